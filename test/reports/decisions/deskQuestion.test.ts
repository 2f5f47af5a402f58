import fc from "fast-check";
import {expect, test} from "vitest";
import {
  askableTargets,
  firstQuestion,
  readDeskHash,
  writeDeskHash
} from "../../../reports/components/decisions/deskQuestion.js";
import {siteDecision} from "../../../reports/site.js";
import {loadProject} from "../../../src/data/index.js";
import {customScenario, shareScenario} from "../../../src/entries/scenario.js";
import type {Scenario} from "../../../src/index.js";

const project = loadProject("data");
const first = firstQuestion(project, siteDecision);
const own = fc.constantFrom(...(project.scenarios as Scenario[]));
const custom = fc
  .double({min: 0.1, max: 1.9, noNaN: true})
  .map((value) =>
    customScenario([{target: "delivery", operation: "set", value}], {base: "recent-pace"})
  );
const question = fc.record(
  {
    target: fc.constantFrom(...askableTargets(project).map(({id}) => id)),
    wanted: fc.constantFrom(0.5, 0.66, 0.8, 0.9),
    scenario: fc.oneof(own, custom),
    other: fc.oneof(own, custom)
  },
  {noNullPrototype: true}
);

test("firstQuestion(project, site) asks about the plan's first forecast target, from the project's own scenario", () => {
  expect(first).toMatchObject({target: "T01", wanted: 0.8, scenario: {id: "recent-pace"}});
  expect(first.other.id).toBe("plan-delivered");
  const without = {...project, scenarios: project.scenarios.slice(0, 1)};
  expect(firstQuestion(without, siteDecision).other.id).toBe(project.scenarios[0].id);
});

test("readDeskHash(writeDeskHash(q)) is q; the first question needs no address", () => {
  expect(writeDeskHash(first, first, project)).toBe("");
  fc.assert(
    fc.property(question, (asked) => {
      const hash = writeDeskHash(asked, first, project);
      expect(new URL(`https://a.b/${hash}`).hash).toBe(hash);
      expect(readDeskHash(hash, first, project)).toStrictEqual(asked);
    })
  );
});

test("readDeskHash takes a code alone, as commands print it, and knows the project's own again", () => {
  const changed = customScenario([{target: "delivery", operation: "set", value: 0.9}], {
    base: "recent-pace"
  });
  const code = shareScenario(changed, project);
  expect(readDeskHash(`#${code}`, first, project)).toStrictEqual({...first, scenario: changed});
  const downturn = project.scenarios.find(({id}) => id === "downturn");
  const known = shareScenario(downturn as Scenario, project);
  expect(readDeskHash(`#${known}`, first, project).scenario).toBe(downturn);
});

test("readDeskHash leaves what nobody can ask as it is first, and refuses what is no scenario", () => {
  expect(readDeskHash("#target=T07&probability=80", first, project)).toStrictEqual(first);
  expect(readDeskHash("#target=constructor&probability=x", first, project)).toStrictEqual(first);
  expect(() => readDeskHash("#scenario=downtrn", first, project)).toThrow(
    /does not start with s1~/
  );
  expect(() => readDeskHash("#<script>", first, project)).toThrow(/does not start with s1~/);
});
