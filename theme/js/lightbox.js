/** Shows a picture over the page; without this script the same link opens the file. Arrows walk along a gallery. */
export function zoomOnClick(root) {
  root.addEventListener("click", (event) => {
    const link = event.target.closest("[data-zoom]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !window.HTMLDialogElement) return;
    event.preventDefault();
    open(link);
  });
}

function open(link) {
  const all = [...(link.closest(".gallery") ?? link.parentNode).querySelectorAll("[data-zoom]")];
  let place = all.indexOf(link);
  const dialog = document.createElement("dialog");
  dialog.className = "lightbox";
  const picture = dialog.appendChild(new Image());
  picture.className = "lightbox__picture";
  const caption = dialog.appendChild(document.createElement("p"));
  caption.className = "lightbox__caption";
  const close = dialog.appendChild(document.createElement("button"));
  close.className = "lightbox__close";
  close.textContent = document.documentElement.dataset.close;

  const show = (next) => {
    place = (next + all.length) % all.length;
    const shown = all[place];
    picture.src = shown.href;
    picture.alt = shown.querySelector("img").alt;
    caption.textContent = shown.parentNode.querySelector("figcaption")?.textContent ?? "";
  };
  close.onclick = () => dialog.close();
  picture.onclick = () => (all.length > 1 ? show(place + 1) : dialog.close());
  dialog.onkeydown = ({ key }) => {
    if (key === "ArrowRight") show(place + 1);
    if (key === "ArrowLeft") show(place - 1);
  };
  dialog.onclose = () => {
    dialog.remove();
    all[place].focus();
  };
  show(place);
  document.body.append(dialog);
  dialog.showModal();
}
