import { showToday } from "./today.js";
import { loadFresh } from "./fresh.js";
import { playOnClick } from "./embed.js";
import { zoomOnClick } from "./lightbox.js";

showToday(document.querySelector(".today-bar__date"));
loadFresh(document.documentElement.dataset.fresh);
playOnClick(document);
zoomOnClick(document);
