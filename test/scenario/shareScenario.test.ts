import fc from "fast-check";
import {expect, test} from "vitest";
import {isSpoken} from "../../src/check/spokenError.js";
import {loadProject} from "../../src/data/index.js";
import {
  customScenario,
  namedScenario,
  readScenario,
  shareScenario
} from "../../src/entries/scenario.js";
import {decodeScenario, encodeScenario, type Scenario, sharedInputs} from "../../src/index.js";
import {someScenario} from "./someScenario.js";

const changzhou = await loadProject("data");
const ningbo = await loadProject("data/examples/ningbo");
const doubled = customScenario([{target: "delivery", operation: "set", value: 0.9}], {
  base: "recent-pace"
});

const told = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (isSpoken(error)) return error.label;
    throw error;
  }
  throw new Error("nothing was refused");
};

test("shareScenario(s, project) gives back s at home, with the hash of the data", () => {
  const code = fc.stringMatching(/^(\d{6})?$/);
  const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
  fc.assert(
    fc.property(someScenario, code, hash, (scenario, placeCode, hash) => {
      const text = shareScenario(scenario, {hash, plan: {placeCode}});
      const home = {placeCode, place: {zh: "甲", en: "A"}};
      expect(text).toMatch(/^s1~[A-Za-z0-9._~@-]+$/);
      expect(decodeScenario(text, home)).toStrictEqual(scenario);
      expect(decodeScenario(text)).toStrictEqual(scenario);
      expect(sharedInputs(text)).toBe(hash.slice(0, 12));
    }),
    {numRuns: 200}
  );
});

test("every changed letter of a shared scenario is refused, in both languages", () => {
  const text = shareScenario(doubled, changzhou);
  for (let i = 0; i < text.length; i++) {
    const typo = text.slice(0, i) + (text[i] === "x" ? "y" : "x") + text.slice(i + 1);
    const {zh, en} = told(() => namedScenario(typo, changzhou));
    expect(en).toMatch(/^(invalid scenario string; |unknown scenario: )/);
    expect(zh).toMatch(/情景/);
  }
});

test("another city refuses a shared scenario and names itself; an older string says nothing of its place", () => {
  const text = shareScenario(doubled, ningbo);
  for (const open of [
    () => namedScenario(text, changzhou),
    () => readScenario(text, changzhou.scenarios, changzhou.plan)
  ]) {
    const {zh, en} = told(open);
    expect(zh).toContain(
      '应为常州（行政区划代码320400）的情景，现为 "330200"；请用那个地方的文件夹打开'
    );
    expect(en).toContain(
      'made for another place than Changzhou (code 320400): "330200"; open it with'
    );
  }
  expect(namedScenario(text, ningbo)).toStrictEqual(doubled);
  expect(namedScenario(encodeScenario(doubled, {inputs: ningbo.hash}), changzhou)).toStrictEqual(
    doubled
  );
});

test("a folder without a place code opens every string", () => {
  const {plan, ...rest} = changzhou;
  const text = shareScenario(doubled, ningbo);
  expect(namedScenario(text, {...rest, plan: {...plan, placeCode: ""}})).toStrictEqual(doubled);
});

test("a string of another version says in both languages how to go on", () => {
  const text = shareScenario(doubled, changzhou).replace(/^s1/, "s2");
  const {zh, en} = told(() => namedScenario(text, changzhou));
  expect(zh).toMatch(/只认识版本1，不认识版本2.+请升级 skillcast；或者.+--scenario 文件\.yaml/);
  expect(en).toMatch(/version 2 is not known here.+update skillcast; or save the scenario as YAML/);
});

test("shareScenario(s, project) of the project's own scenarios gives each back", () => {
  for (const scenario of changzhou.scenarios as Scenario[])
    expect(namedScenario(shareScenario(scenario, changzhou), changzhou)).toStrictEqual(scenario);
});
