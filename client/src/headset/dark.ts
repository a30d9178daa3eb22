/** Dark: a shell about the eyes that closes and opens, for what would be unpleasant to watch. */
import { BackSide, Mesh, MeshBasicMaterial, type Object3D, SphereGeometry } from "three";

/** To close, and to open again, seconds [estimate, comfortable in vection studies: 0.2 to 0.5]. */
const FADE_s = 0.25;
/** Nearer to the eye than anything that is drawn but the near plane. */
const RADIUS_m = 0.12;

export class Dark {
  private readonly shell = new Mesh(
    new SphereGeometry(RADIUS_m, 12, 8),
    new MeshBasicMaterial({
      color: "#05080a",
      side: BackSide,
      transparent: true,
      opacity: 0,
      depthTest: false,
      depthWrite: false,
      fog: false,
      toneMapped: false,
    }),
  );
  private wanted = 0;
  private works = 0;
  private readonly waiting = new Set<() => void>();

  constructor(head: Object3D) {
    this.shell.name = "dark";
    this.shell.visible = false;
    this.shell.frustumCulled = false;
    this.shell.renderOrder = 1000;
    this.shell.raycast = () => undefined;
    head.add(this.shell);
  }

  /** Close, do the work, open again; what begins meanwhile is done in the same dark. */
  async during(work: () => void | Promise<void>): Promise<void> {
    this.works += 1;
    try {
      await this.fade(1);
      await work();
    } finally {
      this.works -= 1;
      if (this.works === 0) await this.fade(0);
    }
  }

  tick(dt_s: number): void {
    const { material } = this.shell;
    const left = this.wanted - material.opacity;
    if (left === 0) return;
    material.opacity += Math.sign(left) * Math.min(Math.abs(left), dt_s / FADE_s);
    this.shell.visible = material.opacity > 0;
    if (material.opacity === this.wanted) this.arrived();
  }

  /** Nothing is drawn any more, so nothing will fade: let whoever waits go on. */
  skip(): void {
    this.shell.material.opacity = this.wanted;
    this.shell.visible = this.wanted > 0;
    this.arrived();
  }

  dispose(): void {
    this.skip();
    this.shell.removeFromParent();
    this.shell.geometry.dispose();
    this.shell.material.dispose();
  }

  private fade(to: number): Promise<void> {
    this.wanted = to;
    if (this.shell.material.opacity === to) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.add(resolve);
    });
  }

  private arrived(): void {
    const waited = [...this.waiting];
    this.waiting.clear();
    for (const done of waited) done();
  }
}
