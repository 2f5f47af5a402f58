import {existsSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";

const {mutations} = (await import("./mutations.js" as string)) as {mutations: string[][]};

test("every mutated formula stands once in its file, changes it, and has tests that should notice", () => {
  const lost = mutations.filter(([, file, from, to, tests]) => {
    const path = `src/${file}`;
    const times = existsSync(path) ? readFileSync(path, "utf8").split(from).length - 1 : 0;
    return times !== 1 || from === to || !existsSync(tests);
  });
  expect(lost.map(([name]) => name)).toEqual([]);
  expect(mutations.length).toBeGreaterThan(15);
});
