/** Loads a player of another site only when the reader asks for it; without this script the same link opens its page. */
export function playOnClick(root) {
  root.addEventListener("click", (event) => {
    const stage = event.target.closest("[data-player]");
    if (!stage || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const frame = document.createElement("iframe");
    frame.className = "embed__frame";
    frame.src = stage.dataset.player;
    frame.title = stage.textContent.trim().split("\n")[0];
    frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    stage.replaceWith(frame);
    frame.focus();
  });
}
