/** The command line: the same actions as text, completed by Tab and arrows; `/` comes here. */
import { useEffect, useRef, useState } from "preact/hooks";
import { moves } from "../frame/talk";
import { INSTRUMENTS, Who } from "../protocol/protocol";
import { piecesOf } from "../session/instruments";
import { t } from "../session/texts";
import { complete, type Vocabulary } from "./completion";
import { useDesk } from "./context";

export function CommandLine() {
  const desk = useDesk();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const [past, setPast] = useState<string[]>([]);
  const [back, setBack] = useState(0);
  const { options, from, usage } = complete(text, useVocabulary());
  const shown = isOpen ? options : [];
  useSlash(input);

  const type = (value: string) => {
    setText(value);
    setOpen(value !== "");
    setAt(-1);
    setBack(0);
  };
  const accept = (option: string | undefined) => {
    if (option === undefined) return;
    const isWhole = !option.endsWith("=");
    type(text.slice(0, from) + option + (isWhole ? " " : ""));
    input.current?.focus();
  };
  const send = () => {
    const action = text.trim();
    if (!action) return;
    desk.exercise.act(action);
    setPast([...past, action]);
    type("");
  };
  const recall = (steps: number) => {
    const next = Math.min(Math.max(back + steps, 0), past.length);
    setText(past[past.length - next] ?? "");
    setBack(next);
  };
  const keys: Record<string, () => boolean> = {
    Tab: () => shown.length > 0 && text !== "" && done(() => accept(shown[Math.max(at, 0)])),
    ArrowDown: () => done(() => (isOpen ? setAt(Math.min(at + 1, shown.length - 1)) : open())),
    ArrowUp: () => done(() => (isOpen && at >= 0 ? setAt(at - 1) : recall(1))),
    Enter: () => done(() => (at >= 0 && shown[at] ? accept(shown[at]) : send())),
    Escape: () => isOpen && done(() => setOpen(false)),
  };
  const open = () => (back > 0 ? recall(-1) : setOpen(true));
  const press = (event: KeyboardEvent) => {
    if (event.shiftKey || event.ctrlKey || event.metaKey) return;
    if (keys[event.key]?.()) event.preventDefault();
  };
  return (
    <div class="command">
      <label for="command">{t("command-label")}</label>
      <input
        id="command"
        ref={input}
        value={text}
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={t("command-placeholder")}
        aria-expanded={shown.length > 0}
        aria-controls="command-options"
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 ? `command-option-${at}` : undefined}
        aria-describedby="command-usage"
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
        onBlur={() => setOpen(false)}
      />
      <button type="button" class="primary" onClick={send}>
        {t("command-do")}
      </button>
      <div
        id="command-options"
        role="listbox"
        aria-label={t("command-options")}
        hidden={!shown.length}
      >
        {shown.map((option, index) => (
          // The combobox holds the focus and takes the keys; the mouse may press here too.
          <div
            key={option}
            id={`command-option-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onMouseDown={(event) => {
              event.preventDefault();
              accept(option);
            }}
          >
            {option}
          </div>
        ))}
      </div>
      <p id="command-usage" class="usage">
        {usage || t("command-hint")}
      </p>
    </div>
  );
}

function done(step: () => void): boolean {
  step();
  return true;
}

function useVocabulary(): Vocabulary {
  const { seen, documents, extracts, findings, papers, rules, status } =
    useDesk().exercise.perceived.value;
  return {
    handles: [...seen.keys()],
    documents: documents.filter((kind) => !extracts.has(kind)),
    findings: findings.filter((one) => !one.isWithdrawn).map((one) => String(one.n)),
    fields: (kind) =>
      papers.get(kind)?.sections?.flatMap(({ rows = [] }) => rows.map((row) => row.field)) ?? [],
    settings: (name) => INSTRUMENTS.find((one) => one.name === name)?.settings ?? [],
    pieces: (handle) => {
      const thing = seen.get(handle)?.sighting;
      return thing ? piecesOf(thing) : [];
    },
    moves: (name) => {
      const who = Who.find((one) => one === name);
      return who ? moves(who, rules) : [];
    },
    belt: status.belt,
  };
}

function useSlash(input: { current: HTMLInputElement | null }): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof Element && event.target.closest("input, textarea, select");
      if (event.key !== "/" || typing) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [input]);
}
