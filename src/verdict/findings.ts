import type {Pipeline} from "../pipeline/readyPipeline.js";
import {simulatedYears} from "../pipeline/simulatedYears.js";
import {probabilityText} from "../plan/probabilityText.js";
import {wilsonInterval} from "../plan/wilsonInterval.js";
import type {CoverageRecord} from "../project/coverageRecord.js";
import {exampleParts} from "../project/exampleParts.js";
import type {Finding} from "../project/finding.js";
import {internalParts} from "../project/internalParts.js";
import type {Project} from "../project/project.js";
import type {Scenario} from "../project/scenario.js";
import {formatShare} from "../quantity/formatAmount.js";
import type {Label, Language} from "../quantity/label.js";
import {scenarioDifferences} from "../scenario/scenarioDifferences.js";
import type {TargetVerdict} from "./forecastSchema.js";
import {paceDriverIds} from "./paceDrivers.js";
import type {ParameterSource} from "./parameterSource.js";
import {summarise} from "./summary.js";
import {tablesHeld} from "./tablesHeld.js";
import type {TalliedReading} from "./talliedReading.js";
import type {Tally} from "./tally.js";
import {both} from "./words/both.js";

/** What the findings of a forecast are read off. */
interface FindingSources {
  project: Project;
  scenario: Scenario;
  source: ParameterSource;
  /** One a definition of the start. */
  pipelines: readonly Pipeline[];
  /** After the runs. */
  tally: Tally;
  /** The verdicts written from it. */
  targets: readonly TargetVerdict[];
}

/**
 * What a reader must know of a forecast: what is still invented, what the published figures contradict, what ties the parameters to evidence, what the
 * scenario assumes, which readings decide, agreement of all runs that is no certainty, limits that the runs met, tables by age that do
 * not reach as far as the runs, readings that were no number, and the pace of the years to come.
 *
 * @param sources - see {@link FindingSources}
 */
export function forecastFindings(sources: FindingSources): Finding[] {
  const {project, scenario, source, pipelines, tally, targets} = sources;
  return [
    ...examples(project),
    ...internal(project),
    ...project.findings,
    ...evidence(project, source),
    ...scenarioAssumes(project, scenario),
    ...targets.flatMap(readingDecides),
    ...allRunsAgree(Math.floor(tally.effective), targets),
    ...limits(tally, pipelines[0]),
    ...tablesHeld(project, pipelines[0].years),
    ...tally.readings.flatMap((each) => noNumber(each, pipelines, tally)),
    finding(
      "modelled-quantity",
      "definition",
      "notes",
      both((words) => words.modelledQuantity)
    ),
    ...restsOnPace(targets)
  ];
}

/** Numbers that the template invented: nothing computed from them is about the city. */
function examples(project: Project): Finding[] {
  const ids = exampleParts(project);
  if (ids.length === 0) return [];
  const text = both((words) => words.examples(ids));
  return [finding("examples", "missing", "decides", text)];
}

/** Numbers that only the bureau knows: whoever reads the result must know that it rests on them. */
function internal(project: Project): Finding[] {
  const ids = internalParts(project);
  if (ids.length === 0) return [];
  const text = both((words) => words.internal(ids));
  return [finding("internal", "limit", "matters", text)];
}

function finding(
  id: string,
  kind: Finding["kind"],
  severity: Finding["severity"],
  text: Label,
  rest: Partial<Pick<Finding, "targets" | "arithmetic">> = {}
): Finding {
  return {id, kind, severity, text, figures: [], targets: [], ...rest};
}

/** Whether parameters are fitted, what the fit could not reconcile, and how often such intervals held on past dates. */
function evidence({fit, coverage}: Project, {fitted}: ParameterSource): Finding[] {
  const own = fitted
    ? (fit?.findings ?? [])
    : [
        finding(
          "prior-only",
          "diagnostic",
          "matters",
          both((words) => words.priorOnly)
        )
      ];
  return [...own, ...(coverage ? [covered(coverage)] : [untested])];
}

const untested = finding(
  "coverage-unknown",
  "diagnostic",
  "matters",
  both((words) => words.coverageUnknown)
);

function covered({cases, origins, coverage}: CoverageRecord): Finding {
  const share = coverage["95"];
  const spread = 1.96 * Math.sqrt(Math.max(0.95 * 0.05, share * (1 - share)) / cases);
  const tooFew = share + spread < 0.95;
  const [share95, share80] = [formatShare(share), formatShare(coverage["80"])];
  return finding(
    "coverage",
    "diagnostic",
    tooFew ? "matters" : "notes",
    both((words) => words.coverage({origins, cases, share95, share80, tooFew})),
    {arithmetic: `${Math.round(share * cases)} / ${cases}; ± ${formatShare(spread)}`}
  );
}

