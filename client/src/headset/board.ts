/** A panel that comes up before the eyes, stays where it came up, and goes again. */
import type { ComponentChild } from "preact";
import { type Object3D, type PerspectiveCamera, Vector3 } from "three";
import { DomPanel, type PanelSize } from "./dom-panel";

/** At arm's length and more, a little below the eyes: read without raising the head. */
const AWAY_m = 1.3;
const DROP_m = 0.12;
/** Over the dark (which is drawn at 1000): a board can be read while nothing else is seen. */
const OVER_ALL = 1010;

export class Board {
  private readonly panel: DomPanel;

  constructor(
    content: ComponentChild,
    size: PanelSize,
    private readonly camera: PerspectiveCamera,
    isOverAll = false,
  ) {
    this.panel = new DomPanel(content, size);
    if (!isOverAll) return;
    this.panel.object.renderOrder = OVER_ALL;
    this.panel.object.material.transparent = true;
    this.panel.object.material.depthTest = false;
  }

  get object(): Object3D {
    return this.panel.object;
  }

  /** Come up before the eyes, upright, in a place that does not move with the head. */
  show(where: Object3D): void {
    const { object } = this.panel;
    this.camera.getWorldPosition(eyes);
    this.camera.getWorldDirection(ahead).setY(0);
    if (ahead.lengthSq() < 1e-4) ahead.set(0, 0, -1);
    object.position.copy(ahead.normalize().multiplyScalar(AWAY_m)).add(eyes);
    object.position.y -= DROP_m;
    where.add(object);
    object.lookAt(eyes);
  }

  hide(): void {
    this.panel.object.removeFromParent();
  }

  dispose(): void {
    this.panel.dispose();
  }
}

const eyes = new Vector3();
const ahead = new Vector3();
