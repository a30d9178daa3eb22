/** The REST calls of the service, and its one shape of error. */
import type { Ability, Debrief, OwnAccount, Replay, Track } from "../protocol/protocol";

export type Texts = Record<string, string>;

export interface User {
  id: string;
  name: string;
  role: "officer" | "instructor";
}

/** What anybody may know of a case before it is played. */
export interface CaseCard {
  id: string;
  number: number | string;
  title: Texts;
  briefing: Texts;
  size_type: string;
  budget_minutes: number;
  documents: string[];
  source: "sample" | "made" | "imported";
}

/** Report fields as typed so far; strings, so that a half-typed number survives too. */
export type Draft = Record<string, string>;

export interface Exercise {
  id: string;
  case: CaseCard;
  started: string;
  minute: number;
  signed: boolean;
  owner: string;
  /** The exercise that this is another try at: practice, which counts for nothing. */
  branch_of?: string | null;
  draft: Draft | null;
}

/** One thing that was wrong with what was sent: where, what, and what would be right. */
export interface Problem {
  path: string;
  wrong: string;
  right: string;
}

/** Thrown for every answer that is not a success. */
export class CallError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly problems: Problem[] = [],
  ) {
    super(message);
  }
}

/** Call the service; `body` is sent as JSON, or as it is when it is a form. */
export async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const isForm = body instanceof FormData;
  const init: RequestInit = { method, credentials: "same-origin" };
  if (body !== undefined) init.body = isForm ? body : JSON.stringify(body);
  if (body !== undefined && !isForm) init.headers = { "content-type": "application/json" };
  const reply = await fetch(path, init).catch(() => {
    throw new CallError(0, "no-connection", "");
  });
  if (!reply.ok) throw await callError(reply);
  return (reply.status === 204 ? undefined : await reply.json()) as T;
}

async function callError(reply: Response): Promise<CallError> {
  const said: unknown = await reply.json().catch(() => null);
  const error = (said as { error?: Partial<CallError> } | null)?.error ?? {};
  const { code = `http-${reply.status}`, message = reply.statusText, problems = [] } = error;
  return new CallError(reply.status, code, message, problems);
}

/** What opens the door: the token of a one-time link, or an access code. */
export type Proof = { token: string } | { code: string };

/** How another device gets in as the same user; see `frame/handover`. */
export interface HandOver {
  code: string;
  lasts_s: number;
  address: string;
  reach: "network" | "cable";
  /** Address of a picture: the QR code for a camera. */
  qr: string | null;
}

export const signIn = (proof: Proof) =>
  call<{ user: User; path?: string }>("POST", "/api/session", proof);
export const handOver = (path: string) => call<HandOver>("POST", "/api/session/code", { path });
export const whoAmI = () => call<{ user: User }>("GET", "/api/session");
export const signOut = () => call<void>("DELETE", "/api/session");
export const listCases = () => call<{ cases: CaseCard[] }>("GET", "/api/cases");
export const listExercises = () => call<{ exercises: Exercise[] }>("GET", "/api/exercises");
export const myAbility = () => call<Ability>("GET", "/api/me/ability");
/** A recipe that ships, as instructors are shown it. */
export interface RecipeCard {
  name: string;
  title: Texts;
  /** In English; tells what is in the case. */
  note: string;
  family: "clean" | "papers" | "contraband" | "safety";
  setting: string;
  difficulty: number;
  skills: string[];
}

export const getRecipes = () => call<{ recipes: RecipeCard[] }>("GET", "/api/recipes");
export const makeCase = (wish: { seed?: number; recipe?: string }) =>
  call<{ case: CaseCard }>("POST", "/api/cases", wish);
export const startExercise = (
  caseId: string,
  how: { mode: string; slice: string; signs_of_life?: boolean },
) => call<{ exercise: Exercise }>("POST", "/api/exercises", { case_id: caseId, ...how });
export const getExercise = (id: string) =>
  call<{ exercise: Exercise }>("GET", `/api/exercises/${id}`);

export function importDeclaration(file: File, container: string) {
  const form = new FormData();
  form.append("file", file);
  if (container) form.append("container", container);
  return call<{ case: CaseCard }>("POST", "/api/cases/declaration", form);
}

/** Put something; `keepalive` sends it on although the page goes away. */
const put = (address: string, body: unknown, keepalive: boolean): Promise<void> =>
  keepalive
    ? fetch(address, {
        method: "PUT",
        keepalive,
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }).then(() => undefined)
    : call<void>("PUT", address, body);

export const saveDraft = (id: string, draft: Draft, keepalive = false) =>
  put(`/api/exercises/${id}/draft`, draft, keepalive);

export const getAccount = (id: string) => call<OwnAccount>("GET", `/api/exercises/${id}/account`);
export const saveAccount = (id: string, account: OwnAccount) =>
  call<void>("PUT", `/api/exercises/${id}/account`, account);
/** The officer's own rule for the next box; a page that goes away still sends it. */
export const saveRule = (id: string, rule: string, keepalive = false) =>
  put(`/api/exercises/${id}/account/rule`, { rule }, keepalive);
export const getDebrief = (id: string) => call<Debrief>("GET", `/api/exercises/${id}/debrief`);
export const getReplay = (id: string) => call<Replay>("GET", `/api/exercises/${id}/debrief/replay`);
export const getTrack = (id: string) => call<Track>("GET", `/api/exercises/${id}/debrief/path`);
/** Another try at an exercise that is over, from after one of its records. */
export const branchFrom = (id: string, record: number) =>
  call<{ exercise: Exercise }>("POST", `/api/exercises/${id}/branch`, { record });

export const pictureAddress = (id: string, n: number) => `/api/exercises/${id}/pictures/${n}.png`;
