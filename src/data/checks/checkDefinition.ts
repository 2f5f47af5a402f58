import type {Fault} from "../../check/fault.js";
import {type Item, type Loose, mapping} from "../../check/mappings.js";
import type {Place} from "../../check/problem.js";
import type {Report} from "../../check/reporter.js";
import {showValue} from "../../check/showValue.js";
import {unknownFault} from "../../check/unknownFault.js";
import type {Figure} from "../../project/figure.js";
import {indexFigures} from "../../project/figureIndex.js";
import {modelUnit} from "../../project/figureUnit.js";
import {endOfDay} from "../../quantity/date.js";
import {readPeriod} from "../../quantity/period.js";
import {dataFault} from "../dataFault.js";

/**
 * Checks a definition of the start: its figures exist, have the right unit and date, and contain each other.
 *
 * @param definition - the definition and where it stands
 * @param setup - gives the start year
 * @param context.figures - all figures; undefined if they could not be read
 * @param context.rowOf - where a figure stands
 * @param report - receives what is wrong
 */
export function checkDefinition(
  {item, path}: Item,
  setup: Loose,
  {figures, rowOf}: DefinitionContext,
  report: Report
): void {
  const rows: Place[] = [];
  const index = figures && indexFigures(figures);
  const ranges: Ranges = {};
  for (const key of ["skilled", "highSkilled", "density", "employed"]) {
    const {low, high, figure} = mapping(item[key]);
    if (typeof low === "number" && typeof high === "number") {
      if (low > high) report([...path, key, "high"], dataFault("belowLow", {low, got: high}));
      ranges[key] = [low, high];
    }
    if (typeof figure !== "string" || !index) continue;
    const at = [...path, key, "figure"];
    const found = index.get(figure);
    if (!found) {
      report(at, unknownFault("figure", figure, [...index.keys()]));
      continue;
    }
    const row = rowOf?.(found.id);
    if (row) rows.push(row);
    checkStartFigure(found, {key, at, row}, setup, report);
    ranges[key] = [found.value, found.value];
  }
  if (item.density === undefined && item.employed === undefined)
    report(path, dataFault("noEmployed", {}));
  checkContained(ranges, {path, rows}, report);
}

/** What a definition may refer to: all figures, undefined if they could not be read; where one stands. */
interface DefinitionContext {
  figures: readonly Figure[] | undefined;
  rowOf?: (id: string) => Place | undefined;
}

/** Least and most of a total of the start, by its key. */
type Ranges = Record<string, [number, number] | undefined>;

/** A figure that a total of the start stands on is in its unit, of its date, and of the place. */
function checkStartFigure(
  found: Figure,
  {key, at, row}: {key: string; at: PropertyKey[]; row: Place | undefined},
  {startYear, placeCode, place}: Loose,
  report: Report
): void {
  const unit = key === "density" ? "per_10k_workers" : "person";
  const people = key === "skilled" || key === "highSkilled";
  for (const fault of startFaults(found, unit, {startYear, farthest: people ? 0.51 : 1.51}))
    report(at, fault, [
      ...(fault.code === "figureDate" ? [["startYear"]] : []),
      ...(row ? [row] : [])
    ]);
  const own = placeCode || mapping(place).zh;
  if (placeCode && found.placeCode ? found.placeCode !== own : !isSamePlace(found.place, place))
    report(at, dataFault("figurePlace", {id: found.id, place: found.place, code: String(own)}), [
      ["place"],
      ["placeCode"]
    ]);
}

/** The skilled are some of the employed, and the high-skilled some of the skilled. */
function checkContained(
  ranges: Ranges,
  {path, rows}: {path: readonly PropertyKey[]; rows: readonly Place[]},
  report: Report
): void {
  const {highSkilled, skilled} = ranges;
  const employed = employedOf(ranges);
  if (skilled && employed && skilled[0] > employed) {
    const values = {employed: Math.round(employed), got: skilled[0]};
    const measures = [...rows, [...path, "density"], [...path, "employed"]];
    report([...path, "skilled"], dataFault("skilledAbovePeople", values), measures);
  }
  if (skilled && employed && skilled[1] < leastSkilled * employed) {
    const values = {employed: Math.round(employed), skilled: skilled[1], least: 100 * leastSkilled};
    report(path, dataFault("fewSkilled", values), rows);
  }
  if (highSkilled && skilled && highSkilled[0] >= mostHighSkilled * skilled[1]) {
    const fault = dataFault("highAboveSkilled", {skilled: skilled[1], got: highSkilled[0]});
    report([...path, "highSkilled"], fault, rows);
  }
}

/** Whether a figure is of the place of the setup, by name: 常州 and 常州市 are one. */
function isSamePlace(name: string, place: unknown): boolean {
  const {zh} = mapping(place);
  const short = (text: string) => text.replace(/[省市县区州]$/u, "");
  return typeof zh !== "string" || zh === "" || short(name) === short(zh);
}

/** More of the skilled than this are nowhere high-skilled: the lower levels would be empty, or less. */
const mostHighSkilled = 0.99;

/** Fewer of the employed than this have no city's skilled workers been. */
const leastSkilled = 0.01;

/** The most employed people that the start allows: as given, or high-skilled over their density. */
function employedOf({employed, density, highSkilled}: Ranges): number | undefined {
  if (employed) return employed[1];
  return density && highSkilled && density[0] > 0 ? (highSkilled[1] / density[0]) * 1e4 : undefined;
}

/** Stocks of people are of half a year around the start; what only gives the employed may be of the year before or after. */
function startFaults(
  {unit, period, id}: Figure,
  expected: string,
  {startYear, farthest}: {startYear: unknown; farthest: number}
): Fault[] {
  const time = endOfDay(readPeriod(period).end);
  const far = typeof startYear === "number" && Math.abs(time - startYear) > farthest;
  return [
    ...(modelUnit(unit) === modelUnit(expected)
      ? []
      : [dataFault("figureUnit", {expected, id, unit})]),
    ...(far ? [dataFault("figureDate", {year: startYear, id, period: showValue(period)})] : [])
  ];
}
