import {EigenvalueDecomposition, Matrix} from "ml-matrix";
import type {InformedDirections} from "../inference/informedDirections.js";
import type {Fit} from "../project/fitRecord.js";
import {coordinateLabel, type FitProblem} from "./fitProblem.js";
import type {FitMode} from "./fitState.js";
import {bestOption} from "./optionLikelihood.js";
import {both} from "./words/both.js";

/** Singular values up to this are those of directions that no figure moves. */
const nothing = 1e-3;

/**
 * Says how well the figures tell parameters apart: singular values of the Jacobian at the mode (sensitivities of
 * the data under their likeliest meaning), and the direction among those the figures move that they move least.
 *
 * @param atMode - sensitivities at the mode; shape (predictions × d)
 */
export function identifiability(
  problem: FitProblem,
  mode: Pick<FitMode, "predicted">,
  atMode: Float64Array,
  {basis, strengths, informed}: InformedDirections
): Fit["identifiability"] {
  const d = problem.dimension;
  const values = singularValues(problem, mode, atMode).filter((value) => value > nothing);
  const used = values.length > 0 ? values : [...strengths.subarray(0, Math.max(1, informed))];
  const last = Math.max(0, Math.min(informed, used.length) - 1);
  const flattest = Array.from({length: d}, (_, i) => ({
    parameter: problem.names[i],
    weight: Number(basis[last * d + i].toPrecision(2))
  }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, 4);
  const labels = flattest.map(({parameter}) => coordinateLabel(problem, parameter));
  return {
    conditionNumber: Number((used[0] / used[used.length - 1]).toPrecision(3)),
    flattest,
    says: both((words, language) =>
      words.identifiability({
        all: d,
        told: used.length,
        weakest: labels.map((label) => label[language])
      })
    )
  };
}

/** Of the Jacobian of the data under their likeliest meaning, largest first. */
function singularValues(
  problem: FitProblem,
  {predicted}: Pick<FitMode, "predicted">,
  atMode: Float64Array
): number[] {
  const d = problem.dimension;
  const gram = new Matrix(d, d);
  for (const {at, alternative} of problem.observed) {
    const row = (at + bestOption(problem.optionWeights(predicted, alternative))) * d;
    for (let i = 0; i < d; i++)
      for (let j = 0; j < d; j++)
        gram.set(i, j, gram.get(i, j) + atMode[row + i] * atMode[row + j]);
  }
  return new EigenvalueDecomposition(gram, {assumeSymmetric: true}).realEigenvalues
    .map((value) => Math.sqrt(Math.max(0, value)))
    .sort((a, b) => b - a);
}
