import type {Figure} from "../project/figure.js";

/** Published figures as columns of one length: a row is one figure. */
export interface PublishedColumns {
  id: string[];
  place: string[];
  indicator: string[];
  indicator_zh: string[];
  period: string[];
  /** Year the period ends in; 0 if it cannot be told. */
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
 * @example
 * publishedColumns([]).value.length // => 0
 */
export function publishedColumns(figures: readonly Figure[]): PublishedColumns {
  const text = (read: (figure: Figure) => string) => figures.map(read);
  return {
    id: text(({id}) => id),
    place: text(({place}) => place),
    indicator: text(({indicator}) => indicator),
    indicator_zh: text(({indicatorZh}) => indicatorZh),
    period: text(({period}) => period),
    year: Int32Array.from(figures, ({period}) =>
      Number([...period.matchAll(/\d{4}/g)].at(-1)?.[0] ?? 0)
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
