import {logisticRegression} from "../inference/logisticRegression.js";
import {isMet} from "../plan/isMet.js";
import type {CoverageRecord, HeldCount} from "../project/coverageRecord.js";
import {exampleParts} from "../project/exampleParts.js";
import type {Indicator} from "../project/indicator.js";
import {parameterNames} from "../project/parameterNames.js";
import type {Project} from "../project/project.js";
import {log} from "../quantity/log.js";
import type {VerdictCause, VerdictCondition, VerdictEvidence} from "./forecastSchema.js";
import {paceDriverIds} from "./paceDrivers.js";
import type {ParameterSource} from "./parameterSource.js";
import type {TalliedReading} from "./talliedReading.js";
import type {Tally} from "./tally.js";
import {both} from "./words/both.js";

/** From this share of what is explained on, a number rests on assumptions that no figure narrows. */
const most = 0.5;
/** Share of past cases inside the 80% interval that still speaks for it. */
const [fewestHeld, mostHeld] = [0.76, 0.84];
/** Past cases from which on intervals that hold 60% can be told from those that hold 80%: two standard errors, 2·√(.8·.2/16) = .2. */
const fewestCases = 16;
/** Share of the ranks' variance from which on an assumption decides. */
const least = 0.1;
/** ln 4: the log odds of 80%. */
const oddsOf4 = log(4);
/** Figures named at most. */
const named = 5;

/** What the evidence of a number is computed from. */
interface EvidenceSources {
  project: Pick<Project, "figures" | "plan" | "fit" | "coverage" | "assumptions" | "levers">;
  /** Whether the runs come from a fit; without one no figure narrows anything. */
  fitted: boolean;
  indicator: Indicator;
  causes: readonly VerdictCause[];
  /** Ids of rows of the register, and of figures, that every run gives; default none. */
  given?: readonly string[];
  /** Whether all runs agree; default not. */
  settled?: boolean;
}

/**
 * Says how good the evidence behind a number is, beside how likely it is: one point for each of three questions.
 *
 * - Is the number published for the place, or the stocks it is made of?
 * - Do the causes that explain it rest for more than half on what figures narrow? An assumption is narrowed if its posterior is at
 *   least 10% narrower than its prior; the pace of the years to come, if the number is published: then its past changes were seen.
 * - Have forecasts of such numbers (stocks and densities, shares, what was newly added) held their 80% interval on past dates in 76% to
 *   84% of at least 16 cases, from which on 60% and 80% can be told apart? Past dates know totals of people only.
 *
 * A number that is registered is as good as published; where all runs agree on it, registered numbers settle it, and the evidence is
 * strong.
 *
 * Three points are strong, two medium, one weak, none no evidence. A project that still holds numbers of the template has none of its
 * own, and says so.
 *
 * @param sources - see {@link EvidenceSources}
 */
export function verdictEvidence({
  project,
  fitted,
  indicator,
  causes,
  given = [],
  settled = false
}: EvidenceSources): VerdictEvidence {
  const {figures, plan, fit, coverage} = project;
  const invented = exampleParts(project);
  const keys = [...keysOf(indicator), ...(indicator.stock ? keysOf(indicator.stock) : [])];
  const published = figures
    .filter(({placeCode, indicator: key}) => placeCode === plan.placeCode && keys.includes(key))
    .map(({id}) => id);
  const assumed = assumedShare(causes, published, fitted ? fit : null);
  const past = coverage && heldOf(coverage, indicator);
  const held = past && speaksFor(past);
  const known = published.length + given.length > 0;
  const points = [known, assumed < most, held === true].filter(Boolean).length;
  if (settled && given.length > 0 && invented.length === 0)
    return {
      level: "strong",
      figures: published.slice(0, named),
      assumed: 0,
      says: both((words) => words.settledBy(given))
    };
  return {
    level:
      invented.length > 0 ? "example" : (["none", "weak", "medium", "strong"] as const)[points],
    figures: published.slice(0, named),
    assumed: Number(assumed.toFixed(4)),
    ...(held === undefined ? {} : {held}),
    says: both((words) =>
      invented.length > 0
        ? words.examples(invented)
        : words.evidence({
            published: published.slice(0, named),
            given,
            assumed,
            past: past && {...past, few: past.cases < fewestCases}
          })
    )
  };
}

/**
 * Past numbers of the kind of an indicator, and those inside the 80% interval; undefined where none was forecast. A number of one stock
 * per another is a share; one per worker is a density, whatever its unit.
 */
function heldOf(
  {coverage, cases, shares, added}: CoverageRecord,
  {grade, kind, published = []}: Indicator
): HeldCount | undefined {
  if (grade === undefined) return undefined;
  if (published.some(({per}) => per !== undefined)) return shares;
  return kind === "flow" ? added : {inside: Math.round(coverage["80"] * cases), cases};
}

