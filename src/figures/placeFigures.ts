import type {Figure} from "../project/figure.js";
import type {Label} from "../quantity/label.js";
import {readPeriod} from "../quantity/period.js";
import {figureRange} from "./figureRange.js";
import {provinceName} from "./provinceName.js";
import type {Range} from "./range.js";

/** A figure with its range and its dates. */
export interface Dated {
  figure: Figure;
  range: Range;
  start: string | null;
  end: string;
}

/** All figures of one place. */
export interface PlaceFigures {
  /** In English text the Chinese name where no other is known. */
  name: Label;
  /** GB/T 2260 code, or empty. */
  code: string;
  dated: Dated[];
}

/**
 * Groups figures by place, each with its range and dates; periods that name one of two years are left out.
 *
 * @param figures - of any places
 * @param names - English names by Chinese name; those of provinces follow from their codes
 * @returns places in the order they first appear
 */
export function groupByPlace(
  figures: readonly Figure[],
  names: Readonly<Record<string, string>> = {}
): PlaceFigures[] {
  const places = new Map<string, PlaceFigures>();
  for (const figure of figures) {
    const {start, end, either} = readPeriod(figure.period);
    if (either) continue;
    const {place: zh, placeCode: code} = figure;
    const place = places.get(zh) ?? {
      name: {zh, en: names[zh] ?? provinceName(code) ?? zh},
      code,
      dated: []
    };
    place.dated.push({figure, range: figureRange(figure), start, end});
    places.set(zh, place);
  }
  return [...places.values()];
}

/** Figures of one key. */
export function ofKey(dated: readonly Dated[], key: string): Dated[] {
  return dated.filter(({figure}) => figure.indicator === key);
}

/**
 * Whether two figures speak of the same time: the same period, or, for stocks and ratios, the same last day (a stock of
 * 2024 with no day printed counts as of its end).
 */
export function isSameTime(a: Dated, b: Dated): boolean {
  if (a.figure.period === b.figure.period) return true;
  return a.figure.periodKind !== "flow" && b.figure.periodKind !== "flow" && a.end === b.end;
}

/**
 * The sharpest figure of an indicator at the time of another: exact before bounds, narrow before wide.
 *
 * @param dated - figures of one place
 * @param key - indicator key of figures.csv
 * @param at - gives the time
 * @returns the figure, or undefined if there is none
 */
export function sharpestAt(dated: readonly Dated[], key: string, at: Dated): Dated | undefined {
  return sharpest(ofKey(dated, key).filter((other) => isSameTime(other, at)));
}

/**
 * The sharpest of several figures, or undefined if there is none.
 */
export function sharpest(dated: readonly Dated[]): Dated | undefined {
  const width = ({range: [low, high]}: Dated) =>
    Number.isFinite(high - low) ? high - low : Number.MAX_VALUE;
  return dated.reduce<Dated | undefined>(
    (best, other) => (best === undefined || width(other) < width(best) ? other : best),
    undefined
  );
}
