import type {PipelineDraw} from "./pipelineDraw.js";

/** A pipeline, as far as it is asked for runs. */
interface ManyRuns {
  readonly parameters: readonly string[];
  readonly indicators: readonly unknown[];
  readonly years: readonly number[];
  simulateMany(draws: readonly PipelineDraw[], outs: readonly Float64Array[]): void;
}

/** Where parameters come from, and how each pipeline takes its own from them. */
interface DrawnParameters {
  readonly parameters: readonly string[];
  draw(run: number, out: Float64Array): void;
}

/** Runs that are made together when the first of them is asked for. */
const together = 16;

/** A run that was made: its parameters as the source drew them, and the numbers of every pipeline one after the other. */
interface MadeRun {
  drawn: Float64Array;
  numbers: Float64Array;
  outs: readonly Float64Array[];
}

/** Runs with nothing but chance between them, made some ahead of their use: side by side they take less time. */
export interface RunsAhead {
  /** The run of a number, overwritten later; none is made from `until` on, default those of the options. */
  make(run: number, until?: number): MadeRun;
  /** Its parameters, if it was made last; null otherwise. */
  drawn(run: number): Float64Array | null;
}

/**
 * Prepares making runs ahead.
 *
 * @param pipelines - which all run on the same parameters and noise
 * @param options.source - of the parameters
 * @param options.picks - take a pipeline's parameters from those of the source, one a pipeline
 * @param options.seed - of the noise
 * @param options.runs - none is made from this number on
 */
export function runsAhead(
  pipelines: readonly ManyRuns[],
  {
    source,
    picks,
    seed,
    runs
  }: {
    source: DrawnParameters;
    picks: readonly ((drawn: Float64Array) => Float64Array)[];
    seed: number;
    runs: number;
  }
): RunsAhead {
  const made = Array.from({length: together}, () => emptyRun(pipelines, source));
  const outs = pipelines.map((_, m) => made.map((each) => each.outs[m]));
  const draws = pipelines.map(({parameters}) =>
    made.map(() => ({theta: new Float64Array(parameters.length), seed, run: 0}))
  );
  let first = 0;
  let count = 0;
  const has = (run: number) => run >= first && run < first + count;
  const makeFrom = (run: number, until: number) => {
    first = run;
    count = 0;
    const asked = Math.max(1, Math.min(made.length, until - run));
    for (let k = 0; k < asked; k++) {
      source.draw(run + k, made[k].drawn);
      for (let m = 0; m < pipelines.length; m++) {
        draws[m][k].theta.set(picks[m](made[k].drawn));
        draws[m][k].run = run + k;
      }
    }
    for (let m = 0; m < pipelines.length; m++)
      pipelines[m].simulateMany(draws[m].slice(0, asked), outs[m]);
    count = asked;
  };
  return {
    make(run, until = runs) {
      if (!has(run)) makeFrom(run, until);
      return made[run - first];
    },
    drawn: (run) => (has(run) ? made[run - first].drawn : null)
  };
}

function emptyRun(pipelines: readonly ManyRuns[], {parameters}: DrawnParameters): MadeRun {
  const sizes = pipelines.map(({indicators, years}) => indicators.length * years.length);
  const numbers = new Float64Array(sizes.reduce((sum, size) => sum + size, 0));
  let at = 0;
  const outs = sizes.map((size) => {
    at += size;
    return numbers.subarray(at - size, at);
  });
  return {drawn: new Float64Array(parameters.length), numbers, outs};
}
