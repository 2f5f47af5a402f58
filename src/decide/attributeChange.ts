import type {Project} from "../project/project.js";
import {checkObject} from "../quantity/checkObject.js";
import type {ForecastPlanOptions} from "../verdict/forecastOptions.js";
import {forecastPlan} from "../verdict/forecastPlan.js";
import type {Forecast} from "../verdict/forecastSchema.js";
import {type KeptVerdict, keptVerdict} from "../verdict/keptForecast.js";
import {type ChangedInputs, changedInputs} from "./changedInputs.js";
import type {DecisionWatch} from "./decisionWatch.js";
import {roundedShares} from "./roundedShares.js";
import {shapleyValues} from "./shapleyValues.js";
import {
  type ChangeCause,
  type ChangeGroup,
  differingGroups,
  type LiveVintage,
  mixedVintage,
  type Vintage
} from "./vintage.js";

/** Who stops the comparison and is told of its progress, and who makes its forecasts. */
export interface ChangeWatch extends Pick<DecisionWatch, "signal" | "onProgress"> {
  /** Makes a forecast, with all of these options or with more indicators; default {@link forecastPlan}. For whoever has made some already. */
  forecast?: (project: Project, options: ForecastPlanOptions) => Promise<Pick<Forecast, "targets">>;
}

/** How much of a move one cause makes. */
export interface ChangeShare {
  cause: ChangeCause;
  /** Of the probability, in [−1, 1]; 0 where one of the two has none. */
  probability: number;
  /** The same in whole percentage points; those of all causes add up to the difference of the two as they are printed. */
  points: number;
  /** Of the median, unit of the target; null where one of the two has none. */
  median: number | null;
}

/** How the verdict on one target moved, and why. */
export interface VerdictChange {
  target: string;
  /** Null for a target that only the other plan has. */
  before: KeptVerdict | null;
  after: KeptVerdict | null;
  /** Difference of the probabilities in whole points as printed; null where one of them is missing. */
  points: number | null;
  /** Causes that moved it; they add up. Empty where a probability and a median are missing. */
  shares: ChangeShare[];
  /** Causes that turn the word of the verdict: each by itself in the earlier forecast, or without it in the later. */
  turnedBy: ChangeCause[];
}

/** Why two forecasts of a city differ; plain data. */
export interface ForecastChanges {
  /** Groups of inputs that differ, and what in them. */
  inputs: ChangedInputs[];
  /** Causes that were told apart. */
  causes: ChangeCause[];
  /** A target a row, in the order of the later plan: those whose verdict moved. */
  moved: VerdictChange[];
  /** Targets whose verdict did not. */
  still: number;
  /** What is said now: the later verdicts. */
  verdicts: KeptVerdict[];
}

/**
 * Says why the verdicts of two forecasts differ: the move of each split over the groups of inputs that changed. With n such groups the
 * forecast is made for the 2^n mixtures of the two, on the random numbers that it had, and a group gets its Shapley value. What the
 * same inputs give today otherwise than when they were kept is the share of the program, so that all shares add up to the whole move.
 * Groups of which some mixture cannot be computed (a programme of the model whose assumptions are new) are one.
 *
 * @param from - the earlier
 * @param to - the later
 * @param watch - stops it, is told of its progress, and may make the forecasts
 * @returns the inputs that differ, and the verdicts that moved
 * @throws (rejects) RangeError if the later cannot be computed, or the signal's reason when stopped
 * @example
 * (async (project, draws) => (await attributeChange({project, ...draws}, {project: {...project, progress: [{id: "P1", target: "T12", period: "2025", state: "done", dated: "2025-09-15", document: "list", url: "", body: "", enteredBy: "", visibility: "internal", note: ""}]}, ...draws})).moved.map(({target, turnedBy}) => [target, turnedBy]))(loadProject("data"), {scenario: "recent-pace", seed: 1, runs: 8, until: 2035, asOf: "2026-01-31"}) // => [["T12", ["outturns"]]]
 */
