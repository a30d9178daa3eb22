/** One exercise as a page holds it: the line, what was perceived, the last answer, the company. */
import { computed, signal } from "@preact/signals";
import type {
  Action,
  Company,
  Device,
  FromServer,
  Patch,
  Pose,
  Refusal,
  Watched,
} from "../protocol/protocol";
import { ExerciseLine, type Joining, type LineState, socketAddress } from "./line";
import { nothingPerceived, perceive } from "./perceived";
import type { CaseCard, Draft, Exercise } from "./rest";
import { stillKnown } from "./user";

export interface Connection {
  state: LineState;
  unanswered: number;
}

export interface UnderWay {
  id: string;
  action: Action | string;
}

export class ExerciseSession {
  readonly perceived = signal(nothingPerceived());
  readonly connection = signal<Connection>({ state: "connecting", unanswered: 0 });
  /** The refusal that answered the last action, until another is done. */
  readonly refusal = signal<Refusal | null>(null);
  /** Who else is in the exercise, and in whose hand it lies. */
  readonly company = signal<Company | null>(null);
  /** The officer's last poses, for those who watch. */
  readonly watched = signal<Watched | null>(null);
  /** Told of each patch of the picture, with the number of its observation. */
  readonly onPatch = new Set<(patch: Patch, seq: number) => void>();
  readonly status = computed(() => this.perceived.value.status);
  readonly id: string;
  readonly case: CaseCard;
  /** Name of the officer whose exercise it is. */
  readonly owner: string;
  readonly draft: Draft | null;
  /** The action asked for last, until it is answered. */
  readonly underWay = signal<UnderWay | null>(null);
  private readonly line: ExerciseLine;
  private device: Device;

  constructor(exercise: Exercise, joining: Joining = { device: "desk", scene: false }) {
    this.device = joining.device;
    this.id = exercise.id;
    this.case = exercise.case;
    this.owner = exercise.owner;
    this.draft = exercise.draft;
    this.line = new ExerciseLine({
      address: (after) => socketAddress(exercise.id, after, { ...joining, device: this.device }),
      hear: (message) => this.hear(message),
      tell: (state, unanswered) => {
        this.connection.value = { state, unanswered };
        // Also where the answer is one that was heard before the line broke.
        if (unanswered === 0) queueMicrotask(this.settle);
        if (state === "waiting") void stillKnown();
      },
    });
  }

  /** Do an action, as a value or in its text form. */
  readonly act = (action: Action | string): void => {
    this.refusal.value = null;
    this.underWay.value = { id: this.line.act(action), action };
  };

  /** Send the poses of about a second; false when the line is down and they are lost. */
  readonly pose = (poses: Pose[]): boolean => this.line.say({ poses });

  /** Hand the exercise to another client that is present, or take it. */
  readonly handTo = (id: string): boolean => this.line.say({ to: id });

  /** Say as what this page is open from now on. */
  readonly become = (device: Device): boolean => {
    this.device = device;
    return this.line.say({ device });
  };

  close(): void {
    this.line.close();
  }

  private hear(message: FromServer): void {
    this.take(message);
    const { underWay } = this;
    // Last, so that whoever waits for the answer finds what it brought.
    if (message.action_id && message.action_id === underWay.value?.id) underWay.value = null;
  }

  private readonly settle = (): void => {
    if (this.connection.value.unanswered === 0) this.underWay.value = null;
  };

  private take(message: FromServer): void {
    const { refusal, company, watched, patch, seq } = message;
    if (company) this.company.value = company;
    else if (watched) this.watched.value = watched;
    else if (refusal) this.refusal.value = refusal;
    else {
      this.perceived.value = perceive(this.perceived.value, message);
      if (patch) for (const told of this.onPatch) told(patch, seq);
    }
  }
}
