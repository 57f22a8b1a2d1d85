/** Writes today's date, as it is in the outlet's city, into the header: the page may have been built any day. */
export function showToday(place) {
  if (!place) return;
  const words = new Intl.DateTimeFormat(document.documentElement.lang === "ru" ? "ru" : "en-GB", {
    timeZone: place.dataset.timeZone, weekday: "long", day: "numeric", month: "long", year: "numeric",
  });
  place.textContent = words.format(new Date()).replace(/\sг\.$/, "");
  place.hidden = false;
}
