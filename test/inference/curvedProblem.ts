import type {PosteriorProblem} from "../../src/inference/posteriorProblem.js";
import {createRandom} from "../../src/quantity/randomStream.js";

/**
 * Features e^{z₀/2}, z₁, z₂³ and a constant; ln predictions are quadratic in them, the third prediction never varies. Data: ln of the
 * first is 1.5 ± 0.1, of the second 0.1 ± 0.5.
 */
export const curved: PosteriorProblem = {
  dimension: 3,
  data: 3,
  features: {
    size: 4,
    fill(z, out) {
      out[0] = Math.exp(z[0] / 2);
      out[1] = z[1];
      out[2] = z[2] ** 3;
      out[3] = 7;
    },
    pull(z, slopes, out) {
      out[0] = (slopes[0] * Math.exp(z[0] / 2)) / 2;
      out[1] = slopes[1];
      out[2] = slopes[2] * 3 * z[2] ** 2;
    }
  },
  predict(z, out) {
    const [a, b, c] = [Math.exp(z[0] / 2), z[1], z[2] ** 3];
    out[0] = Math.exp(1 + 0.3 * a - 0.2 * b + 0.1 * a * b - 0.05 * b * b);
    out[1] = Math.exp(0.2 * a + 0.01 * c);
    out[2] = 5;
  },
  logLikelihood: (p) => -50 * (Math.log(p[0]) - 1.5) ** 2 - 2 * (Math.log(p[1]) - 0.1) ** 2,
  residuals(p, out) {
    out[0] = 10 * (Math.log(p[0]) - 1.5);
    out[1] = 2 * (Math.log(p[1]) - 0.1);
    out[2] = 0;
  },
  slopes(p, slopes, information) {
    slopes.set([-100 * (Math.log(p[0]) - 1.5), -4 * (Math.log(p[1]) - 0.1), 0]);
    information.set([100, 4, 0]);
  }
};

/** Standard errors of its data. */
export const errors = [0.1, 0.5, 1];

/** Draws of the prior times a width, and what is predicted there. */
export function curvedPredictions(n: number, width = 1) {
  const random = createRandom(2);
  const z = new Float64Array(3 * n);
  const predicted = new Float64Array(3 * n);
  for (let k = 0; k < n; k++) {
    random.seek(0, 0, 1, k);
    for (let i = 0; i < 3; i++) z[3 * k + i] = width * random.normal();
    curved.predict(z.subarray(3 * k, 3 * k + 3), predicted.subarray(3 * k, 3 * k + 3));
  }
  return {z, predicted};
}
