const PAUSE = 60_000;

/** Asks now and then whether a live blog has new entries, while somebody looks at it and until it is over, and offers them. */
export function follow(blog) {
  const address = blog.dataset.live;
  if (!address) return;
  const known = new Set([...document.querySelectorAll(".live-entry")].map(({ id }) => id));
  let waiting;
  let offer;
  const ask = async () => {
    clearTimeout(waiting);
    if (document.hidden) return;
    let pause = PAUSE;
    try {
      const answer = await fetch(address, { cache: "no-cache" });
      const { entries, until } = await answer.json();
      const fresh = entries.filter((id) => !known.has(id));
      if (fresh.length) show(fresh);
      if (Date.parse(until) < Date.now()) return;
    } catch {
      pause *= 5;
    }
    waiting = setTimeout(ask, pause);
  };
  const show = (fresh) => {
    if (!offer) {
      const notice = document.body.appendChild(Object.assign(document.createElement("p"), { className: "live-offer", role: "status" }));
      offer = notice.appendChild(document.createElement("a"));
    }
    offer.href = `#${fresh[0]}`;
    offer.textContent = blog.dataset.new.replace("{n}", fresh.length);
    offer.onclick = () => setTimeout(() => location.reload());
  };
  document.addEventListener("visibilitychange", ask);
  ask();
}
