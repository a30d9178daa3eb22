import { describe, expect, it } from "vitest";
import type { Event, FromServer, Sighting, Status } from "../src/protocol/protocol";
import { nothingPerceived, perceive } from "../src/session/perceived";

const carton = (handle: string, look = {}): Sighting => ({
  handle,
  kind: "carton",
  position_mm: [0, 200, -500],
  size_mm: [400, 400, 600],
  look,
});

function told(seq: number, events: Event[], status: Partial<Status> = {}): FromServer {
  const whole = { minute: seq, budget_minutes: 90, station: "bay" as const, ...status };
  return { seq, observation: { events, status: whole } };
}

const all = (...messages: FromServer[]) => messages.reduce(perceive, nothingPerceived());

describe("what is perceived", () => {
  it("takes an absent field for its default", () => {
    const { status } = all(told(1, []));
    expect(status).toMatchObject({ seal: "on", left_door: "closed", signed: false, decided: null });
  });

  it("does not take an observation twice", () => {
    const message = told(1, [{ event: "ventilated", minutes: 5 }]);
    expect(all(message, message).log).toHaveLength(1);
  });

  it("changes nothing by a refusal", () => {
    const before = all(told(1, []));
    expect(perceive(before, { seq: 1, refusal: { code: "refusal-signed" } })).toBe(before);
  });

  it("leaves the earlier state as it was", () => {
    const before = all(told(1, []));
    const sightings = [carton("a1")];
    perceive(before, told(2, [{ event: "entered", sightings }]));
    expect(before.seen.size).toBe(0);
  });

  it("knows where things are: inside, then out in the bay", () => {
    const seen = all(
      told(1, [{ event: "leaf-moved", leaf: "left-door", to: "open", sightings: [carton("a1")] }]),
      told(2, [{ event: "looked", target: "a1", sightings: [carton("a1", { marks: "X" })] }]),
    ).seen.get("a1");
    expect(seen?.place).toBe("inside");
    expect(seen?.sighting.look).toEqual({ marks: "X" });
    const out: Event = {
      event: "unloaded",
      depth_mm: 1000,
      taken_out: [carton("a1")],
      revealed: [carton("b2")],
      tally: [{ item: 1, kind: "carton", counted: 1 }],
    };
    const after = all(told(1, [out]));
    expect(after.seen.get("a1")?.place).toBe("bay");
    expect(after.seen.get("b2")?.place).toBe("inside");
    expect(after.tally).toEqual(out.tally);
  });

  it("loses sight of what is restowed before the unit is sealed", () => {
    const out: Event = {
      event: "unloaded",
      depth_mm: 1000,
      taken_out: [carton("a1")],
      revealed: [carton("b2")],
      tally: [],
    };
    const { seen } = all(told(1, [out]), told(2, [{ event: "resealed", old: "A1", new: "B2" }]));
    expect([seen.get("a1")?.place, seen.get("b2")?.place]).toEqual(["stowed", "inside"]);
  });

  it("marks the readings that are over their limit", () => {
    const reading = { instrument: "gas-meter", place: "gasket", unit: "ppm" };
    const { shown } = all(
      told(1, [
        {
          event: "air-tested",
          where: "gasket",
          readings: [
            { ...reading, quantity: "phosphine", value: 3 },
            { ...reading, quantity: "benzene", value: 0 },
          ],
          over: ["phosphine"],
        },
      ]),
    );
    expect(shown.map((one) => [one.instrument, one.place, one.over])).toEqual([
      ["gas-meter", "gasket", ["phosphine"]],
    ]);
  });

  it("keeps a withdrawn finding readable", () => {
    const { findings } = all(
      told(1, [{ event: "finding-recorded", n: 1, category: "gas" }]),
      told(2, [{ event: "finding-withdrawn", n: 1 }]),
    );
    expect(findings).toMatchObject([{ n: 1, category: "gas", isWithdrawn: true }]);
  });
});
