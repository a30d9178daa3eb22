/**
 * The line to one exercise: a WebSocket that comes back.
 *
 * Every action has an id of its own and stays in hand until it is answered. After a break the line
 * resumes after the last observation heard and sends what is unanswered again under the same ids,
 * so that the server does each once. `n` counts per connection.
 */
import type {
  Action,
  Device,
  FromClient,
  FromServer,
  Handed,
  Moved,
  Posed,
} from "../protocol/protocol";

export type LineState = "connecting" | "open" | "waiting";

/** What the line needs of a WebSocket. */
export interface Wire {
  onopen: ((event: Event) => void) | null;
  onmessage: ((event: MessageEvent) => void) | null;
  onclose: ((event: CloseEvent) => void) | null;
  send(text: string): void;
  close(): void;
}

export interface LineOptions {
  /** Address that resumes after an observation. */
  address: (after: number) => string;
  /** Each observation once, in order; every refusal; who is in company, and poses to watch. */
  hear: (message: FromServer) => void;
  /** The state of the connection and how many actions are unanswered. */
  tell: (state: LineState, unanswered: number) => void;
  connect?: (address: string) => Wire;
  newId?: () => string;
}

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5_000;
/** Acts take at most five real seconds: after this the wire is taken for dead. */
const ANSWER_WITHIN_MS = 12_000;

export class ExerciseLine {
  private readonly unanswered = new Map<string, Action | string>();
  private wire: Wire | null = null;
  private isOpen = false;
  private isClosed = false;
  private last = 0;
  private n = 0;
  private wait = FIRST_WAIT_MS;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private patience: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: LineOptions) {
    addEventListener("online", this.reconnect);
    addEventListener("offline", this.drop);
    this.connect();
  }

  /** Send an action, now or as soon as the line is back; returns its id. */
  act(action: Action | string): string {
    const id = (this.options.newId ?? (() => crypto.randomUUID()))();
    this.unanswered.set(id, action);
    if (this.isOpen) this.send(id, action);
    this.tell();
    return id;
  }

  /** Say what is not counted and needs no answer; said only while the line is open. */
  say(message: Posed | Handed | Moved): boolean {
    if (this.isOpen) this.wire?.send(JSON.stringify(message));
    return this.isOpen;
  }

  /** Hang up for good. */
  close(): void {
    this.isClosed = true;
    removeEventListener("online", this.reconnect);
    removeEventListener("offline", this.drop);
    clearTimeout(this.retry);
    clearTimeout(this.patience);
    this.wire?.close();
  }

  private readonly connect = (): void => {
    clearTimeout(this.retry);
    if (this.isClosed || this.wire) return;
    const wire = (this.options.connect ?? ((address) => new WebSocket(address)))(
      this.options.address(this.last),
    );
    this.wire = wire;
    wire.onopen = () => {
      this.isOpen = true;
      this.wait = FIRST_WAIT_MS;
      this.n = 0;
      for (const [id, action] of this.unanswered) this.send(id, action);
      this.tell();
    };
    wire.onmessage = (event) => this.heard(JSON.parse(event.data as string) as FromServer);
    wire.onclose = () => {
      if (this.wire === wire) this.lost();
    };
    this.tell();
  };

  private readonly reconnect = (): void => {
    this.wait = FIRST_WAIT_MS;
    this.connect();
  };

  /** Give the wire up without waiting for its closing handshake. */
  private readonly drop = (): void => {
    const wire = this.wire;
    if (!wire) return;
    wire.onclose = null;
    wire.onmessage = null;
    wire.close();
    this.lost();
  };

  private lost(): void {
    this.wire = null;
    this.isOpen = false;
    clearTimeout(this.patience);
    if (this.isClosed) return;
    this.retry = setTimeout(this.connect, this.wait);
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT_MS);
    this.tell();
  }

  private send(id: string, action: Action | string): void {
    this.n += 1;
    const message: FromClient = { action_id: id, n: this.n, action };
    this.wire?.send(JSON.stringify(message));
    clearTimeout(this.patience);
    this.patience = setTimeout(this.drop, ANSWER_WITHIN_MS);
  }

  private heard(message: FromServer): void {
    if (message.refusal?.code === "refusal-out-of-order") {
      this.drop();
      return;
    }
    if (this.unanswered.delete(message.action_id ?? "") && this.unanswered.size === 0) {
      clearTimeout(this.patience);
    }
    this.tell();
    const isNew = message.observation != null && message.seq > this.last;
    if (isNew) this.last = message.seq;
    const isAside = message.company != null || message.watched != null;
    if (isNew || isAside || message.refusal) this.options.hear(message);
  }

  private tell(): void {
    const state = this.isOpen ? "open" : this.wire ? "connecting" : "waiting";
    this.options.tell(state, this.unanswered.size);
  }
}

/** As what a page joins an exercise. */
export interface Joining {
  device: Device;
  /** Have the picture's patches sent along. */
  scene: boolean;
}

/** The address of an exercise's socket on the server that this page came from. */
export function socketAddress(exerciseId: string, after: number, joining: Joining): string {
  const scheme = location.protocol === "https:" ? "wss:" : "ws:";
  const scene = joining.scene ? "&scene=1" : "";
  return `${scheme}//${location.host}/api/exercises/${exerciseId}/socket?after=${after}&as=${joining.device}${scene}`;
}
