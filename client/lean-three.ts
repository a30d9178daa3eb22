/**
 * A lean three.js: at build, what the bay never draws is left out, and shaders lose their comments.
 *
 * The first load is bounded (design.md, section 11), and the renderer cannot be shaken: it names the
 * shaders of every material there is. The bay is drawn with Lambert, basic and own shader
 * materials, without shadow maps and environment maps. Whoever needs one of them takes it off here.
 */
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const SOURCE = fileURLToPath(new URL("node_modules/three/src/", import.meta.url));

/** Pieces of shaders that only materials of other kinds include, or only with features unused. */
const UNUSED_CHUNKS =
  /ShaderChunk\/(lights_(physical|phong|toon)\w*|transmission\w*|iridescence\w*|clearcoat\w*|envmap\w*|lightprobes\w*|shadowm\w+|skin\w*|morph\w*|displacementmap\w*|gradientmap\w*|metalnessmap\w*|roughnessmap\w*|bumpmap\w*|normalmap\w*|lightmap\w*|aomap\w*|alphahash\w*)\.glsl\.js$/;
const UNUSED_SHADERS =
  /ShaderLib\/(meshphysical|meshphong|meshtoon|meshmatcap|meshnormal|points|sprite|shadow|vsm|depth|distance|linedashed|equirect|cube|background|backgroundCube)\.glsl\.js$/;

/** Parts of the renderer that stand idle, with as much as is asked of them. */
const UNUSED_PARTS: Record<string, string> = {
  "extras/PMREMGenerator.js": "export class PMREMGenerator {}",
  "renderers/shaders/DFGLUTData.js": "export const getDFGLUT = () => null;",
  "renderers/webgl/WebGLShadowMap.js":
    "export class WebGLShadowMap { enabled = false; type = 0; render() {} }",
};

const EMPTY_CHUNK = 'export default "";';
const EMPTY_SHADER = 'export const vertex = "";\nexport const fragment = "";';

export function leanThree(): Plugin {
  return {
    name: "lean-three",
    apply: "build",
    enforce: "pre",
    resolveId: (name) => (name === "three" ? `${SOURCE}Three.js` : null),
    load(path) {
      if (!path.startsWith(SOURCE)) return null;
      if (UNUSED_CHUNKS.test(path)) return EMPTY_CHUNK;
      if (UNUSED_SHADERS.test(path)) return EMPTY_SHADER;
      return UNUSED_PARTS[path.slice(SOURCE.length)] ?? null;
    },
    transform(code, path) {
      if (!path.startsWith(SOURCE) || !path.endsWith(".glsl.js")) return null;
      return { code: bare(code), map: null };
    },
  };
}

/** A shader without comments, empty lines and indents. */
const bare = (code: string) =>
  code
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/\/\/.*$/gm, "")
    .replaceAll(/\n\s+/g, "\n");
