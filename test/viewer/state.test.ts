import { describe, expect, test } from "vitest";
import { fromAddress, toAddress } from "../../viewer/address.ts";
import { dayNumber } from "../../viewer/model/dates.ts";
import {
  type Change,
  clearFilters,
  expand,
  initialState,
  isFiltered,
  selectNode,
  selectNothing,
  selectPath,
  selectTie,
  setCamera,
  setFilter,
  setFocus,
  setLabels,
  setLayout,
  setTheme,
  setWindow,
  showMore,
  showWhole,
  toggleKind,
  toggleList,
  toggleRelation,
  toggleStatus,
  type ViewState,
} from "../../viewer/state.ts";

const changed = (...changes: readonly Change[]): ViewState =>
  changes.reduce((state, change) => change(state), initialState);
const november = { from: dayNumber(2024, 11, 1), to: dayNumber(2024, 11, 30) };

describe("the address", () => {
  test.each<readonly [string, readonly Change[]]>([
    ["", []],
    ["node=abbas-araghchi", [selectNode("abbas-araghchi")]],
    ["tie=ir--agreed-on--pk--planned", [selectTie("ir--agreed-on--pk--planned")]],
    ["path=%5B%22a%2Cb%22%2C%22c%26d%22%5D", [selectPath("a,b", "c&d")]],
    ["focus=%5B%22ir%22%2C2%2C60%5D", [setFocus({ key: "ir", depth: 2, limit: 60 })]],
    [
      "hide=meeting%2Cheld+in%2Cvisited%2Ccancelled",
      [toggleKind("meeting"), toggleRelation("visited"), toggleRelation("held in"), toggleStatus("cancelled")],
    ],
    [
      "country=PK&article=7&language=ar&articles=2&languages=2",
      [setFilter({ country: "PK", article: "7", language: "ar", minArticles: 2, minLanguages: 2 })],
    ],
    ["alone=no", [setFilter({ alone: false })]],
    ["window=2024-11-01..2024-11-30&undated=no", [setWindow(november), setFilter({ undated: false })]],
    ["layout=map", [setLayout("map")]],
    ["camera=0.5%2C-0.25%2C1.2", [setCamera({ x: 0.5, y: -0.25, ratio: 1.2 })]],
    ["labels=ar&theme=dark&list=yes&whole=yes", [setLabels("ar"), setTheme("dark"), toggleList, showWhole]],
  ])("#%s stands for a state, and restores it", (address, changes) => {
    expect(toAddress(changed(...changes))).toBe(address);
    expect(fromAddress(`#${address}`)).toEqual(changed(...changes));
  });

  test.each([
    "window=2024-13..x",
    "window=2024-12-01..2024-11-01",
    "camera=1,2",
    "camera=1,2,-3",
    "camera=NaN,0,1",
    "path=%5B1%2C2%5D",
    "path=%7B",
    "focus=%5B%22ir%22%2C9%5D",
    "articles=-1&languages=1.5",
    "layout=spiral&theme=pink&labels=xx",
    "hide=everything",
    "<script>",
  ])("#%s says nothing, and is left", (address) => {
    expect(fromAddress(address)).toEqual(initialState);
  });
});

describe("transitions", () => {
  test("what is toggled twice is as before", () => {
    expect(changed(toggleKind("meeting"), toggleKind("meeting"))).toEqual(initialState);
  });

  test("a window given backwards is put in order", () => {
    expect(changed(setWindow({ from: november.to, to: november.from })).filters.window).toEqual(november);
  });

  test.each([
    [[expand("ir")], 1],
    [[expand("ir"), expand("ir")], 2],
    [[expand("ir"), expand("ir"), expand("ir")], 3],
    [[expand("ir"), expand("ir"), expand("ir"), expand("ir")], 1],
    [[expand("ir"), expand("ir"), expand("pk")], 1],
  ])("expansion %# goes step by step", (changes, depth) => {
    expect(changed(...changes).focus?.depth).toBe(depth);
  });

  test("more of an expansion is more, without one nothing", () => {
    expect(changed(expand("ir"), showMore).focus?.limit).toBe(120);
    expect(changed(showMore)).toEqual(initialState);
  });

  test("clearing filters leaves the selection", () => {
    const state = changed(selectNode("ir"), toggleKind("person"), expand("pk"), clearFilters);
    expect([isFiltered(state), state.selection]).toEqual([false, { kind: "node", key: "pk" }]);
  });

  test("another layout forgets the camera, another selection does not", () => {
    const camera = { x: 0, y: 0, ratio: 2 };
    expect(changed(setCamera(camera), setLayout("map")).camera).toBeNull();
    expect(changed(setCamera(camera), selectNode("ir"), selectNothing).camera).toEqual(camera);
  });

  test.each<readonly [boolean, readonly Change[]]>([
    [false, []],
    [false, [selectNode("ir"), setLayout("map")]],
    [true, [toggleStatus("planned")]],
    [true, [setFilter({ undated: false })]],
    [true, [expand("ir")]],
  ])("is filtered: %s", (expected, changes) => {
    expect(isFiltered(changed(...changes))).toBe(expected);
  });
});
