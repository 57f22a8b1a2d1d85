/**
 * Shows the pictures of a page over it, one beside the other in a strip that is swiped, scrolled or walked along by keys. Fingers may
 * spread to enlarge, as anywhere. Without this script the links open the files.
 */
export function enlarge(link) {
  const [name, closing, previous, next, of] = document.documentElement.dataset.lightbox.split("|");
  const links = [...document.querySelectorAll("[data-zoom]")].filter((one, at, all) => at === all.findIndex(({ href }) => href === one.href));
  const dialog = make("dialog", "lightbox");
  const strip = make("div", "lightbox__strip", dialog);
  const slides = links.map((one) => {
    const slide = make("figure", "lightbox__slide", strip);
    const picture = make("img", "lightbox__picture", slide);
    picture.alt = one.querySelector("img").alt;
    const caption = one.closest("figure")?.querySelector("figcaption");
    if (caption) slide.append(caption.cloneNode(true));
    return slide;
  });
  const counter = make("p", "lightbox__counter", dialog);
  const button = (kind, words, sign, act) => {
    const made = make("button", `lightbox__button lightbox__${kind}`, dialog);
    made.ariaLabel = words;
    made.textContent = sign;
    made.onclick = act;
  };
  let place = links.findIndex(({ href }) => href === link.href);
  const go = (to, behavior) => {
    arrive((to + links.length) % links.length);
    strip.scrollTo({ left: place * strip.clientWidth, behavior });
  };
  const walk = (step) => go(place + step, matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth");
  const arrive = (at) => {
    place = at;
    counter.textContent = `${at + 1} ${of} ${links.length}`;
    slides.forEach((slide, one) => {
      slide.inert = one !== at;
      const picture = slide.firstChild;
      if (Math.abs(one - at) < 2 && !picture.src) picture.src = links[one].href;
    });
  };

  dialog.ariaLabel = name;
  counter.ariaLive = "polite";
  button("close", closing, "×", () => dialog.close());
  if (links.length > 1) {
    button("previous", previous, "‹", () => walk(-1));
    button("next", next, "›", () => walk(1));
  } else counter.hidden = true;
  strip["onscrollend" in window ? "onscrollend" : "onscroll"] = () => arrive(Math.round(strip.scrollLeft / strip.clientWidth));
  dialog.onclick = ({ target }) => target.matches("figure") && dialog.close();
  dialog.onkeydown = ({ key }) => {
    if (key === "ArrowRight") walk(1);
    if (key === "ArrowLeft") walk(-1);
  };
  const turned = () => go(place, "instant");
  addEventListener("resize", turned);
  dialog.onclose = () => {
    removeEventListener("resize", turned);
    dialog.remove();
    link.focus();
  };
  document.body.append(dialog);
  dialog.showModal();
  turned();
}

function make(element, className, parent) {
  const made = document.createElement(element);
  made.className = className;
  parent?.append(made);
  return made;
}
