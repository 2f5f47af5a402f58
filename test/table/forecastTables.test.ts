import {desc} from "arquero";
import {expect, test} from "vitest";
import {indicatorTable, targetTable} from "../../src/table/forecastTables.js";
import {targetColumns} from "../../src/table/targetColumns.js";
import {share, skilled, targets} from "../charts/fixture.js";

const forecast = {scenario: "recent-pace", indicators: [skilled, share], targets};

test("indicatorTable answers what a planner asks of a table", () => {
  const end = indicatorTable(forecast)
    .filter((d: {year: number; unit: string}) => d.year === 2035 && d.unit === "person")
    .object() as {median: number};
  expect(end.median).toBe(skilled.median[10]);
});

test("targetTable has every reading once, and one headline a target", () => {
  const columns = targetColumns([forecast]);
  expect(columns.target).toHaveLength(15);
  expect(columns.headline.filter(Boolean)).toHaveLength(9);
  const first = targetTable(forecast)
    .filter((d: {headline: boolean; probability: number}) => d.headline && d.probability >= 0)
    .orderby(desc("probability"))
    .objects()[0] as {target: string};
  expect(first.target).toBe("T03");
});
