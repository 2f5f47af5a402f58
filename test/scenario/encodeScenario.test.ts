import fc from "fast-check";
import {expect, test} from "vitest";
import {customScenario, customTexts} from "../../src/entries/scenario.js";
import {decodeScenario, encodeScenario, type Scenario} from "../../src/index.js";
import {bytesToText, checksum} from "../../src/scenario/shareText.js";
import {someScenario} from "./someScenario.js";

const sample = customScenario(
  [
    {target: "places.digital", operation: "set", value: 20000, from: 2026, to: 2028},
    {target: "retention.outMigration", operation: "multiply", value: 0.8}
  ],
  {base: "recent-pace"}
);
const seal = (body: string, version = "s1") =>
  `${version}~${body.length.toString(36)}-${checksum(body)}~${body}`;

test("decodeScenario(encodeScenario(s)) is s", () => {
  fc.assert(
    fc.property(someScenario, (scenario) => {
      expect(decodeScenario(encodeScenario(scenario))).toStrictEqual(scenario);
    }),
    {numRuns: 200}
  );
});

test("encodeScenario uses letters that no address changes", () => {
  fc.assert(
    fc.property(someScenario, (scenario) => {
      const text = encodeScenario(scenario, {inputs: "0f".repeat(32)});
      expect(text).toMatch(/^[A-Za-z0-9._~@-]+$/);
      expect(new URL(`https://a.b/#${text}`).hash).toBe(`#${text}`);
      expect(decodeScenario(`#${text.replaceAll("~", "%7E")}`)).toStrictEqual(scenario);
    }),
    {numRuns: 50}
  );
});

test("encodeScenario is short for a few levers moved by hand", () => {
  expect(encodeScenario(sample)).toMatch(
    /^s1~\w+-\S{8}~custom~recent-pace~places\.digital_s20000_2026_2028~/
  );
  expect(encodeScenario(sample).length).toBeLessThan(130);
});

test("encodeScenario refuses what is not a scenario", () => {
  expect(() => encodeScenario({...sample, id: "Not an id"})).toThrow(
    "invalid scenario; expected lower"
  );
  expect(() =>
    encodeScenario({...sample, changes: [{target: "a", operation: "set", value: Number.NaN}]})
  ).toThrow("changes.0.value");
});

test("decodeScenario refuses every single changed letter", () => {
  const text = encodeScenario(sample);
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] === "x" ? "y" : "x";
    expect(() => decodeScenario(text.slice(0, i) + letter + text.slice(i + 1))).toThrow(
      "invalid scenario string; "
    );
  }
});

test("decodeScenario refuses every truncation", () => {
  const text = encodeScenario(sample);
  for (let i = 0; i < text.length; i++)
    expect(() => decodeScenario(text.slice(0, i))).toThrow("invalid scenario string; ");
  expect(() => decodeScenario(text.slice(0, -5))).toThrow(
    /truncated, expected \d+ characters: \d+; copy the whole string again/
  );
});

test("decodeScenario refuses another version with what to do", () => {
  expect(() => decodeScenario(encodeScenario(sample).replace("s1", "s2"))).toThrow(
    /version 2 is not known here, only 1: .*; update skillcast; or save the scenario as YAML/
  );
});

test("decodeScenario refuses hostile content behind a right checksum", () => {
  const refuse = (body: string) => expect(() => decodeScenario(seal(body)), body);
  refuse("custom~~x_s1e400__").toThrow("invalid scenario string; ");
  refuse("custom~~x_sInfinity__").toThrow("not a change");
  refuse("custom~~x_s0x10__").toThrow("not a change");
  refuse(`custom~~x_s${"9".repeat(30)}__`).toThrow("not a change");
  refuse("custom~~x_s1_99999_").toThrow("not a year");
  refuse("custom~~x_s1_2030_2020").toThrow("expected a year after from");
  refuse("custom~~__proto___s1__").toThrow("invalid scenario string; ");
  refuse("__proto__~~").toThrow("invalid scenario string; ");
  refuse("constructor~").toThrow("expected another name");
  refuse("custom~constructor").toThrow("expected another name");
  refuse(`custom~${"~x_s1__".repeat(101)}`).toThrow("invalid scenario string; ");
  refuse("custom~~.%%%").toThrow("checksum does not match");
  refuse("custom~~.AAAA").toThrow("its texts cannot be read");
  refuse(`custom~~.${bytesToText(new TextEncoder().encode('{"__proto__":[]}'))}`).toThrow(
    "its texts cannot be read"
  );
  refuse(`custom~~.${bytesToText(new TextEncoder().encode('[[{"a":1},"b"]]'))}`).toThrow("name.zh");
  expect(() => decodeScenario("a".repeat(30_000))).toThrow("longer than 20000 characters: 30000");
  expect(() => decodeScenario("<script>alert(1)</script>")).toThrow("does not start with s1~");
  expect(({} as Scenario).id).toBeUndefined();
});

test("decodeScenario keeps a name that would be code elsewhere as plain text", () => {
  const name = {zh: "<script>alert(1)</script>", en: "</title>"};
  expect(decodeScenario(encodeScenario({...sample, name})).name).toEqual(name);
});

test("decodeScenario gives texts that are not shared with customTexts", () => {
  const decoded = decodeScenario(encodeScenario(sample));
  expect(decoded.name).not.toBe(customTexts.name);
});
