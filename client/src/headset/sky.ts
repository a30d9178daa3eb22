/**
 * The sky: a dome drawn in code, with a low warm sun, haze, a few thin clouds and far hills.
 *
 * It is drawn last, where nothing else is, and follows the eye.
 */
import { BackSide, Color, Mesh, ShaderMaterial, SphereGeometry } from "three";
import { SUN } from "../scene/sun";

export const HAZE = new Color("#cfdde2");

export function makeSky(): Mesh {
  const material = new ShaderMaterial({
    side: BackSide,
    depthWrite: false,
    fog: false,
    uniforms: {
      sun: { value: SUN },
      zenith: { value: new Color("#2f6fb0") },
      middle: { value: new Color("#8fbbdc") },
      haze: { value: HAZE },
      hills: { value: new Color("#8aa0ab") },
    },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
  });
  const sky = new Mesh(new SphereGeometry(1, 24, 16), material);
  sky.name = "sky";
  sky.frustumCulled = false;
  sky.renderOrder = 10;
  sky.raycast = () => undefined;
  return sky;
}

/** Without the eye's place, and at the far plane: it never comes nearer. */
const VERTEX = `
varying vec3 vWay;
void main() {
  vWay = position;
  vec4 at = projectionMatrix * vec4( mat3( viewMatrix ) * position, 1.0 );
  gl_Position = at.xyww;
}
`;

const FRAGMENT = `
uniform vec3 sun;
uniform vec3 zenith;
uniform vec3 middle;
uniform vec3 haze;
uniform vec3 hills;
varying vec3 vWay;

float wave( vec2 at ) {
  return sin( at.x ) * sin( at.y );
}

float cloud( vec2 at ) {
  float sum = wave( at * 1.3 ) + 0.5 * wave( at * 2.9 + 1.7 ) + 0.25 * wave( at * 6.3 + at.yx );
  return smoothstep( 0.45, 1.25, sum + 0.35 );
}

void main() {
  vec3 way = normalize( vWay );
  float up = way.y;
  vec3 colour = mix( haze, middle, smoothstep( -0.02, 0.22, up ) );
  colour = mix( colour, zenith, smoothstep( 0.12, 0.85, up ) );
  float near = max( dot( way, sun ), 0.0 );
  colour += vec3( 1.0, 0.82, 0.55 ) * ( 0.22 * pow( near, 6.0 ) + 0.5 * pow( near, 90.0 ) );
  vec2 over = way.xz / max( up + 0.12, 0.05 );
  colour = mix( colour, vec3( 1.0, 0.985, 0.96 ), cloud( over * 1.7 ) * 0.5 * smoothstep( 0.03, 0.3, up ) );
  colour = mix( colour, vec3( 1.0, 0.97, 0.88 ), smoothstep( 0.9994, 0.9998, near ) );
  float angle = atan( way.x, way.z );
  float ridge = 0.035 + 0.018 * sin( angle * 5.0 + 1.0 ) + 0.011 * sin( angle * 13.0 ) + 0.005 * sin( angle * 31.0 );
  float fartherRidge = ridge + 0.02 + 0.014 * sin( angle * 4.0 + 2.6 );
  colour = mix( mix( hills, haze, 0.45 ), colour, smoothstep( -0.002, 0.002, up - fartherRidge ) );
  colour = mix( mix( hills, haze, 0.1 + 0.5 * smoothstep( ridge, -0.01, up ) ), colour, smoothstep( -0.0015, 0.0015, up - ridge ) );
  gl_FragColor = vec4( colour, 1.0 );
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;
