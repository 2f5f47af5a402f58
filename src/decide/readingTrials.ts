import {giveWay} from "../ensemble/giveWay.js";
import {compilePipeline} from "../pipeline/compilePipeline.js";
import {modelParameters} from "../pipeline/modelParameters.js";
import type {ParameterSpace} from "../pipeline/parameterSpace.js";
import type {ScenarioEffect} from "../pipeline/scenarioEffect.js";
import {type CompiledReading, compileReading, indicatorsOf} from "../plan/compileReading.js";
import {goalMargin} from "../plan/goalMargin.js";
import {isMet} from "../plan/isMet.js";
import {readingValue} from "../plan/readingValue.js";
import type {Project} from "../project/project.js";
import {usualDefinition} from "../project/usualDefinition.js";
import {readAsOf} from "../verdict/forecastInputs.js";
import {knownNumber} from "../verdict/outsideRun.js";
import {defaultSource, type ParameterSource, pickParameters} from "../verdict/parameterSource.js";
import {reportedYears} from "../verdict/reportedYears.js";
import {type DecisionQuestion, findById} from "./decisionQuestion.js";
import type {DecisionWatch, Trial, TrialQuestion} from "./decisionWatch.js";
import {readingOfRun} from "./readingOfRun.js";
import type {ReadingRuns} from "./readingRuns.js";

/** Runs made between two looks at what else is to be done. */
const blockSize = 64;

/** The question that several decisions ask together; all have the settings of the first. */
function trialQuestion(questions: readonly DecisionQuestion[]): TrialQuestion {
  const [{settings}] = questions;
  return {
    readings: questions.map(({target, reading, until}) => ({
      target: target.id,
      reading: reading.id,
      until
    })),
    seed: settings.seed,
    process: settings.process
  };
}

/**
 * Prepares what makes trials: run r has the same parameters and noise under every effect and for every reading.
 *
 * @param project - a checked project
 * @param question - see {@link TrialQuestion}
 * @param source - of the parameters
 * @returns makes the runs of a trial: the numbers that are read off them, shape (readings × runs), unit of the indicators
 */
export function prepareTrials(
  project: Project,
  question: TrialQuestion,
  source: ParameterSource = defaultSource(project, question.seed)
): (trial: Trial) => Float64Array {
  const draw = rememberedDraws(source);
  const space = modelParameters(project);
  let last: {effect: ScenarioEffect; models: ReturnType<typeof compileModels>} | undefined;
  return ({effect, runs}) => {
    // The pieces of a trial that is cut follow each other with one effect.
    if (last?.effect !== effect)
      last = {effect, models: compileModels(project, question, effect, space)};
    const {models} = last;
    const picks = models.map(({parameters}) => pickParameters(parameters, source));
    const read = models.map(({readings}) =>
      readings.map(({compiled, row}) => ({inRun: readingOfRun(compiled, source), row}))
    );
    const values = new Float64Array(question.readings.length * runs.length);
    runs.forEach((run, at) => {
      const drawn = draw(run);
      models.forEach(({simulate, out}, m) => {
        simulate({theta: picks[m](drawn), seed: question.seed, run}, out);
        for (const {inRun, row} of read[m])
          values[row * runs.length + at] = readingValue(inRun(run), out);
      });
    });
    return values;
  };
}

/** Draws whose parameters are kept: those of the runs that every setting makes. */
const mostKept = 4096;

/** The parameters of a run, kept for the next trial: a draw takes a tenth of a run. */
function rememberedDraws(source: ParameterSource): (run: number) => Float64Array {
  const kept = new Map<number, Float64Array>();
  return (run) => {
    const known = kept.get(run);
    if (known) return known;
    const drawn = new Float64Array(source.parameters.length);
    source.draw(run, drawn);
    if (kept.size < mostKept) kept.set(run, drawn);
    return drawn;
  };
}

/** Runs `from` to before `to`. */
export function runsFrom(from: number, to: number): Int32Array {
  return Int32Array.from({length: to - from}, (_, i) => from + i);
}

