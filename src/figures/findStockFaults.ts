import type {Finding} from "../project/finding.js";
import {lastDayOf, monthsBetween} from "../quantity/date.js";
import {type Dated, ofKey, type PlaceFigures, sharpest} from "./placeFigures.js";
import {addRanges, areApart, multiplyRanges} from "./range.js";
import {both} from "./words/both.js";

/** A stock with what is printed of its change over a period. */
interface StockKeys {
  stock: string;
  /** Closing less opening. */
  change: string;
  /** Change over opening. */
  growth: string;
  /** Gross additions. */
  added: string;
}

const stocks: StockKeys[] = ["skilled", "high_skilled"].map((grade) => ({
  stock: `${grade}_stock`,
  change: `${grade}_stock_change`,
  growth: `${grade}_stock_growth`,
  added: `${grade}_added`
}));
/** A workforce loses more than this a year by death and retirement alone: 1%. */
const leastLoss = 0.01;

/**
 * Compares stocks at two dates with what is printed between them: opening + change = closing, opening × (1 + growth) =
 * closing, whether gross additions leave any room for people who left or fall short of the growth, and whether a total jumps as
 * only a new definition makes it: by more than 10% in less than a year, by more than 20% a year over longer where nothing is printed of it, or by more than three times
 * what was printed as added.
 *
 * @param place - all figures of one place
 * @returns conflicts beyond rounding, and a definition finding where a stock behaves like a running sum
 */
export function findStockFaults(place: PlaceFigures): Finding[] {
  return stocks.flatMap((keys) => [
    ...findChangeFaults(place, keys),
    ...findLossFaults(place, keys),
    ...findBreaks(place, keys)
  ]);
}

function findChangeFaults({name, dated}: PlaceFigures, {stock, ...keys}: StockKeys): Finding[] {
  const totals = ofKey(dated, stock);
  return dated.flatMap((printed): Finding[] => {
    const {indicator, id, value: change} = printed.figure;
    const growth = indicator === keys.growth;
    if (!growth && indicator !== keys.change) return [];
    const closing = sharpest(totals.filter(({end}) => end === printed.end));
    const opening = sharpest(
      totals.filter(({end}) => end === firstDay(printed) || end === printed.start)
    );
    if (!closing || !opening) return [];
    const implied = growth
      ? multiplyRanges(opening.range, addRanges([1, 1], printed.range))
      : addRanges(opening.range, printed.range);
    if (!areApart(implied, closing.range)) return [];
    const {value} = opening.figure;
    const expected = growth ? value * (1 + change) : value + change;
    const ids = [opening.figure.id, id, closing.figure.id];
    return [
      {
        id: `change.${id}`,
        kind: "conflict",
        severity: "matters",
        text: both((words) => words.closing(name, closing.figure, expected)),
        figures: ids,
        targets: [],
        arithmetic: growth
          ? `${value} × (1 + ${change}) = ${Math.round(expected)} ≠ ${closing.figure.value}`
          : `${value} + ${change} = ${expected} ≠ ${closing.figure.value}`
      }
    ];
  });
}

/** A period A/B of dates runs from the end of A; a period of years from the day before its first. */
function firstDay({figure, start}: Dated): string | null {
  const first = figure.period.split("/")[0];
  return /^\d{4}$/.test(first) ? lastDayOf(Number(first)) : start;
}

/** Exact totals, each with the next by date: what came between them, net and as printed additions, and whether a change is printed. */
function spansOf({dated}: PlaceFigures, {stock, added, change, growth}: StockKeys) {
  const totals = ofKey(dated, stock)
    .filter(({figure}) => figure.bound === "exact")
    .sort((a, b) => (a.end < b.end ? -1 : 1));
  return totals.slice(1).map(({figure: closing, end}, i) => {
    const {figure: opening, end: from} = totals[i];
    return {
      opening,
      closing,
      until: end,
      months: monthsBetween(from, end),
      net: closing.value - opening.value,
      told: dated.some(
        (printed) =>
          [change, growth].includes(printed.figure.indicator) &&
          printed.end === end &&
          [firstDay(printed), printed.start].includes(from)
      ),
      ...additions(ofKey(dated, added), from, end)
    };
  });
}

