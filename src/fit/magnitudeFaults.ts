import type {PlaceSetup} from "../project/calibrationSetup.js";
import type {Figure} from "../project/figure.js";
import {log} from "../quantity/log.js";
import type {History} from "./history.js";

/** A figure that cannot be meant as it stands. */
interface MagnitudeFault {
  figure: string;
  value: number;
  /** About what it is beside. */
  expected: number;
  /** Power of ten by which it is off: 0.0001 for 人 written where 万 was meant. */
  factor: number;
  because: string;
}

/** A number more than 20 times off is no matter of rates. */
const far = log(20);

/**
 * Finds figures of the calibration that are off by powers of ten (万 written for 人 and the like): more than 20 times
 * away from the other printed numbers of the same place and indicator; or, where there are fewer than three, from
 * what the pipeline computes.
 *
 * @returns faults with the nearest power of ten; none if all is well
 */
export function magnitudeFaults({
  project: {figures},
  setup,
  segments
}: Pick<History, "project" | "setup" | "segments">): MagnitudeFault[] {
  const used = usedFigures(setup.places);
  const chosen = figures.filter(({id}) => used.has(id));
  const faults = chosen.flatMap((figure) => besideOthers(figure, figures) ?? []);
  if (faults.length > 0) return faults;
  return segments.flatMap(({run, printed, response}) =>
    printed.flatMap((datum, index): MagnitudeFault[] => {
      const expected = response.read(index, 0, 1, 1, 0.5);
      const away = log(datum.value / expected);
      if (!(Math.abs(away) > far)) return [];
      return [
        {
          figure: run.observations[index].figure,
          value: datum.value,
          expected,
          factor: nearestPower(away),
          because: "what the model computes from the start of its segment"
        }
      ];
    })
  );
}

/** Ids of all figures that a calibration names. */
function usedFigures(places: readonly PlaceSetup[]): Set<string> {
  const segments = places.flatMap((place) => place.segments);
  return new Set(
    segments.flatMap(({observations, skilled, highSkilled, density}) => [
      ...observations.map(({figure}) => figure),
      ...[skilled, highSkilled, density].flatMap((number) =>
        number && "figure" in number ? [number.figure] : []
      )
    ])
  );
}

function besideOthers(figure: Figure, all: readonly Figure[]): MagnitudeFault | undefined {
  const alike = all.filter(
    ({place, indicator, unit}) =>
      place === figure.place && indicator === figure.indicator && unit === figure.unit
  );
  if (alike.length < 3) return undefined;
  const sorted = alike
    .filter(({id}) => id !== figure.id)
    .map(({value}) => value)
    .sort((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  const away = log(figure.value / middle);
  if (!(Math.abs(away) > far)) return undefined;
  return {
    figure: figure.id,
    value: figure.value,
    expected: middle,
    factor: nearestPower(away),
    because: `the other ${alike.length - 1} printed numbers of the same place and indicator`
  };
}

function nearestPower(away: number): number {
  const power = Math.round(away / log(10));
  return Number(`1e${power}`);
}

/**
 * States a fault as an error does.
 *
 * @example
 * describeMagnitudeFault({figure: "CZ02", value: 43.5, expected: 416000, factor: 0.0001, because: "the other 4 printed numbers"}) // => "invalid figure CZ02; about 10000 times too small (multiply it by 10000) beside the other 4 printed numbers, near 416000; 1 万 is 10,000: 43.5"
 */
export function describeMagnitudeFault({
  figure,
  value,
  expected,
  factor,
  because
}: MagnitudeFault): string {
  const off =
    factor < 1
      ? `${Math.round(1 / factor)} times too small (multiply it by ${Math.round(1 / factor)})`
      : `${factor} times too large (divide it by ${factor})`;
  const named = factor === 1e4 || factor === 1e-4 ? "; 1 万 is 10,000" : "";
  return `invalid figure ${figure}; about ${off} beside ${because}, near ${Number(expected.toPrecision(3))}${named}: ${value}`;
}
