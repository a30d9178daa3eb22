/**
 * A panel in the world that shows a Preact tree: the page under glass.
 *
 * The tree is rendered into an element out of sight. When something in it changes, one picture of
 * it is painted on a canvas, which is the panel's only texture; what points at the panel is told to
 * the element that lies there. While nothing changes nothing is done.
 */
import type { PointerEvent, PointerEventsMap, WheelEvent } from "@pmndrs/pointer-events";
import { type ComponentChild, render } from "preact";
import {
  CanvasTexture,
  DoubleSide,
  Mesh,
  MeshBasicMaterial,
  type Object3DEventMap,
  PlaneGeometry,
  SRGBColorSpace,
  Vector2,
  Vector3,
} from "three";
import { overlays, pictureAddress } from "./dom-picture";
import { Presser } from "./dom-press";
import { rulesInForce } from "./dom-style";
import { underGlass } from "./glass";
import "./dom-panel.css";

export interface PanelSize {
  width_m: number;
  /** CSS pixels; the page is laid out as on a screen of this size. */
  width_px: number;
  height_px: number;
  /** The panel is only as high as its content, `height_px` at most. */
  isFitted?: boolean;
}

/** Texture pixels to a CSS pixel: about twice what a headset of 25 pixels a degree can show. */
const SHARPNESS = 2;
const MOST_TEXTURE_PX = 2048;
/** All changes of this long are painted together. */
const BURST_MS = 20;
const MOST_ANISOTROPY = 8;

const WATCHED = { subtree: true, childList: true, attributes: true, characterData: true };
/** Changes that are no mutations; a canvas that is redrawn says `drawn`. */
const TELLING = ["scroll", "input", "change", "load", "drawn", "toggle"];

type Glass = Mesh<PlaneGeometry, MeshBasicMaterial, Object3DEventMap & PointerEventsMap>;

export class DomPanel {
  readonly object: Glass;
  private readonly host = document.createElement("div");
  private readonly canvas = document.createElement("canvas");
  private readonly texture: CanvasTexture;
  private readonly cursor = new Vector3();
  /** Of the panel, in metres. */
  private readonly extent_m = new Vector2();
  private readonly pressers = new Map<number, Presser>();
  private readonly local = new Vector3();
  private readonly observer = new MutationObserver(() => this.changed());
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isPainting = false;
  /** Something has changed since the last picture was taken. */
  private isStale = false;
  private isClosed = false;
  private isAwake = true;
  private height_px: number;

  constructor(
    content: ComponentChild,
    private readonly size: PanelSize,
  ) {
    this.height_px = size.height_px;
    const scale = Math.min(SHARPNESS, MOST_TEXTURE_PX / Math.max(size.width_px, size.height_px));
    this.canvas.width = Math.round(size.width_px * scale);
    this.canvas.height = Math.round(size.height_px * scale);
    this.texture = new CanvasTexture(this.canvas);
    this.texture.colorSpace = SRGBColorSpace;
    this.texture.anisotropy = MOST_ANISOTROPY;
    const material = new MeshBasicMaterial({ map: this.texture, side: DoubleSide });
    material.toneMapped = false;
    underGlass(material, this.cursor, this.extent_m);
    this.object = new Mesh(new PlaneGeometry(), material) as Glass;
    this.object.visible = false;
    this.object.userData["page"] = this.host;
    this.object.userData["scroll"] = (by_px: number) => this.scroll(by_px);
    this.fit();
    this.layOut(content);
    this.listen();
  }

  /** A panel that nobody can see is not painted until it is wanted again. */
  wake(isAwake: boolean): void {
    this.isAwake = isAwake;
    if (isAwake && this.isStale) this.changed();
  }

  /** Scroll what the pointer is on, as by a stick. */
  scroll(by_px: number): void {
    const { x, y } = this.cursor;
    this.presser(0).scroll(by_px, x * this.size.width_px, (1 - y) * this.height_px);
  }

  dispose(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
    this.observer.disconnect();
    render(null, this.host);
    this.host.remove();
    this.object.removeFromParent();
    this.object.geometry.dispose();
    this.object.material.dispose();
    this.texture.dispose();
  }