function findLossFaults(figures: PlaceFigures, keys: StockKeys): Finding[] {
  const {name} = figures;
  return spansOf(figures, keys).flatMap((span): Finding[] => {
    const {opening, closing, months, net, gross: printed, covered, ids} = span;
    if (covered < months / 2 || covered > months) return [];
    const gross = printed * (months / covered);
    const rate = (gross - net) / opening.value / (months / 12);
    if (!(rate < leastLoss)) return [];
    const percent = Number((100 * rate).toFixed(2));
    const said = {gross: Math.round(gross), net: Math.round(net), percent};
    return [
      {
        id: `loss.${opening.id}.${closing.id}`,
        kind: "definition",
        severity: "decides",
        text: both((words) => words.loss(name, opening, closing, said)),
        figures: [opening.id, closing.id, ...ids],
        targets: [],
        arithmetic: `(${Math.round(gross)} − ${net}) / ${opening.value} / ${months / 12} = ${percent}%`
      }
    ];
  });
}

/** Growth within a year, of a total, beyond which its definition must have changed. */
const mostGrowth = 0.1;
/**
 * Growth a year over a year and more, of which nothing is printed, beyond which it must have: totals published by cities and provinces grew
 * by up to 10%.
 */
const mostYearly = 0.2;
/** Growth over printed additions beyond which it must have. */
const mostTimes = 3;
/** Growth over printed additions from which they do not add up. */
const shortTimes = 1.1;

function findBreaks(figures: PlaceFigures, keys: StockKeys): Finding[] {
  const {name} = figures;
  return spansOf(figures, keys).flatMap((span): Finding[] => {
    const {opening, closing, months, net, ids} = span;
    const gross = grossOf(span);
    const isBreak = breaks(span);
    if (!isBreak && !(net > shortTimes * gross)) return [];
    const said = {net: Math.round(net), gross: Math.round(gross), months};
    return [
      {
        id: `${isBreak ? "break" : "short"}.${opening.id}.${closing.id}`,
        kind: "definition",
        severity: isBreak ? "decides" : "matters",
        text: both((words) =>
          isBreak
            ? words.break(name, opening, closing, said)
            : words.short(name, opening, closing, said)
        ),
        figures: [opening.id, closing.id, ...(gross > 0 ? ids : [])],
        targets: [],
        arithmetic: `${closing.value} − ${opening.value} = ${net}${gross > 0 ? ` > ${Math.round(gross)}` : ""}`
      }
    ];
  });
}

type StockSpan = ReturnType<typeof spansOf>[number];

/** What was printed as added, over as many months; not known where nothing or too little was. */
function grossOf({months, gross, covered}: StockSpan): number {
  return covered >= 12 && covered <= months ? gross * (months / covered) : Number.NaN;
}

/** Whether only another definition can have moved a total so far. */
function breaks(span: StockSpan): boolean {
  const {opening, months, net, told} = span;
  const gross = grossOf(span);
  if (months < 12) return Math.abs(net) > mostGrowth * opening.value;
  const most = (1 + mostYearly) ** (months / 12) - 1;
  const jumps = Number.isNaN(gross) && !told && Math.abs(net) > most * opening.value;
  return jumps || net > mostTimes * gross;
}

/**
 * When totals of a place came to count otherwise than before, as {@link findStockFaults} finds it.
 *
 * @param place - all figures of one place
 * @returns ISO days of the first totals by the new definition, by rising date, by the key of the total
 */
export function stockBreaks(place: PlaceFigures): Map<string, string[]> {
  return new Map(
    stocks.map((keys) => {
      const found = spansOf(place, keys).filter(breaks);
      return [keys.stock, found.map(({until}) => until)];
    })
  );
}

/** What was added within (from, to], and how many months it covers. */
function additions(
  flows: readonly Dated[],
  from: string,
  to: string
): {gross: number; covered: number; ids: string[]} {
  let gross = 0;
  let covered = 0;
  const ids: string[] = [];
  for (const {figure, start, end} of flows) {
    if (start === null || !(start > from && end <= to)) continue;
    gross += figure.value;
    covered += monthsBetween(start, end) + 1;
    ids.push(figure.id);
  }
  return {gross, covered, ids};
}
