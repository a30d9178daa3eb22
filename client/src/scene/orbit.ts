/** Looking at a model from around it: where the eye is, moved by mouse, finger and keys. */

/** Angles in radians: round from the doors' side, up from the floor; metres from the target. */
export interface Orbit {
  round: number;
  up: number;
  distance_m: number;
}

/** Never below the floor, never quite over the top, where left and right would swap. */
const LOWEST = 0.02;
const HIGHEST = 1.55;
const KEY_STEP = 0.12;
const KEY_ZOOM = 1.15;

const KEY_TURNS: Record<string, [number, number]> = {
  ArrowLeft: [-KEY_STEP, 0],
  ArrowRight: [KEY_STEP, 0],
  ArrowUp: [0, KEY_STEP],
  ArrowDown: [0, -KEY_STEP],
};
const KEY_ZOOMS: Record<string, number> = { "+": 1 / KEY_ZOOM, "=": 1 / KEY_ZOOM, "-": KEY_ZOOM };

export function turned(orbit: Orbit, round: number, up: number): Orbit {
  const raised = Math.min(Math.max(orbit.up + up, LOWEST), HIGHEST);
  return { ...orbit, round: orbit.round + round, up: raised };
}

/** Farther by a factor, within reason: from a hand's breadth to the far end of the yard. */
export function zoomed(orbit: Orbit, factor: number): Orbit {
  return { ...orbit, distance_m: Math.min(Math.max(orbit.distance_m * factor, 1), 60) };
}

/** What a key does to the orbit; undefined for keys that mean nothing here. */
export function keyed(orbit: Orbit, key: string): Orbit | undefined {
  const turn = KEY_TURNS[key];
  if (turn) return turned(orbit, ...turn);
  const zoom = KEY_ZOOMS[key];
  return zoom === undefined ? undefined : zoomed(orbit, zoom);
}

/** The eye's place about a target, in the frame of sightings. */
export function eyeOf({ round, up, distance_m }: Orbit): [number, number, number] {
  const flat = distance_m * Math.cos(up);
  return [flat * Math.sin(round), distance_m * Math.sin(up), flat * Math.cos(round)];
}

interface Touching {
  x: number;
  y: number;
}

/** Follow drags, pinches and the wheel over an element; returns what ends it. */
export function followOrbit(
  place: HTMLElement,
  get: () => Orbit,
  set: (orbit: Orbit) => void,
): () => void {
  const down = new Map<number, Touching>();
  const gone = new AbortController();
  const { signal } = gone;
  place.addEventListener("pointerdown", (event) => press(event, place, down), { signal });
  place.addEventListener("pointermove", (event) => set(dragged(get(), event, down)), { signal });
  for (const end of ["pointerup", "pointercancel"] as const)
    place.addEventListener(end, (event) => down.delete(event.pointerId), { signal });
  const wheel = (event: WheelEvent) => {
    // The page scrolls on under the wheel until one has turned to the model.
    if (!place.contains(document.activeElement)) return;
    event.preventDefault();
    set(zoomed(get(), Math.exp(event.deltaY / 900)));
  };
  place.addEventListener("wheel", wheel, { signal, passive: false });
  return () => gone.abort();
}

function press(event: PointerEvent, place: HTMLElement, down: Map<number, Touching>): void {
  place.setPointerCapture(event.pointerId);
  down.set(event.pointerId, { x: event.clientX, y: event.clientY });
}

function dragged(orbit: Orbit, event: PointerEvent, down: Map<number, Touching>): Orbit {
  const before = down.get(event.pointerId);
  if (!before) return orbit;
  const now = { x: event.clientX, y: event.clientY };
  const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
  down.set(event.pointerId, now);
  if (!other) return turned(orbit, (before.x - now.x) / 160, (now.y - before.y) / 160);
  return zoomed(orbit, apart(before, other) / Math.max(apart(now, other), 1));
}

const apart = (a: Touching, b: Touching) => Math.hypot(a.x - b.x, a.y - b.y);
