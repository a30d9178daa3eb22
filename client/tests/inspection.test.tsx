import { signal } from "@preact/signals";
import { render } from "preact";
import { afterEach, describe, expect, it } from "vitest";
import { Custody } from "../src/frame/custody";
import { Hint } from "../src/frame/hint";
import { refusalSentence, sentence } from "../src/frame/said";
import { Ended } from "../src/frame/stopped";
import { moves, Transcript } from "../src/frame/talk";
import type { Event, Status } from "../src/protocol/protocol";
import type { ExerciseSession } from "../src/session/exercise";
import { nothingPerceived, type Perceived, perceive } from "../src/session/perceived";

afterEach(() => {
  document.body.replaceChildren();
});

const whole = { minute: 40, budget_minutes: 240, station: "bay" as const };

/** What a page holds of an exercise after these events. */
function told(events: Event[], status: Partial<Status> = {}) {
  const message = { seq: 1, observation: { events, status: { ...whole, ...status } } };
  const perceived = signal(perceive(nothingPerceived(), message));
  const acts: unknown[] = [];
  const session = {
    id: "x1",
    perceived,
    status: signal(perceived.value.status),
    act: (action: unknown) => acts.push(action),
  };
  return { session: session as unknown as ExerciseSession, acts, perceived: perceived.value };
}

function shown(content: preact.ComponentChild): HTMLElement {
  const host = document.createElement("div");
  document.body.append(host);
  render(content, host);
  return host;
}

describe("an exercise that was stopped", () => {
  const stopped: Event = { event: "stopped", what: "overcome-by-gas", step: "S15" };

  it("says soberly what happened, which step prevents it, and the way to the debrief", () => {
    const { session } = told([stopped], { stopped: true, signed: true });
    const host = shown(<Ended session={session} />);
    expect(host.textContent).toContain("Overcome by gas.");
    expect(host.textContent).toContain("Step S15 keeps this from happening");
    expect(host.querySelector("a")?.getAttribute("href")).toBe("/exercise/x1/debrief");
  });

  it("is not said of one that goes on, nor of one that was signed", () => {
    expect(shown(<Ended session={told([]).session} />).textContent).toBe("");
    const signed = shown(<Ended session={told([], { signed: true }).session} />);
    expect(signed.textContent).not.toContain("stopped");
    expect(signed.querySelector("a")).not.toBeNull();
  });
});

describe("a hint", () => {
  const hinted: Event = { event: "hinted", step: "S07", action: "weigh" };

  it("tells the step, and offers the act that performs it", () => {
    const { session, acts } = told([hinted]);
    const host = shown(<Hint session={session} />);
    expect(host.textContent).toContain("S07");
    host.querySelector<HTMLButtonElement>("[data-helps]")?.click();
    expect(acts).toEqual(["weigh"]);
  });

  it("offers no act where help has faded, nor one that wants words of one's own", () => {
    for (const action of ["", "record", "report"]) {
      const host = shown(<Hint session={told([{ ...hinted, action }]).session} />);
      expect(host.querySelector("[data-helps]")).toBeNull();
    }
  });

  it("is for learning alone", () => {
    for (const mode of ["exam", "shift"] as const)
      expect(shown(<Hint session={told([], { mode }).session} />).textContent).toBe("");
  });

  it("stands until something is done; passing by does nothing", () => {
    const glance: Event = { event: "looked", target: "roof", sightings: [], how: "gaze" };
    const step = (before: Perceived, seq: number, event: Event) =>
      perceive(before, { seq, observation: { events: [event], status: whole } });
    const one = told([hinted]).perceived;
    expect(step(one, 2, glance).hint).toEqual(hinted);
    expect(step(one, 2, { event: "strapped" }).hint).toBeNull();
  });
});

