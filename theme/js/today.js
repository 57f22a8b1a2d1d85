/** Writes today's date, as it is in the outlet's city, into the header: the page may have been built any day. */
export function showToday(place) {
  if (!place) return;
  const now = new Date();
  const say = (parts) => new Intl.DateTimeFormat(
    document.documentElement.lang === "ru" ? "ru" : "en-GB", { timeZone: place.dataset.timeZone, ...parts }).format(now);
  const weekday = document.createElement("span");
  weekday.className = "today-bar__weekday";
  weekday.textContent = `${say({ weekday: "long" })}, `;
  place.replaceChildren(weekday, say({ day: "numeric", month: "long", year: "numeric" }).replace(/\sг\.$/, ""));
  place.hidden = false;
}