  private layOut(content: ComponentChild): void {
    const { host, size } = this;
    host.className = "panel-host";
    // Nobody's focus or reading lands on what lies out of sight.
    host.inert = true;
    host.style.width = `${size.width_px}px`;
    host.style.height = `${size.height_px}px`;
    document.body.append(host);
    this.observer.observe(host, WATCHED);
    // The size of letters stands at the root.
    this.observer.observe(document.documentElement, { attributes: true });
    for (const type of TELLING) host.addEventListener(type, this.changed, true);
    render(content, host);
    this.changed();
  }

  private readonly changed = (): void => {
    this.isStale = true;
    if (!this.isPainting && this.isAwake)
      this.timer ??= setTimeout(() => void this.paint(), BURST_MS);
  };

  private async paint(): Promise<void> {
    this.timer = undefined;
    this.isPainting = true;
    this.isStale = false;
    this.measure();
    const image = new Image();
    image.src = pictureAddress(this.host, this.size, rulesInForce());
    await image.decode().then(
      () => this.draw(image),
      () => undefined,
    );
    this.isPainting = false;
    if (this.isStale) this.changed();
  }

  private draw(image: HTMLImageElement): void {
    const pen = this.canvas.getContext("2d");
    if (!pen || this.isClosed) return;
    const { canvas, host, size } = this;
    const scale = canvas.width / size.width_px;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { left, top } = host.getBoundingClientRect();
    for (const { source, at, within } of overlays(host)) {
      pen.save();
      pen.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
      pen.beginPath();
      pen.rect(within.x, within.y, within.width, within.height);
      pen.clip();
      pen.drawImage(source, at.x, at.y, at.width, at.height);
      pen.restore();
    }
    this.texture.needsUpdate = true;
    this.object.visible = true;
  }

  /** A fitted panel shows only the part of its canvas that its content fills. */
  private measure(): void {
    const { size, host, texture } = this;
    if (!size.isFitted) return;
    const content = host.firstElementChild?.getBoundingClientRect().height ?? size.height_px;
    this.height_px = Math.min(Math.max(Math.ceil(content), 1), size.height_px);
    texture.repeat.y = this.height_px / size.height_px;
    texture.offset.y = 1 - texture.repeat.y;
    this.fit();
  }

  private fit(): void {
    const { width_m, width_px } = this.size;
    this.extent_m.set(width_m, (width_m * this.height_px) / width_px);
    this.object.scale.set(this.extent_m.x, this.extent_m.y, 1);
  }

  private listen(): void {
    const { object } = this;
    const on = (
      type: keyof PointerEventsMap,
      hear: (presser: Presser, x: number, y: number) => void,
    ) =>
      object.addEventListener(type, (event) => {
        const pointer = event as unknown as PointerEvent;
        pointer.stopPropagation();
        this.aim(pointer.point);
        const x = this.cursor.x * this.size.width_px;
        const y = (1 - this.cursor.y) * this.height_px;
        hear(this.presser(pointer.pointerId), x, y);
        if (type === "pointerdown") object.setPointerCapture(pointer.pointerId);
      });
    on("pointermove", (presser, x, y) => presser.move(x, y));
    on("pointerdown", (presser, x, y) => presser.down(x, y));
    on("pointerup", (presser, x, y) => presser.up(x, y));
    on("pointercancel", (presser) => presser.leave());
    on("pointerleave", (presser) => {
      presser.leave();
      this.cursor.z = 0;
    });
    object.addEventListener("wheel", (event) => {
      const wheel = event as unknown as WheelEvent;
      wheel.stopPropagation();
      this.scroll(wheel.deltaY);
    });
  }

  /** The point on the panel, as shares of its width and height from the lower left; z: there is one. */
  private aim(point: Vector3): void {
    this.object.worldToLocal(this.local.copy(point));
    this.cursor.set(this.local.x + 0.5, this.local.y + 0.5, 1);
  }

  private presser(pointer: number): Presser {
    const known = this.pressers.get(pointer);
    if (known) return known;
    const made = new Presser(this.host);
    this.pressers.set(pointer, made);
    return made;
  }
}
