/*
 * Keeps pages for when there is no network. While there is one, a page always comes from it, so nobody reads yesterday's news for
 * today's. Files under /assets/ never change: what is kept of them is as good as new.
 */
const { offline, assets, admin, files } = self.site;
const PAGES = "pages";
const FILES = "files";
const KEPT = { [PAGES]: 40, [FILES]: 120 };

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(caches.open(FILES).then((cache) => cache.addAll([new Request(offline, { cache: "reload" }), ...files])));
});

addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([clients.claim(), registration.navigationPreload?.enable()]));
});

addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin || event.request.headers.has("range") || (admin && pathname.startsWith(admin))) return;
  if (mode === "navigate") event.respondWith(page(event));
  else if (pathname.startsWith(assets)) event.respondWith(file(event));
});

async function page(event) {
  try {
    const answer = (await event.preloadResponse) ?? (await fetch(event.request));
    if (answer.ok && !answer.redirected && answer.headers.get("content-type")?.startsWith("text/html")) keep(event, PAGES, answer);
    return answer;
  } catch {
    return (await caches.match(event.request, { ignoreSearch: true })) ?? (await caches.match(offline)) ?? Response.error();
  }
}

async function file(event) {
  const kept = await caches.match(event.request);
  if (kept) return kept;
  const answer = await fetch(event.request);
  if (answer.status === 200) keep(event, FILES, answer);
  return answer;
}

/** Keeps an answer as the newest, and lets the oldest go where there are too many. */
function keep(event, name, answer) {
  const copy = answer.clone();
  event.waitUntil((async () => {
    const cache = await caches.open(name);
    const { origin, pathname } = new URL(event.request.url);
    await cache.delete(origin + pathname);
    await cache.put(origin + pathname, copy);
    const needed = new Set([offline, ...files].map((path) => origin + path));
    const others = (await cache.keys()).filter(({ url }) => !needed.has(url));
    await Promise.all(others.slice(0, Math.max(0, others.length - KEPT[name])).map((old) => cache.delete(old)));
  })().catch(() => {}));
}
