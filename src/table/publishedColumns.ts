import type {Figure} from "../project/figure.js";
import {checkObjects} from "../quantity/checkObject.js";
import {yearOf} from "../quantity/date.js";
import {readPeriod} from "../quantity/period.js";

/** Published figures as columns of one length: a row is one figure. */
export interface PublishedColumns {
  id: string[];
  place: string[];
  indicator: string[];
  indicator_zh: string[];
  period: string[];
  /** Year the period ends in; 0 without a period. */
  year: Int32Array;
  periodKind: string[];
  value: Float64Array;
  unit: string[];
  precision: Float64Array;
  bound: string[];
  confidence: string[];
  issuer: string[];
  published: string[];
  url: string[];
  quote: string[];
}

/**
 * Lays published figures out as plain columns.
 *
 * @param figures - of a project
 * @returns columns of one length; values in the unit of their row, NaN where a precision is undefined
 * @throws RangeError if a period cannot be read
 * @example
 * publishedColumns([{id: "F1", period: "2022-01/2024-06", value: 435000}]).year // => Int32Array.of(2024)
 */
export function publishedColumns(figures: readonly Figure[]): PublishedColumns {
  checkObjects("figures", figures, ["id", "period"]);
  const text = (read: (figure: Figure) => string) => figures.map(read);
  return {
    id: text(({id}) => id),
    place: text(({place}) => place),
    indicator: text(({indicator}) => indicator),
    indicator_zh: text(({indicatorZh}) => indicatorZh),
    period: text(({period}) => period),
    year: Int32Array.from(figures, ({period}) =>
      period === "" ? 0 : yearOf(readPeriod(period).end)
    ),
    periodKind: text(({periodKind}) => periodKind),
    value: Float64Array.from(figures, ({value}) => value),
    unit: text(({unit}) => unit),
    precision: Float64Array.from(figures, ({precision}) => precision ?? Number.NaN),
    bound: text(({bound}) => bound),
    confidence: text(({confidence}) => confidence),
    issuer: text(({issuer}) => issuer),
    published: text(({published}) => published),
    url: text(({url}) => url),
    quote: text(({quote}) => quote)
  };
}
