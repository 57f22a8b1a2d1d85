// Prints what feedsmith makes of the feeds in a folder, whose paths come on standard input: one line of JSON a feed.
import { readFileSync } from "node:fs";
import { parseFeed } from "feedsmith";

const byFormat = {
  rss: (item) => ({ id: item.guid.value, title: item.title, link: item.link, published: item.pubDate, html: item.content?.encoded ?? item.description }),
  atom: (entry) => ({
    id: entry.id,
    title: entry.title.value ?? entry.title,
    link: entry.links.find((link) => link.rel === "alternate").href,
    published: entry.published,
    html: entry.content?.value ?? entry.summary?.value,
  }),
  json: (item) => ({ id: item.id, title: item.title, link: item.url, published: item.date_published, html: item.content_html ?? item.content_text }),
};

for (const route of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const { format, feed } = parseFeed(readFileSync(process.argv[2] + route, "utf8"));
  const items = (feed.items ?? feed.entries ?? []).map(byFormat[format]);
  for (const item of items) item.published = new Date(item.published).toISOString();
  console.log(JSON.stringify({ route, title: feed.title.value ?? feed.title, items }));
}
