/** The cover of a long act in the headset: the yard darkens, and a board says what is being done. */
import { effect } from "@preact/signals";
import { h } from "preact";
import { Group, type Object3D } from "three";
import type { BayState } from "./bay";
import { Board } from "./board";
import type { Immersion } from "./immersion";
import { LongActPanel } from "./long-act-cover";
import { LongActs } from "./long-acts";

const SIZE = { width_m: 0.7, width_px: 340, height_px: 300, isFitted: true };

export class LongActBoard {
  private readonly acts: LongActs;
  private readonly board: Board;
  private readonly unwatch: () => void;
  private uncover: (() => void) | null = null;
  /** All that rays meet under the cover: not the board itself, which would hear of every miss. */
  private readonly under = new Group();
  /** What rays met before. */
  private world: Object3D | null = null;

  constructor(
    bay: BayState,
    private readonly immersion: Immersion,
  ) {
    const { camera } = immersion.yard;
    this.acts = new LongActs(bay.exercise);
    this.board = new Board(h(LongActPanel, { acts: this.acts }), SIZE, camera, true);
    this.unwatch = effect(() => {
      if (this.acts.cover.value) this.cover();
      else this.end();
    });
  }

  dispose(): void {
    this.unwatch();
    this.acts.close();
    this.end();
    this.board.dispose();
  }

  private cover(): void {
    if (this.uncover) return;
    const over = new Promise<void>((resolve) => {
      this.uncover = resolve;
    });
    const { yard, rays } = this.immersion;
    yard.away.add("long act");
    yard.scene.add(this.under);
    this.board.show(this.under);
    // What cannot be seen must not come before the board.
    this.world = rays.world;
    rays.world = this.under;
    void yard.darkly(() => over);
  }

  private end(): void {
    this.uncover?.();
    this.uncover = null;
    this.board.hide();
    this.under.removeFromParent();
    const { yard, rays } = this.immersion;
    yard.away.delete("long act");
    // A break that was taken meanwhile has a world of its own.
    if (this.world && rays.world === this.under) rays.world = this.world;
    this.world = null;
  }
}