/**
 * Share of what the causes explain that comes from assumptions which no figure narrows; 0 where nothing is explained.
 *
 * @param published - figures of the number: where there are any, the pace of its years was seen
 * @param fit - null where the runs come from none: nothing is narrowed
 */
function assumedShare(
  causes: readonly VerdictCause[],
  published: readonly string[],
  fit: Project["fit"] | null
): number {
  const narrowed = ({id}: VerdictCause) => {
    if (fit === null) return false;
    if (paceDriverIds.includes(id)) return published.length > 0;
    const own = (fit?.parameters ?? []).filter(
      ({parameter}) => parameter === id || parameter.startsWith(`${id}.`)
    );
    return own.length === 0
      ? fit?.alternatives.some((one) => one.id === id)
      : own.some(({assumption}) => !assumption);
  };
  const sum = (list: readonly VerdictCause[]) => list.reduce((all, {share}) => all + share, 0);
  const whole = sum(causes);
  return whole === 0 ? 0 : sum(causes.filter((one) => !narrowed(one))) / whole;
}

/** Whether a record speaks for intervals: long enough, and about four in five inside. */
function speaksFor({inside, cases}: HeldCount): boolean {
  const share = inside / cases;
  return cases >= fewestCases && share >= fewestHeld && share <= mostHeld;
}

function keysOf({published = [], restsOn = []}: Indicator): string[] {
  return [
    ...published.flatMap(({key, per}) => (per === undefined ? [key] : [key, per])),
    ...restsOn
  ];
}

/**
 * Says on which unpublished assumption a verdict hangs, if it hangs on one: the number is neither published nor registered, what explains
 * it is for more than half assumption that no figure narrows, and neither side is all but sure.
 *
 * The break-even of the assumption is the value at which the goal is as likely met as not, all else as it may come: by logistic
 * regression of whether a run meets it on the value that it drew. An assumption that explains less than a tenth of the number decides
 * nothing.
 *
 * @param evidence - of the number, and the rows that every run gives
 * @param reading - the headline, after the runs
 * @param tally - of the runs
 * @param names - assumptions, and the parameters of the runs
 * @returns null where the verdict is no condition
 */
export function verdictCondition(
  {
    figures,
    assumed,
    given
  }: Pick<VerdictEvidence, "figures" | "assumed"> & {given: readonly string[]},
  reading: TalliedReading,
  tally: Pick<Tally, "drawn" | "leading" | "read">,
  {assumptions, parameters}: Pick<Project, "assumptions"> & Pick<ParameterSource, "parameters">
): VerdictCondition | null {
  if (figures.length > 0 || given.length > 0 || assumed < most) return null;
  const {parameter, rises, share} = tally.leading(reading);
  if (share < least) return null;
  const owner = assumptions.find((one) => parameterNames(one).includes(parameters[parameter]));
  if (!owner) return null;
  const drawn = tally.drawn(parameter);
  const {compiled} = reading.placed;
  const {met, runs} = reading.summary();
  const held = Uint8Array.from(tally.read(reading), (value) => (isMet(value, compiled) ? 1 : 0));
  const {operator} = compiled;
  const helps = rises === (operator !== "<" && operator !== "<=");
  const below = helps ? 1 - met / runs : met / runs;
  const found = logisticRegression(...nearest(drawn, held, below));
  const fit = found && found.slope > 0 === helps ? found : null;
  const values = drawn.slice().sort();
  // Where the assumption decides alone, runs beyond a value meet the goal and the others do not; where chance hides it, as many do.
  const edge = quantile(values, below);
  const likely = fit ? (oddsOf4 - fit.intercept) / fit.slope : edge;
  return {
    assumption: owner.id,
    name: owner.name,
    unit: owner.unit,
    operator: helps ? ">=" : "<=",
    breakEven: fit ? -fit.intercept / fit.slope : edge,
    likely: likely >= values[0] && likely <= values[values.length - 1] ? likely : null,
    median: quantile(values, 0.5),
    low: quantile(values, 0.025),
    high: quantile(values, 0.975)
  };
}

/** The half of the runs whose values lie nearest, by rank, to where this share lies below: how the goal follows the assumption there. */
function nearest(drawn: Float64Array, held: Uint8Array, below: number): [Float64Array, Uint8Array] {
  const order = Array.from(drawn.keys()).sort((a, b) => drawn[a] - drawn[b]);
  const width = Math.ceil(drawn.length / 2);
  const centre = below * drawn.length;
  const from = Math.max(0, Math.min(drawn.length - width, Math.round(centre - width / 2)));
  const kept = order.slice(from, from + width);
  return [Float64Array.from(kept, (i) => drawn[i]), Uint8Array.from(kept, (i) => held[i])];
}

/** Quantile of ascending values, by the line between the two nearest. */
function quantile(values: Float64Array, p: number): number {
  const at = p * (values.length - 1);
  const below = Math.floor(at);
  const next = Math.min(values.length - 1, below + 1);
  return values[below] + (at - below) * (values[next] - values[below]);
}
