import fc from "fast-check";
import type {
  Dimension,
  Matrix,
  Model,
  Table,
  Transitions,
  Varying
} from "../../src/engine/model.js";

/** Sizes of a random small model. */
export interface Sizes {
  states: number;
  groups: number;
  ages: number;
  steps: number;
}

const share = fc.double({min: 0, max: 1, noNaN: true});

/** Weights that never sum to zero. */
const weights = (n: number) =>
  fc
    .array(fc.constantFrom(0, 0.5, 1, 2), {minLength: n, maxLength: n})
    .map((w) => w.map((x, k) => (k === 0 ? x + 0.25 : x)));

/** A number, or a table over some of the dimensions. */
function varying(
  {states, groups, ages, steps}: Sizes,
  by: Dimension[],
  value: fc.Arbitrary<number>
): fc.Arbitrary<Varying> {
  const length = {step: steps, state: states, group: groups, age: ages};
  const table = fc.shuffledSubarray(by).chain((dimensions) =>
    fc
      .array(value, {
        minLength: dimensions.reduce((n, d) => n * length[d], 1),
        maxLength: dimensions.reduce((n, d) => n * length[d], 1)
      })
      .map((values): Table => ({by: dimensions, values}))
  );
  return fc.oneof(value, table);
}

/**
 * A stochastic row of any shape: the complement in any place or none, nobody who stays, all who stay, one way out,
 * hardly anybody who stays.
 */
const row = (n: number, i: number): fc.Arbitrary<(number | "rest")[]> => {
  const others = fc
    .tuple(fc.array(share, {minLength: n, maxLength: n}), fc.constantFrom(0, 1e-13, 1e-6, 0.5))
    .map(([x, stay]) => {
      const w = x.map((p, j) => (j === i ? stay : p + 1e-3));
      const sum = w.reduce((p, q) => p + q, 0);
      return w.map((p) => (sum > 0 ? p / sum : 1));
    });
  return fc.oneof(
    fc.array(share, {minLength: n, maxLength: n}).map((x) => {
      const sum = x.reduce((p, q) => p + q, 0) + 0.5;
      return x.map((p, j) => (j === i ? ("rest" as const) : p / sum));
    }),
    others,
    fc
      .tuple(others, fc.nat(n - 1))
      .map(([x, k]) => x.map((p, j) => (j === k ? ("rest" as const) : p))),
    fc.nat(n - 1).map((k) => Array.from({length: n}, (_, j) => (j === k ? 1 : 0)))
  );
};

const matrix = (n: number): fc.Arbitrary<Matrix> =>
  fc.tuple(...Array.from({length: n}, (_, i) => row(n, i)));

/** Rates of a generator: the diagonal as complement. */
const generator = (n: number): fc.Arbitrary<Matrix> =>
  fc
    .array(fc.oneof(fc.constant(0), fc.double({min: 0, max: 3, noNaN: true})), {
      minLength: n * n,
      maxLength: n * n
    })
    .map((x) =>
      Array.from({length: n}, (_, i) =>
        x.slice(i * n, (i + 1) * n).map((q, j) => (i === j ? ("rest" as const) : q))
      )
    );

/** A model with transitions in any form the reader takes: by step, age, group, in bands, of a period, as rates. */
export const withAnyTransitions = (model: Model): fc.Arbitrary<Model> => {
  const [S, G, dt] = [model.states.length, model.groups!.length, model.step ?? 1];
  const forms: fc.Arbitrary<Transitions>[] = [
    matrix(S).map((values) => ({values})),
    matrix(S).map((values) => ({values, period: dt / 3})),
    generator(S).map((values) => ({values, generator: true})),
    fc
      .array(matrix(S), {minLength: model.steps, maxLength: model.steps})
      .map((values) => ({by: ["step"], values})),
    fc.array(matrix(S), {minLength: G, maxLength: G}).map((values) => ({by: ["group"], values})),
    fc
      .array(fc.array(matrix(S), {minLength: G, maxLength: G}), {minLength: 2, maxLength: 2})
      .map((values) => ({by: ["age", "group"], bands: {age: [0, 22]}, values}))
  ];
  return fc.oneof(...forms).map((transitions) => ({...model, transitions}));
};

/** The same transitions with rows that lose people: every number times a factor. */
export const leaky = (transitions: Matrix, factor: number): Matrix =>
  transitions.map((row) => {
    const sum = row.reduce((s: number, x) => s + (x === "rest" ? 0 : x), 0);
    return row.map((x) => factor * (x === "rest" ? Math.max(0, 1 - sum) : x));
  });

const moment = fc.constantFrom("start", "middle", "end") as fc.Arbitrary<
  "start" | "middle" | "end"
>;

