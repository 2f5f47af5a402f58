import {expect, test} from "vitest";
import {seriesFault} from "../../../src/data/checks/checkSeries.js";
import type {Figure} from "../../../src/project/figure.js";

const row = (id: string, periodKind: Figure["periodKind"], unit = "institution") =>
  ({id, indicator: "bodies", periodKind, unit}) as Figure;
const target = {series: "bodies", basis: "stock", unit: "body"};

test("a target of kind trend takes a series of one kind, that its basis can use, in its unit", () => {
  const stocks = [row("A1", "stock"), row("A2", "stock")];
  expect(seriesFault(target, stocks)).toBeUndefined();
  expect(seriesFault({...target, basis: "cumulative"}, stocks)?.message.en).toBe(
    "expected values of a year for basis cumulative, got values of a day in bodies"
  );
  const flows = [row("A1", "flow"), row("A2", "flow")];
  expect(seriesFault({...target, basis: "cumulative"}, flows)).toBeUndefined();
  expect(seriesFault({...target, basis: "annual", unit: "body/yr"}, flows)).toBeUndefined();
  expect(seriesFault(target, flows)?.message.en).toContain("values of a day for basis stock");
  expect(seriesFault(target, [row("A1", "stock"), row("A2", "flow")])?.message.en).toBe(
    "expected values of a day or of a year, got both for bodies: A1 and A2"
  );
  expect(seriesFault(target, [row("A1", "stock"), row("A2", "stock", "person")])?.message.en).toBe(
    "expected body like the target for bodies, got person in A2"
  );
  const times = [row("A1", "flow", "person-time")];
  expect(
    seriesFault({series: "bodies", basis: "annual", unit: "person/yr"}, times)?.message.en
  ).toContain("got person-time in A1");
});
