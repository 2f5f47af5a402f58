import {expect, test} from "vitest";
import {drawParameters} from "../../src/pipeline/drawParameters.js";
import {parameterSpace} from "../../src/pipeline/parameterSpace.js";
import {drawBinomial} from "../../src/quantity/drawBinomial.js";
import {drawBeta, drawDirichlet, drawGamma} from "../../src/quantity/drawGamma.js";
import {drawDispersed, drawMultinomial} from "../../src/quantity/drawMultinomial.js";
import {drawPoisson} from "../../src/quantity/drawPoisson.js";

test.each([null, undefined, 1, "1", {}, []])(
  "what draws refuses %j where a stream must stand",
  (given) => {
    const none = given as never;
    const message = "invalid random; not from createRandom(seed)";
    expect(() => drawGamma(none, 2)).toThrow(message);
    expect(() => drawBeta(none, 1, 1)).toThrow(message);
    expect(() => drawDirichlet(none, [1, 2], [0, 0])).toThrow(message);
    expect(() => drawMultinomial(none, 10, [0.5, 0.5], [0, 0])).toThrow(message);
    expect(() => drawDispersed(none, 10, [0.5, 0.5], 4, [0, 0])).toThrow(message);
    expect(() => drawBinomial(none, 10, 0.5)).toThrow(message);
    expect(() => drawPoisson(none, 10)).toThrow(message);
    expect(() => drawParameters(parameterSpace([]), none)).toThrow(message);
  }
);
