import { signal } from "@preact/signals";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Company as CompanyLine } from "../src/frame/company";
import type { Company, Present } from "../src/protocol/protocol";
import { onReceived, standing } from "../src/session/company";
import type { Connection, ExerciseSession } from "../src/session/exercise";

const present = (
  id: string,
  device: Present["device"],
  audience: Present["audience"] = "officer",
): Present => ({ id, device, audience });
const DESK = present("d", "desk");
const BAY = present("b", "bay");
const HEADSET = present("h", "headset");
const TEACHER = present("t", "bay", "instructor");

/** What the line of company reads of a session; what it says goes into `said`. */
function session(company: Company | null = null) {
  const said: string[] = [];
  const held = {
    id: "e1",
    company: signal(company),
    connection: signal<Connection>({ state: "open", unanswered: 0 }),
    handTo: (id: string) => said.push(id) > 0,
  };
  return { ...held, said, whole: held as unknown as ExerciseSession };
}

describe("standing", () => {
  it("tells the officer's other clients from those who watch", () => {
    const read = standing({ here: [DESK, HEADSET, TEACHER], you: "d", hand: "h" });
    expect(read).toEqual({ me: DESK, others: [HEADSET], watchers: [TEACHER], holder: HEADSET });
  });

  it("lets nobody hold it who has gone", () => {
    expect(standing({ here: [DESK], you: "d", hand: "h" }).holder).toBeNull();
  });

  it("never counts a watcher as its own watcher", () => {
    const read = standing({ here: [DESK, TEACHER], you: "t" });
    expect(read.watchers).toEqual([]);
    expect(read.others).toEqual([DESK]);
  });
});

describe("the hand", () => {
  it("is news once, and only when it comes here", () => {
    const { company, whole } = session();
    const received = vi.fn();
    const leave = onReceived(whole, received);
    const here = [DESK, HEADSET];
    company.value = { here, you: "d", hand: "d" };
    expect(received).not.toHaveBeenCalled();
    company.value = { here, you: "d", hand: "h" };
    expect(received).not.toHaveBeenCalled();
    company.value = { here, you: "d", hand: "d" };
    company.value = { here: [...here, TEACHER], you: "d", hand: "d" };
    expect(received).toHaveBeenCalledTimes(1);
    leave();
    company.value = { here, you: "d", hand: "h" };
    company.value = { here, you: "d", hand: "d" };
    expect(received).toHaveBeenCalledTimes(1);
  });
});

describe("the line of company", () => {
  let root: HTMLElement;
  beforeEach(() => {
    root = document.body.appendChild(document.createElement("div"));
  });
  afterEach(() => {
    render(null, root);
    root.remove();
  });

  const buttons = () => [...root.querySelectorAll("button")].map((one) => one.textContent?.trim());
  const status = () => root.querySelector("[role=status]")?.textContent;
  const show = (one: ExerciseSession) => act(() => render(<CompanyLine session={one} />, root));
  const press = (name: string) =>
    act(() => [...root.querySelectorAll("button")].find((b) => b.textContent === name)?.click());

  it("is not there before the server has told who is", async () => {
    await show(session().whole);
    expect(root.textContent).toBe("");
  });

  it("offers to go on in the headset, and hands over by a tap", async () => {
    const { whole, said } = session({ here: [DESK, HEADSET], you: "d" });
    await show(whole);
    expect(status()).toBe("Also open in the headset");
    await press("Continue in the headset");
    expect(said).toEqual(["h"]);
  });

  it("says where it is, and takes it back", async () => {
    const { whole, said } = session({ here: [DESK, HEADSET], you: "d", hand: "h" });
    await show(whole);
    expect(status()).toBe("In the headset now");
    expect(buttons()).toEqual(["Take it back"]);
    await press("Take it back");
    expect(said).toEqual(["d"]);
  });

  it("comes to the fore when it is handed over", async () => {
    const { whole, company } = session({ here: [DESK, BAY], you: "b", hand: "d" });
    await show(whole);
    await act(() => {
      company.value = { here: [DESK, BAY], you: "b", hand: "b" };
    });
    expect(status()).toBe("It is yours now");
    expect(document.activeElement).toBe(root.querySelector(".company"));
  });

  it("numbers devices of one kind", async () => {
    const { whole } = session({ here: [DESK, BAY, { ...BAY, id: "b2" }], you: "d" });
    await show(whole);
    expect(buttons()).toEqual(["Continue in the bay 1", "Continue in the bay 2"]);
  });

  it("tells a page of one's own kind apart as the other", async () => {
    const { whole, company } = session({ here: [DESK, { ...DESK, id: "d2" }], you: "d" });
    await show(whole);
    expect(status()).toBe("Also open on another page");
    expect(buttons()).toEqual(["Continue on the other page"]);
    await act(() => {
      company.value = { here: [DESK, { ...DESK, id: "d2" }], you: "d", hand: "d2" };
    });
    expect(status()).toBe("On your other page now");
  });

  it("lets a watcher see it, and hand nothing over", async () => {
    const { whole } = session({ here: [DESK, HEADSET, TEACHER], you: "t", hand: "h" });
    await show(whole);
    expect(status()).toBe("In the headset now");
    expect(buttons()).toEqual([]);
  });

  it("tells the officer who watches", async () => {
    await show(session({ here: [DESK, TEACHER], you: "d" }).whole);
    expect(root.querySelector(".watchers")?.textContent).toContain("An instructor watches");
  });

  it("keeps the door shut while an action is unanswered", async () => {
    const { whole, connection } = session({ here: [DESK], you: "d" });
    await show(whole);
    const walked = () => {
      const click = new MouseEvent("click", { bubbles: true, cancelable: true });
      root.querySelector("a")?.dispatchEvent(click);
      return !click.defaultPrevented;
    };
    // The page's own links are followed without loading anew; here only the veto counts.
    const stay = (event: Event) => event.stopPropagation();
    root.addEventListener("click", stay);
    expect(root.querySelector("a")?.getAttribute("href")).toBe("/exercise/e1/bay");
    expect(walked()).toBe(true);
    await act(() => {
      connection.value = { state: "waiting", unanswered: 1 };
    });
    expect(walked()).toBe(false);
  });
});
