import fc from "fast-check";
import {expect, test} from "vitest";
import {customScenario, DataError, formatScenario, parseScenario} from "../../src/index.js";
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
    'my.yaml:2 id: expected lower-case letters, digits and single hyphens, got "Custom One"',
    expect.stringMatching(
      /^my.yaml:\d+ changes\[0\].operation: expected "set" or "add" or "multiply" or "ramp", got "sett"$/
    ),
    expect.stringMatching(/^my.yaml:\d+ changes\[0\].value: expected a number, got "0,8"$/),
    expect.stringMatching(
      /^my.yaml:\d+ changes\[0\].form: unknown key: "form"; one of from, .*; rename or remove it$/
    )
  ]);
});

test("parseScenario refuses another version, faults, bombs and prototype keys", () => {
  expect(fail(sample.replace("schema: 1", "schema: 9"))[0]).toBe(
    "my.yaml:1 schema: expected 1, got 9; this skillcast reads version 1; save the file again with the one that wrote it"
  );
  expect(fail("a: [1")[0]).toMatch(/^my.yaml:1: expected YAML, got a fault: /);
  expect(fail(`${sample}id: twice\n`)[0]).toMatch(/keys must be unique/);
  expect(fail(`${sample}__proto__: {polluted: 1}\n`)[0]).toMatch(/unknown key: "__proto__"/);
  expect(({} as {polluted?: number}).polluted).toBeUndefined();
  const bomb = `a: &a [1,1,1,1,1,1,1,1,1]\n${"bcdefgh"
    .split("")
    .map((key, i) => `${key}: &${key} [${Array(9).fill(`*${"abcdefg"[i]}`).join(",")}]`)
    .join("\n")}`;
  expect(fail(bomb)[0]).toMatch(/^my.yaml: expected plain YAML, got a fault: .*alias/);
  expect(fail("x".repeat(200_001))[0]).toBe(
    "my.yaml: expected at most 200000 characters, got 200001"
  );
  expect(fail(sample.replace("0.8", "1e400"))[0]).toMatch(/value: expected a number, got Infinity/);
  expect(fail("")[0]).toBe("my.yaml: expected a group of keys, got nothing");
});
