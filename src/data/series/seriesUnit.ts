import type {NamedSeries} from "./namedSeries.js";

const scales: readonly (readonly [RegExp, number])[] = [
  [/billion/iu, 1e9],
  [/亿|億/u, 1e8],
  [/千万/u, 1e7],
  [/百万|million/iu, 1e6],
  [/十万/u, 1e5],
  [/万|萬|10[,， ]?000|ten thousand/iu, 1e4],
  [/百/u, 1e2],
  [/千|thousand|(?<![\d,])1?[,， ']?000s?(?!\d)/iu, 1e3]
];
/** A scale and what it counts, with which a name ends or of which it consists: 人数/万人, total_万人, 万人, Trained, thousand. */
const unitBehind =
  /(?:^|[\s/／_,，:：·—-])((?:[十百千]?[万萬亿億]|[百千])\p{Script=Han}{0,3}|(?:ten )?thousands?|millions?|billions?|%|％)\s*$/iu;

/** The unit beside a series, or in brackets or behind a mark at the end of its name; empty without one. */
export function seriesUnit({unit, name}: Pick<NamedSeries, "unit" | "name">): string {
  if (unit !== undefined) return unit;
  const bracket = /[(（]([^()（）]*)[)）]\s*$/u.exec(name)?.[1];
  return (bracket ?? unitBehind.exec(name)?.[1] ?? "").replace(/^(?:单位|units?)\s*[:：]\s*/iu, "");
}

/** How many of what is counted one of a unit is: 万人 10,000; 1 without a scale. */
export function scaleOfUnit(unit: string): number {
  return scales.find(([mark]) => mark.test(unit))?.[1] ?? 1;
}
