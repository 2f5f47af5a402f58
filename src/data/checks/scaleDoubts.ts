import type {Report} from "../../check/reporter.js";
import type {Assumption} from "../../project/assumption.js";
import {dataFault} from "../dataFault.js";

/** Least and most that the numbers of a prior may be. */
type Span = readonly [least: number, most: number];

/** Hazards of leaving, 1/yr: at 1, 63% leave within a year. */
const leaving: Span = [0, 1];

/** Of the standard error of a persistence: beyond 1 in size a series grows without end. */
const persistence: Span = [-1, 1];

/**
 * Conventions, each wider than any place that publishes it, and narrower than the shipped priors times 100: hazards, 1/yr; factors; standard
 * deviations of logarithms; ages, yr; people. No bounds of a file widen them.
 */
const spans: ReadonlyMap<string, Span> = new Map<string, Span>([
  ["earlyRetirement.from50", leaving],
  ["outMigration.incumbent", leaving],
  ["outMigration.graduate", leaving],
  ["outMigration.arrival", leaving],
  ["lapse.skilled", leaving],
  ["lapse.highSkilled", leaving],
  ["participation.from16", [0, 1]],
  ["participation.from60", [0, 1]],
  ["employment.drift", [-0.2, 0.2]],
  ["death.cityRatio", [0.2, 3]],
  ["start.ageShift", [-20, 20]],
  ["employment.sd", [0, 0.5]],
  ["quantity.sd", [0, 1.5]],
  ["pace.sd", [0, 3]],
  ["remainder.sd", [0, 0.3]],
  ["quantity.persistence", persistence],
  ["pace.persistence", persistence],
  ["remainder.persistence", persistence],
  ["dispersion", [1, 200]],
  ["capacity.candidatesPerBody", [10, 20_000]]
]);
/**
 * Conventions for the least that a median, or a fixed value other than 0 (which says that there is none), may be: a share or a spread in a
 * scale a hundred times too small falls below it.
 */
const leastMedians: ReadonlyMap<string, number> = new Map([
  ["earlyRetirement.from50", 0.0002],
  ["outMigration.incumbent", 0.0005],
  ["outMigration.graduate", 0.002],
  ["outMigration.arrival", 0.002],
  ["lapse.skilled", 0.0005],
  ["lapse.highSkilled", 0.0005],
  ["participation.from16", 0.01],
  ["participation.from60", 0.03],
  ["employment.sd", 0.001],
  ["quantity.sd", 0.002],
  ["pace.sd", 0.02],
  ["remainder.sd", 0.0001]
]);
/** Of all who are employed, certificates that come from elsewhere in a year, at the median. */
const leastOutside = 1 / 2000;

/** Factors on what is planned. */
const realisation: Span = [0.05, 20];

/**
 * Priors in another scale than people, places and years allow, whatever bounds stand beside them: a mortality of 95 times the nation's, 2 of
 * every person leaving in a year.
 *
 * @param assumptions - of the file
 * @param employed - people employed at the start: no more certificates come from elsewhere in a year
 * @param report - receives what is doubtful, one for each assumption
 */
export function checkPriorScales(
  assumptions: readonly Assumption[],
  employed: number,
  report: Report
): void {
  assumptions.forEach(({id, prior, role, unit}, at) => {
    const span = role === "realisation" ? realisation : spanOf(id, employed);
    if (!span) return;
    const centre = id === "outside.other" ? employed * leastOutside : leastMedians.get(id);
    const [, most] = span;
    const leastOf = (key: string, got: number) =>
      centre !== undefined && (key === "median" || (key === "value" && got !== 0))
        ? centre
        : span[0];
    const key = (["value", "median", "low", "high"] as const).find((each) => {
      const got = (prior as Partial<Record<typeof each, number>>)[each];
      return got !== undefined && !(leastOf(each, got) <= got && got <= most);
    });
    if (key === undefined) return;
    const got = (prior as Partial<Record<typeof key, number>>)[key] ?? 0;
    const [least, rounded] = [leastOf(key, got), most].map((end) => Number(end.toPrecision(2)));
    const fault = dataFault("otherScale", {unit, least, most: rounded, got});
    report(["assumptions", at, "prior", key], fault);
  });
}

function spanOf(id: string, employed: number): Span | undefined {
  return id === "outside.other" ? [0, employed] : spans.get(id);
}
