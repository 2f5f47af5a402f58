import {expect, test} from "vitest";

interface Mutant {
  file: string;
  line: number;
  from: string;
  to: string;
  after: string;
}
const {mutantsOf, drawMutants} = (await import("./mutationDraw.js" as string)) as {
  mutantsOf(text: string): Mutant[];
  drawMutants(sources: [string, string][], options: {seed: number; draw: number}): Mutant[];
};
const changes = (text: string) => mutantsOf(text).map(({from, to}) => [from, to]);

test("mutantsOf(text) changes operators, boundaries, constants, functions and the order of arguments", () => {
  expect(changes("a * b")).toEqual([["a * b", "a / b"]]);
  expect(changes("a <= b && c")).toEqual([
    ["a <= b && c", "a <= b || c"],
    ["a <= b", "a < b"]
  ]);
  expect(changes("x -= -y")).toEqual([
    ["x -= -y", "x += -y"],
    ["-y", "+y"]
  ]);
  expect(changes("Math.min(a, b)")).toEqual([["Math.min(a, b)", "Math.max(a, b)"]]);
  expect(changes("f(a, b.c, d)")).toEqual([["f(a, b.c, d)", "f(b.c, a, d)"]]);
  expect(changes("[2, 0.5, 1e-9]")).toEqual([
    ["2", "3"],
    ["0.5", "0.55"]
  ]);
});

test("mutantsOf(text) leaves types, imports, texts and what is thrown alone, and knows the line", () => {
  expect(
    changes('import {a} from "b"; interface C {d: 1 | 2}; const e = "1 + 1" as const;')
  ).toEqual([]);
  expect(changes("throw new RangeError(String(a + b))")).toEqual([]);
  const [mutant] = mutantsOf(
    "// 甲 + 乙\n\nconst f = (a: number): number =>\n  a\n  + 1 as number;"
  );
  expect(mutant).toMatchObject({line: 5, from: "a + 1", to: "a - 1"});
  expect(mutant.after).toContain("a\n  - 1 as number");
});

test("drawMutants(sources, {seed, draw}) draws the same by the same seed, and keeps what other files do not touch", () => {
  const text = Array.from({length: 30}, (_, i) => `export const a${i} = b${i} + c${i};`).join("\n");
  const drawn = drawMutants([["x.ts", text]], {seed: 1, draw: 5});
  expect(drawn).toHaveLength(5);
  expect(
    drawMutants([["x.ts", `const z = 0 < y;\n${text}`]], {seed: 1, draw: 100})
      .filter(({file, from}) => file === "x.ts" && from.startsWith("b"))
      .slice(0, 5)
      .map(({from}) => from)
  ).toEqual(drawn.map(({from}) => from));
  expect(drawMutants([["x.ts", text]], {seed: 2, draw: 5})).not.toEqual(drawn);
});
