import {ageProfile, participationAges} from "./ageProfile.js";
import type {PipelineLayout} from "./pipelineLayout.js";
import type {SingleRow} from "./singleNumbers.js";
import {wiringFault} from "./wiringFault.js";

/** First and last age of what comes in: first certificates, arrivals, graduates. */
const inflows: readonly [from: SingleRow, to: SingleRow, peak?: SingleRow][] = [
  ["age.awardFrom", "age.awardTo", "age.award"],
  ["age.arrivalFrom", "age.arrivalTo", "age.arrival"],
  ["age.graduateFrom", "age.graduateTo"]
];

/** Nobody holds a certificate younger, nobody comes in older. */
const [youngest, oldest] = [10, 100];

/** Years by which no age profile of workers is shifted. */
const mostShift = 20;

/**
 * Checks that the model's ages hold those who come in, and somebody at the start.
 *
 * @param layout - ages, and where its numbers stand
 * @param value - number of a row, at its centre
 * @throws RangeError (a wiring fault) if an inflow has an age that the model has not, or if participation, shifted as assumed, is nothing at
 * all of its ages or at some between others, or if the shift is more than 20 years
 */
export function checkStartAges(
  {ages, rows, participation}: Pick<PipelineLayout, "ages" | "rows" | "participation">,
  value: (row: number) => number
): void {
  const span: [number, number] = [ages.from, ages.to];
  for (const [first, last, peak] of inflows) {
    const names: [string, string] = [first, last];
    const [from, to] = [value(rows[first]), value(rows[last])];
    const among = (name: string, least: number, most: number, got: number) => {
      if (!(least <= got && got <= most))
        throw wiringFault({rule: "agePeak", name, from: least, to: most, got});
    };
    among(first, youngest, to, from);
    among(last, from, oldest, to);
    if (!(ages.from <= from && to <= ages.to))
      throw wiringFault({rule: "inflowAges", names, from, to, ages: span});
    if (peak) among(peak, from, to, value(rows[peak]));
  }
  const shift = value(rows["start.ageShift"]);
  if (Math.abs(shift) > mostShift)
    throw wiringFault({rule: "wideAgeShift", most: mostShift, got: shift});
  checkGap(participation.map(value));
  const everybody = new Float64Array(101).fill(1);
  const weights = new Float64Array(ages.to - ages.from + 1);
  ageProfile(0, ages.from)(everybody, participation.map(value), [shift], weights);
  if (!weights.some((weight) => weight > 0)) throw wiringFault({rule: "nobodyAtStart", ages: span});
}

/** Of the ages that take part most, how small a part those between others may take. */
const leastPart = 0.25;

/** The age from which most work and none has retired. */
const prime = participationAges[2];

/** Ages that take part do so without a hole among them, and those of 25 to 49 do, before whom nobody has retired. */
function checkGap(participation: readonly number[]): void {
  const first = participation.findIndex((share) => share > 0);
  const last = participation.findLastIndex((share) => share > 0);
  const most = Math.max(...participation);
  const names = participationAges.flatMap((age, i) =>
    ((i > first && i < last) || age === prime) && participation[i] < leastPart * most
      ? [`participation.from${age}`]
      : []
  );
  if (names.length > 0) throw wiringFault({rule: "participationGap", names});
}
