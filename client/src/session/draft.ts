/** Keeps the report that is being typed: stored within a second, also when the page goes away. */
import { signal } from "@preact/signals";
import { type Draft, saveDraft } from "./rest";

const SAVE_AFTER_MS = 500;
const TRY_AGAIN_MS = 2_000;

export type DraftState = "saved" | "unsaved" | "failed";

export class DraftKeeper {
  readonly fields = signal<Draft>({});
  readonly state = signal<DraftState>("saved");
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly exerciseId: string,
    stored: Draft | null,
  ) {
    this.fields.value = stored ?? {};
    addEventListener("pagehide", this.flush);
  }

  /** Change one field; the first unsaved change starts the clock, so typing on cannot delay it. */
  set(name: string, value: string): void {
    this.fields.value = { ...this.fields.value, [name]: value };
    this.state.value = "unsaved";
    this.timer ??= setTimeout(this.save, SAVE_AFTER_MS);
  }

  close(): void {
    this.flush();
    removeEventListener("pagehide", this.flush);
  }

  private readonly save = async (): Promise<void> => {
    const sent = this.fields.value;
    this.timer = undefined;
    try {
      await saveDraft(this.exerciseId, sent);
      if (this.fields.value === sent) this.state.value = "saved";
    } catch {
      this.state.value = "failed";
      this.timer ??= setTimeout(this.save, TRY_AGAIN_MS);
    }
  };

  private readonly flush = (): void => {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    void saveDraft(this.exerciseId, this.fields.value, true).catch(() => undefined);
  };
}
