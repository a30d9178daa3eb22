import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FromClient, FromServer } from "../src/protocol/protocol";
import { ExerciseLine, type LineState, type Wire } from "../src/session/line";

/** A wire whose other end is the test; it can break and come back as a network does. */
class TestWire implements Wire {
  onopen: Wire["onopen"] = null;
  onmessage: Wire["onmessage"] = null;
  onclose: Wire["onclose"] = null;
  readonly sent: FromClient[] = [];
  constructor(readonly address: string) {}
  send(text: string): void {
    this.sent.push(JSON.parse(text) as FromClient);
  }
  close(): void {
    this.onclose?.(new CloseEvent("close"));
  }
  open(): void {
    this.onopen?.(new Event("open"));
  }
  say(message: FromServer): void {
    this.onmessage?.(new MessageEvent("message", { data: JSON.stringify(message) }));
  }
}

const observation = {
  events: [],
  status: { minute: 1, budget_minutes: 9, station: "bay" as const },
};

describe("the line", () => {
  let wires: TestWire[];
  let heard: FromServer[];
  let told: [LineState, number][];
  let line: ExerciseLine;
  const wire = () => wires.at(-1) as TestWire;

  beforeEach(() => {
    vi.useFakeTimers();
    [wires, heard, told] = [[], [], []];
    let ids = 0;
    line = new ExerciseLine({
      address: (after) => `after=${after}`,
      hear: (message) => heard.push(message),
      tell: (state, unanswered) => told.push([state, unanswered]),
      connect: (address) => {
        wires.push(new TestWire(address));
        return wire();
      },
      newId: () => `id-${++ids}`,
    });
  });

  afterEach(() => {
    line.close();
    vi.useRealTimers();
  });

  it("counts n per connection from one", () => {
    wire().open();
    line.act("go gate");
    line.act({ do: "weigh" });
    expect(wire().sent).toEqual([
      { action_id: "id-1", n: 1, action: "go gate" },
      { action_id: "id-2", n: 2, action: { do: "weigh" } },
    ]);
  });

  it("keeps what is done before it is open, and sends it then", () => {
    line.act("go gate");
    expect(wire().sent).toEqual([]);
    wire().open();
    expect(wire().sent).toEqual([{ action_id: "id-1", n: 1, action: "go gate" }]);
  });

  it("resumes after the last observation and repeats the unanswered under the same ids", () => {
    wire().open();
    line.act("go gate");
    line.act("weigh");
    wire().say({ seq: 4, action_id: "id-1", observation });
    wire().close();
    expect(told.at(-1)).toEqual(["waiting", 1]);
    vi.advanceTimersByTime(300);
    expect(wires).toHaveLength(2);
    expect(wire().address).toBe("after=4");
    wire().open();
    expect(wire().sent).toEqual([{ action_id: "id-2", n: 1, action: "weigh" }]);
    wire().say({ seq: 5, action_id: "id-2", observation });
    expect(told.at(-1)).toEqual(["open", 0]);
    wire().close();
    vi.advanceTimersByTime(300);
    wire().open();
    expect(wire().sent).toEqual([]);
  });

  it("hears an observation once, although it is told twice", () => {
    wire().open();
    line.act("go gate");
    wire().say({ seq: 1, observation });
    wire().say({ seq: 2, action_id: "id-1", observation });
    wire().say({ seq: 2, action_id: "id-1", observation });
    expect(heard.map((message) => message.seq)).toEqual([1, 2]);
  });

  it("hears a refusal, and the action is answered by it", () => {
    wire().open();
    line.act("scan");
    wire().say({ seq: 1, action_id: "id-1", refusal: { code: "refusal-not-at-scanner" } });
    expect(heard).toHaveLength(1);
    expect(told.at(-1)).toEqual(["open", 0]);
  });

  it("starts a new count where the server lost it, and the action is not lost", () => {
    wire().open();
    line.act("scan");
    wire().say({ seq: 1, action_id: "id-1", refusal: { code: "refusal-out-of-order" } });
    vi.advanceTimersByTime(300);
    wire().open();
    expect(wire().sent).toEqual([{ action_id: "id-1", n: 1, action: "scan" }]);
    expect(heard).toEqual([]);
  });

  it("takes a wire that never answers for dead", () => {
    wire().open();
    line.act("scan");
    vi.advanceTimersByTime(13_000);
    expect(wires.length).toBeGreaterThan(1);
    wire().open();
    expect(wire().sent).toEqual([{ action_id: "id-1", n: 1, action: "scan" }]);
  });

  it("waits longer from try to try, and not at all once the network is back", () => {
    for (let tries = 0; tries < 8; tries += 1) {
      wire().close();
      vi.advanceTimersByTime(5_000);
    }
    const before = wires.length;
    wire().close();
    vi.advanceTimersByTime(1_000);
    expect(wires).toHaveLength(before);
    dispatchEvent(new Event("online"));
    expect(wires).toHaveLength(before + 1);
  });

  it("hangs up for good", () => {
    wire().open();
    line.close();
    vi.advanceTimersByTime(60_000);
    expect(wires).toHaveLength(1);
  });
});
