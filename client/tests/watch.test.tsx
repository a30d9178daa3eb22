import { signal } from "@preact/signals";
import { render } from "preact";
import { act } from "preact/test-utils";
import { Group, PerspectiveCamera, Scene } from "three";
import { beforeEach, describe, expect, it } from "vitest";
import { DELAY_s, PoseTrack, SILENCE_s } from "../src/headset/track";
import { type Watch, watch } from "../src/headset/watch";
import { WatchPanel } from "../src/headset/watch-panel";
import type { EachFrame, Yard } from "../src/headset/yard";
import type { Company, Pose, Watched } from "../src/protocol/protocol";
import { Stance } from "../src/scene/stance";
import type { ExerciseSession } from "../src/session/exercise";
import { nothingPerceived } from "../src/session/perceived";

/** A head that walks 1 m a second towards the doors, looking along it. */
const pose = (at_s: number): Pose => ({
  at_s,
  head_m: [0, 1.6, 10 - at_s],
  head_turn: [0, 0, 0, 1],
  hand_m: [0.3, 1.2, 9.6 - at_s],
  hand_turn: [0, 0, 0, 1],
  tool: "torch",
  torch: true,
});

/** The ten poses that a message of a second carries. */
const second = (from_s: number) =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => pose(from_s + n / 10));

/** Play messages that come so late each; gives where the head was in every picture. */
function played(late_s: number[]): number[] {
  const track = new PoseTrack();
  const stance = new Stance();
  const heads: number[] = [];
  const due = late_s.map((late, n) => ({ from_s: n, due_s: n + 1 + late }));
  for (let now_s = 0; now_s < late_s.length + 0.2; now_s += 1 / 60) {
    while (due[0] && due[0].due_s <= now_s) track.hear(second(due.shift()?.from_s ?? 0), now_s);
    // Before the first two messages there is nothing to play yet.
    if (track.at(now_s, stance) && now_s > DELAY_s + 1) heads.push(stance.head.z);
  }
  return heads;
}

describe("a track of poses", () => {
  it("is played as late as it takes to be smooth", () => {
    const heads = played([0, 0.15, 0.05, 0.18, 0, 0.1]);
    const steps = heads.slice(1).map((z, n) => (heads[n] ?? z) - z);
    expect(steps.length).toBeGreaterThan(200);
    // A metre a second, sixty pictures a second: never back, never a leap.
    expect(Math.max(...steps)).toBeLessThan(0.02);
    expect(Math.min(...steps)).toBeGreaterThan(0.013);
  });

  it("knows nobody before the first pose and after a long silence", () => {
    const track = new PoseTrack();
    const stance = new Stance();
    expect(track.at(0, stance)).toBe(false);
    track.hear(second(0), 0);
    expect(track.at(DELAY_s, stance)).toBe(true);
    expect(stance.head.z).toBeCloseTo(9);
    expect(track.at(SILENCE_s + 0.1, stance)).toBe(false);
  });

  it("begins anew when the sender's clock does", () => {
    const track = new PoseTrack();
    const stance = new Stance();
    track.hear(second(500), 0);
    track.hear(second(0), 1);
    expect(track.at(1 + DELAY_s, stance)).toBe(true);
    expect(stance.head.z).toBeCloseTo(9);
  });

  it("has a hand only where one is tracked", () => {
    const track = new PoseTrack();
    const stance = new Stance();
    const { hand_m, hand_turn, ...headOnly } = pose(1);
    track.hear([headOnly], 0);
    expect(track.at(DELAY_s, stance)).toBe(true);
    expect(stance.hasHand).toBe(false);
    expect(hand_m && hand_turn).toBeTruthy();
  });
});

const COMPANY: Company = {
  here: [
    { id: "h", device: "headset", audience: "officer" },
    { id: "t", device: "bay", audience: "instructor" },
  ],
  you: "t",
};

/** What watching needs of a yard: the real one wants WebGL, which is not here. */
function yard() {
  const each = new Set<EachFrame>();
  const [scene, rig, camera] = [new Scene(), new Group(), new PerspectiveCamera()];
  const xr = { isPresenting: false };
  rig.add(camera);
  const onFrame = (one: EachFrame) => {
    each.add(one);
    return () => each.delete(one);
  };
  const isLed = signal(false);
  const held = { scene, rig, camera, isLed, renderer: { xr }, onFrame };
  const frame = () => {
    for (const one of each) one(1 / 60, undefined);
  };
  return { ...held, xr, each, frame, whole: held as unknown as Yard };
}

