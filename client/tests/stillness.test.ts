import {
  BoxGeometry,
  CanvasTexture,
  InstancedMesh,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  PerspectiveCamera,
  Scene,
  SpotLight,
} from "three";
import { beforeEach, describe, expect, it } from "vitest";
import { Stillness } from "../src/scene/stillness";

const FRAME_s = 0.016;

describe("a picture is drawn when it would be another", () => {
  const map = new CanvasTexture(document.createElement("canvas"));
  const changes: Record<string, (yard: ReturnType<typeof furnished>) => void> = {
    "the eye moves": ({ camera }) => camera.position.setX(0.001),
    "the eye narrows": ({ camera }) => {
      camera.fov = 40;
      camera.updateProjectionMatrix();
    },
    "a thing moves": ({ mesh }) => mesh.position.setZ(1),
    "an instance moves": ({ bank }) => {
      bank.setMatrixAt(0, new Matrix4().makeTranslation(1, 0, 0));
      bank.instanceMatrix.needsUpdate = true;
    },
    "one instance more": ({ bank }) => {
      bank.count = 2;
    },
    "a thing goes": ({ mesh }) => mesh.removeFromParent(),
    "a thing hides": ({ mesh }) => {
      mesh.visible = false;
    },
    "it fades": ({ mesh }) => {
      mesh.material.opacity = 0.5;
    },
    "it is painted": ({ mesh }) => mesh.material.color.set("red"),
    "its picture is another": ({ mesh }) => {
      mesh.material.map = map;
    },
    "its corners move": ({ mesh }) => {
      mesh.geometry.getAttribute("position").needsUpdate = true;
    },
    "a light is switched on": ({ light }) => {
      light.intensity = 90;
    },
    "a light turns": ({ light }) => light.target.position.setX(2),
  };
  let yard: ReturnType<typeof furnished>;
  let stillness: Stillness;
  const isBroken = () => stillness.isBroken(yard.scene, yard.camera, FRAME_s);

  beforeEach(() => {
    yard = furnished();
    stillness = new Stillness();
    expect(isBroken()).toBe(true);
    expect(isBroken()).toBe(false);
  });

  for (const [name, change] of Object.entries(changes)) {
    it(name, () => {
      change(yard);
      expect(isBroken()).toBe(true);
      expect(isBroken()).toBe(false);
    });
  }

  it("and now and then in any case", () => {
    const drawn = Array.from({ length: 100 }, isBroken).filter(Boolean);
    expect(drawn).toHaveLength(3);
  });

  it("and after it was lost", () => {
    stillness.forget();
    expect(isBroken()).toBe(true);
  });
});

function furnished() {
  const scene = new Scene();
  const camera = new PerspectiveCamera();
  const mesh = new Mesh(new BoxGeometry(), new MeshBasicMaterial());
  const bank = new InstancedMesh(mesh.geometry, new MeshBasicMaterial(), 3);
  bank.count = 1;
  const light = new SpotLight("white", 0);
  scene.add(camera, mesh, bank, light, light.target);
  return { scene, camera, mesh, bank, light };
}
