/** Comfort: how one sits, turns and reads, kept in this browser; and how long a stint has lasted. */
import { effect, type Signal, signal } from "@preact/signals";
import { Stints } from "./stints";

export interface ComfortSettings {
  isSeated: boolean;
  /** Eye height above the floor when seated, metres. */
  height_m: number;
  snap_deg: 30 | 45 | 90;
  isLeftHanded: boolean;
  /** 1 is the size of letters at which a capital is 0.5° high at arm's length. */
  textSize: number;
  isMotionReduced: boolean;
  /** Pixels drawn in the headset, as a share of what it recommends (along each side). */
  framebufferScale: number;
}

/** How far each setting may go, and by what steps. */
export const LIMITS = {
  height_m: { least: 1.2, most: 2, step: 0.05 },
  textSize: { least: 1, most: 1.6, step: 0.2 },
  framebufferScale: { least: 0.8, most: 1.2, step: 0.1 },
} as const;
export const SNAPS: readonly ComfortSettings["snap_deg"][] = [30, 45, 90];

const KEPT_AS = "comfort";

const plain = (): ComfortSettings => ({
  isSeated: true,
  height_m: 1.65,
  snap_deg: 45,
  isLeftHanded: false,
  textSize: 1,
  isMotionReduced: matchMedia("(prefers-reduced-motion: reduce)").matches,
  framebufferScale: 1,
});

export class Comfort {
  readonly settings: Signal<ComfortSettings> = signal(stored());
  readonly stints = new Stints();

  constructor() {
    effect(() => localStorage.setItem(KEPT_AS, JSON.stringify(this.settings.value)));
  }

  set(changed: Partial<ComfortSettings>): void {
    this.settings.value = sound({ ...this.settings.value, ...changed });
  }
}

/** What was kept, as far as it is sound. */
function stored(): ComfortSettings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT_AS) ?? "{}");
    return sound(typeof kept === "object" && kept ? kept : {});
  } catch {
    return plain();
  }
}

/** The same settings with whatever is missing, of another kind or out of bounds made plain. */
export function sound(wished: Partial<Record<keyof ComfortSettings, unknown>>): ComfortSettings {
  const made = plain();
  for (const key of ["isSeated", "isLeftHanded", "isMotionReduced"] as const) {
    const flag = wished[key];
    if (typeof flag === "boolean") made[key] = flag;
  }
  for (const key of ["height_m", "textSize", "framebufferScale"] as const) {
    const { least, most } = LIMITS[key];
    const size = wished[key];
    if (typeof size === "number" && Number.isFinite(size)) {
      made[key] = Math.round(Math.min(Math.max(size, least), most) * 100) / 100;
    }
  }
  made.snap_deg = SNAPS.find((snap) => snap === wished.snap_deg) ?? made.snap_deg;
  return made;
}
