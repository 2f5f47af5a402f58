import type {Pipeline} from "../pipeline/readyPipeline.js";
import type {SideBySide} from "../pipeline/sideBySide.js";
import type {RunCondition} from "./conditionRuns.js";
import type {ForecastSettings} from "./forecastInputs.js";
import {pickParameters} from "./parameterSource.js";
import type {Tally} from "./tally.js";

/** What makes a run into `numbers`, and counts it from there. */
interface ForecastRunMaker {
  /** The indicators of every pipeline by year, then what the register makes of the run. */
  readonly numbers: Float64Array;
  /** Where runs are made ahead of their use, none from `until` on; default those of the settings. */
  make(run: number, until?: number): void;
  count(run: number): void;
  /** How often the run in `numbers` counts. */
  times(): number;
}

/**
 * Prepares making and counting the runs of a forecast.
 *
 * @param model - its pipelines
 * @param settings - where parameters come from, and the seed
 * @param sources - the runs without noise, what conditions runs, and who counts them
 */
export function forecastRunMaker(
  {pipelines}: {pipelines: readonly Pipeline[]},
  {parameters: source, seed, runs}: ForecastSettings,
  {
    deterministic,
    condition,
    tally,
    runsAhead
  }: {
    deterministic: readonly Float64Array[];
    condition: RunCondition | null;
    tally: Tally;
    runsAhead?: SideBySide["runsAhead"];
  }
): ForecastRunMaker {
  const picks = pipelines.map(({parameters}) => pickParameters(parameters, source));
  const solved = new Float64Array(condition?.size ?? 0);
  const numbers = new Float64Array(
    [...deterministic, solved].reduce((sum, {length}) => sum + length, 0)
  );
  const all = parts(numbers, [...deterministic, solved]);
  const [outs, written] = [all.slice(0, -1), all[all.length - 1]];
  const drawn = new Float64Array(source.parameters.length);
  const shiftOf = (run: number) =>
    condition && written.length > 0 ? condition.shift(run, written) : undefined;
  const ahead = written.length > 0 ? null : runsAhead?.(pipelines, {source, picks, seed, runs});
  let last = -1;
  // A run is drawn once to be made and counted; where the register moves it, as moved.
  const draw = (run: number) => {
    const shift = shiftOf(run);
    const made = ahead?.drawn(run);
    if (made) drawn.set(made);
    else if (run !== last || shift) source.draw(run, drawn, shift?.parameters);
    last = run;
    return shift?.drivers;
  };
  return {
    numbers,
    make(run, until) {
      if (ahead) {
        numbers.set(ahead.make(run, until).numbers);
        return;
      }
      condition?.solve(run, written);
      // A run that cannot give what is reported counts for nothing.
      if (written[0] === 0) return;
      const shift = draw(run)?.values;
      for (let m = 0; m < pipelines.length; m++)
        pipelines[m].simulate({theta: picks[m](drawn), seed, run, shift}, outs[m]);
    },
    count(run) {
      const shift = draw(run);
      tally.push(drawn, outs, written[0], shift);
    },
    times: () => written[0] ?? 1
  };
}

/** Views of one array, one after the other, as long as the given arrays. */
function parts(numbers: Float64Array, like: readonly Float64Array[]): Float64Array[] {
  let at = 0;
  return like.map(({length}) => {
    at += length;
    return numbers.subarray(at - length, at);
  });
}