export async function attributeChange(
  from: Vintage,
  to: LiveVintage,
  watch: ChangeWatch = {}
): Promise<ForecastChanges> {
  checkObject("from", from, ["scenario"]);
  checkObject("to", to, ["project", "scenario"]);
  const {project} = from;
  const mixtures = project
    ? await computeMixtures({...from, project}, to, watch)
    : {causes: [], said: [await verdictsOf(to, to, [], watch)]};
  const {causes, said} = mixtures;
  const inputs = project ? changedInputs({...from, project}, to) : [];
  const last = said[said.length - 1];
  const before = from.targets ?? said[0];
  const after = to.targets ?? last;
  const program = project ? ("program" as const) : ("together" as const);
  const ids = [...new Set([...after, ...before].map(({id}) => id))];
  const rows = ids.map((id) => {
    const find = (verdicts: readonly KeptVerdict[]) =>
      verdicts.find((one) => one.id === id) ?? null;
    // Where nothing can be computed again, there are only the two that were said.
    const mixed = project ? said.map(find) : [find(after)];
    return changeOf(id, {before: find(before), after: find(after), mixed, causes, program});
  });
  const moved = rows.filter((row) => hasMoved(row, Math.min(from.runs, to.runs)));
  const all = moved.flatMap(({shares, turnedBy}) => [
    ...shares.filter(({probability}) => probability !== 0).map(({cause}) => cause),
    ...turnedBy
  ]);
  return {
    inputs,
    causes: [...causes, program].filter((cause) => cause !== "program" || all.includes(cause)),
    moved,
    still: rows.length - moved.length,
    verdicts: [...after]
  };
}

/** The forecasts of all mixtures, in the order of the bits of their number; groups that cannot be told apart are one cause. */
async function computeMixtures(
  from: LiveVintage,
  to: LiveVintage,
  watch: ChangeWatch
): Promise<{causes: ChangeCause[]; said: KeptVerdict[][]}> {
  const groups = differingGroups(from, to);
  const apart = groups.map((group): [ChangeCause, ChangeGroup[]] => [group, [group]]);
  const settled: [ChangeCause, ChangeGroup[]][] = apart.filter(([cause]) => cause === "outturns");
  const rest = groups.filter((group) => group !== "outturns");
  const joined: [ChangeCause, ChangeGroup[]][] = [...settled, ["together", rest]];
  for (const players of rest.length > 1 ? [apart, joined] : [apart]) {
    const said = await allSets(
      players.map(([, each]) => each),
      from,
      to,
      watch
    );
    if (said) return {causes: players.map(([cause]) => cause), said};
  }
  throw new RangeError(
    "invalid from; none of its mixtures with the later forecast can be computed"
  );
}

async function allSets(
  players: readonly (readonly ChangeGroup[])[],
  from: LiveVintage,
  to: LiveVintage,
  watch: ChangeWatch
): Promise<KeptVerdict[][] | null> {
  const sets = 2 ** players.length;
  const said: KeptVerdict[][] = [];
  for (let set = 0; set < sets; set++) {
    const taken = players.flatMap((groups, i) => (set & (1 << i) ? groups : []));
    try {
      said.push(
        await verdictsOf(from, to, taken, {
          ...watch,
          onProgress: (done, total) => watch.onProgress?.(set * total + done, sets * total)
        })
      );
    } catch (error) {
      // The later forecast must be possible; a mixture need not.
      if (watch.signal?.aborted || set === sets - 1 || players.length < 2) throw error;
      return null;
    }
  }
  return said;
}

async function verdictsOf(
  from: LiveVintage | Vintage,
  to: LiveVintage,
  taken: readonly ChangeGroup[],
  {signal, onProgress, forecast = forecastPlan}: ChangeWatch
): Promise<KeptVerdict[]> {
  const {project, options} = mixedVintage(from as LiveVintage, to, new Set(taken));
  const told = {explain: false, indicators: [], signal, onProgress};
  return (await forecast(project, {...options, ...told})).targets.map(keptVerdict);
}

