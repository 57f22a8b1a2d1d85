/** Lets the reader choose light or dark; the choice lasts. */
export function offerSchemes(choices) {
  const root = document.documentElement;
  const colors = [...document.querySelectorAll("meta[name=theme-color]")];
  const own = colors.map(({ content }) => content);
  const paint = () => colors.forEach((color, at) => (color.content = own[["light", "dark"].indexOf(root.dataset.theme)] ?? own[at]));
  for (const choice of choices) {
    choice.checked = choice.value === (root.dataset.theme ?? "");
    choice.onchange = () => {
      if (choice.value) root.dataset.theme = choice.value;
      else delete root.dataset.theme;
      paint();
      try {
        if (choice.value) localStorage.setItem("scheme", choice.value);
        else localStorage.removeItem("scheme");
      } catch {
        // It lasts as long as the page.
      }
    };
  }
  paint();
}
