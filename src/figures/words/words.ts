import type {Figure} from "../../project/figure.js";
import type {Label} from "../../quantity/label.js";

/** A figure as sentences name it: what it counts, when, and how much. */
export type SaidFigure = Pick<
  Figure,
  "id" | "indicator" | "indicatorZh" | "period" | "value" | "unit"
>;

/** A figure beside what others imply of it. */
interface Identity {
  place: Label;
  figure: SaidFigure;
  /** What the others give, unit of the figure. */
  implied: number;
  /** How: `quotient` or `sumOfParts`. */
  by: string;
}

/** A city beside the rest of its province; all are shares of 1. */
interface ParentComparison {
  city: Label;
  parent: Label;
  /** Of the whole province. */
  workers: number;
  skilled: number;
  highSkilled: number;
  /** Skilled over workers and high-skilled over skilled, in the city and in the rest. */
  own: {skilled: number; highSkilled: number};
  rest: {skilled: number; highSkilled: number};
}

/** Two floors that one skilled total must satisfy; persons. */
interface TwoFloors {
  targets: readonly [Label, Label];
  /** Employed that both go with. */
  workers: number;
  /** Least and most skilled people under both. */
  least: number;
  most: number;
  published: number;
}

/** What the checks of published figures say, in one language. */
export interface FigureWords {
  /** A part is printed larger than the whole that should contain it. */
  contained(place: Label, part: SaidFigure, whole: SaidFigure): string;
  /** One quantity is printed twice, with values that rounding does not explain. */
  twice(place: Label, a: SaidFigure, b: SaidFigure): string;
  /** One quantity is printed in persons here and person-times there. */
  mixedUnits(place: Label, figure: SaidFigure): string;
  /** A figure is not what others imply; rounding does not explain it. */
  identity(identity: Identity): string;
  quotient(part: SaidFigure, whole: SaidFigure): string;
  sumOfParts: string;
  /** Opening stock and change do not give the closing stock. */
  closing(place: Label, closing: SaidFigure, implied: number): string;
  /** Density and skilled share imply different numbers of workers. */
  workers(place: Label, byDensity: number, byShare: number): string;
  /** Gross additions leave almost no room for people who left; `percent` is lost a year. */
  loss(
    place: Label,
    opening: SaidFigure,
    closing: SaidFigure,
    {gross, net, percent}: {gross: number; net: number; percent: number}
  ): string;
  /** A total jumps as only a new definition makes it; additions at an even pace, NaN where none are printed. */
  break(
    place: Label,
    opening: SaidFigure,
    closing: SaidFigure,
    growth: {net: number; gross: number; months: number}
  ): string;
  /** A total grows by more than what was printed as added. */
  short(
    place: Label,
    opening: SaidFigure,
    closing: SaidFigure,
    growth: {net: number; gross: number; months: number}
  ): string;
  /** The published start lies below a floor. */
  floor(
    target: {name: Label},
    found: {value: number; period: string; unit: string},
    least: number
  ): string;
  /** No skilled total satisfies two floors; or the published one does not. */
  floorsNever(floors: TwoFloors): string;
  floorsElsewhere(floors: TwoFloors): string;
  /** A city has far more skilled people for its workers than the rest of its province. */
  parent(comparison: ParentComparison): string;
  /** Figures without address or quote. */
  unsourced(ids: readonly string[]): string;
}
