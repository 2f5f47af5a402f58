import {expect, test} from "vitest";
import {printable} from "../../../src/cli/terminal/printable.js";

test("printable(text) shows control characters and marks of direction by their code, so that none acts", () => {
  expect(printable("\u001b[2J\u0007\u009b31m\u202e\u2066", true)).toBe(
    "\\u001b[2J\\u0007\\u009b31m\\u202e\\u2066"
  );
  expect(printable("a\tb\n常州", true)).toBe("a\tb\n常州");
});

test("printable(text, colours) lets the colours of our own pass only where colours are wanted", () => {
  expect(printable("\u001b[1mbold\u001b[22m", true)).toBe("\u001b[1mbold\u001b[22m");
  expect(printable("\u001b[1mbold", false)).toBe("\\u001b[1mbold");
  expect(printable("\u001b[31mred", true)).toBe("\\u001b[31mred");
});
