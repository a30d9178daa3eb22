/**
 * The picture: the file of the scene, then patch after patch, and where one stands in it.
 *
 * Coming to another station, into the box and out of it happens in the dark.
 */
import { effect, type Signal, signal } from "@preact/signals";
import { Vector3 } from "three";
import type { Patch } from "../protocol/protocol";
import { CallError } from "../session/rest";
import type { BayState } from "./bay";
import { sill, startAt } from "./places";
import type { Walk } from "./walk";
import type { Yard } from "./yard";

const TRY_AGAIN_ms = 3_000;
const eye = new Vector3();

export class Picture {
  /** The file is there and drawn. */
  readonly isReady: Signal<boolean> = signal(false);
  readonly error: Signal<unknown> = signal(null);
  private readonly waiting: [Patch, number][] = [];
  private isDark = false;
  private isClosed = false;
  private stood = "";
  private readonly stops: (() => void)[] = [];

  constructor(
    private readonly bay: BayState,
    private readonly yard: Yard,
    private readonly walk: Walk,
  ) {
    const { exercise } = bay;
    const { stage } = yard;
    exercise.onPatch.add(this.take);
    this.stops.push(
      () => exercise.onPatch.delete(this.take),
      effect(() => {
        stage.isMotionReduced = bay.comfort.settings.value.isMotionReduced;
      }),
    );
    void this.fetch();
  }

  close(): void {
    this.isClosed = true;
    for (const stop of this.stops) stop();
  }

  private async fetch(): Promise<void> {
    try {
      const reply = await fetch(`/api/exercises/${this.bay.exercise.id}/scene.glb`);
      if (!reply.ok) throw new CallError(reply.status, `http-${reply.status}`, reply.statusText);
      const glb = await reply.arrayBuffer();
      if (this.isClosed) return;
      await this.yard.stage.load(glb);
      this.begin();
    } catch (error) {
      this.error.value = error;
      if (!this.isClosed) setTimeout(() => void this.fetch(), TRY_AGAIN_ms);
    }
  }

  private begin(): void {
    if (this.isClosed) return;
    this.error.value = null;
    this.isReady.value = true;
    this.drain();
    this.stops.push(effect(this.follow));
  }

  private readonly take = (patch: Patch, seq: number): void => {
    this.waiting.push([patch, seq]);
    if (!this.isReady.value || this.isDark) return;
    if (patch.station !== this.yard.stage.station) {
      void this.darkly(() => undefined);
      return;
    }
    this.drain();
    if (this.isCrowded()) void this.darkly(() => this.walk.put(sill(this.isInside())));
  };

  /** The load has been set down where one stands: one is led aside, to where it stays clear. */
  private isCrowded(): boolean {
    const { camera, rig, isLed, floor } = this.yard;
    const { x, z } = camera.getWorldPosition(eye);
    return !isLed.value && floor.isBlocked(x, z, rig.position.y);
  }

  private isInside(): boolean {
    return this.bay.exercise.status.peek().inside;
  }

  private drain(): void {
    for (const [patch, seq] of this.waiting.splice(0)) this.yard.stage.apply(patch, seq);
  }

  /** Stand where the officer is now; at once as long as what is heard is older than the file. */
  private readonly follow = (): void => {
    const { seq, status } = this.bay.exercise.perceived.value;
    const { station, inside } = status;
    const stands = `${station} ${inside}`;
    if (seq < this.yard.stage.seq || stands === this.stood) return;
    const isFirst = this.stood === "";
    const isOverSill = !isFirst && this.stood.startsWith(`${station} `);
    this.stood = stands;
    const place = inside || isOverSill ? sill(inside) : startAt(station);
    if (isFirst) this.walk.put(place);
    else void this.darkly(() => this.walk.put(place));
  };

  private async darkly(work: () => void): Promise<void> {
    this.isDark = true;
    await this.yard.darkly(() => {
      this.isDark = false;
      this.drain();
      if (!this.yard.isLed.value) work();
    });
  }
}
