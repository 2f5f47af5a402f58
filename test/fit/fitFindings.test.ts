import {expect, test} from "vitest";
import {fitFindings} from "../../src/fit/fitFindings.js";
import {indexFigures} from "../../src/project/figureIndex.js";
import type {PredictiveCheck} from "../../src/project/fitRecord.js";
import {smallProject} from "./fixture.js";

const figures = indexFigures(smallProject().figures);
const check = (figure: string, observed: number): PredictiveCheck => ({
  figure,
  observed,
  median: 100,
  lower95: 90,
  upper95: 110,
  inside: observed >= 90 && observed <= 110,
  residual: 0
});
const found = (...checks: PredictiveCheck[]) => fitFindings(figures, [], checks, []);

test("fitFindings(checks) names two figures outside on different sides as a contradiction, once", () => {
  const [pair, ...rest] = found(check("CZ02", 120), check("CZ01", 100), check("CZ03", 80));
  expect(pair.id).toBe("fit-contradiction-CZ02-CZ03");
  expect(pair.figures).toEqual(["CZ02", "CZ03"]);
  expect(pair.text.zh).toContain(`CZ02（${figures.get("CZ02")!.asPrinted}）`);
  expect(pair.text.en).toContain("CZ02 (435,000 people)");
  expect(pair.arithmetic).toBe("CZ02: 120 outside 90 to 110; CZ03: 80 outside 90 to 110");
  expect(rest.map(({id}) => id)).toEqual(["fit-assumptions"]);
});

test("fitFindings(checks) names figures outside on one side each for itself", () => {
  expect(found(check("CZ02", 120), check("CZ03", 130)).map(({id}) => id)).toEqual([
    "fit-outside-CZ02",
    "fit-outside-CZ03",
    "fit-assumptions"
  ]);
});
