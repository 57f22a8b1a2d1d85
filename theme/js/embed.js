/** Loads a player or post of another site only when the reader asks for it; without this script the same link opens its page. */
export function play(stage) {
  const post = stage.parentNode.classList.contains("embed--post");
  const address = new URL(stage.dataset.player);
  if (!post) address.searchParams.set("autoplay", "1");
  const frame = document.createElement("iframe");
  frame.className = "embed__frame";
  frame.title = stage.dataset.title;
  frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.src = address;
  if (post) addEventListener("message", (event) => fit(frame, event));
  stage.replaceWith(frame);
  frame.focus();
}

/** A post tells its height, as Telegram's own widget expects. */
function fit(frame, { source, origin, data }) {
  if (source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
  try {
    const { event, height } = JSON.parse(data);
    if (event === "resize" && height > 0) frame.height = Math.ceil(height);
  } catch {
    // Something else that the post says.
  }
}
