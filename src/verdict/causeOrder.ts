import type {VerdictCause} from "./forecastSchema.js";

/**
 * Orders causes by their share, the strongest first; those that n runs do not tell from the strongest, within 1.96 · 2ρ(1 − ρ²)/√n of its
 * ρ² and no less than half of it, by their ids, so that chance does not say which is named first.
 *
 * @param causes - with their shares, ρ² in [0, 1]
 * @param runs - how many independent ones the shares are of
 * @returns the same causes
 * @example
 * causeOrder([{id: "b", share: 0.3}, {id: "a", share: 0.29}, {id: "c", share: 0.1}], 2048).map(({id}) => id) // => ["a", "b", "c"]
 * causeOrder([{id: "b", share: 0.3}, {id: "a", share: 0.2}], 2048).map(({id}) => id) // => ["b", "a"]
 */
export function causeOrder(causes: readonly VerdictCause[], runs: number): VerdictCause[] {
  const most = Math.max(0, ...causes.map(({share}) => share));
  const tied = (3.92 * Math.sqrt(most) * (1 - most)) / Math.sqrt(runs);
  const least = Math.max(most - tied, most / 2);
  const [first, others] = [true, false].map((is) =>
    causes.filter(({share}) => share >= least === is)
  );
  return [
    ...first.sort((a, b) => (a.id < b.id ? -1 : 1)),
    ...others.sort((a, b) => b.share - a.share)
  ];
}
