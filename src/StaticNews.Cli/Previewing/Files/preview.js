/*
 * Keeps an open page of a preview fresh. The server says by each event how things are: which version of the page there is, and what
 * is wrong. Another version is loaded at the same place of the page; mistakes are laid over it until they are mended.
 */
(() => {
  const own = document.currentScript.dataset.page;
  const PLACE = "preview-place";
  const TRIED = "preview-tried";
  let source = null;
  let overlay = null;
  let hidden = "";

  function make(name, className, text) {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  }

  /** The lines round a mistake, with a mark below its column. */
  function excerpt({ first, line, column, excerpt: lines }) {
    const box = make("pre", "preview-errors__lines");
    lines.forEach((text, index) => {
      const number = first + index;
      const row = make(number === line ? "mark" : "span", "", `${String(number).padStart(4)}  ${text}\n`);
      box.append(row);
      if (number === line && column > 0) box.append(make("span", "preview-errors__caret", `${" ".repeat(5 + Math.min(column, 200))}↑\n`));
    });
    return box;
  }

  function card(error) {
    const item = make("li", "preview-errors__item");
    const place = make(error.link ? "a" : "span", "preview-errors__place", error.place);
    if (error.link) place.href = error.link;
    item.append(place, make("p", "preview-errors__message", `${error.message} (${error.code})`));
    if (error.excerpt.length > 0) item.append(excerpt(error));
    if (error.cure) item.append(make("p", "preview-errors__cure", error.cure));
    return item;
  }

  function hide(what) {
    overlay?.remove();
    overlay = null;
    hidden = what;
  }

  function showErrors(state) {
    const what = JSON.stringify(state.errors);
    if (state.errors.length === 0) return hide("");
    if (what === hidden) return;
    overlay?.remove();
    overlay = make("section", "preview-errors");
    overlay.setAttribute("role", "alert");
    const close = make("button", "preview-errors__hide", state.hide);
    close.type = "button";
    close.addEventListener("click", () => hide(what));
    const list = make("ol", "preview-errors__list");
    list.append(...state.errors.map(card));
    const box = make("div", "preview-errors__box");
    box.append(make("h2", "preview-errors__title", state.title), make("p", "", state.note), list, close);
    overlay.append(box);
    document.body.append(overlay);
  }

  function showWarnings(text) {
    const link = document.querySelector(".preview-bar__warnings");
    if (!link) return;
    link.textContent = text;
    link.hidden = text === "";
  }

  /** Loads the page anew, once for each version: a page that never gets there must not go round in circles. */
  function reload(version) {
    if (sessionStorage.getItem(TRIED) === version + location.pathname) return;
    sessionStorage.setItem(TRIED, version + location.pathname);
    sessionStorage.setItem(PLACE, JSON.stringify([location.pathname, scrollX, scrollY]));
    location.reload();
  }

  function take(event) {
    const state = JSON.parse(event.data);
    showErrors(state);
    showWarnings(state.warnings);
    if (state.errors.length > 0) return;
    if (state.page === own) sessionStorage.removeItem(TRIED);
    else reload(state.page);
  }

  // A browser keeps few connections to one server; a page that nobody sees needs none.
  function listen() {
    source?.close();
    source = null;
    if (document.hidden) return;
    source = new EventSource(`/_preview/events?page=${encodeURIComponent(location.pathname)}`);
    source.addEventListener("message", take);
  }

  function returnToPlace() {
    const [path, x, y] = JSON.parse(sessionStorage.getItem(PLACE) ?? "[]");
    sessionStorage.removeItem(PLACE);
    if (path !== location.pathname) return;
    const go = () => scrollTo({ left: x, top: y, behavior: "instant" });
    go();
    addEventListener("load", go, { once: true });
  }

  addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && overlay) overlay.querySelector("button").click();
  });
  addEventListener("pagehide", () => source?.close());
  addEventListener("pageshow", ({ persisted }) => persisted && listen());
  document.addEventListener("visibilitychange", listen);
  returnToPlace();
  listen();
})();