/** Random small models that use every part of the engine; `linear` ones have no flows by amount and no limits. */
export function someModel({linear = false}: {linear?: boolean} = {}): fc.Arbitrary<Model> {
  const sizes = fc.record({
    states: fc.integer({min: 2, max: 4}),
    groups: fc.integer({min: 1, max: 4}),
    ages: fc.integer({min: 1, max: 6}),
    steps: fc.integer({min: 1, max: 5})
  });
  return fc
    .tuple(sizes, fc.constantFrom(1, 0.5, 0.25))
    .chain(([years, dt]): fc.Arbitrary<Model> => {
      const size = {...years, ages: dt === 1 ? years.ages : Math.ceil(years.ages / 3) / dt};
      const {states: S, groups: G, ages: A} = size;
      const names = Array.from({length: S}, (_, i) => `s${i}`);
      const hazard = (by: Dimension[]) =>
        varying(size, by, fc.double({min: 0, max: 2, noNaN: true}));
      const amount = varying(size, ["step"], fc.double({min: 0, max: 60, noNaN: true}));
      const state = fc.constantFrom(...names);
      const spread = weights(G * A).map((values): Table => ({by: ["group", "age"], values}));
      const base = {
        states: fc.constant(names),
        groups: fc.constant(Array.from({length: G}, (_, g) => `g${g}`)),
        ages: fc.constantFrom("open" as const, "closed" as const).map((last) => ({
          from: 20,
          to: 19 + A * dt,
          last
        })),
        steps: fc.constant(size.steps),
        step: fc.constant(dt),
        start: fc
          .array(fc.double({min: 0, max: 50, noNaN: true}), {
            minLength: S * G * A,
            maxLength: S * G * A
          })
          .map((values): Table => ({by: ["state", "group", "age"], values})),
        exits: fc.tuple(
          hazard(["step", "age"]).map((h) => ({name: "death", hazard: h})),
          hazard(["state", "group"]).map((h) => ({name: "leave", hazard: h})),
          hazard(["step", "state", "age", "group"]).map((h) => ({name: "other", hazard: h}))
        ),
        scheduled: fc.tuple(
          varying(size, ["step", "age", "group"], share).map((s) => ({name: "retire", share: s}))
        ),
        moves: fc.tuple(hazard(["age", "group"])).map(([h]) => [{from: "s0", to: "s1", hazard: h}]),
        transitions: matrix(S),
        regroup: matrix(G)
      };
      const entry = (name: string) =>
        fc.record({
          name: fc.constant(name),
          state,
          spread,
          moment,
          noise: fc.constantFrom("fixed" as const, "poisson" as const)
        });
      const entries = fc.tuple(
        fc.tuple(entry("in"), amount).map(([e, x]) => ({...e, amount: x})),
        fc.tuple(entry("born"), hazard(["state", "age", "group"])).map(([e, x]) => ({...e, per: x}))
      );
      if (linear) return fc.record({...base, entries}) as unknown as fc.Arbitrary<Model>;
      const transfer = (name: string, from?: string, to?: string, extra = {}) =>
        fc
          .tuple(amount, spread, fc.integer({min: 0, max: 1}), fc.boolean())
          .map(([x, s, stage, spreads]) => ({
            name,
            from,
            to,
            amount: x,
            stage,
            ...(spreads ? {spread: s} : {}),
            ...extra
          }));
      return fc.record({
        ...base,
        entries: fc
          .tuple(entries, varying(size, ["step"], fc.double({min: 0, max: 90, noNaN: true})))
          .map(([two, stock]) => [
            ...two,
            {...two[0], name: "refill", amount: undefined, topUp: {states: ["s1"], stock}}
          ]),
        transfers: fc.tuple(
          transfer("rise", "s0", "s1"),
          transfer("rise again", "s0", names[S - 1], {priority: 1}),
          transfer("fall", "s1", "s0"),
          transfer("emigrate", "s1", undefined),
          transfer("arrive", undefined, "s0"),
          fc
            .tuple(
              transfer("remainder", undefined, "s1"),
              fc.double({min: -30, max: 30, noNaN: true})
            )
            .map(([t, x]) => ({...t, amount: x, signed: true}))
        ),
        limits: fc.tuple(
          fc.record({
            name: fc.constant("cap"),
            flows: fc.constant(["rise", "in"]),
            capacity: amount,
            rule: fc.constantFrom("proRata" as const, "priority" as const)
          }),
          fc.record({
            name: fc.constant("eligible"),
            flows: fc.constant(["rise", "rise again"]),
            share: varying(size, ["state", "age"], share),
            of: fc.constant(["s0"])
          })
        ),
        programmes: fc.tuple(
          fc
            .tuple(amount, spread, moment, share, share, fc.boolean())
            .map(([x, s, m, d, q, out]) => ({
              name: "school",
              duration: 2 * dt,
              amount: x,
              ...(out ? {} : {from: "s0"}),
              dropOut: d,
              ...(out ? {} : {dropOutTo: "s0"}),
              to: [
                {state: "s1", share: q},
                {state: "s0", share: (1 - q) / 2}
              ],
              spread: s,
              moment: m,
              initial: [4, 3]
            }))
        )
      }) as unknown as fc.Arbitrary<Model>;
    });
}
