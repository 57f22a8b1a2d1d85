/*
 * What the editor in the browser knows of this kind of site: how front matter is written here, in which look a text is previewed, and
 * which tags there are already.
 */
const YAML = globalThis.jsyaml;
const FENCED = /^\uFEFF?\s*---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)([\s\S]*)$/m;

/** Dates stay as they are written, and of a key that stands twice the last one wins, as for the program that builds the site. */
const READING = { schema: YAML.CORE_SCHEMA, json: true };
const WRITING = { schema: YAML.CORE_SCHEMA, lineWidth: -1, quotingType: '"' };

const isList = Array.isArray;
const isPlain = (value) => value === null || typeof value !== "object";
const isEmpty = (value) => value === null || value === undefined || value === "" || (typeof value === "object" && Object.values(value).every(isEmpty));
const listOf = (value) => (isList(value) ? value : String(value).split(",").map((part) => part.trim()).filter(Boolean));
const nameOf = (author) => (isPlain(author) ? author : author.name);

/** One value may be written in several ways; the forms know one of them, and would lose what stands in another. */
const FORMS = {
  tags: (tags) => listOf(tags).map(String),
  authors: (authors) => (isPlain(authors) || isList(authors) ? listOf(authors) : [authors]).map(nameOf),
  category: (category) => (isList(category) ? category[0] : category),
  story: (story) => (isList(story) ? story[0] : story),
  image: pictureOf,
  photo: pictureOf,
};

function pictureOf(picture) {
  if (isPlain(picture)) return { src: picture };
  if (isList(picture)) return pictureOf(picture[0]);
  return isList(picture.focus) ? { ...picture, focus: picture.focus.join(" ") } : picture;
}

CMS.registerCustomFormat("news", "md", {
  fromFile(text) {
    const [, head, body] = FENCED.exec(text) ?? [];
    if (head === undefined) throw new Error("This editor reads front matter between two lines of three dashes.");
    const fields = YAML.load(head, READING) ?? {};
    for (const [key, form] of Object.entries(FORMS)) if (!isEmpty(fields[key])) fields[key] = form(fields[key]);
    return { ...fields, body: body.replace(/^(?:[ \t]*\r?\n)+/, "").trimEnd() };
  },

  toFile({ body = "", ...fields }) {
    const lines = Object.entries(fields).map(([key, value]) => entry(key, value)).join("");
    return `---\n${lines}---\n\n${body.trim()}\n`;
  },
});

/** A key with its value as a person writes it: nothing that says nothing, short lists in a line, a picture without words by its name. */
function entry(key, value) {
  if (isEmpty(value) || value === false) return "";
  if ((key === "image" || key === "photo") && Object.entries(value).every(([name, part]) => name === "src" || isEmpty(part))) value = value.src;
  else if (!isPlain(value) && !isList(value)) value = Object.fromEntries(Object.entries(value).filter(([, part]) => !isEmpty(part)));
  return YAML.dump({ [key]: value }, { ...WRITING, flowLevel: isList(value) && value.every(isPlain) ? 1 : -1 });
}

const { stylesheet } = document.currentScript.dataset;
if (stylesheet) CMS.registerPreviewStyle(stylesheet);
CMS.registerPreviewStyle("body { padding: 1rem; max-inline-size: 42rem } p, ul, ol, blockquote, table, section { margin-block: 0.8em }", { raw: true });

/** Offers the tags of the site, so that one thing does not get two. */
addEventListener("focusin", ({ target }) => {
  if (target.matches?.('[data-key-path^="tags."] input')) target.setAttribute("list", "known-tags");
});
