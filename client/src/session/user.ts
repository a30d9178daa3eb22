/** Who is signed in: undefined while we do not know, null for nobody. */
import { signal } from "@preact/signals";
import { CallError, type Proof, signIn, signOut, type User, whoAmI } from "./rest";
import { goTo } from "./route";

export const user = signal<User | null | undefined>(undefined);
/** Why the last link or code did not open; undefined where none was tried. */
export const signInError = signal<unknown>(undefined);

/** Use the one-time link or the code in the address, if there is one; else ask who we are. */
export async function recognise(): Promise<void> {
  const proof = proofIn(new URLSearchParams(location.hash.slice(1)));
  if (proof) history.replaceState(null, "", location.pathname);
  if (proof && (await enter(proof))) return;
  // A used link is no harm to somebody who is signed in already.
  user.value = await whoAmI().then(
    (reply) => reply.user,
    () => null,
  );
}

function proofIn(hash: URLSearchParams): Proof | undefined {
  const token = hash.get("sign-in");
  if (token) return { token };
  const code = hash.get("code");
  return code ? { code } : undefined;
}

/** Sign in, and go on where the code leads; tells whether the door opened. */
export async function enter(proof: Proof): Promise<boolean> {
  signInError.value = undefined;
  try {
    const reply = await signIn(proof);
    if (reply.path) goTo(reply.path);
    user.value = reply.user;
    return true;
  } catch (error) {
    signInError.value = error;
    return false;
  }
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
