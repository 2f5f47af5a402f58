import type {Figure} from "../project/figure.js";
import type {Target} from "../project/target.js";
import {required} from "../quantity/required.js";
import {type DatedPoint, datedSeries} from "./datedSeries.js";

/** The greatest number that a peer has published: a place of the same level of GB/T 2260 within the same province. */
export type Peer = DatedPoint & Pick<Figure, "place">;

/** How far a place is ahead: its last published number and the greatest among its peers. */
export interface Lead {
  own: DatedPoint;
  peer: Peer;
  /** How many peers have published a number, and how many a greater one than the place. */
  peers: number;
  greater: number;
}

/** Where a place stands in a ranking, by what is published. */
export interface RankStanding {
  /**
   * `first`: by all that is published; `lost`: a later rank says so, or a peer's number of the same day or before is greater; `open`: a
   * peer's later number is greater than its own last one, or one of a day on which it was printed as first. What peers published of days
   * before it was last printed as first tells nothing.
   */
  standing: "first" | "lost" | "open";
  /** Years in a row that it was first. */
  years: number;
  /** The count or rank that was published last. */
  last: DatedPoint;
  /** The rank with which first place was lost; absent: held, or only the numbers tell. */
  rank?: DatedPoint;
  lead?: Lead;
  /** When it was last told where it stands, on the axis of year ends (yr). */
  time: number;
}

/** Two dates closer than this (yr) are one. */
const sameDay = 1e-6;

/**
 * Where a place stands in a ranking, by the years in a row that it was printed as first, the ranks printed since, and the numbers of its
 * peers.
 *
 * A rank of 1 in a later year adds a year; a later one below it ends the row. Where no count of years is published, the years are the
 * printed ranks of 1 since the last below it. A peer whose number is greater than the place's own of the same day or later has overtaken
 * it, unless the place was printed as first on that day; a peer's number of a later day leaves it open.
 *
 * @param target - `held` names the count of years and the rank, `series` what is ranked
 * @param figures - all published figures
 * @param placeCode - GB/T 2260 code
 * @returns null if neither a count nor a rank is published
 * @throws RangeError if a period cannot be read
 * @example
 * rankStanding({held: {years: "years_first"}}, [{id: "F1", indicator: "years_first", placeCode: "320400", period: "2024", periodKind: "stock", value: 11, bound: "exact", confidence: "A1"}], "320400").years // => 11
 */
export function rankStanding(
  {held, series}: Pick<Target, "held" | "series">,
  figures: readonly Figure[],
  placeCode: string
): RankStanding | null {
  if (held === undefined) return null;
  const pointsOf = (key: string | undefined) =>
    key === undefined ? [] : datedSeries(key, figures, placeCode).points;
  const count = pointsOf(held.years).at(-1);
  const ranks = pointsOf(held.rank).filter(({time}) => !count || time >= count.time - sameDay);
  const lost = ranks.findLast(({value}) => value > 1);
  const firsts = ranks.filter(
    ({time}) => time > Math.max(count?.time ?? -Infinity, lost?.time ?? -Infinity) + sameDay
  );
  const last = firsts.at(-1) ?? lost ?? count;
  if (!last) return null;
  const yearsFirst = new Set(firsts.map(({year}) => year)).size;
  const lead = leadOf(series, figures, placeCode);
  const common = {last, time: last.time, ...(lead ? {lead} : {})};
  if (lost === last) return {...common, standing: "lost", years: count?.value ?? 0, rank: lost};
  const years = yearsFirst + (lost ? 0 : (count?.value ?? 0));
  if (!lead || lead.peer.value <= lead.own.value || lead.peer.time < last.time - sameDay)
    return {...common, standing: "first", years};
  const {own, peer} = lead;
  const overtaken = peer.time <= own.time + sameDay && own.time > last.time + sameDay;
  return overtaken
    ? {...common, standing: "lost", years, time: own.time}
    : {...common, standing: "open", years};
}

function leadOf(
  series: string | undefined,
  figures: readonly Figure[],
  placeCode: string
): Lead | undefined {
  if (series === undefined) return undefined;
  const own = datedSeries(series, figures, placeCode).points.at(-1);
  const codes = new Set(figures.map((figure) => figure.placeCode));
  const peers = [...codes].flatMap((code) => {
    const isPeer =
      code !== placeCode && code.slice(0, 2) === placeCode.slice(0, 2) && !code.endsWith("0000");
    const point = isPeer ? datedSeries(series, figures, code).points.at(-1) : undefined;
    if (!point) return [];
    const {place} = required(
      figures.find(({id}) => id === point.figure),
      `figure ${point.figure}`
    );
    return [{...point, place}];
  });
  const [peer] = peers.sort((a, b) => b.value - a.value);
  const greater = peers.filter(({value}) => own && value > own.value).length;
  return own && peer && {own, peer, peers: peers.length, greater};
}
