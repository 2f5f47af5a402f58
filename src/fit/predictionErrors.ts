import type {Alternative} from "../project/calibrationSetup.js";
import type {OptionDatum} from "./optionLikelihood.js";

/** Standard error of the datum behind every prediction, its rounding included, on the log scale; shape (m). */
export function predictionErrors({
  data,
  observed,
  alternatives
}: {
  data: number;
  observed: readonly OptionDatum[];
  alternatives: readonly Alternative[];
}): Float64Array {
  const errors = new Float64Array(data);
  for (const {at, alternative, error, halfWidth, value} of observed)
    errors.fill(
      Math.sqrt(error * error + (halfWidth / value) ** 2 / 3),
      at,
      at + alternatives[alternative].options.length
    );
  return errors;
}
