import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DraftKeeper } from "../src/session/draft";

describe("the draft of the report", () => {
  let puts: { body: string; keepalive: boolean }[];
  let status: number;
  /** What is stored on the server. */
  let draft: Record<string, string> | null;

  beforeEach(() => {
    vi.useFakeTimers();
    [puts, status, draft] = [[], 204, null];
    vi.stubGlobal("fetch", async (_path: string, init: RequestInit) => {
      if (init.method === "GET") return Response.json({ exercise: { draft } });
      puts.push({ body: String(init.body), keepalive: init.keepalive ?? false });
      return new Response(null, { status });
    });
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("begins with what was stored", () => {
    const keeper = new DraftKeeper("e1", { remarks: "as found" });
    expect(keeper.fields.value).toEqual({ remarks: "as found" });
    keeper.close();
  });

  it("is stored within a second of the first key, however long the typing goes on", async () => {
    const keeper = new DraftKeeper("e1", null);
    for (let key = 1; key <= 10; key += 1) {
      keeper.set("remarks", "x".repeat(key));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(puts.length).toBeGreaterThanOrEqual(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(puts.at(-1)?.body).toBe('{"remarks":"xxxxxxxxxx"}');
    expect(keeper.state.value).toBe("saved");
    keeper.close();
    expect(puts.at(-1)?.keepalive).toBe(false);
  });

  it("leaves alone what another page has stored meanwhile", async () => {
    const keeper = new DraftKeeper("e1", { remarks: "as found", pins: "[]" });
    draft = { remarks: "as found", pins: "[1]" };
    keeper.set("remarks", "as opened");
    await vi.advanceTimersByTimeAsync(1000);
    expect(JSON.parse(puts.at(-1)?.body ?? "")).toEqual({ remarks: "as opened", pins: "[1]" });
    expect(keeper.fields.value["pins"]).toBe("[1]");
    keeper.close();
  });

  it("is tried again when the server cannot store it", async () => {
    const keeper = new DraftKeeper("e1", null);
    status = 500;
    keeper.set("remarks", "y");
    await vi.advanceTimersByTimeAsync(600);
    expect(keeper.state.value).toBe("failed");
    status = 204;
    await vi.advanceTimersByTimeAsync(2500);
    expect(keeper.state.value).toBe("saved");
    keeper.close();
  });

  it("is sent at once when the page goes away", () => {
    const keeper = new DraftKeeper("e1", null);
    keeper.set("conform", "no");
    dispatchEvent(new Event("pagehide"));
    expect(puts).toEqual([{ body: '{"conform":"no"}', keepalive: true }]);
    keeper.close();
  });
});
