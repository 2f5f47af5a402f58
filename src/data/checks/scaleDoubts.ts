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
  ["remainder.sd", 0.0001],
  ["quantity.persistence", 0.02],
  ["pace.persistence", 0.02]
]);
/**
 * Conventions for the least that lies between the 5 and the 95% point: a persistence to within 0.1 would take a thousand years of annual
 * numbers, and ages are whole years.
 */
const leastWidths: ReadonlyMap<string, number> = new Map([
  ["pace.persistence", 0.1],
  ["remainder.persistence", 0.1],
  ["start.ageShift", 0.5]
]);
/** Of all who are employed, certificates that come from elsewhere in a year, at the median. */
const leastOutside = 1 / 2000;

/**
 * Appointments to the two highest grades, of all who are employed, at the median: a thirtieth to thirty times the nation's (6,000 of 750
 * million from 2021 to August 2025), the second of which is the rarer.
 */
const appointed: ReadonlyMap<string, Span> = new Map<string, Span>([
  ["appointments.specialTechnician", [6e-8, 5e-5]],
  ["appointments.chiefTechnician", [1e-8, 2e-5]]
]);

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
  assumptions.forEach((assumption, at) => {
    const {prior, unit} = assumption;
    const allowed = allowedOf(assumption, employed);
    const key = (["value", "median", "low", "high"] as const).find((each) => {
      const got = (prior as Partial<Record<typeof each, number>>)[each];
      if (got === undefined) return false;
      const [least, most] = allowed(each, got);
      return !(least <= got && got <= most);
    });
    const path = ["assumptions", at, "prior"];
    if (key === undefined) {
      const fault = tooNarrow(assumption);
      if (fault) report(path, fault);
      return;
    }
    const got = (prior as Partial<Record<typeof key, number>>)[key] ?? 0;
    const [least, most] = allowed(key, got).map((end) => Number(end.toPrecision(2)));
    report([...path, key], dataFault("otherScale", {unit, least, most, got}));
  });
}

/** What a number of a prior may be, by its key. */
function allowedOf({id, role}: Assumption, employed: number): (key: string, got: number) => Span {
  const grade = appointed.get(id)?.map((share) => share * employed);
  const [least, most] = (role === "realisation" ? realisation : spanOf(id, employed)) ?? everything;
  const centre = id === "outside.other" ? employed * leastOutside : leastMedians.get(id);
  return (key, got) => {
    const central = key === "median" || (key === "value" && got > 0);
    if (!central) return [least, most];
    return grade ? [grade[0], grade[1]] : [centre ?? least, most];
  };
}

function tooNarrow({id, prior}: Assumption) {
  const least = leastWidths.get(id);
  if (least === undefined || !("low" in prior)) return undefined;
  const {low, high} = prior;
  return high - low < least ? dataFault("narrowRange", {low, high, least}) : undefined;
}

const everything: Span = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

function spanOf(id: string, employed: number): Span | undefined {
  return id === "outside.other" ? [0, employed] : spans.get(id);
}
