/** Breaks: one tap to a calm room, where the exercise waits; and a gentle word when one is due. */
import { h } from "preact";
import { Group, type Object3D, Vector3 } from "three";
import { Board } from "./board";
import { calmRoom } from "./calm-room";
import type { Immersion } from "./immersion";
import { Reminder, RestPanel } from "./rest-panel";

const SIZE = { width_m: 0.9, width_px: 400, height_px: 420, isFitted: true };

export class Breaks {
  isResting = false;
  private readonly room = new Group();
  private readonly rest: Board;
  private reminder: Board | null = null;
  private hidden: Object3D[] = [];
  private last_ms = performance.now();

  constructor(private readonly immersion: Immersion) {
    const { camera } = immersion.yard;
    this.room.add(calmRoom());
    const goOn = () => this.goOn();
    const stop = () => void immersion.end();
    this.rest = new Board(h(RestPanel, { goOn, stop }), SIZE, camera);
    immersion.comfort.stints.begin();
  }

  /** Let time pass, but for that of a break; says so when a stint has lasted long enough. */
  follow(): void {
    const now_ms = performance.now();
    const dt_s = (now_ms - this.last_ms) / 1000;
    this.last_ms = now_ms;
    if (!this.isResting && this.immersion.comfort.stints.pass(dt_s)) this.remind();
  }

  /** Into the calm room. Nothing is told to the server: the exercise waits. */
  take(): void {
    if (this.isResting) return;
    this.isResting = true;
    this.dismiss();
    void this.immersion.yard.darkly(() => this.enter());
  }

  dispose(): void {
    this.leave();
    this.dismiss();
    this.rest.dispose();
    const [walls] = this.room.children as ReturnType<typeof calmRoom>[];
    walls?.geometry.dispose();
    walls?.material.dispose();
  }

  private enter(): void {
    // The session may have ended while it grew dark.
    if (!this.isResting) return;
    const { yard, rays, outfit } = this.immersion;
    yard.away.add("break");
    yard.camera.getWorldPosition(this.room.position).setY(yard.rig.position.y);
    this.room.rotation.y = yard.rig.rotation.y + lookOf(yard.camera);
    const stays = new Set<Object3D>([yard.rig, outfit.drawn, rays.drawn, this.room]);
    this.hidden = yard.scene.children.filter(
      (one) => one.visible && !stays.has(one) && !isLight(one),
    );
    for (const one of this.hidden) one.visible = false;
    yard.scene.add(this.room);
    this.room.updateMatrixWorld(true);
    this.rest.show(yard.scene);
    this.room.attach(this.rest.object);
    rays.world = this.room;
  }

  private goOn(): void {
    void this.immersion.yard.darkly(() => {
      this.leave();
      this.immersion.comfort.stints.begin();
    });
  }

  private leave(): void {
    const { yard, rays } = this.immersion;
    this.rest.hide();
    this.room.removeFromParent();
    for (const one of this.hidden) one.visible = true;
    this.hidden = [];
    rays.world = yard.scene;
    yard.away.delete("break");
    this.isResting = false;
  }

  private remind(): void {
    this.dismiss();
    const { yard, comfort } = this.immersion;
    const use = {
      minutes: comfort.stints.minutes,
      rest: () => this.take(),
      dismiss: () => this.dismiss(),
    };
    this.reminder = new Board(h(Reminder, use), SIZE, yard.camera);
    this.reminder.show(yard.scene);
  }

  private dismiss(): void {
    this.reminder?.dispose();
    this.reminder = null;
  }
}

const isLight = (one: Object3D) => (one as { isLight?: boolean }).isLight === true;

/** How the head is turned about the vertical in the rig. */
function lookOf(camera: Object3D): number {
  ahead.set(0, 0, -1).applyQuaternion(camera.quaternion);
  return Math.atan2(-ahead.x, -ahead.z);
}

const ahead = new Vector3();
