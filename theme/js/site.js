import { showToday } from "./today.js";
import { loadFresh } from "./fresh.js";
import { offerSchemes } from "./scheme.js";
import { offerSharing } from "./share.js";
import { keepPages, listKept } from "./offline.js";

showToday(document.querySelector(".today-bar__date"));
loadFresh(document.documentElement.dataset.fresh);
offerSchemes(document.querySelectorAll("[name=scheme]"));
offerSharing(document.querySelector(".share"));
listKept(document.querySelector("[data-kept]"));
addEventListener("load", () => keepPages(document.documentElement.dataset.worker));
const live = document.querySelector("[data-live]");
if (live) import("./live.js").then(({ follow }) => follow(live)).catch(() => {});
const search = document.querySelector(".search");
if (search) import("./search.js").then(({ offerSearch }) => offerSearch(search));
const maps = document.querySelectorAll("[data-map]");
if (maps.length) import("./map.js").then(({ enliven }) => maps.forEach(enliven)).catch(() => {});
onClick("[data-player]", () => import("./embed.js"), "play");
onClick("[data-zoom]", () => import("./lightbox.js"), "enlarge");

/** Does something in place of following a link. Its module comes with the page where such a link is; without it the link leads on. */
function onClick(selector, load, name) {
  let module = document.querySelector(selector) && load();
  document.addEventListener("click", (event) => {
    const link = event.target.closest(selector);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    module ||= load();
    module.then((loaded) => loaded[name](link)).catch(() => location.assign(link.href));
  });
}
