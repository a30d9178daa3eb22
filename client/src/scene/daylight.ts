/**
 * Daylight: how sun and sky reach what is drawn, in a few lines added to the Lambert material.
 *
 * No shadow is computed. Two things are darker because less sky reaches them: what stands low over
 * the ground, and the inside of the box, where light comes through the open leaves only and fades
 * with depth; the sun reaches there what the header leaves in its light. A torch is not daylight,
 * and so lights the inside as it should.
 */
import {
  MeshLambertMaterial,
  type MeshLambertMaterialParameters,
  ShaderChunk,
  Vector2,
  Vector3,
} from "three";
import { SUN } from "./sun";

/** The inside of the box, as far as it has been sighted, and how far its leaves are open. */
export interface Inside {
  low: Vector3;
  high: Vector3;
  /** Of the left and the right leaf: 0 closed, 1 out of the way. */
  open: Vector2;
}

/** Depth at which the daylight inside has fallen to 1/e, metres [estimate]. */
const FADES_m = 4.2;
/** The header above the leaves reaches so far below the roof, metres [estimate]. */
const HEADER_m = 0.1;
/** Light that comes through cracks and gaskets [estimate]. */
const LEAST = 0.02;

export class Daylight {
  readonly inside: Inside = {
    low: new Vector3(),
    high: new Vector3(),
    open: new Vector2(),
  };
  private readonly uniforms = {
    insideLow: { value: this.inside.low },
    insideHigh: { value: this.inside.high },
    insideOpen: { value: this.inside.open },
  };

  /** A material lit by daylight, without metal or gloss. */
  lambert(looks: MeshLambertMaterialParameters): MeshLambertMaterial {
    return this.shade(new MeshLambertMaterial(looks));
  }

  /** Have a Lambert material know of the inside. */
  shade<M extends MeshLambertMaterial>(material: M): M {
    material.onBeforeCompile = (shader) => {
      Object.assign(shader.uniforms, this.uniforms);
      shader.vertexShader = shader.vertexShader
        .replace("#include <common>", `#include <common>\n${VARYING}`)
        .replace("#include <project_vertex>", `#include <project_vertex>\n${PLACE}`);
      shader.fragmentShader = shader.fragmentShader
        .replace("#include <common>", `#include <common>\n${VARYING}\n${REACHES}`)
        .replace("#include <lights_fragment_begin>", LIGHTS);
    };
    material.customProgramCacheKey = () => "daylight";
    return material;
  }
}

const VARYING = "varying vec3 vPlace;\nvarying vec3 vOutward;";

/** Place and outward direction in the frame of sightings. */
const PLACE = `
vec4 place = vec4( transformed, 1.0 );
vec3 outward = objectNormal;
#ifdef USE_INSTANCING
  place = instanceMatrix * place;
  mat3 turned = mat3( instanceMatrix );
  outward = turned * ( outward / vec3(
    dot( turned[ 0 ], turned[ 0 ] ), dot( turned[ 1 ], turned[ 1 ] ), dot( turned[ 2 ], turned[ 2 ] ) ) );
#endif
vPlace = ( modelMatrix * place ).xyz;
vOutward = mat3( modelMatrix ) * outward;
`;

/** How far a way towards the sun goes aside or up with each metre towards the doors. */
const perDepth = (aside: number) => (aside / SUN.z).toFixed(4);

/** How much of the daylight reaches a place: 1 in the open. */
const REACHES = `
uniform vec3 insideLow;
uniform vec3 insideHigh;
uniform vec2 insideOpen;

float skyOver( vec3 place, vec3 outward ) {
  // A step away from the surface tells the inner face of a wall from its outer one.
  vec3 at = place + outward * 0.06;
  vec3 over = step( insideLow, at ) * step( at, insideHigh );
  float isInside = over.x * over.y * over.z;
  float leaf = mix( insideOpen.x, insideOpen.y, smoothstep( -0.5, 0.5, at.x ) );
  float depth = max( insideHigh.z - at.z, 0.0 );
  float inside = max( leaf * exp( - depth / ${FADES_m.toFixed(2)} ), ${LEAST.toFixed(3)} );
  // What stands on the ground and looks sideways sees less of the sky the lower it is.
  float low = 1.0 - 0.32 * ( 1.0 - abs( outward.y ) ) * exp( - max( at.y, 0.0 ) * 3.5 );
  float under = 1.0 - 0.45 * max( - outward.y, 0.0 );
  return mix( low * under, inside, isInside );
}

// How much of the sun reaches it: into the box it shines through the open leaves alone, below the
// header and past the posts.
float sunOver( vec3 place, vec3 outward, float daylight ) {
  vec3 at = place + outward * 0.06;
  vec3 over = step( insideLow, at ) * step( at, insideHigh );
  float isInside = over.x * over.y * over.z;
  float depth = max( insideHigh.z - at.z, 0.0 );
  vec2 through = at.xy + vec2( ${perDepth(SUN.x)}, ${perDepth(SUN.y)} ) * depth;
  float soft = 0.02 + 0.02 * depth;
  float leaf = mix( insideOpen.x, insideOpen.y, smoothstep( -0.1, 0.1, through.x ) );
  float shines = smoothstep( soft, - soft, through.y - insideHigh.y + ${HEADER_m.toFixed(2)} )
    * smoothstep( soft, - soft, abs( through.x ) - insideHigh.x ) * leaf;
  return mix( daylight, shines, isInside );
}
`;

const LIGHTS = `
float daylight = skyOver( vPlace, normalize( vOutward ) );
float sunlight = sunOver( vPlace, normalize( vOutward ), daylight );
${ShaderChunk.lights_fragment_begin
  .replace(
    "getDirectionalLightInfo( directionalLight, directLight );",
    "getDirectionalLightInfo( directionalLight, directLight );\ndirectLight.color *= sunlight;",
  )
  .replace(
    "vec3 irradiance = getAmbientLightIrradiance( ambientLightColor );",
    "vec3 irradiance = getAmbientLightIrradiance( ambientLightColor ) * daylight;",
  )
  .replace(
    "irradiance += getHemisphereLightIrradiance( hemisphereLights[ i ], geometryNormal );",
    "irradiance += getHemisphereLightIrradiance( hemisphereLights[ i ], geometryNormal ) * daylight;",
  )}
`;
