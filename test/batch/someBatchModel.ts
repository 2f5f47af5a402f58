import fc from "fast-check";
import type {Dimension, Limit, Model, Table, Transfer} from "../../src/engine/model.js";

const share = fc.double({min: 0, max: 1, noNaN: true});

/** Random small models whose runs can be made side by side, with every part that these may have. */
export function someBatchModel(): fc.Arbitrary<Model> {
  return fc
    .record({
      S: fc.integer({min: 2, max: 4}),
      G: fc.integer({min: 1, max: 4}),
      A: fc.integer({min: 2, max: 9}),
      T: fc.integer({min: 1, max: 4})
    })
    .chain((size) => modelOf(size));
}

interface Size {
  S: number;
  G: number;
  A: number;
  T: number;
}

function modelOf({S, G, A, T}: Size): fc.Arbitrary<Model> {
  const length = {step: T, state: S, group: G, age: A};
  const numbers = (
    by: readonly Dimension[],
    value: fc.Arbitrary<number>
  ): fc.Arbitrary<number[]> => {
    const n = by.reduce((product, dimension) => product * length[dimension], 1);
    return fc.array(value, {minLength: n, maxLength: n});
  };
  const table = (by: Dimension[], value: fc.Arbitrary<number>): fc.Arbitrary<Table> =>
    numbers(by, value).map((values) => ({by, values}));
  const hazard = fc.oneof(fc.constant(0), fc.double({min: 0, max: 1, noNaN: true}));
  const amount = table(["step"], fc.double({min: 0, max: 60, noNaN: true}));
  const states = Array.from({length: S}, (_, i) => `s${i}`);
  const noise = fc.constantFrom("fixed" as const, "poisson" as const);
  const scheduled = fc.tuple(fc.nat(A), fc.nat(A), numbers(["step", "age"], share));
  const weight = fc.constantFrom(0, 0.5, 1);
  const some = {
    start: table(["state", "group", "age"], fc.constantFrom(0, 0.5, 3, 200)),
    death: table(["step", "age"], hazard),
    others: fc.tuple(
      table(["step", "group"], hazard),
      table(["state"], hazard),
      fc.integer({min: 0, max: 2})
    ),
    scheduled,
    climb: table(["group", "age"], weight),
    spread: table(["group", "age"], weight),
    amounts: fc.array(amount, {minLength: 8, maxLength: 8}),
    signed: fc.array(table(["step"], fc.double({min: -80, max: 80, noNaN: true})), {
      minLength: S,
      maxLength: S
    }),
    noise,
    shares: table(["step"], share),
    posts: table(["step"], fc.double({min: 0, max: 900, noNaN: true})),
    rule: fc.constantFrom("proRata" as const, "priority" as const),
    last: fc.constantFrom("open" as const, "closed" as const),
    dropOut: share,
    landing: table(["step"], fc.double({min: 0, max: 0.6, noNaN: true})),
    settle: share,
    regroups: fc.boolean(),
    duration: fc.integer({min: 1, max: 3}),
    dispersion: table(["state"], fc.double({min: 1, max: 3, noNaN: true}))
  };
  return fc.record(some).map((x): Model => {
    const [low, high] = [
      Math.min(x.scheduled[0], x.scheduled[1]),
      Math.max(x.scheduled[0], x.scheduled[1])
    ];
    const retiring = x.scheduled[2].map((s, k) => (k % A >= low && k % A < high ? s : 0));
    const transfer = (from: number, to: number, k: number): Transfer => ({
      name: `up.${from}.${to}.${k}`,
      from: states[from],
      to: states[to],
      amount: x.amounts[k],
      spread: "climb",
      noise: x.noise
    });
    const positive = (given: Table): Table => ({
      ...given,
      values: given.values.map((w, c) => (c === 1 ? 1 : w))
    });
    const limits: Limit[] = [
      {name: "may", flows: ["up.0.1.0", "up.0.1.1"], share: x.shares, of: ["s0"]},
      {name: "places", flows: ["in", "school"], capacity: x.amounts[6], rule: x.rule},
      {name: "posts", flows: ["late"], posts: x.posts, of: states}
    ];
    return {
      states,
      groups: Array.from({length: G}, (_, g) => `g${g}`),
      ages: {from: 20, to: 19 + A, last: x.last},
      steps: T,
      start: x.start,
      exits: [
        {name: "death", hazard: x.death},
        ...[x.others[0], x.others[1]]
          .slice(0, x.others[2])
          .map((table, k) => ({name: `exit${k}`, hazard: table}))
      ],
      scheduled: [{name: "retirement", share: {by: ["step", "age"], values: retiring}}],
      entries: [
        {name: "in", state: "s0", amount: x.amounts[2], spread: "young", moment: "start"},
        {name: "middle", state: "s1", amount: x.amounts[3], spread: "young", noise: x.noise},
        {
          name: "late",
          state: "s0",
          amount: x.amounts[4],
          spread: "climb",
          moment: "end",
          noise: x.noise
        }
      ],
      transfers: [
        transfer(0, 1, 0),
        transfer(0, 1, 1),
        transfer(1, 0, 5),
        transfer(0, S - 1, 7),
        ...states.map(
          (to, i): Transfer => ({
            name: `rest.${to}`,
            to,
            amount: x.signed[i],
            signed: true,
            stage: 1
          })
        )
      ],
      limits,
      programmes: [
        {
          name: "school",
          duration: x.duration,
          amount: x.amounts[5],
          dropOut: x.dropOut,
          initial: Array.from({length: x.duration}, (_, k) => 7 * k),
          to: [
            {state: "s0", share: x.landing},
            {
              state: "s1",
              share: {by: ["step"], values: x.landing.values.map((s) => 0.4 * (s > 0.3 ? 1 : 0.5))}
            }
          ],
          spread: "young"
        }
      ],
      ...(x.regroups && G > 1
        ? {
            regroup: Array.from({length: G}, (_, g) =>
              Array.from({length: G}, (_, to) =>
                to === g ? ("rest" as const) : to === 0 ? x.settle : 0
              )
            )
          }
        : {}),
      spreads: {climb: positive(x.climb), young: positive(x.spread)},
      dispersion: x.dispersion
    };
  });
}
