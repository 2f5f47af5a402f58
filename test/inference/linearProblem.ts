import type {PosteriorProblem} from "../../src/inference/posteriorProblem.js";

/** y = A z + noise sd 1/√w: the posterior is normal with precision I + w AᵀA. */
const weight = 25;
const a = [
  [1, 1, 0],
  [0, 2, -1]
];
const y = [1.5, -0.5];
/** The posterior problem of that line. */
export const linear: PosteriorProblem = {
  dimension: 3,
  data: 2,
  predict(z, out) {
    a.forEach((row, k) => {
      out[k] = row.reduce((sum, value, i) => sum + value * z[i], 0);
    });
  },
  logLikelihood: (p) => y.reduce((sum, value, k) => sum - (weight / 2) * (p[k] - value) ** 2, 0),
  residuals(p, out) {
    y.forEach((value, k) => {
      out[k] = Math.sqrt(weight) * (p[k] - value);
    });
  }
};

/** Its mean, variances and log evidence, by linear algebra. */
export function exactPosterior() {
  const precision = [0, 1, 2].map((i) =>
    [0, 1, 2].map(
      (j) => (i === j ? 1 : 0) + weight * a.reduce((sum, row) => sum + row[i] * row[j], 0)
    )
  );
  const {inverse, determinant} = invert(precision);
  const right = [0, 1, 2].map((i) => weight * a.reduce((sum, row, k) => sum + row[i] * y[k], 0));
  const centre = inverse.map((row) => row.reduce((sum, value, j) => sum + value * right[j], 0));
  const quadratic =
    weight * y.reduce((sum, value) => sum + value * value, 0) -
    centre.reduce((sum, value, i) => sum + value * right[i], 0);
  return {
    mean: centre,
    variance: inverse.map((row, i) => row[i]),
    logEvidence: -Math.log(determinant) / 2 - quadratic / 2
  };
}

function invert([[a1, b1, c1], [a2, b2, c2], [a3, b3, c3]]: number[][]) {
  const cofactors = [
    [b2! * c3! - c2! * b3!, c1! * b3! - b1! * c3!, b1! * c2! - c1! * b2!],
    [c2! * a3! - a2! * c3!, a1! * c3! - c1! * a3!, c1! * a2! - a1! * c2!],
    [a2! * b3! - b2! * a3!, b1! * a3! - a1! * b3!, a1! * b2! - b1! * a2!]
  ];
  const determinant = a1! * cofactors[0][0] + b1! * cofactors[1][0] + c1! * cofactors[2][0];
  return {inverse: cofactors.map((row) => row.map((value) => value / determinant)), determinant};
}
