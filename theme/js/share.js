/** Hands the article to the phone's own sheet, or its address to the clipboard. */
export function offerSharing(block) {
  if (!block) return;
  const { url, title, done } = block.dataset;
  const status = block.querySelector("[role=status]");
  block.querySelector("[data-sheet]").onclick = () => navigator.share({ url, title }).catch(() => {});
  block.querySelector("[data-copy]").onclick = async () => {
    try {
      await navigator.clipboard.writeText(url);
      status.textContent = done;
    } catch {
      status.textContent = url;
    }
  };
}
