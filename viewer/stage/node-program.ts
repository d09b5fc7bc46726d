import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";

/** What a node's program reads beside position, size and colour. */
export interface NodeLook extends NodeDisplayData {
  /** 0 circle, 1 square, 2 hexagon, 3 diamond. */
  readonly shape: number;
  /** An outline instead of a filling: what did not happen. */
  readonly hollow: boolean;
  /** Colour of a ring around it; null for none. */
  readonly ring: string | null;
  /** The ground, which keeps ties off the node's edge and fills hollow ones. */
  readonly ground: string;
}

const uniforms = ["u_sizeRatio", "u_correctionRatio", "u_matrix", "u_pixelRatio"] as const;

const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec4 a_ground;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
varying vec4 v_color;
varying vec4 v_ring;
varying vec4 v_ground;
varying vec2 v_place;
varying float v_pixels;
varying float v_shape;
const float bias = 255.0 / 254.0;

void main() {
  float pixels = max(a_size / u_sizeRatio, 1.5);
  float room = 1.25 + 7.0 / pixels;
  float radius = pixels * u_correctionRatio * 2.0;
  // A triangle around a circle has corners twice as far as the circle's edge.
  vec2 place = 2.0 * room * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + place * radius, 1)).xy, 0, 1);
  v_place = place;
  v_pixels = pixels * u_pixelRatio;
  v_shape = a_shape;
  v_ring = a_ring;
  v_ground = a_ground;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_ring.a *= bias;
  v_ground.a *= bias;
}
`;

const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_ring;
varying vec4 v_ground;
varying vec2 v_place;
varying float v_pixels;
varying float v_shape;
uniform float u_pixelRatio;

float box(vec2 p, float side, float corner) {
  vec2 q = abs(p) - side + corner;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - corner;
}

// Inigo Quilez, https://iquilezles.org/articles/distfunctions2d/ (MIT)
float hexagon(vec2 p, float r) {
  const vec3 k = vec3(-0.866025404, 0.5, 0.577350269);
  p = abs(p.yx);
  p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
  p -= vec2(clamp(p.x, -k.z * r, k.z * r), r);
  return length(p) * sign(p.y);
}

float distanceTo(vec2 p, float shape) {
  if (shape < 0.5) return length(p) - 1.0;
  if (shape < 1.5) return box(p, 0.88, 0.22);
  if (shape < 2.5) return hexagon(p, 0.92);
  vec2 turned = vec2(p.x + p.y, p.x - p.y) * 0.70710678;
  return box(turned, 0.82, 0.12);
}

vec4 over(vec4 top, vec4 bottom, float cover) {
  vec4 above = vec4(top.rgb * top.a, top.a) * cover;
  return above + bottom * (1.0 - above.a);
}

void main(void) {
  float hollow = step(9.5, v_shape);
  float d = distanceTo(v_place, v_shape - hollow * 10.0) * v_pixels;
  float unit = u_pixelRatio;
  #ifdef PICKING_MODE
  if (d > 2.0 * unit) discard;
  gl_FragColor = v_color;
  #else
  vec4 color = vec4(0.0);
  if (v_ring.a > 0.0) {
    float ring = 1.0 - smoothstep(0.7 * unit, 1.4 * unit, abs(d - 4.0 * unit) - 0.35 * unit);
    color = over(v_ring, color, ring);
  }
  color = over(v_ground, color, 1.0 - smoothstep(0.8 * unit, 1.6 * unit, d));
  color = over(v_color, color, 1.0 - smoothstep(-0.6 * unit, 0.4 * unit, d));
  float stroke = max(1.6 * unit, v_pixels * 0.22);
  color = over(v_ground, color, hollow * (1.0 - smoothstep(-0.5 * unit, 0.5 * unit, d + stroke)));
  gl_FragColor = color;
  #endif
}
`;

/** Draws circles, squares, hexagons and diamonds, filled or hollow, with a ring where asked. */
export class ShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
  static readonly angles = [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]];

  getDefinition() {
    const { UNSIGNED_BYTE, FLOAT, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_shape", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_ring", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_ground", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_angle", size: 1, type: FLOAT }],
      CONSTANT_DATA: ShapeProgram.angles,
    };
  }

  processVisibleItem(id: number, start: number, data: NodeDisplayData): void {
    const look = data as NodeLook;
    const values = [
      look.x,
      look.y,
      look.size,
      look.shape + (look.hollow ? 10 : 0),
      floatColor(look.color),
      floatColor(look.ring ?? "rgba(0,0,0,0)"),
      floatColor(look.ground),
      id,
    ];
    this.array.set(values, start);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<(typeof uniforms)[number]>): void {
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
  }
}
