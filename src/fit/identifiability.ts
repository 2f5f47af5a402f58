import {EigenvalueDecomposition, Matrix} from "ml-matrix";
import type {InformedDirections} from "../inference/informedDirections.js";
import type {Fit} from "../project/fitRecord.js";
import {bestOption, type FitProblem} from "./fitProblem.js";
import type {FitMode} from "./fitState.js";

/**
 * Says how well the figures tell parameters apart: singular values of the Jacobian at the mode (sensitivities of
 * the data under their likeliest meaning), and the direction among those the figures move that they move least.
 */
export function identifiability(
  problem: FitProblem,
  {predicted}: Pick<FitMode, "predicted">,
  atMode: Float64Array,
  {basis, strengths, informed}: InformedDirections
): Fit["identifiability"] {
  const d = problem.dimension;
  const gram = new Matrix(d, d);
  for (const {at, alternative} of problem.observed) {
    const row = (at + bestOption(problem.optionWeights(predicted, alternative))) * d;
    for (let i = 0; i < d; i++)
      for (let j = 0; j < d; j++)
        gram.set(i, j, gram.get(i, j) + atMode[row + i] * atMode[row + j]);
  }
  const values = new EigenvalueDecomposition(gram, {assumeSymmetric: true}).realEigenvalues
    .map((value) => Math.sqrt(Math.max(0, value)))
    .sort((a, b) => b - a)
    .filter((value) => value > 1e-3);
  const used = values.length > 0 ? values : [...strengths.subarray(0, Math.max(1, informed))];
  const conditionNumber = used[0] / used[used.length - 1];
  const last = Math.max(0, Math.min(informed, used.length) - 1);
  const flattest = Array.from({length: d}, (_, i) => ({
    parameter: problem.names[i],
    weight: Number(basis[last * d + i].toPrecision(2))
  }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, 4);
  const label = (name: string) => {
    const at = problem.space.names.indexOf(name);
    return at < 0 ? {zh: name, en: name} : problem.space.labels[at];
  };
  const names = flattest.map(({parameter}) => label(parameter));
  return {
    conditionNumber: Number(conditionNumber.toPrecision(3)),
    flattest,
    says: {
      zh: `公布数能区分${d}个方向中的${used.length}个,其余${d - used.length}个只有假设。能区分的方向里最弱的是:${names.map(({zh}) => zh).join("、")}之间的此消彼长。`,
      en: `Figures tell ${used.length} of ${d} directions; the other ${d - used.length} rest on assumptions alone. The weakest of those told is a trade-off among: ${names.map(({en}) => en).join("; ")}.`
    }
  };
}
