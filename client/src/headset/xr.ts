/** Into the headset and back: the immersive session and what lives only while it runs. */
import { type Signal, signal } from "@preact/signals";
import type { BayState } from "./bay";
import type { Comfort } from "./comfort";
import { equip } from "./gear";
import { BayGround } from "./ground";
import { Immersion } from "./immersion";
import type { Ground } from "./teleport";
import type { Yard } from "./yard";

/** Whether this browser, at this address, can show VR. */
export type VrOffer = "unknown" | "ready" | "none" | "insecure";
export const vrOffer: Signal<VrOffer> = signal("unknown");

export type TroubleCode = "xr-none" | "xr-insecure" | "xr-denied" | "xr-failed";

/** Why the headset was not entered; `code` names the sentence that says so. */
export class VrTrouble extends Error {
  constructor(readonly code: TroubleCode) {
    super(code);
  }
}

/** Find out once what can be offered; asks nobody for leave. */
export async function probeVr(): Promise<VrOffer> {
  vrOffer.value = await offer();
  return vrOffer.value;
}

async function offer(): Promise<VrOffer> {
  if (!isSecureContext) return "insecure";
  const isThere = await navigator.xr?.isSessionSupported("immersive-vr").catch(() => false);
  return isThere ? "ready" : "none";
}

/** Enter VR; call it from a click. The page goes on on its screen when the session ends. */
export async function enterVr(bay: BayState, yard: Yard): Promise<void> {
  const ground = new BayGround(bay, yard);
  const immersion = await immerse(yard, bay.comfort, ground);
  const turn = (degrees: number) => immersion.teleport.turn(degrees);
  bay.onTurn.add(turn);
  bay.immersed.value = true;
  bay.exercise.become("headset");
  immersion.onEnd(() => {
    bay.onTurn.delete(turn);
    bay.immersed.value = false;
    bay.exercise.become("bay");
  });
  equip(bay, immersion);
}

/** Enter VR in a yard that need not hold an exercise. */
export async function immerse(yard: Yard, comfort: Comfort, ground: Ground): Promise<Immersion> {
  const session = await begin();
  try {
    return await Immersion.begin(session, yard, comfort, ground);
  } catch {
    await session.end().catch(() => undefined);
    throw new VrTrouble("xr-failed");
  }
}

async function begin(): Promise<XRSession> {
  if (!isSecureContext) throw new VrTrouble("xr-insecure");
  const { xr } = navigator;
  if (!xr) throw new VrTrouble("xr-none");
  try {
    return await xr.requestSession("immersive-vr", {
      requiredFeatures: ["local-floor"],
      optionalFeatures: ["hand-tracking", "bounded-floor"],
    });
  } catch (error) {
    throw new VrTrouble(codeOf(error));
  }
}

function codeOf(error: unknown): TroubleCode {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotSupportedError") return "xr-none";
  return name === "SecurityError" || name === "NotAllowedError" ? "xr-denied" : "xr-failed";
}