/** One pipeline a definition of the start, as far as its readings look. */
function compileModels(
  project: Project,
  {readings, process}: TrialQuestion,
  scenario: ScenarioEffect,
  space: ParameterSpace
) {
  const asked = readings.map(({target: id, reading, until}, row) => {
    const target = findById("target", id, project.plan.targets);
    return {target, reading: findById("reading", reading, target.readings), until, row};
  });
  const reported = reportedYears(project, readAsOf(project));
  const usual = usualDefinition(project.setup);
  const definitionOf = ({reading}: (typeof asked)[number]) => reading.definition ?? usual;
  return [...new Set(asked.map(definitionOf))].map((definition) => {
    const own = asked.filter((one) => definitionOf(one) === definition);
    const pipeline = compilePipeline(project, {
      scenario,
      definition,
      until: Math.max(...own.map(({until}) => until)),
      process,
      space,
      indicators: [...new Set(own.flatMap(({reading}) => indicatorsOf(reading)))]
    });
    return {
      ...pipeline,
      out: new Float64Array(pipeline.indicators.length * pipeline.years.length),
      readings: own.map(({target, reading, row}) => ({
        compiled: compileReading(target, reading, {
          indicators: pipeline.indicators,
          years: pipeline.years,
          known: knownNumber(target, reading, pipeline, {project, reported})
        }),
        row
      }))
    };
  });
}

/** Simulates the readings of a question under one effect after the other. */
export interface Trials {
  /** As compiled, one a reading. */
  compiled: CompiledReading[];
  /** How many trials are best asked for at a time. */
  atOnce: number;
  /** The runs of a trial, one entry a reading; `cut` into pieces where no other trial is asked for at the time. */
  make(trial: Trial, cut?: boolean): Promise<ReadingRuns[]>;
}

/**
 * Makes trials here, giving way to other events, or elsewhere.
 *
 * @param project - a checked project
 * @param questions - of one scenario, seed and process
 * @param effect - any of the years of the questions
 * @param watch - stops it; `elsewhere` makes the runs in other threads, which changes no result
 * @param onRuns - told how many runs were made, after every piece
 */
export function readingTrials(
  project: Project,
  questions: readonly DecisionQuestion[],
  effect: ScenarioEffect,
  {signal, elsewhere}: DecisionWatch,
  onRuns?: (made: number) => void
): Trials {
  const question = trialQuestion(questions);
  const here = prepareTrials(project, question, questions[0].settings.parameters);
  const compiled = compileModels(project, question, effect, modelParameters(project))
    .flatMap(({readings}) => readings)
    .sort((a, b) => a.row - b.row)
    .map((one) => one.compiled);
  let made = 0;
  const piece = async (trial: Trial) => {
    if (!elsewhere) await giveWay();
    if (signal?.aborted) throw signal.reason;
    const values = await (elsewhere ? elsewhere.make(question, trial) : here(trial));
    made += trial.runs.length;
    onRuns?.(made);
    return values;
  };
  return {
    compiled,
    atOnce: elsewhere?.workers ?? 1,
    async make(trial, cut = true) {
      const count = elsewhere ? (cut ? elsewhere.workers : 1) : trial.runs.length / blockSize;
      const made = await Promise.all(piecesOf(trial, count).map(piece));
      return compiled.map((reading, k) => runsOf(joined(made, k, compiled.length), reading));
    }
  };
}

function piecesOf({effect, runs}: Trial, pieces: number): Trial[] {
  const size = Math.max(Math.ceil(runs.length / Math.max(1, pieces)), 32);
  return Array.from({length: Math.ceil(runs.length / size)}, (_, i) => ({
    effect,
    runs: runs.slice(i * size, (i + 1) * size)
  }));
}

/** Row k of every piece, one after the other. */
function joined(pieces: readonly Float64Array[], k: number, rows: number): Float64Array {
  const parts = pieces.map((piece) => {
    const runs = piece.length / rows;
    return piece.subarray(k * runs, (k + 1) * runs);
  });
  const all = new Float64Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function runsOf(values: Float64Array, reading: CompiledReading): ReadingRuns {
  return {
    values,
    margins: values.map((value) => goalMargin(value, reading)),
    holds: Uint8Array.from(values, (value) =>
      value - value === 0 && isMet(value, reading) ? 1 : 0
    )
  };
}
