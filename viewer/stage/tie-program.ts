import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";

/** What a tie's program reads beside size and colour. */
export interface TieLook extends EdgeDisplayData {
  /** 0 solid, 1 dashed, 2 struck through. */
  readonly stroke: number;
  readonly arrow: boolean;
  /** Sideways, in pixels, so that parallel ties lie side by side. */
  readonly offset: number;
  /** How far its middle bends aside, as a part of its length. */
  readonly bend: number;
}

const uniforms = ["u_matrix", "u_sizeRatio", "u_pixelRatio", "u_resolution"] as const;

const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_ends;
attribute vec4 a_look;
attribute vec3 a_more;
attribute vec2 a_place;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec2 u_resolution;
varying vec4 v_color;
varying vec2 v_at;
varying vec4 v_look;
const float bias = 255.0 / 254.0;

vec2 toPixels(vec2 place) {
  return (u_matrix * vec3(place, 1)).xy * u_resolution * 0.5;
}

void main() {
  float scale = u_pixelRatio / u_sizeRatio;
  float width = max(a_look.x * scale, 1.0 * u_pixelRatio);
  float offset = a_look.y * scale;
  vec2 a = toPixels(a_ends.xy);
  vec2 b = toPixels(a_ends.zw);
  float span = max(length(b - a), 0.001);
  // Arcs bow upwards, whichever way they lead.
  float bend = a_more.z * (b.x < a.x ? -1.0 : 1.0);
  vec2 along = (b - a) / span;
  vec2 aside = vec2(-along.y, along.x);
  // Both ends stop at their node's edge.
  float startRadius = sqrt(max(0.0, pow(a_more.x * scale, 2.0) - offset * offset));
  float endRadius = sqrt(max(0.0, pow((a_more.y + 1.5) * scale, 2.0) - offset * offset));
  float trimmed = max(span - startRadius - endRadius, 0.0);
  a += along * min(startRadius, span) + aside * offset;
  b = a + along * trimmed;
  vec2 middle = (a + b) * 0.5 + aside * bend * trimmed * 2.0;
  float t = a_place.x;
  vec2 at = mix(mix(a, middle, t), mix(middle, b, t), t);
  vec2 slope = mix(middle - a, b - middle, t);
  vec2 normal = length(slope) > 0.0 ? normalize(vec2(-slope.y, slope.x)) : aside;
  float arrow = a_look.w > 0.5 ? max(width * 2.6, 7.0 * u_pixelRatio) : 0.0;
  float struck = a_look.z > 1.5 ? 5.0 * u_pixelRatio : 0.0;
  float reach = max(max(width * 0.5, arrow * 0.5), max(struck, 4.0 * u_pixelRatio)) + u_pixelRatio;
  gl_Position = vec4((at + normal * a_place.y * reach) / (u_resolution * 0.5), 0, 1);
  float run = trimmed * (1.0 + bend * bend * 2.6);
  v_at = vec2(t * run, a_place.y * reach);
  v_look = vec4(width * 0.5, arrow, a_look.z, run);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_at;
varying vec4 v_look;
uniform float u_pixelRatio;

void main(void) {
  float unit = u_pixelRatio;
  float left = v_look.w - v_at.x;
  float across = abs(v_at.y);
  float width = v_look.x;
  #ifdef PICKING_MODE
  if (across > max(width, 4.0 * unit)) discard;
  gl_FragColor = v_color;
  #else
  float ink = 1.0 - smoothstep(width - 0.5 * unit, width + 0.5 * unit, across);
  if (v_look.z > 0.5 && v_look.z < 1.5) {
    float period = max(9.0 * unit, width * 5.0);
    float phase = abs(fract(v_at.x / period) - 0.5) * period;
    ink *= 1.0 - smoothstep(period * 0.29 - 0.5 * unit, period * 0.29 + 0.5 * unit, phase);
  }
  if (v_look.z > 1.5) {
    float period = 26.0 * unit;
    float phase = abs(fract((v_at.x - v_at.y * 0.7) / period) - 0.5) * period;
    float tick = 1.0 - smoothstep(0.5 * unit, 1.2 * unit, phase);
    ink = max(ink, tick * (1.0 - smoothstep(4.0 * unit, 5.0 * unit, across)));
  }
  if (v_look.y > 0.0) {
    float head = 1.0 - smoothstep(left * 0.46 - 0.5 * unit, left * 0.46 + 0.5 * unit, across);
    ink = left < v_look.y ? head : ink;
  }
  float alpha = v_color.a * ink;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}
`;

/** A strip along the tie: two corners a step. */
function strip(steps: number): number[][] {
  return Array.from({ length: (steps + 1) * 2 }, (_, index) => [
    Math.floor(index / 2) / steps,
    index % 2 === 0 ? -1 : 1,
  ]);
}

/**
 * A program that draws ties: straight ones in one step, bent ones in several.
 *
 * @param steps 1 for straight ties; 20 for arcs
 */
export function tieProgram(steps: number): EdgeProgramType {
  const corners = strip(steps);
  return class TieProgram extends EdgeProgram<(typeof uniforms)[number]> {
    getDefinition() {
      const { UNSIGNED_BYTE, FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: corners.length,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_ends", size: 4, type: FLOAT },
          { name: "a_look", size: 4, type: FLOAT },
          { name: "a_more", size: 3, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_place", size: 2, type: FLOAT }],
        CONSTANT_DATA: corners,
      };
    }

    processVisibleItem(
      id: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      const look = data as TieLook;
      const ends = [source.x, source.y, target.x, target.y];
      const shape = [look.size, look.offset, look.stroke, look.arrow ? 1 : 0, source.size, target.size, look.bend];
      this.array.set([...ends, ...shape, floatColor(look.color), id], start);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<(typeof uniforms)[number]>): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
      gl.uniform2f(uniformLocations.u_resolution, params.width * params.pixelRatio, params.height * params.pixelRatio);
    }
  };
}