function session(company: Company = COMPANY) {
  const held = {
    owner: "Aysel",
    company: signal<Company | null>(company),
    watched: signal<Watched | null>(null),
    perceived: signal(nothingPerceived()),
  };
  return { ...held, whole: held as unknown as ExerciseSession };
}

describe("watching", () => {
  let now_s = 0;
  beforeEach(() => {
    now_s = 0;
  });
  const watching = (one: ReturnType<typeof session>) => {
    const place = yard();
    const begun: Watch = watch(place.whole, one.whole, () => now_s);
    return { place, begun };
  };
  const pass = (place: ReturnType<typeof yard>, s: number) => {
    now_s += s;
    place.frame();
  };

  it("shows the officer where the poses say, and lets the camera be", () => {
    const one = session();
    const { place, begun } = watching(one);
    one.watched.value = { who: "h", poses: second(0) };
    pass(place, DELAY_s);
    const [avatar] = place.scene.children;
    expect(avatar?.visible).toBe(true);
    expect(avatar?.children[0]?.position.z).toBeCloseTo(9);
    expect(begun.whom.value).toBe("h");
    expect(place.rig.position.z).toBe(0);
    expect(place.isLed.value).toBe(false);
  });

  it("never shows one's own device", () => {
    const one = session({ ...COMPANY, you: "h" });
    const { place } = watching(one);
    one.watched.value = { who: "h", poses: second(0) };
    pass(place, DELAY_s);
    expect(place.scene.children).toEqual([]);
  });

  it("looks with the officer's eyes, where the own head is not in the way", () => {
    const one = session();
    const { place, begun } = watching(one);
    one.watched.value = { who: "h", poses: second(0) };
    pass(place, DELAY_s);
    begun.view.value = "eyes";
    expect(place.isLed.value).toBe(true);
    pass(place, 0);
    expect(place.rig.position.z).toBeCloseTo(9);
    expect(place.camera.position.y).toBeCloseTo(1.6);
    expect(place.scene.children[0]?.visible).toBe(false);
    begun.view.value = "free";
    expect(place.isLed.value).toBe(false);
  });

  it("steps aside when it stands in the officer's place", () => {
    const one = session();
    const { place } = watching(one);
    place.rig.position.set(0, 0, 9);
    place.camera.position.y = 1.6;
    one.watched.value = { who: "h", poses: second(0) };
    pass(place, DELAY_s);
    expect(place.rig.position.z).toBeCloseTo(9 + 2.4);
    expect(place.scene.children[0]?.visible).toBe(true);
  });

  it("follows softly from behind the shoulder", () => {
    const one = session();
    const { place, begun } = watching(one);
    one.watched.value = { who: "h", poses: second(0) };
    begun.view.value = "shoulder";
    pass(place, DELAY_s);
    const first = place.rig.position.z;
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(2);
    for (let n = 0; n < 200; n++) pass(place, 0);
    expect(place.rig.position.z).toBeGreaterThan(9.5);
    expect(place.scene.children[0]?.visible).toBe(true);
  });

  it("moves nobody who wears a headset", () => {
    const one = session();
    const { place, begun } = watching(one);
    one.watched.value = { who: "h", poses: second(0) };
    begun.view.value = "eyes";
    place.xr.isPresenting = true;
    pass(place, DELAY_s);
    expect(place.rig.position.z).toBe(0);
    expect(place.scene.children[0]?.visible).toBe(true);
  });

  it("forgets who has gone, and everything in the end", () => {
    const one = session();
    const { place, begun } = watching(one);
    one.watched.value = { who: "h", poses: second(0) };
    pass(place, DELAY_s);
    one.company.value = { ...COMPANY, here: COMPANY.here.slice(1) };
    expect(place.scene.children).toEqual([]);
    pass(place, 0);
    expect(begun.whom.value).toBe("");
    begun.dispose();
    expect(place.each.size).toBe(0);
  });
});

it("the panel says where the officer is, and offers views only of somebody", async () => {
  const one = session();
  const begun: Watch = { view: signal("free"), whom: signal(""), dispose: () => undefined };
  const root = document.createElement("div");
  await act(() => render(<WatchPanel session={one.whole} watch={begun} />, root));
  const buttons = [...root.querySelectorAll("button")];
  expect(buttons.map((button) => button.disabled)).toEqual([false, true, true]);
  expect(root.textContent).toContain("The officer is not in the bay");
  await act(() => {
    one.watched.value = { who: "h", poses: [pose(8)] };
    begun.whom.value = "h";
  });
  expect(root.textContent).toContain("The officer is at the doors; in the hand: torch.");
  await act(() => buttons[1]?.click());
  expect(begun.view.value).toBe("shoulder");
  render(null, root);
});
