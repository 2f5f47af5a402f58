import type {BoughtLever, Mix} from "./allocationAnswer.js";
import {heldRuns} from "./chanceProblem.js";
import {costOf, solveChance} from "./chanceProgram.js";
import {jointHolds, type MixSearch} from "./mixSearch.js";
import {shareError} from "./pairedShift.js";
import {shareMet} from "./readingRuns.js";

/** Mixes of the curve beside nothing and the best. */
const between = 5;
/** How far from the least a mix of the curve may cost, as a share: to prove the last hundredths takes most of the time. */
const nearly = 0.05;
/** A stretch of the curve over which its slope is told, CNY: shorter ones are all chance. */
const stretch = 10e6;

/**
 * The cheapest mixes for probabilities evenly between nothing bought and the most that the limits allow, for the response as it is
 * linear now; departures of each.
 *
 * @param search - made linear
 */
export async function cheapestMixes({
  problem,
  space,
  least,
  solver
}: Pick<MixSearch, "problem" | "space" | "least" | "solver">): Promise<(readonly number[])[]> {
  const count = (held: Uint8Array) => held.reduce((sum, one) => sum + one, 0);
  const nothing = count(heldRuns(problem.response, least));
  const all = space.controls.reduce((sum, {high, cost}) => sum + Math.max(0, high) * cost, 0);
  const most = await solveChance(problem, {budget: all, tolerance: 0.005}, solver);
  const top = most ? count(most.held) : nothing;
  const choices = await Promise.all(
    Array.from({length: between}, (_, i) => {
      const runs = Math.round(nothing + ((top - nothing) * (i + 1)) / between);
      return runs > nothing ? solveChance(problem, {runs, tolerance: nearly}, solver) : null;
    })
  );
  return choices.flatMap((choice) => (choice ? [choice.departures] : []));
}

/**
 * The trade-off between cost and probability: mixes as the model sees them. Those that cost more than others and attain no more on the
 * runs that check are left out.
 *
 * @param search - made linear
 * @param cheapest - from {@link cheapestMixes}
 * @param known - mixes that belong on it
 * @returns by cost, each likelier than those before
 */
export async function tradeOff(
  search: MixSearch,
  cheapest: readonly (readonly number[])[],
  known: readonly Mix[]
): Promise<Mix[]> {
  const checked = await Promise.all(cheapest.map((departures) => checkedMix(search, departures)));
  const mixes = [...known, ...checked];
  mixes.sort((a, b) => a.cost - b.cost || b.probability - a.probability);
  // A mix that chance on the checking runs puts above a dearer known one, or below a cheaper, gives way to it.
  const fits = mixes.filter((mix) =>
    known.every(
      (one) => one === mix || (mix.cost - one.cost) * (mix.probability - one.probability) > 0
    )
  );
  const kept = mixes.filter((mix) => known.includes(mix) || fits.includes(mix));
  return kept.filter((mix, i) =>
    kept.slice(0, i).every(({probability}) => probability < mix.probability)
  );
}

/**
 * A mix by the model, on the runs that check, none of which has chosen anything.
 *
 * @param search - from which it is
 * @param departures - one a control
 * @param every - make all of them, also those that hold without it
 */
export async function checkedMix(
  search: MixSearch,
  departures: readonly number[],
  every = false
): Promise<Mix> {
  const {problem, blocks} = search;
  const made = await search.try(departures, {...blocks.check, every});
  const probability = shareMet(jointHolds(made));
  return {
    cost: costOf(problem, departures),
    probability,
    standardError: shareError(probability, blocks.check.to),
    each: made.map(({holds}) => shareMet(holds)),
    chosenOn: shareMet(heldRuns(problem.response, departures)),
    bought: boughtLevers(search, departures)
  };
}

/** What a mix sets, lever by lever. */
function boughtLevers({space}: MixSearch, departures: readonly number[]): BoughtLever[] {
  const own = space.controls.map((control, j) => ({...control, by: departures[j]}));
  const levers = new Set(own.filter(({by}) => by !== 0).map(({lever}) => lever));
  return [...levers].map((lever) => {
    const years = own.filter((control) => control.lever === lever);
    return {
      lever: lever.id,
      name: lever.name,
      unit: lever.unit,
      unitCost: years[0].cost,
      cost: years.reduce((sum, {cost, by}) => sum + cost * by, 0),
      years: years.map(({year, today, by}) => ({
        year,
        today,
        value: Number((today + by).toPrecision(12))
      }))
    };
  });
}

/**
 * What the next million adds to the probability: the slope of the curve beyond a mix, over ten million at least.
 *
 * @param curve - from {@link tradeOff}
 * @param best - a mix
 * @returns a share per 10⁶ of cost; null where the curve ends before
 */
export function nextMillion(curve: readonly Mix[], {cost, probability}: Mix): number | null {
  const after = curve.find((mix) => mix.cost >= cost + stretch);
  return after ? (1e6 * (after.probability - probability)) / (after.cost - cost) : null;
}
