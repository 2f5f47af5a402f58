import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import {readResult} from "../../src/engine/readResult.js";
import {run} from "../../src/engine/run.js";
import {createWorkspace} from "../../src/engine/workspace.js";
import {compilePipeline} from "../../src/pipeline/compilePipeline.js";
import {drawParameters} from "../../src/pipeline/drawParameters.js";
import {logPrior} from "../../src/pipeline/logPrior.js";
import {parameterSpace} from "../../src/pipeline/parameterSpace.js";
import {coordinatesAt, parametersAt} from "../../src/pipeline/parametersAt.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {isSealed, seal} from "../../src/quantity/seal.js";
import {accumulate} from "../../src/study/accumulate.js";
import {linearVariance} from "../../src/study/linearVariance.js";

const engine = compile({states: ["A"], start: [8], steps: 2, exits: [{name: "x", hazard: 0.1}]});
const workspace = run(engine, createWorkspace(engine));
const result = readResult(engine, workspace);
const space = parameterSpace([
  {
    id: "p",
    name: {zh: "", en: ""},
    symbol: "p",
    unit: "1",
    prior: {family: "normal", median: 3, low: 1, high: 5},
    basis: {kind: "assumption", sources: [], reason: {zh: "", en: ""}}
  }
]);

/** Everything that a caller may get wrong when it gives back what we made: a field less, of another kind, or out of range. */
function damages<T extends object>(made: T): [string, T][] {
  const copy = (key: string, value: unknown): [string, T] => [
    `${key} = ${String(value)}`,
    {...made, [key]: value}
  ];
  return [
    ["a copy", {...made}],
    ["an heir", Object.create(made) as T],
    ["a clone", JSON.parse(JSON.stringify(made)) as T],
    ...Object.keys(made).flatMap((key) =>
      [undefined, null, "5", {}, [], Number.NaN, Infinity].map((value) => copy(key, value))
    )
  ];
}

const doors: [string, object, string, Record<string, (damaged: never) => unknown>][] = [
  [
    "engine",
    engine,
    "invalid engine; a model must be compiled: call compile(model) first; a copy is none",
    {
      createWorkspace: (damaged) => createWorkspace(damaged),
      run: (damaged) => run(damaged, workspace),
      readResult: (damaged) => readResult(damaged, workspace),
      linearVariance: (damaged) => linearVariance(damaged, [1])
    }
  ],
  [
    "workspace",
    workspace,
    "invalid workspace; not from createWorkspace(engine); a copy is none",
    {
      run: (damaged) => run(engine, damaged),
      readResult: (damaged) => readResult(engine, damaged)
    }
  ],
  [
    "result",
    result,
    "invalid result; not from simulate or readResult; a copy is none",
    {accumulate: (damaged) => accumulate(damaged, {personYear: 1})}
  ],
  [
    "space",
    space,
    "invalid space; not from parameterSpace or modelParameters; a copy is none",
    {
      drawParameters: (damaged) => drawParameters(damaged, createRandom(1)),
      parametersAt: (damaged) => parametersAt(damaged, [0], new Float64Array(1)),
      coordinatesAt: (damaged) => coordinatesAt(damaged, [3], new Float64Array(1)),
      logPrior: (damaged) => logPrior(damaged, [3]),
      compilePipeline: (damaged) =>
        compilePipeline({setup: {}, assumptions: []} as never, {space: damaged})
    }
  ]
];

test.each(doors)(
  "%s: every public function that takes it refuses a copy with a field less or of another kind, in one line",
  (_, made, message, calls) => {
    for (const [call, give] of Object.entries(calls))
      for (const [damage, damaged] of damages(made)) {
        let said = "nothing";
        try {
          give(damaged as never);
        } catch (error) {
          said = (error as Error).message;
        }
        expect(`${call}, ${damage}: ${said}`).toBe(`${call}, ${damage}: ${message}`);
      }
  }
);

test("seal(maker, value) keeps the fields of a value from being changed, and isSealed knows its maker", () => {
  expect(Object.isFrozen(engine)).toBe(true);
  expect(() => {
    (engine as {steps: number}).steps = Infinity;
  }).toThrow(TypeError);
  const sealed = seal("a", {});
  expect([isSealed("a", sealed), isSealed("b", sealed), isSealed("a", 5)]).toEqual([
    true,
    false,
    false
  ]);
});
