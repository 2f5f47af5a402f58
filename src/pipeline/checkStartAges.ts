import {ageProfile, participationAges} from "./ageProfile.js";
import type {StartValue} from "./awardRequests.js";
import type {PipelineLayout, SingleRow} from "./pipelineLayout.js";
import {wiringFault} from "./wiringFault.js";

/** First and last age of what comes in: first certificates, arrivals, graduates. */
const inflows: readonly [SingleRow, SingleRow][] = [
  ["age.awardFrom", "age.awardTo"],
  ["age.arrivalFrom", "age.arrivalTo"],
  ["age.graduateFrom", "age.graduateTo"]
];

/** Years by which no age profile of workers is shifted. */
const mostShift = 20;

/**
 * Checks that the model's ages hold those who come in, and somebody at the start.
 *
 * @param layout - ages, and where its numbers stand
 * @param value - number of a row, at its centre
 * @throws RangeError (a wiring fault) if an inflow has no age of the model, or if participation, shifted as assumed, is nothing at
 * all of its ages or at some between others, or if the shift is more than 20 years
 */
export function checkStartAges(
  {ages, rows, participation}: Pick<PipelineLayout, "ages" | "rows" | "participation">,
  value: StartValue
): void {
  const span: [number, number] = [ages.from, ages.to];
  for (const names of inflows) {
    const [from, to] = names.map((name) => value(rows[name]));
    if (!(from <= ages.to && to >= ages.from))
      throw wiringFault({rule: "inflowAges", names, from, to, ages: span});
  }
  const shift = value(rows["start.ageShift"]);
  if (Math.abs(shift) > mostShift)
    throw wiringFault({rule: "wideAgeShift", most: mostShift, got: shift});
  checkGap(participation.map(value));
  const everybody = new Float64Array(101).fill(1);
  const weights = new Float64Array(ages.to - ages.from + 1);
  ageProfile(everybody, participation.map(value), 0, shift, ages.from, weights);
  if (!weights.some((weight) => weight > 0)) throw wiringFault({rule: "nobodyAtStart", ages: span});
}

/** Ages that take part do so without a hole among them. */
function checkGap(participation: readonly number[]): void {
  const first = participation.findIndex((share) => share > 0);
  const last = participation.findLastIndex((share) => share > 0);
  const names = participationAges.flatMap((age, i) =>
    i > first && i < last && participation[i] === 0 ? [`participation.from${age}`] : []
  );
  if (names.length > 0) throw wiringFault({rule: "participationGap", names});
}
