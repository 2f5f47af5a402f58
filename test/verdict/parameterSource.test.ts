import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {modelParameters} from "../../src/pipeline/modelParameters.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {required} from "../../src/quantity/required.js";
import {spreadUniform} from "../../src/quantity/spreadUniform.js";
import {streamKey} from "../../src/quantity/streamKey.js";
import {
  defaultSource,
  fitSource,
  pickParameters,
  priorSource
} from "../../src/verdict/parameterSource.js";

const project = loadProject("data");
const {particles} = required(project.fit, "fit");

test("priorSource(space, seed) draws the same parameters for the same run, others for another", () => {
  const source = priorSource(modelParameters(project), 1);
  const draw = (run: number) => {
    const out = new Float64Array(source.parameters.length);
    source.draw(run, out);
    return [...out];
  };
  const first = draw(0);
  expect(draw(1)).not.toEqual(first);
  expect(draw(0)).toEqual(first);
  expect(source.fitted).toBe(false);
});

test("defaultSource(project, seed) is the fit where there is one", () => {
  expect(defaultSource(project, 1).id).toMatch(/^posterior [0-9a-f]{12}\//);
  expect(defaultSource({...project, fit: undefined}, 1).id).toBe("prior");
});

test("fitSource(project) keeps a particle's coordinates, and draws what no figure moves anew", () => {
  const source = fitSource(project, 1);
  const felt = source.parameters.indexOf("pace.now");
  const unfelt = source.parameters.indexOf("outside.other");
  const out = new Float64Array(source.parameters.length);
  const [kept, drawn] = [new Set<number>(), new Set<number>()];
  for (let run = 0; run < 5; run++) {
    source.draw(run * particles, out);
    kept.add(out[felt]);
    drawn.add(out[unfelt]);
  }
  expect(kept.size).toBe(1);
  expect(drawn.size).toBe(5);
});

test("pickParameters(names, source) takes by name, and says which one is missing", () => {
  const source = {id: "prior", parameters: ["a", "b", "c"]};
  expect([...pickParameters(["c", "a"], source)([1, 2, 3])]).toEqual([3, 1]);
  expect(() => pickParameters(["d"], source)).toThrow('unknown parameter of prior: "d"; one of');
});

test("priorSource(space, seed, alternatives) takes the option at whose weights the run's number under the alternative's name arrives", () => {
  const option = (id: string, weight: number) => ({id, name: {zh: "", en: ""}, weight});
  const alternatives = [
    {id: "counting", options: [option("a", 1), option("b", 0), option("c", 3)]}
  ] as never;
  const source = priorSource(modelParameters(project), 1, alternatives);
  const runs = Array.from({length: 200}, (_, run) => run);
  const taken = runs.map((run) => source.option?.(run, "counting"));
  expect(taken).toEqual(
    runs.map((run) =>
      spreadUniform(createRandom(1), run, 0, streamKey("option counting")) < 0.25 ? "a" : "c"
    )
  );
  expect(new Set(taken)).toEqual(new Set(["a", "c"]));
  expect(source.option?.(0, "another")).toBeNull();
});
