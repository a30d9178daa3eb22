/** The pane before a panel's picture: the ring where somebody points, and a dark back. */
import type { MeshBasicMaterial, Vector2, Vector3 } from "three";

/** Radius of the ring, metres. [estimate: half a button of the least size] */
const RING_M = 0.006;

/**
 * Drawn by the panel's own material, so that a moved ring costs no new picture and no draw call.
 *
 * `cursor` holds the place as shares of width and height, and in z whether there is one.
 */
export function underGlass(material: MeshBasicMaterial, cursor: Vector3, extent_m: Vector2): void {
  material.onBeforeCompile = (shader) => {
    const { uniforms } = shader;
    uniforms["cursor"] = { value: cursor };
    uniforms["extent_m"] = { value: extent_m };
    shader.vertexShader = `varying vec2 onPane;\n${shader.vertexShader}`.replace(
      "#include <uv_vertex>",
      "#include <uv_vertex>\nonPane = uv;",
    );
    shader.fragmentShader =
      `uniform vec3 cursor;\nuniform vec2 extent_m;\nvarying vec2 onPane;\n${shader.fragmentShader}`.replace(
        "#include <map_fragment>",
        `#include <map_fragment>
        float away = length((onPane - cursor.xy) * extent_m) / ${RING_M};
        float ring = cursor.z * (1.0 - smoothstep(0.12, 0.3, abs(away - 0.7)));
        diffuseColor.rgb = mix(diffuseColor.rgb, vec3(0.75, 0.33, 0.02), ring);
        if (!gl_FrontFacing) diffuseColor.rgb = vec3(0.02, 0.03, 0.035);`,
      );
  };
}
