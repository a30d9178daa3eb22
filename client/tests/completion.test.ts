import { describe, expect, it } from "vitest";
import { complete } from "../src/desk/completion";
import { ELSEWHERE, GROUPS } from "../src/desk/groups";
import { FORMS } from "../src/protocol/protocol";

const words = {
  handles: ["seal", "k7p2", "k9q4"],
  documents: ["tad", "cmr"],
  findings: ["1", "2"],
  fields: (document: string) => (document === "tad" ? ["mrn", "gross"] : []),
  settings: (instrument: string) => (instrument === "riid" ? ["30-s", "120-s"] : []),
  pieces: (target: string) => (target === "left-side" ? ["1-1", "2-1"] : []),
  moves: (who: string) => (who === "supervisor" ? ["ask-authority"] : ["ask-route", "ask-load"]),
  belt: ["torch", "magnet"],
};
const options = (text: string) => complete(text, words).options;

describe("completion", () => {
  it("offers every verb for nothing", () => {
    expect(options("")).toEqual(FORMS.map((form) => form.verb).sort());
  });

  it("completes verbs of two words", () => {
    expect(options("loo")).toEqual(["look at", "look up"]);
    expect(options("open")).toEqual(["open", "open package"]);
    expect(complete("open p", words)).toMatchObject({ from: 5, options: ["package"] });
  });

  it("completes words, things, papers and findings by their place", () => {
    expect(options("go ")).toEqual(["desk", "gate", "scanner", "bay"]);
    expect(options("go s")).toEqual(["scanner"]);
    expect(options("look at k")).toEqual(["k7p2", "k9q4"]);
    expect(options("read ")).toEqual(["tad", "cmr"]);
    expect(options("withdraw ")).toEqual(["1", "2"]);
    expect(options("scan side 6")).toEqual(["6MV", "6/9MV"]);
  });

  it("completes names and their values", () => {
    expect(options("record gas ")).toEqual(["target=", "document=", "field=", "note="]);
    expect(options("record gas document=")).toEqual(["document=tad", "document=cmr"]);
    expect(options("record gas document=tad field=g")).toEqual(["field=gross"]);
    expect(options('record gas note="seen on" t')).toEqual(["target="]);
    expect(options("report conform=")).toEqual(["conform=yes", "conform=no"]);
  });

  it("completes a word by what another one says", () => {
    expect(options("use riid setting=")).toEqual(["setting=30-s", "setting=120-s"]);
    expect(options("use magnet setting=")).toEqual([]);
    expect(options("use magnet left-side patch=")).toEqual(["patch=1-1", "patch=2-1"]);
    expect(options("talk supervisor ")).toEqual(["ask-authority"]);
    expect(options("talk driver ask-l")).toEqual(["ask-load"]);
    expect(options("unpack ")).toEqual(["torch", "magnet"]);
    expect(options("pack pa")).toEqual(["pager", "paint-gauge"]);
  });

  it("offers nothing that is there already", () => {
    expect(options("go bay")).toEqual([]);
    expect(options("record gas document=tad ")).not.toContain("document=");
    expect(options("fly ")).toEqual([]);
  });

  it("shows how the action is written", () => {
    expect(complete("go ", words).usage).toBe("go desk|gate|scanner|bay");
  });
});

it("every action has exactly one place on the page", () => {
  const placed = [...GROUPS.flatMap((group) => group.tags), ...ELSEWHERE].sort();
  expect(placed).toEqual(FORMS.map((form) => form.tag).sort());
});
