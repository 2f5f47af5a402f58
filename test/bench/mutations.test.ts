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
  expect(mutations.length).toBeGreaterThan(25);
});

const {equivalentMutants} = (await import("./equivalentMutants.js" as string)) as {
  equivalentMutants: {file: string; from: string; to: string; reason: string}[];
};
const {mutantsOf} = (await import("./mutationDraw.js" as string)) as {
  mutantsOf(text: string): {from: string; to: string}[];
};

test("every change that is called equivalent is one that may be drawn, and has a reason", () => {
  const lost = equivalentMutants.filter(({file, from, to, reason}) => {
    const path = `src/${file}`;
    const mutants = existsSync(path) ? mutantsOf(readFileSync(path, "utf8")) : [];
    return reason.length < 20 || !mutants.some((one) => one.from === from && one.to === to);
  });
  expect(lost).toEqual([]);
});
