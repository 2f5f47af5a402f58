import type {EngineParts} from "../engine/compileModel.js";
import type {Indicator} from "../project/indicator.js";
import type {Project} from "../project/project.js";
import {usualDefinition} from "../project/usualDefinition.js";
import {checkObject} from "../quantity/checkObject.js";
import {unknownName} from "../quantity/unknownName.js";
import {certifiedResidents, type ResidentTotals} from "./certifiedResidents.js";
import {indicatorList} from "./indicatorList.js";
import type {LaneRuns} from "./laneRuns.js";
import type {ParameterSpace} from "./parameterSpace.js";
import type {PipelineDraw} from "./pipelineDraw.js";
import type {PipelineIndicator} from "./pipelineIndicator.js";
import {type RunNumbers, runFlows} from "./runFlows.js";
import {runSummary, type YearSeries} from "./runSummary.js";
import type {ScenarioEffect} from "./scenarioEffect.js";
import type {SideBySide} from "./sideBySide.js";
import {type ProcessNoise, workforceRun} from "./workforceRun.js";

/** How a pipeline is compiled. */
export interface PipelineOptions {
  /** A compiled scenario with the simulated years; absent: nothing changes. */
  scenario?: ScenarioEffect;
  /** Id of a definition of the start; default that by which goes what names none: the one that the reporting body states, or the first. */
  definition?: string;
  /** Last year; default that of the setup. */
  until?: number;
  /** Default `diffusion`. */
  process?: ProcessNoise;
  /** False: drivers follow their paths without noise. Default true. */
  drivers?: boolean;
  /** That of `modelParameters` of the same project, where it is at hand and many pipelines are compiled; default it is made. */
  space?: ParameterSpace;
  /** Ids of the indicators wanted, in their order; default all. Fewer can be faster. */
  indicators?: readonly string[];
  /** What makes runs side by side, `sideBySide` of `skillcast/batch`: the same numbers, sooner. Default none: one by one. */
  sideBySide?: SideBySide;
}

/** The talent pipeline of a project, ready to run as often as wanted. */
export interface Pipeline {
  /** Id of the definition of its start. */
  readonly definition: string;
  /** Names of θ, in order. */
  readonly parameters: readonly string[];
  readonly space: ParameterSpace;
  readonly indicators: readonly Indicator[];
  /** Calendar years; the first is the start, whose flows are NaN. */
  readonly years: readonly number[];
  /** Fills `out`, shape indicator × year, row-major. The same draw gives the same bits; nothing is allocated. */
  simulate(draw: PipelineDraw, out: Float64Array): void;
  /** Fills an array a draw, as `simulate` does to the bit; side by side where the pipeline was compiled so. */
  simulateMany(draws: readonly PipelineDraw[], outs: readonly Float64Array[]): void;
  /** Parameters of the deterministic run: medians, of simplexes the means. A copy. */
  typical(): Float64Array;
}

/**
 * A pipeline as `compilePipeline` makes it, with the parts that it needs.
 *
 * @param project - setup, assumptions, levers, figures, mortality, population
 * @param options - see {@link PipelineOptions}
 * @param parts - of the engine: `plainParts` do for all but whole persons
 */
export function readyPipeline(
  project: Project,
  options: PipelineOptions,
  parts: EngineParts
): Pipeline {
  checkObject("project", project, ["setup", "assumptions"]);
  checkObject("options of compilePipeline", options);
  const workforce = workforceRun(project, options, parts);
  const {layout, space} = workforce;
  const {setup} = project;
  const years = [setup.startYear, ...layout.years];
  const list = chosenIndicators(indicatorList(setup), options.indicators);
  const residents = list.some(({counts}) => counts === "resident")
    ? certifiedResidents(workforce, project.mortality)
    : null;
  const size = list.length * years.length;
  const read = readerOf({run: workforce, residents}, list, years.length);
  const simulate = (draw: PipelineDraw, out: Float64Array) => {
    workforce.simulate(draw);
    residents?.update();
    read([out]);
  };
  const together = options.sideBySide?.laneRuns(workforce, residents && project.mortality);
  const makeTogether = lanesMaker(together, list, years.length);
  return {
    definition: options.definition ?? usualDefinition(setup),
    parameters: space.names,
    space,
    indicators: list,
    years,
    simulate(draw, out) {
      checkRoom(out, size);
      simulate(draw, out);
    },
    simulateMany(draws, outs) {
      draws.forEach((_, k) => {
        checkRoom(outs[k], size);
      });
      const width = together?.lanes ?? draws.length;
      for (let k = 0; k < draws.length; k += width) {
        const [some, into] = [draws.slice(k, k + width), outs.slice(k, k + width)];
        if (makeTogether(some, into)) continue;
        for (let i = 0; i < some.length; i++) simulate(some[i], into[i]);
      }
    },
    typical: () => space.typical.slice()
  };
}

/** Prepares making runs side by side and reading them; the maker's answer is false where nothing was made. */
function lanesMaker(
  together: LaneRuns | undefined,
  list: readonly PipelineIndicator[],
  columns: number
): (draws: readonly PipelineDraw[], outs: readonly Float64Array[]) => boolean {
  let read: RunReader | null = null;
  return (draws, outs) => {
    const made = together?.make(draws);
    if (!made) return false;
    read ??= readerOf(made, list, columns);
    read(outs);
    return true;
  };
}

/** Writes what a run gave, or runs side by side, one array each; lanes without an array are left out. */
type RunReader = (outs: readonly Float64Array[]) => void;

/** Prepares reading indicators off runs, indicator × year each. */
function readerOf(
  {run, residents}: {run: RunNumbers; residents: ResidentTotals | null},
  list: readonly PipelineIndicator[],
  columns: number
): RunReader {
  const summary = runSummary(run, runFlows(run), residents);
  const {lanes: W} = run.layout;
  const rows = list.map(({kind, of, per, times = 1}) => ({
    of: seriesOf(of(summary)),
    per: per?.(summary) ?? null,
    times,
    first: kind === "stock" ? 0 : 1
  }));
  return (outs) => {
    summary.update();
    for (let i = 0; i < rows.length; i++) {
      const {per, times, first} = rows[i];
      const {values, first: from, step} = rows[i].of;
      if (first > 0) for (let w = 0; w < outs.length; w++) outs[w][i * columns] = NaN;
      for (let t = first; t < columns; t++)
        for (let w = 0, at = i * columns + t; w < outs.length; w++) {
          const number = values[(from + t * step) * W + w];
          outs[w][at] = per ? (times * number) / per[t * W + w] : number;
        }
    }
  };
}

/** An array as a series: one number a year. */
function seriesOf(numbers: Float64Array | YearSeries): YearSeries {
  return "values" in numbers && "step" in numbers ? numbers : {values: numbers, first: 0, step: 1};
}

function checkRoom(out: Float64Array | undefined, size: number): void {
  const length = out?.length ?? 0;
  if (length < size) throw new RangeError(`invalid out; fewer than ${size} numbers: ${length}`);
}

/** The indicators asked for, in that order; all where none are named. */
function chosenIndicators(
  all: readonly PipelineIndicator[],
  asked: readonly string[] | undefined
): readonly PipelineIndicator[] {
  const ids = all.map(({id}) => id);
  return (
    asked?.map((id) => {
      const at = ids.indexOf(id);
      if (at < 0) throw new RangeError(unknownName("indicator", id, ids));
      return all[at];
    }) ?? all
  );
}
