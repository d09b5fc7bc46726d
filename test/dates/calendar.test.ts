import { expect, test } from "vitest";
import {
  addDays,
  addMonths,
  calendarDate,
  compatible,
  finer,
  isDay,
  isoDay,
  weekdayOf,
} from "../../src/dates/calendar.ts";

test.each([
  [2024, 2, 29, "2024-02-29"],
  [2025, 2, 29, null],
  [2025, 13, 1, null],
  [2025, 4, 31, null],
  [2025, 3, 0, null],
])("%i %i %i", (year, month, day, expected) => {
  expect(isoDay(year, month, day)).toBe(expected);
});

test.each([
  ["2024-11-06", "2024-11-06"],
  ["2024-11-06T23:59:59+07:00", "2024-11-06"],
  ["2024-11-06 10:00", "2024-11-06"],
  ["2024-11", "2024-11"],
  ["2024", "2024"],
  ["2024-02-29", "2024-02-29"],
  ["2025-02-29", null],
  ["2025-99-99", null],
  ["2025-13", null],
  ["2024-11-061", null],
  ["2024-11T10:00", null],
  ["0001-01-01", null],
  ["9999-12-31", null],
  ["yesterday", null],
  ["", null],
])("metadata say %j", (written, expected) => {
  expect(calendarDate(written)).toBe(expected);
});

test("days and months are added across years", () => {
  expect([addDays("2024-11-05", -5), addDays("2024-12-31", 1), addDays("2024-02-28", 1)]).toEqual([
    "2024-10-31",
    "2025-01-01",
    "2024-02-29",
  ]);
  expect([addMonths("2024-11-05", 2), addMonths("2025-01-05", -1)]).toEqual(["2025-01", "2024-12"]);
});

test("weekdays count from Sunday", () => {
  expect(["2025-03-09", "2025-03-12", "2024-11-05"].map(weekdayOf)).toEqual([0, 3, 2]);
});

test.each([
  ["2024-11-05", "2024-11", true, "2024-11-05"],
  ["2024", "2024-11", true, "2024-11"],
  [null, "2024-11", true, "2024-11"],
  [null, null, true, null],
  ["2024-11-05", "2024-11-06", false, "2024-11-05"],
])("%s and %s", (one, other, agree, fine) => {
  expect(compatible(one, other)).toBe(agree);
  expect(finer(one, other)).toBe(fine);
});

test("a day is a whole date", () => {
  expect(["2024-11-05", "2024-11", null].map(isDay)).toEqual([true, false, false]);
});
