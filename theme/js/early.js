/* What must be so before anything is painted, or it would jump. All else waits in site.js. */
(({ dataset, lang }) => {
  try {
    const scheme = localStorage.getItem("scheme");
    if (scheme) dataset.theme = scheme;
  } catch {
    // No storage is allowed: the system's scheme it is.
  }
  if (navigator.share) dataset.share = "";
  if (/[?&]q=./.test(location.search)) dataset.asked = "";

  /** Tells that an article is more than a year old: it may have been built when it was new. */
  class AgeNotice extends HTMLElement {
    connectedCallback() {
      const years = Math.floor((Date.now() - Date.parse(this.dataset.date)) / 31556952000);
      if (!(years > 0)) return;
      this.textContent = this.dataset[new Intl.PluralRules(lang).select(years) === "one" ? "one" : "other"].replace("{n}", years);
      this.hidden = false;
    }
  }
  customElements.define("age-notice", AgeNotice);
})(document.documentElement);
