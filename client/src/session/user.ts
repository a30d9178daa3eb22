/** Who is signed in: undefined while we do not know, null for nobody. */
import { signal } from "@preact/signals";
import { CallError, signIn, signOut, type User, whoAmI } from "./rest";
import { goTo } from "./route";

export const user = signal<User | null | undefined>(undefined);
/** The sentence that says why the last link did not open. */
export const signInError = signal("");

/** Use the one-time link in the address, if there is one; else ask whether we are known. */
export async function recognise(): Promise<void> {
  const token = new URLSearchParams(location.hash.slice(1)).get("sign-in");
  if (token) history.replaceState(null, "", location.pathname);
  try {
    user.value = (token ? await signIn(token) : await whoAmI()).user;
  } catch (error) {
    if (token) await recogniseAfter(error);
    else user.value = null;
  }
}

/** A used link is no harm to somebody who is signed in already. */
async function recogniseAfter(error: unknown): Promise<void> {
  signInError.value = error instanceof CallError ? error.message : String(error);
  user.value = await whoAmI().then(
    (reply) => reply.user,
    () => null,
  );
}

/** Find out whether a lost line is lost because the session has ended; then sign in again. */
export async function stillKnown(): Promise<void> {
  await whoAmI().catch((error: unknown) => {
    if (error instanceof CallError && error.status === 401) user.value = null;
  });
}

export async function leave(): Promise<void> {
  await signOut().catch(() => undefined);
  user.value = null;
  goTo("/");
}
