import { expect, test } from "vitest";
import { isBlendOf, isMadeOf } from "../../src/reference/nicknames.ts";

test.each([
  ["darwira", "darma wirasena", true],
  ["sbn", "salim bin nasser", true],
  ["lrn", "larasanti retno nugraheni", true],
  ["darma", "darma wirasena", false],
  ["ahlan", "darma wirasena", false],
])("%s is made of the beginnings of %s: %s", (short, name, made) => {
  expect(isMadeOf(short, name.split(" "))).toBe(made);
});

test.each([
  ["darwira", "darma wirasena", true],
  ["dawi", "darma wirasena", true],
  ["wirada", "darma wirasena", false],
  ["darmawirasena", "darma wirasena", false],
  ["dw", "darma wirasena", false],
])("%s can be a short name of %s: %s", (short, name, can) => {
  expect(isBlendOf(short, name.split(" "))).toBe(can);
});
