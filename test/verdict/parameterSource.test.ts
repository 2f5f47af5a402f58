import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {modelParameters} from "../../src/pipeline/modelParameters.js";
import {required} from "../../src/quantity/required.js";
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

test("fitSource(project) keeps a particle's coordinates and lets quantities drift about it", () => {
  const source = fitSource(project, 1);
  const at = source.parameters.indexOf("realisation.subsidised");
  const rate = source.parameters.indexOf("first.basic");
  const out = new Float64Array(source.parameters.length);
  const values = new Set<number>();
  const rates = new Set<number>();
  for (let run = 0; run < 5; run++) {
    source.draw(run * particles, out);
    values.add(out[at]);
    rates.add(out[rate]);
  }
  expect(values.size).toBe(5);
  expect(rates.size).toBe(1);
});

test("fitSource(project).common names what it multiplied, so that it can be taken out again", () => {
  const source = fitSource(project, 1);
  const {members, factor} = required(source.common, "common factor");
  expect(members.map((i) => source.parameters[i])).toContain("realisation.subsidised");
  const out = new Float64Array(source.parameters.length);
  const own = (run: number) => {
    source.draw(run, out);
    return out[members[0]] / factor();
  };
  // Runs of one particle: the quantity differs only by the factor.
  expect(own(particles)).toBeCloseTo(own(0), 12);
});

test("pickParameters(names, source) takes by name, and says which one is missing", () => {
  const source = {id: "prior", parameters: ["a", "b", "c"]};
  expect([...pickParameters(["c", "a"], source)([1, 2, 3])]).toEqual([3, 1]);
  expect(() => pickParameters(["d"], source)).toThrow('unknown parameter of prior: "d"; one of');
});
