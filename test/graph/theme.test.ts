import { describe, expect, test } from "vitest";
import { dark, light, type Palette } from "../../src/graph/theme.ts";

type Rgb = readonly [number, number, number];

/** Linear light, 0 to 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function linear(colour: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function contrast(one: string, other: string): number {
  const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const [dim = 0, bright = 0] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

/** As people see who lack one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1. */
const sights: Readonly<Record<string, readonly Rgb[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIELAB (D65) of a colour as somebody sees it. */
function lab(colour: string, sight: readonly Rgb[]): Rgb {
  const seen = sight.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, index) => sum + weight * (linear(colour)[index] ?? 0), 0),
      ),
    ),
  );
  const [r = 0, g = 0, b = 0] = seen;
  const f = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function difference(one: string, other: string, sight: readonly Rgb[]): number {
  const [a, b] = [lab(one, sight), lab(other, sight)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

describe.each<[string, Palette]>([
  ["light", light],
  ["dark", dark],
])("the %s palette", (_name, palette) => {
  test.each(Object.entries({ ...palette.kinds, ...palette.relations, cancelled: palette.cancelled }))(
    "%s (%s) stands out from the ground",
    (_what, colour) => {
      expect(contrast(colour, palette.background)).toBeGreaterThanOrEqual(3);
    },
  );

  test.each([palette.text, palette.quiet])("%s can be read", (colour) => {
    expect(contrast(colour, palette.background)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.keys(sights))("kinds, and relations, are told apart with %s", (name) => {
    for (const colours of [Object.values(palette.kinds), Object.values(palette.relations)]) {
      for (const [index, one] of colours.entries()) {
        for (const other of colours.slice(index + 1))
          expect(difference(one, other, sights[name] ?? []), `${one} ${other}`).toBeGreaterThan(10);
      }
    }
  });
});
