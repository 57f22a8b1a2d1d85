const KEPT = 30;

/** Keeps what is read for when there is no network, and remembers what that was. */
export function keepPages(worker) {
  if (!worker || !navigator.serviceWorker) return;
  // The policy is the one that the site's rules allow; without Trusted Types the address is taken as it is.
  const address = window.trustedTypes?.createPolicy("default", { createScriptURL: (url) => url }).createScriptURL(worker) ?? worker;
  navigator.serviceWorker.register(address).catch(() => {});
  const title = document.querySelector(".page--article h1")?.textContent.trim();
  if (title) remember({ url: location.pathname, title });
}

/** Lists what was read last, newest first, on the page that stands where there is no network. */
export async function listKept(list) {
  if (!list || !window.caches) return;
  for (const { url, title } of read()) {
    if (!(await caches.match(url))) continue;
    const link = document.createElement("a");
    link.href = url;
    link.textContent = title;
    list.appendChild(document.createElement("li")).append(link);
  }
  list.closest("section").hidden = !list.firstChild;
}

/** Says that what is seen was kept from before. */
export function sayOffline() {
  if (!navigator.serviceWorker?.controller || document.querySelector(".page--offline, .offline")) return;
  const notice = document.body.appendChild(document.createElement("p"));
  notice.className = "offline";
  notice.role = "status";
  notice.textContent = document.documentElement.dataset.offline;
}

function remember(article) {
  try {
    localStorage.setItem("read", JSON.stringify([article, ...read().filter(({ url }) => url !== article.url)].slice(0, KEPT)));
  } catch {
    // No storage is allowed: there will be no list.
  }
}

function read() {
  try {
    return JSON.parse(localStorage.getItem("read")) ?? [];
  } catch {
    return [];
  }
}
