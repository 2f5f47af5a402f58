import type {Finding} from "../project/finding.js";
import {lastDayOf, monthsBetween} from "../quantity/date.js";
import {type Dated, keyWords, type PlaceFigures, sharpest} from "./figureIndex.js";
import {addRanges, areApart, multiplyRanges} from "./range.js";
import {sayAmount} from "./sayAmount.js";

const stocks = ["skilled_stock", "high_skilled_stock"];
/** A workforce loses more than this a year by death and retirement alone: 1%. */
const leastLoss = 0.01;

/**
 * Compares stocks at two dates with what is printed between them: opening + change = closing, opening × (1 + growth) =
 * closing, and whether gross additions leave any room for people who left.
 *
 * @param place - all figures of one place
 * @returns conflicts beyond rounding, and a definition finding where a stock behaves like a running sum
 */
export function findStockFaults(place: PlaceFigures): Finding[] {
  return stocks.flatMap((stock) => [
    ...findChangeFaults(place, stock),
    ...findLossFaults(place, stock)
  ]);
}

function findChangeFaults({place, placeEn, dated}: PlaceFigures, stock: string): Finding[] {
  return dated
    .filter(
      ({figure}) => figure.indicator === `${stock}_change` || figure.indicator === `${stock}_growth`
    )
    .flatMap((change) => {
      const levels = dated.filter(({figure}) => figure.indicator === stock);
      const closing = sharpest(levels.filter(({end}) => end === change.end));
      const opening = sharpest(
        levels.filter(({end}) => end === firstDay(change) || end === change.start)
      );
      if (!closing || !opening) return [];
      const growth = change.figure.indicator.endsWith("_growth");
      const implied = growth
        ? multiplyRanges(opening.range, addRanges([1, 1], change.range))
        : addRanges(opening.range, change.range);
      if (!areApart(implied, closing.range)) return [];
      const {value} = opening.figure;
      const expected = growth ? value * (1 + change.figure.value) : value + change.figure.value;
      const [said, meant] = [closing.figure.value, expected].map((number) =>
        sayAmount(number, closing.figure.unit)
      );
      const ids = [opening, change, closing].map(({figure}) => figure.id);
      return [
        {
          id: `change.${change.figure.id}`,
          kind: "conflict",
          severity: "matters",
          text: {
            zh: `${place}${closing.figure.indicatorZh}期末印作${said.zh},期初加变动为${meant.zh},舍入不能解释(${ids.join("、")})。`,
            en: `The closing ${keyWords(stock)} of ${placeEn} is printed as ${said.en}, but opening and change give ${meant.en}; rounding does not explain it (${ids.join(", ")}).`
          },
          figures: ids,
          targets: [],
          arithmetic: growth
            ? `${value} × (1 + ${change.figure.value}) = ${Math.round(expected)} ≠ ${closing.figure.value}`
            : `${value} + ${change.figure.value} = ${expected} ≠ ${closing.figure.value}`
        } satisfies Finding
      ];
    });
}

/** A period A/B of dates runs from the end of A; a period of years from the day before its first. */
function firstDay({figure, start}: Dated): string | null {
  const first = figure.period.split("/")[0];
  return /^\d{4}$/.test(first) ? lastDayOf(Number(first)) : start;
}

function findLossFaults({place, placeEn, dated}: PlaceFigures, stock: string): Finding[] {
  const levels = dated
    .filter(({figure}) => figure.indicator === stock && figure.bound === "exact")
    .sort((a, b) => (a.end < b.end ? -1 : 1));
  const added = stock.replace("_stock", "_added");
  return levels.slice(1).flatMap((closing, i) => {
    const opening = levels[i];
    const months = monthsBetween(opening.end, closing.end);
    const flows = dated.filter(
      ({figure, start, end}) =>
        figure.indicator === added && start !== null && start > opening.end && end <= closing.end
    );
    const covered = flows.reduce((sum, {start, end}) => sum + (monthsBetween(start!, end) + 1), 0);
    if (covered < months / 2 || covered > months) return [];
    const gross = flows.reduce((sum, {figure}) => sum + figure.value, 0) * (months / covered);
    const net = closing.figure.value - opening.figure.value;
    const rate = (gross - net) / opening.figure.value / (months / 12);
    if (!(rate < leastLoss)) return [];
    const ids = [opening, closing, ...flows].map(({figure}) => figure.id);
    const [sayGross, sayNet] = [gross, net].map((value) => sayAmount(Math.round(value), "person"));
    const percent = Number((100 * rate).toFixed(2));
    return [
      {
        id: `loss.${opening.figure.id}.${closing.figure.id}`,
        kind: "definition",
        severity: "decides",
        text: {
          zh: `${place}${closing.figure.indicatorZh}从${opening.figure.period}到${closing.figure.period}净增${sayNet.zh},同期新增按月均折算为${sayGross.zh}:每年只流失${percent}%,少于退休和死亡。公布的存量像是累计持证数,扣除流失的预测会低于公布数。`,
          en: `The ${keyWords(stock)} of ${placeEn} grew by ${sayNet.en} from ${opening.figure.period} to ${closing.figure.period}, while ${sayGross.en} were newly added at an even pace: a loss of ${percent}% a year, less than retirement and death. The published stock behaves like a running sum of certificates; a forecast that deducts exits falls below it.`
        },
        figures: ids,
        targets: [],
        arithmetic: `(${Math.round(gross)} − ${net}) / ${opening.figure.value} / ${months / 12} yr = ${percent}% a year`
      } satisfies Finding
    ];
  });
}
