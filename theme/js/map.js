const CLOSEST = 8;

/** Lets a map be enlarged and moved: by buttons, by keys, by a drag, by two fingers, or by the wheel with Ctrl. */
export function enliven(stage) {
  const drawing = stage.querySelector("svg");
  const { width, height } = drawing.viewBox.baseVal;
  let view = { x: 0, y: 0, zoom: 1 };
  const fingers = new Map();

  const show = ({ x, y, zoom }) => {
    x = Math.min(width - width / zoom, Math.max(0, x));
    y = Math.min(height - height / zoom, Math.max(0, y));
    view = { x, y, zoom };
    drawing.setAttribute("viewBox", `${x} ${y} ${width / zoom} ${height / zoom}`);
    drawing.classList.toggle("map__drawing--zoomed", zoom > 1);
    buttons[1].disabled = buttons[2].disabled = zoom === 1;
    buttons[0].disabled = zoom === CLOSEST;
  };
  /** Enlarges round a point, given as shares of the drawing. */
  const enlarge = (factor, across = 0.5, down = 0.5) => {
    const zoom = Math.min(CLOSEST, Math.max(1, view.zoom * factor));
    show({
      x: view.x + across * (width / view.zoom - width / zoom),
      y: view.y + down * (height / view.zoom - height / zoom),
      zoom,
    });
  };
  const move = (across, down) => show({ ...view, x: view.x + (across * width) / view.zoom, y: view.y + (down * height) / view.zoom });
  const share = ({ clientX, clientY }) => {
    const { left, top, width: wide, height: high } = drawing.getBoundingClientRect();
    return [(clientX - left) / wide, (clientY - top) / high];
  };

  const group = stage.appendChild(document.createElement("div"));
  group.className = "map__buttons";
  const acts = [["+", () => enlarge(1.6)], ["−", () => enlarge(1 / 1.6)], ["⤢", () => show({ x: 0, y: 0, zoom: 1 })]];
  const words = stage.dataset.map.split("|");
  const buttons = acts.map(([sign, act], at) => {
    const button = group.appendChild(document.createElement("button"));
    button.className = "map__button";
    button.type = "button";
    button.textContent = sign;
    button.ariaLabel = words[at];
    button.onclick = act;
    return button;
  });
  const keys = { ArrowLeft: [-0.2, 0], ArrowRight: [0.2, 0], ArrowUp: [0, -0.2], ArrowDown: [0, 0.2] };
  group.onkeydown = (event) => {
    if (!keys[event.key] || view.zoom === 1) return;
    event.preventDefault();
    move(...keys[event.key]);
  };
  drawing.onwheel = (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    enlarge(event.deltaY < 0 ? 1.2 : 1 / 1.2, ...share(event));
  };
  drawing.onpointerdown = (event) => fingers.set(event.pointerId, event);
  drawing.onpointerup = drawing.onpointercancel = drawing.onpointerleave = (event) => fingers.delete(event.pointerId);
  drawing.onpointermove = (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const [one, other] = [...fingers.values()].filter(({ pointerId }) => pointerId !== event.pointerId).concat(before);
    fingers.set(event.pointerId, event);
    if (fingers.size === 2) enlarge(apart(one, event) / apart(one, other), ...share(event));
    else if (fingers.size === 1 && view.zoom > 1) move(share(before)[0] - share(event)[0], share(before)[1] - share(event)[1]);
  };
  show(view);
}

const apart = (one, other) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1;