describe("people", () => {
  it("hear no word of gifts unless the centre switched that scene on", () => {
    const rules = { edition: "", steps: [], costs: [], limits: [] };
    expect(moves("driver", rules)).not.toContain("decline-gift");
    expect(moves("driver", { ...rules, dialogue: ["inducement"] })).toContain("decline-gift");
  });

  it("are heard in a transcript, the latest on top", () => {
    const { session } = told([
      { event: "said", who: "driver", move: "ask-route", code: "no-such-answer" },
      { event: "called", who: "police", code: "reply-coming" },
    ]);
    const lines = shown(<Transcript session={session} />).querySelectorAll("li");
    expect([...lines].map((one) => one.querySelector("p")?.textContent)).toEqual([
      "By radio: the police",
      "The driver: ask for the route",
    ]);
  });
});

describe("evidence", () => {
  it("is in the custody log: exhibits with their bags, markers, seals old and new", () => {
    const { session } = told([
      { event: "seal-cut", number: "EX1" },
      { event: "exhibit-taken", n: 1, target: "seal", taken_as: "exhibit", bag: "EB7", minute: 38 },
      { event: "marked", n: 1, target: "roof" },
      { event: "handed-over", to: "police", exhibits: [1] },
      { event: "resealed", old: "EX1", new: "IS2", kind: "interim" },
    ]);
    const cited: string[][] = [];
    const host = shown(<Custody session={session} cite={(...about) => cited.push(about)} />);
    const { textContent } = host;
    expect(textContent).toContain("EB7");
    expect(textContent).toContain("minute 38: taken; handed over to the police");
    expect(textContent).toContain("seal IS2 put on (interim, for a break)");
    host.querySelector<HTMLButtonElement>("button.cite")?.click();
    expect(cited).toEqual([["seal", "Exhibit 1, Bag EB7"]]);
  });
});

describe("what was perceived of new acts", () => {
  const carton = { kind: "carton", position_mm: [0, 0, -900], size_mm: [400, 400, 400] } as const;
  const seen = (handle: string) => ({ ...carton, handle }) as never;

  it("things seen past a wall stand inside, things seen in a package are its contents", () => {
    const { perceived } = told([
      { event: "unloaded", depth_mm: 1000, taken_out: [seen("a1")], revealed: [], tally: [] },
      { event: "used", instrument: "pole-camera", sightings: [seen("b2")] },
      { event: "used", instrument: "fibrescope", target: "a1", sightings: [seen("c3")] },
    ]);
    const places = [...perceived.seen].map(([handle, one]) => [handle, one.place]);
    expect(places).toEqual([
      ["a1", "bay"],
      ["b2", "inside"],
      ["c3", "contents"],
    ]);
  });

  it("an interim seal leaves what stands in the bay where it is", () => {
    const events: Event[] = [
      { event: "unloaded", depth_mm: 1000, taken_out: [seen("a1")], revealed: [], tally: [] },
    ];
    const sealed = (kind: "interim" | "official") =>
      told([...events, { event: "resealed", old: "", new: "X", kind }]).perceived.seen.get("a1");
    expect(sealed("interim")?.place).toBe("bay");
    expect(sealed("official")?.place).toBe("stowed");
  });

  it("an extract of a register lies with the papers and is known for what it is", () => {
    const document = { kind: "register-seal", number: "", issued: "", title: "Seals" };
    const { perceived } = told([{ event: "looked-up", register: "seal", document }]);
    expect(perceived.documents).toEqual(["register-seal"]);
    expect(perceived.extracts.get("register-seal")).toBe("seal");
  });

  it("is said as sentences, with machine words as words", () => {
    expect(sentence({ event: "packed", tool: "uv-lamp" })).toContain("ultraviolet lamp");
    expect(
      sentence({
        event: "used",
        instrument: "magnet",
        target: "left-side",
        patch: "2-1",
        signs: ["slips"],
      }),
    ).toMatch(/^Used: magnet, left side 2-1\. \w/);
    expect(
      refusalSentence({ code: "refusal-not-packed", args: { tool: "pole-camera" } }),
    ).toContain("pole camera");
    expect(refusalSentence({ code: "refusal-not-on", args: { instrument: "riid" } })).toContain(
      "nuclide identifier",
    );
  });
});