interface Mixed {
  before: KeptVerdict | null;
  after: KeptVerdict | null;
  /** What each mixture says of the target. */
  mixed: readonly (KeptVerdict | null)[];
  causes: readonly ChangeCause[];
  program: ChangeCause;
}

function changeOf(target: string, {before, after, mixed, causes, program}: Mixed): VerdictChange {
  const chances = split([before, ...mixed, after], (verdict) => verdict?.probability ?? null);
  const medians = split([before, ...mixed, after], (verdict) => verdict?.median ?? null);
  const points = chances
    ? percent(after?.probability ?? 0) - percent(before?.probability ?? 0)
    : null;
  const names = [...causes, program];
  const whole = chances
    ? roundedShares(
        chances.map((share) => 100 * share),
        points ?? 0
      )
    : [];
  return {
    target,
    before,
    after,
    points,
    shares: (chances ?? medians ?? []).map((_, i) => ({
      cause: names[i],
      probability: chances?.[i] ?? 0,
      points: whole[i] ?? 0,
      median: medians?.[i] ?? null
    })),
    turnedBy: turning({before, after, mixed, causes, program})
  };
}

const percent = (probability: number) => Math.round(100 * probability);

/** Shares of a number's move: those of the causes by their Shapley values, then that of the program; null where a number is missing. */
function split(
  verdicts: readonly (KeptVerdict | null)[],
  read: (verdict: KeptVerdict | null) => number | null
): number[] | null {
  const numbers = verdicts.map(read);
  if (numbers.some((number) => number === null)) return null;
  const [before, ...rest] = numbers as number[];
  const worth = rest.slice(0, -1);
  const after = rest[rest.length - 1];
  const computed = shapleyValues(worth);
  const inputs = computed.reduce((sum, share) => sum + share, 0);
  // What is left of numbers that add up is an error of rounding, and no cause.
  const left = after - before - inputs;
  const noise = 1e-9 * Math.max(1, Math.abs(after), Math.abs(before));
  return [...computed, Math.abs(left) < noise ? 0 : left];
}

/** The causes that turn the word. */
function turning({before, after, mixed, causes, program}: Mixed): ChangeCause[] {
  const word = (verdict: KeptVerdict | null) => verdict?.status ?? "";
  if (word(before) === word(after)) return [];
  const all = mixed.length - 1;
  const turned = causes.filter(
    (_, i) =>
      word(mixed[1 << i]) !== word(mixed[0]) || word(mixed[all & ~(1 << i)]) !== word(mixed[all])
  );
  const otherwise = word(before) !== word(mixed[0]) || word(after) !== word(mixed[all]);
  return otherwise || turned.length === 0 ? [...turned, program] : turned;
}

/** Standard error of a median over the 80% interval of what it is of, times √n: √(π/2) over the 2.56 standard deviations of the interval. */
const medianError = Math.sqrt(Math.PI / 2) / 2.5631;

/**
 * Whether a verdict moved: its word, its whole per cents, or its median by more than the 95% range of the Monte Carlo error of the
 * difference of two, as if they had not shared their random numbers.
 */
function hasMoved({before, after, points}: VerdictChange, runs: number): boolean {
  if (before?.status !== after?.status || (points !== null && points !== 0)) return true;
  const [was, is] = [before?.median ?? null, after?.median ?? null];
  if (was === null || is === null) return was !== is;
  const [wide, now] = [before, after].map(
    (verdict) => (verdict?.upper80 ?? 0) - (verdict?.lower80 ?? 0)
  );
  const error = medianError * Math.sqrt((wide * wide + now * now) / runs);
  return Math.abs(is - was) > Math.max(1.96 * error, Math.abs(was) * 1e-4);
}
