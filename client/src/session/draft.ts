/**
 * Keeps the report that is being typed: stored within a second, also when the page goes away.
 *
 * Desk and bay may both be open on it: only the fields changed here are laid over what is stored.
 */
import { signal } from "@preact/signals";
import { type Draft, getExercise, saveDraft } from "./rest";

const SAVE_AFTER_MS = 500;
const TRY_AGAIN_MS = 2_000;

export type DraftState = "saved" | "unsaved" | "failed";

export class DraftKeeper {
  readonly fields = signal<Draft>({});
  readonly state = signal<DraftState>("saved");
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Fields changed here and not stored yet. */
  private readonly changed = new Set<string>();

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
    this.changed.add(name);
    this.state.value = "unsaved";
    this.timer ??= setTimeout(this.save, SAVE_AFTER_MS);
  }

  /** Take over what another client has stored meanwhile, unless something here is not stored yet. */
  async refresh(): Promise<void> {
    // The other client may be storing its last change just now.
    await new Promise((later) => setTimeout(later, 2 * SAVE_AFTER_MS));
    const { exercise } = await getExercise(this.exerciseId).catch(() => ({ exercise: null }));
    if (exercise?.draft && this.state.value === "saved") this.fields.value = exercise.draft;
  }

  close(): void {
    this.flush();
    removeEventListener("pagehide", this.flush);
  }

  private readonly save = async (): Promise<void> => {
    const sent = this.ours();
    this.timer = undefined;
    try {
      const { exercise } = await getExercise(this.exerciseId);
      const stored = { ...exercise.draft, ...sent };
      await saveDraft(this.exerciseId, stored);
      for (const [name, value] of Object.entries(sent)) {
        if (this.fields.value[name] === value) this.changed.delete(name);
      }
      this.fields.value = { ...stored, ...this.ours() };
      if (this.changed.size === 0) this.state.value = "saved";
    } catch {
      this.state.value = "failed";
      this.timer ??= setTimeout(this.save, TRY_AGAIN_MS);
    }
  };

  private ours(): Draft {
    const { value } = this.fields;
    return Object.fromEntries([...this.changed].map((name) => [name, value[name] ?? ""]));
  }

  private readonly flush = (): void => {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    void saveDraft(this.exerciseId, this.fields.value, true).catch(() => undefined);
  };
}
