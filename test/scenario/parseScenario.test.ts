import fc from "fast-check";
import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {customScenario, formatScenario, parseScenario} from "../../src/entries/scenario.js";
import {DataError} from "../../src/index.js";
import {someScenario} from "./someScenario.js";

const fail = (text: string) => {
  try {
    parseScenario(text, {file: "my.yaml"});
  } catch (error) {
    expect(error).toBeInstanceOf(DataError);
    return (error as DataError).message.split("\n");
  }
  throw new Error("nothing was refused");
};
const sample = formatScenario(
  customScenario([{target: "delivery", operation: "set", value: 0.8}], {base: "recent-pace"})
);

test("parseScenario(formatScenario(s)) is s", () => {
  fc.assert(
    fc.property(someScenario, (scenario) => {
      expect(parseScenario(formatScenario(scenario))).toStrictEqual(scenario);
    }),
    {numRuns: 100}
  );
});

test("parseScenario reads a byte-order mark and Windows line ends", () => {
  expect(parseScenario(`\uFEFF${sample.replaceAll("\n", "\r\n")}`)).toStrictEqual(
    parseScenario(sample)
  );
});

test("parseScenario reports every problem with its line", () => {
  const messages = fail(
    sample
      .replace("id: custom", "id: Custom One")
      .replace("operation: set", "operation: sett")
      .replace("value: 0.8", 'value: "0,8"\n    form: 2025')
  );
  expect(messages).toEqual([
    'my.yaml:2 id: expected lower-case letters, digits and single hyphens, got "Custom One"; write it like plan-delivered',
    expect.stringMatching(
      /^my.yaml:\d+ delivery operation: expected a known word, got "sett"; one of set, add, ramp, multiply$/
    ),
    expect.stringMatching(/^my.yaml:\d+ delivery value: expected a number, got "0,8"; write 0.8$/),
    expect.stringMatching(
      /^my.yaml:\d+ delivery form: expected a known key, got "form"; one of from, to, .*$/
    )
  ]);
});

test("parseScenario refuses another version, faults, bombs and prototype keys", () => {
  expect(fail(sample.replace("schema: 1", "schema: 9"))[0]).toBe(
    "my.yaml:1 schema: expected 1, got 9; this skillcast reads version 1; save the file again with the one that wrote it"
  );
  expect(fail("a: [1,\n 'b")[0]).toBe(
    "my.yaml:2: expected a closing quote, bracket or comma, got none; close it"
  );
  expect(fail(`${sample}id: twice\n`)[0]).toMatch(
    /^my.yaml:\d+: expected each key once, got "id" again; remove one of them$/
  );
  expect(fail(`${sample}__proto__: {polluted: 1}\n`)[0]).toMatch(
    /^my.yaml:\d+: expected a key, got "__proto__", which is not allowed; rename it$/
  );
  expect(({} as {polluted?: number}).polluted).toBeUndefined();
  const bomb = `a: &a [1,1,1,1,1,1,1,1,1]\n${"bcdefgh"
    .split("")
    .map((key, i) => `${key}: &${key} [${Array(9).fill(`*${"abcdefg"[i]}`).join(",")}]`)
    .join("\n")}`;
  expect(fail(bomb)[0]).toBe(
    "my.yaml:1: expected a value, got the anchor &a; remove it (and 7 more like it: lines 2, 3, 4, 5, 6, 7, …)"
  );
  expect(fail("x".repeat(200_001))[0]).toBe(
    "my.yaml: expected at most 200000 characters, got 200001; shorten it"
  );
  expect(fail(sample.replace("0.8", "1e400"))[0]).toMatch(
    /value: expected a finite number, got 1e400; leave it out if not known$/
  );
  expect(fail("")[0]).toBe("my.yaml: expected keys and values, got nothing; restore the file");
});

const project = loadProject("data/examples/ningbo");

test("parseScenario(text, {project}) refuses what the project does not know, and what leaves a range, with its line", () => {
  const said = (text: string) => {
    try {
      parseScenario(text, {file: "my.yaml", project});
    } catch (error) {
      return (error as DataError).message.split("\n");
    }
    return [];
  };
  expect(said(sample)).toEqual([]);
  expect(said(sample.replace("base: recent-pace", "base: recent-pase"))).toEqual([
    expect.stringMatching(
      /^my.yaml:6 base: expected a known scenario, got "recent-pase"; one of recent-pace/
    )
  ]);
  expect(said(sample.replace("target: delivery", "target: delivry"))).toEqual([
    expect.stringMatching(
      /^my.yaml:\d+ delivry target: expected a known lever or assumption, got "delivry"; one of delivery/
    )
  ]);
  expect(said(sample.replace("0.8", "99"))).toEqual([
    expect.stringMatching(
      /^my.yaml:\d+ delivery value: expected a number within 0 to .*, got 99; change the value, or widen the range of delivery in levers.yaml$/
    )
  ]);
  const twice = customScenario(
    [
      {target: "delivery", operation: "multiply", value: 2},
      {target: "delivery", operation: "multiply", value: 1.5}
    ],
    {base: "recent-pace"}
  );
  expect(said(formatScenario(twice))).toEqual([
    expect.stringMatching(
      /^my.yaml changes: expected delivery within 0 to 2 in 2021 when .*, got 3; change or remove one of them, or widen the range of delivery in levers.yaml$/
    )
  ]);
});

test("parseScenario(text, {project}) names the circle that a scenario closes through the project's own", () => {
  const text = formatScenario(customScenario([], {id: "recent-pace", base: "downturn"}));
  expect(() => parseScenario(text, {project})).toThrow(
    "expected a base that leads to an end, got the circle recent-pace -> downturn -> recent-pace; remove one base"
  );
});
