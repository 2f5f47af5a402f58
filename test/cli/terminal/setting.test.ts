import {expect, test} from "vitest";
import {createPaint, terminalWidth, wantsColour} from "../../../src/cli/terminal/setting.js";

test("terminalWidth is the terminal's, else that of COLUMNS, else 120; never under 40", () => {
  expect(terminalWidth({columns: 90}, {COLUMNS: "70"})).toBe(90);
  expect(terminalWidth({}, {COLUMNS: "70"})).toBe(70);
  expect(terminalWidth({}, {})).toBe(120);
  expect(terminalWidth({}, {COLUMNS: "wide"})).toBe(120);
  expect(terminalWidth({columns: 12}, {})).toBe(40);
});

test("wantsColour only for a terminal that can, and not against NO_COLOR", () => {
  expect(wantsColour({isTTY: true}, {TERM: "xterm"})).toBe(true);
  expect(wantsColour({}, {TERM: "xterm"})).toBe(false);
  expect(wantsColour({isTTY: true}, {NO_COLOR: "1"})).toBe(false);
  expect(wantsColour({isTTY: true}, {TERM: "dumb"})).toBe(false);
});

test("createPaint colours, or leaves a text as it is", () => {
  expect(createPaint(false).status("veryLikely", "可能性很大")).toBe("可能性很大");
  expect(createPaint(true).status("veryLikely", "可能性很大")).toBe(
    "\u001b[36m可能性很大\u001b[39m"
  );
  expect(createPaint(true).strong("T01")).toBe("\u001b[1mT01\u001b[22m");
});
