import type {Model, Table} from "../../src/engine/model.js";

/**
 * The yardstick: exits, scheduled exits and ageing of the city model as one would first write them, with Math.exp in every
 * cell: once, as exp(−h dt) is the square of exp(−h dt/2). Returns stocks by instant and state, and exits by step, cause and state, as the engine does.
 */
export function plainLoop(model: Model): () => {stocks: Float64Array; exits: Float64Array} {
  const [S, G, A, T] = [model.states.length, model.groups!.length, 54, model.steps];
  const death = Float64Array.from((model.exits![0].hazard as Table).values);
  const early = Float64Array.from((model.exits![1].hazard as Table).values);
  const out = Float64Array.from((model.exits![2].hazard as Table).values);
  const lapse = Float64Array.from((model.exits![3].hazard as Table).values);
  const sigma = Float64Array.from((model.scheduled![0].share as Table).values);
  const start = Float64Array.from((model.start as Table).values);
  const n = new Float64Array(S * G * A);
  const stocks = new Float64Array((T + 1) * S);
  const exits = new Float64Array(T * 6 * S);
  return () => {
    n.set(start);
    stocks.fill(0);
    exits.fill(0);
    for (let i = 0; i < S; ++i) for (let c = i * G * A; c < (i + 1) * G * A; ++c) stocks[i] += n[c];
    for (let t = 0; t < T; ++t)
      for (let i = 0; i < S; ++i)
        for (let g = 0; g < G; ++g) {
          let carry = 0;
          for (let a = 0; a < A; ++a) {
            const c = (i * G + g) * A + a;
            const m = out[(t * S + i) * G + g];
            const h = death[t * A + a] + early[a] + m + lapse[i];
            const s = sigma[t * A + a];
            const half = Math.exp(-h / 2);
            const stay = half * half;
            const gone = n[c] * s * half;
            const lost = h > 0 ? (n[c] * (s * (1 - half) + (1 - s) * (1 - stay))) / h : 0;
            const line = t * 6 * S + i;
            exits[line] += lost * death[t * A + a];
            exits[line + S] += lost * early[a];
            exits[line + 2 * S] += lost * m;
            exits[line + 3 * S] += lost * lapse[i];
            exits[line + 4 * S] += gone;
            const survivors = n[c] * (1 - s) * stay;
            n[c] = carry;
            carry = survivors;
            if (a === A - 1) exits[line + 5 * S] += carry;
            stocks[(t + 1) * S + i] += n[c];
          }
        }
    return {stocks, exits};
  };
}