/** The assumptions a scenario sets, on which every verdict under it depends. */
function scenarioAssumes(
  {levers, assumptions, scenarios, setup, plan}: Project,
  scenario: Scenario
): Finding[] {
  const years = simulatedYears(setup.startYear, setup.untilYear);
  const context = {scenarios, levers, assumptions, plan, years};
  const {base, ...same} = scenario;
  const unchanged = {...same, changes: []};
  const changed = scenarioDifferences(unchanged, scenario, context).assumptions;
  if (changed.length === 0) return [];
  return [
    finding(
      `scenario-assumes-${scenario.id}`,
      "diagnostic",
      "matters",
      both((words, language) =>
        words.scenarioAssumes(
          scenario.name[language],
          changed.map(({name}) => name[language])
        )
      )
    )
  ];
}

function readingDecides({id, decidedBy, readings}: TargetVerdict): Finding[] {
  const [headline] = readings;
  const other = readings.find(({reading}) => reading === decidedBy);
  if (!other) return [];
  const said = ({name, probability, standardError}: typeof other, language: Language) => ({
    name: name[language],
    probability: probabilityText(probability, standardError)
  });
  return [
    finding(
      `reading-decides-${id}`,
      "definition",
      "decides",
      both((words, language) =>
        words.readingDecides(id, said(headline, language), said(other, language))
      ),
      {targets: [id]}
    )
  ];
}

function allRunsAgree(runs: number, targets: readonly TargetVerdict[]): Finding[] {
  const sure = targets.filter(
    ({kind, probability}) => kind === "forecast" && (probability === 1 || probability === 0)
  );
  if (sure.length === 0) return [];
  const ids = sure.map(({id}) => id);
  const {low} = wilsonInterval(runs, runs);
  const [least, most] = [low, 1 - low].map((share) => `${(100 * share).toFixed(1)}%`);
  return [
    finding(
      "all-runs-agree",
      "diagnostic",
      "notes",
      both((words) => words.allRunsAgree(ids, runs, least, most)),
      {
        targets: ids,
        arithmetic: `n / (n + 1.96²) = ${runs} / (${runs} + 3.84) = ${low.toFixed(4)}`
      }
    )
  ];
}

/** Passes that could not become people, and more skilled people than employed. */
function limits({cells}: Tally, {indicators, years}: Pipeline): Finding[] {
  const summaries = (id: string) =>
    cells
      .filter(({model, indicator}) => model === 0 && indicators[indicator].id === id)
      .map(({column, sketch}) => ({year: years[column], ...summarise(sketch)}));
  const lost = summaries("lostPasses").filter(({median}) => median >= 1);
  const crowded = summaries("skilledShare").filter(({upper95}) => upper95 > 1);
  return [
    ...(lost.length > 0 ? [lostPasses(lost)] : []),
    ...(crowded.length > 0 ? [aboveEmployed(crowded)] : [])
  ];
}

function lostPasses(lost: {year: number; median: number}[]): Finding {
  const {year, median} = lost.reduce((a, b) => (b.median > a.median ? b : a));
  return finding(
    "limit-lost-passes",
    "limit",
    "matters",
    both((words) => words.lostPasses(spanOf(lost), year, Math.round(median)))
  );
}

function aboveEmployed(crowded: {year: number; upper95: number}[]): Finding {
  const {year, upper95} = crowded.reduce((a, b) => (b.upper95 > a.upper95 ? b : a));
  const share = formatShare(upper95);
  return finding(
    "limit-above-employed",
    "conflict",
    "matters",
    both((words) => words.aboveEmployed(spanOf(crowded), year, share))
  );
}

function spanOf(years: {year: number}[]): string {
  const [first, last] = [years[0].year, years[years.length - 1].year];
  return first === last ? String(first) : `${first}–${last}`;
}

function noNumber(
  tallied: TalliedReading,
  pipelines: readonly Pipeline[],
  {runs}: Pick<Tally, "runs">
): Finding[] {
  const {target, reading, model, compiled} = tallied.placed;
  const summary = tallied.summary();
  if (summary.missing === 0) return [];
  const missing = Math.max(1, Math.round((summary.missing / summary.runs) * runs));
  const {name} = pipelines[model].indicators[compiled.row];
  return [
    finding(
      `no-number-${target.id}-${reading.id}`,
      "limit",
      "matters",
      both((words, language) => words.noNumber(missing, runs, name[language])),
      {targets: [target.id]}
    )
  ];
}

/** Names the targets whose number rests most on the pace of the years to come, which is no assumption of its own. */
function restsOnPace(targets: readonly TargetVerdict[]): Finding[] {
  const led = targets.flatMap(({id, restsOn: [cause]}) =>
    cause && paceDriverIds.includes(cause.id) ? [{id, cause}] : []
  );
  if (led.length === 0) return [];
  const ids = led.map(({id}) => id);
  const {id, cause} = led.reduce((most, each) =>
    each.cause.share > most.cause.share ? each : most
  );
  const names = [...new Map(led.map((each) => [each.cause.id, each.cause.name])).values()];
  return [
    finding(
      "rests-on-pace",
      "diagnostic",
      "matters",
      both((words, language) =>
        words.restsOnPace(
          ids,
          names.map((name) => name[language])
        )
      ),
      {targets: ids, arithmetic: `ρ² = ${cause.share.toFixed(2)} (${id})`}
    )
  ];
}
