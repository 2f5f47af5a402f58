import type {Report} from "../../check/reporter.js";
import {employedAt, startTotals} from "../../pipeline/startTotals.js";
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
  const near = (key: string, years: number) =>
    own
      .filter(({indicator, period}) => indicator === key && !period.startsWith("["))
      .map((figure) => ({figure, far: Math.abs(yearEnd(figure.period) - startYear)}))
      .filter(({far}) => far <= years)
      .sort((a, b) => a.far - b.far)
      .map(({figure}) => figure);
  definitions.forEach((definition, at) => {
    const path = ["definitions", at];
    const totals = startTotals(definitions, all, definition.id);
    for (const [key, indicator] of Object.entries({
      skilled: "skilled_stock",
      highSkilled: "high_skilled_stock"
    }) as ["skilled" | "highSkilled", string][]) {
      const [found] = near(indicator, 0.51);
      if (found) hold(totals[key], [{ids: [found.id], value: found.value}], [...path, key], report);
    }
    const [high, skilled] = [totals.highSkilled, totals.skilled].map(middle);
    const employed = [0, 1].map((u) => employedAt(totals, high, u)).sort((a, b) => a - b);
    const key = definition.employed ? "employed" : "density";
    const implied = [
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
    const range: [number, number] = [employed[0], employed[1]];
    hold(range, implied, [...path, key], report);
    const {share, times} = ofNation;
    const among = [skilled / range[1], skilled / range[0]];
    if (implied.length === 0 && (among[1] * times < share || among[0] > share * times))
      report(
        [...path, key],
        dataFault("shareOfNation", {
          share,
          times,
          got: Number(among[0].toPrecision(2)),
          employed: Math.round(range[1])
        })
      );
    const [people] = near("permanent_population", 10.01);
    if (people && (range[0] > people.value || range[1] < leastEmployed * people.value))
      report(
        [...path, key],
        dataFault("employedOfPeople", {
          got: Math.round(middle(range)),
          id: people.id,
          people: people.value,
          least: leastEmployed
        })
      );
  });
}

const middle = ([low, high]: readonly [number, number]) => (low + high) / 2;

function hold(
  [low, high]: readonly [number, number],
  published: readonly {ids: string[]; value: number}[],
  path: readonly PropertyKey[],
  report: Report
): void {
  const far = ({value}: {value: number}) => low > mostTimes * value || high < value / mostTimes;
  const [first] = published;
  if (!first || !published.every(far)) return;
  const got = Math.round((low + high) / 2);
  const {ids, value} = first;
  report(path, dataFault("farStart", {ids, value: Math.round(value), times: mostTimes, got}));
}
