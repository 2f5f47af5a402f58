import type {Report} from "../../check/reporter.js";
import {employedAt, type StartTotals, startTotals} from "../../pipeline/startTotals.js";
import type {Figure} from "../../project/figure.js";
import type {ModelSetup} from "../../project/modelSetup.js";
import {yearEnd} from "../../quantity/period.js";
import {dataFault} from "../dataFault.js";

/** How many times a published number of about its date a total of the start may be. */
const mostTimes = 1.5;

/** Share of the skilled among the employed of the nation at the end of 2021, as the Ministry published it in 2022: over 26%. */
const ofNation = {share: 0.26, times: 3};

/** Of a place's people, the employed are no fewer than this part: a fifth. */
const leastEmployed = 0.2;

/**
 * Totals of the start that are far from what is published of the place at about its date: skilled and high-skilled people, and the
 * employed as printed or as the density and the share of the skilled imply them. Where nothing is published of the employed, the share of
 * the skilled among them is held to a third to three times that of the nation.
 *
 * @param setup - definitions and start year
 * @param figures - of all places; those of the plan's own count
 * @param report - receives what is doubtful
 */
export function checkStartSources(
  {definitions, startYear}: Pick<ModelSetup, "definitions" | "startYear">,
  own: readonly Figure[],
  all: readonly Figure[],
  report: Report
): void {
  const near = nearStart(own, startYear);
  definitions.forEach((definition, at) => {
    const path = ["definitions", at];
    const totals = startTotals(definitions, all, definition.id);
    for (const [key, indicator] of stocks) {
      const [found] = near(indicator, 0.51);
      if (found) hold(totals[key], [{ids: [found.id], value: found.value}], [...path, key], report);
    }
    const start = middles(totals);
    const there = [...path, definition.employed ? "employed" : "density"];
    const implied = impliedEmployed(start, near);
    hold(start.employed, implied, there, report);
    if (implied.length === 0) holdToNation(start, there, report);
    holdToPeople(start, near("permanent_population", 10.01)[0], there, report);
  });
}

/** Totals of the start that are published as they are, by the key of their figures. */
const stocks = [
  ["skilled", "skilled_stock"],
  ["highSkilled", "high_skilled_stock"]
] as const;

/** The figures of an indicator no more than so many years from the start, the nearest first. */
type NearStart = (indicator: string, years: number) => Figure[];

function nearStart(own: readonly Figure[], startYear: number): NearStart {
  return (key, years) =>
    own
      .filter(({indicator, period}) => indicator === key && !period.startsWith("["))
      .map((figure) => ({figure, far: Math.abs(yearEnd(figure.period) - startYear)}))
      .filter(({far}) => far <= years)
      .sort((a, b) => a.far - b.far)
      .map(({figure}) => figure);
}

/** The middles of the totals of a start, and the employed that they allow. */
interface StartMiddles {
  skilled: number;
  high: number;
  employed: [number, number];
}

function middles(totals: StartTotals): StartMiddles {
  const [high, skilled] = [totals.highSkilled, totals.skilled].map(middle);
  const [low, most] = [0, 1].map((u) => employedAt(totals, high, u)).sort((a, b) => a - b);
  return {skilled, high, employed: [low, most]};
}

/** The employed as printed, and as the density and the share of the skilled imply them. */
function impliedEmployed({skilled, high}: StartMiddles, near: NearStart): Published[] {
  return [
    ...near("employed", 1.51).map(({id, value}) => ({ids: [id], value})),
    ...near("high_skilled_per_10k_workers", 1.51).map(({id, value}) => ({
      ids: [id],
      value: (1e4 * high) / value
    })),
    ...near("skilled_share_of_employed", 1.51).map(({id, value}) => ({
      ids: [id],
      value: skilled / value
    }))
  ];
}

function holdToNation({skilled, employed}: StartMiddles, path: Path, report: Report): void {
  const {share, times} = ofNation;
  const [least, most] = [skilled / employed[1], skilled / employed[0]];
  if (most * times < share || least > share * times)
    report(
      path,
      dataFault("shareOfNation", {
        share,
        times,
        got: Number(least.toPrecision(2)),
        employed: Math.round(employed[1])
      })
    );
}

function holdToPeople(
  {employed}: StartMiddles,
  people: Figure | undefined,
  path: Path,
  report: Report
): void {
  if (people && (employed[0] > people.value || employed[1] < leastEmployed * people.value))
    report(
      path,
      dataFault("employedOfPeople", {
        got: Math.round(middle(employed)),
        id: people.id,
        people: people.value,
        least: leastEmployed
      })
    );
}

type Path = readonly PropertyKey[];

const middle = ([low, high]: readonly [number, number]) => (low + high) / 2;

/** A number, and the ids of the figures that say or imply it. */
interface Published {
  ids: string[];
  value: number;
}

function hold(
  [low, high]: readonly [number, number],
  published: readonly Published[],
  path: Path,
  report: Report
): void {
  const far = ({value}: {value: number}) => low > mostTimes * value || high < value / mostTimes;
  const [first] = published;
  if (!first || !published.every(far)) return;
  const got = Math.round((low + high) / 2);
  const {ids, value} = first;
  report(path, dataFault("farStart", {ids, value: Math.round(value), times: mostTimes, got}));
}
