import { sayOffline } from "./offline.js";

/** Brings breaking news and the latest headlines into a page that was built before them. */
export function loadFresh(address) {
  if (!address) return;
  const whenIdle = window.requestIdleCallback ?? ((task) => setTimeout(task, 200));
  whenIdle(async () => {
    try {
      const answer = await fetch(address, { cache: "no-cache" });
      if (!answer.ok) return;
      const fresh = await answer.json();
      showBreaking(document.querySelector(".today-bar"), fresh.breaking ?? []);
      showLatest(document.querySelector("[data-fresh-list]"), fresh.latest ?? []);
    } catch {
      // The page is whole without it.
      sayOffline();
    }
  });
}

function showBreaking(bar, items) {
  const closed = stored("breaking");
  const item = items.find((one) => Date.parse(one.until) > Date.now() && one.url !== closed);
  if (!bar || !item) return;
  const link = bar.querySelector(".today-bar__link");
  const usual = { href: link.href, text: link.textContent };
  link.href = item.url;
  link.textContent = item.title;
  bar.querySelector(".today-bar__label").hidden = false;
  const close = bar.querySelector(".today-bar__close");
  close.onclick = () => {
    stored("breaking", item.url);
    link.href = usual.href;
    link.textContent = usual.text;
    bar.querySelector(".today-bar__label").hidden = true;
    bar.classList.remove("today-bar--breaking");
    link.focus();
  };
  bar.classList.add("today-bar--breaking");
}

/** What lasts as long as the visit: a story that a reader has closed stays closed. */
function stored(name, value) {
  try {
    if (value) sessionStorage.setItem(name, value);
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

function showLatest(list, items) {
  if (!list) return;
  let day = "";
  for (const item of items.filter((one) => one.url !== location.pathname).slice(0, 8)) {
    if (item.day !== day) list.append(element("li", "latest__day", (day = item.day)));
    const row = list.appendChild(element("li", "latest__item"));
    const time = row.appendChild(element("time", "", item.time));
    time.dateTime = item.date;
    const link = row.appendChild(element("a", "", item.title));
    link.href = item.url;
  }
}

/** An element with a class and words. */
export function element(name, className, text = "") {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
