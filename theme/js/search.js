import { element } from "./fresh.js";
import { stemsOf } from "./stem.js";

const PAGE = 10;
const FILE = 16;
const PLACE_BITS = 13;
const WEIGHTS = [0, 1, 2.5, 4];

/** Finds articles by their words in files of the site's own: no server takes part. */
export function offerSearch(root) {
  const { index, older, recent, found, nothing, broken } = root.dataset;
  const form = root.querySelector("form");
  const status = root.querySelector("[role=status]");
  const list = root.querySelector(".search__results");
  const more = root.querySelector(".search__more");
  const files = new Map();
  let turn = 0;

  const load = (name) => {
    if (!files.has(name)) files.set(name, fetch(`${index}${name}.json`).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer))));
    return files.get(name);
  };
  const articlesWith = async (term) => {
    const hash = hashOf(term);
    const shards = await Promise.all([load(`r${hash % recent}`), load(`b${hash % older}`)]);
    const lists = shards.map((shard) => shard[term]).filter(Boolean);
    return { count: lists.reduce((sum, [count]) => sum + count, 0), articles: lists.flatMap(unpacked) };
  };
  const find = async (stems, category, year) => {
    const [terms, narrow] = await Promise.all([Promise.all(stems.map(articlesWith)), category && articlesWith(`@${category}`)]);
    const allowed = narrow && new Set(narrow.articles.map(([number]) => number));
    const hits = new Map();
    for (const { count, articles } of terms) {
      const rarity = Math.log(1e6 / count);
      for (const [number, weight] of articles) {
        const month = number >> PLACE_BITS;
        if ((allowed && !allowed.has(number)) || (year && Math.floor(month / 12) !== year - 1900)) continue;
        const hit = hits.get(number) ?? { number, terms: 0, score: 0 };
        hit.terms++;
        hit.score += rarity * WEIGHTS[weight];
        hits.set(number, hit);
      }
    }
    return [...hits.values()].sort((one, other) => other.terms - one.terms || other.score - one.score || other.number - one.number);
  };
  const show = async (hits, from, mine) => {
    const articles = await Promise.all(hits.slice(from, from + PAGE).map(async ({ number }) => {
      const place = number & ((1 << PLACE_BITS) - 1);
      return (await load(`a${number >> PLACE_BITS}-${Math.floor(place / FILE)}`))[place % FILE];
    }));
    if (mine !== turn) return;
    if (!from) list.replaceChildren();
    const rows = articles.map(row);
    list.append(...rows);
    more.hidden = from + PAGE >= hits.length;
    more.onclick = () => show(hits, from + PAGE, mine);
    if (from) rows[0]?.querySelector("a").focus();
  };
  const ask = async () => {
    const mine = ++turn;
    const asked = new FormData(form);
    const given = [...asked].filter(([, value]) => value.trim());
    history.replaceState(null, "", given.length ? `?${new URLSearchParams(given)}` : location.pathname);
    const stems = [...new Set(stemsOf(asked.get("q")))];
    more.hidden = true;
    if (!stems.length) {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    try {
      const hits = await find(stems, asked.get("category"), Number(asked.get("year")));
      await show(hits, 0, mine);
      if (mine === turn) status.textContent = hits.length ? found.replace("{n}", hits.length) : nothing;
    } catch {
      files.clear();
      if (mine === turn) status.textContent = broken;
    }
  };

  for (const [name, value] of new URLSearchParams(location.search)) if (form.elements[name]) form.elements[name].value = value;
  let waiting;
  form.oninput = () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 250);
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    ask();
  };
  if (form.elements.q.value) ask();
}

/** FNV-1a over UTF-16 units. */
function hashOf(term) {
  let hash = 2166136261;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 16777619) >>> 0;
  return hash;
}

/** Numbers and weights of a list that holds distances. */
function unpacked([, ...values]) {
  let number = 0;
  return values.map((value) => {
    number = number ? number - (value >> 2) : value >> 2;
    return [number, value & 3];
  });
}

function row({ title, url, date, day, category, lead, sponsor }) {
  const item = element("li", "search__result");
  const link = element("a", "", title);
  link.href = url;
  item.appendChild(element("h2", "search__headline")).append(link);
  if (lead) item.append(element("p", "search__lead", lead));
  const facts = item.appendChild(element("p", "search__facts"));
  if (sponsor) facts.append(element("span", "", sponsor));
  const time = element("time", "", day);
  time.dateTime = date;
  facts.append(element("span", "", category), time);
  return item;
}
