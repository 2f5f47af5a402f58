import type {Finding} from "../project/finding.js";
import {firstDayOf, yearOf} from "../quantity/date.js";
import {type Dated, isSameTime, keyWords, type PlaceFigures, sharpestAt} from "./figureIndex.js";
import {findWorkerFaults} from "./findWorkerFaults.js";
import {addRanges, areApart, divideRanges, multiplyRanges} from "./range.js";
import {sayAmount} from "./sayAmount.js";

/** part / whole = share, scaled: 10,000 for a density. `years` if the part is a flow of that many years up to the date. */
const shares: {share: string; part: string; whole: string; scale?: number; years?: number}[] = [
  {share: "high_skilled_share_of_skilled", part: "high_skilled_stock", whole: "skilled_stock"},
  {share: "skilled_share_of_employed", part: "skilled_stock", whole: "employed"},
  {
    share: "high_skilled_per_10k_workers",
    part: "high_skilled_stock",
    whole: "employed",
    scale: 1e4
  },
  {share: "assessment_pass_rate", part: "certificates", whole: "assessments"},
  {
    share: "assessment_pass_rate_industries",
    part: "certificates_industries",
    whole: "assessments_industries"
  },
  {
    share: "share_of_all_talents_brought_in_last_10_years",
    part: "talents_brought_in",
    whole: "all_talents_stock",
    years: 10
  }
];

const sums: {total: string; parts: string[]}[] = [
  {
    total: "talents_brought_in",
    parts: ["skilled_talents_brought_in", "degree_talents_brought_in"]
  },
  {
    total: "training_all",
    parts: [
      "training_pre_employment",
      "training_on_the_job",
      "training_entrepreneurship",
      "training_other"
    ]
  },
  {
    total: "high_skilled_stock",
    parts: [
      "high_skilled_stock_senior_worker",
      "high_skilled_stock_technician",
      "high_skilled_stock_senior_technician"
    ]
  },
  {total: "assessments", parts: ["assessments_provinces", "assessments_industries"]},
  {total: "certificates", parts: ["certificates_provinces", "certificates_industries"]}
];

/**
 * Checks identities among figures of one place and time, honouring the printed precision:
 * part / whole = share, parts add to their total, and two shares of one whole imply the same whole.
 *
 * @param place - all figures of one place
 * @returns a finding for each identity that no rounding can save
 */
export function findIdentityFaults(place: PlaceFigures): Finding[] {
  return [...findShareFaults(place), ...findSumFaults(place), ...findWorkerFaults(place)];
}

function findShareFaults({dated, ...place}: PlaceFigures): Finding[] {
  return shares.flatMap(({share, part, whole, scale = 1, years}) =>
    dated
      .filter(({figure}) => figure.indicator === share)
      .flatMap((at) => {
        const inner = years ? flowUpTo(dated, part, at, years) : sharpestAt(dated, part, at);
        const outer = sharpestAt(dated, whole, at);
        if (!inner || !outer) return [];
        const implied = multiplyRanges([scale, scale], divideRanges(inner.range, outer.range));
        if (!areApart(implied, at.range)) return [];
        const value = (scale * inner.figure.value) / outer.figure.value;
        return [
          describe(place, at, [inner, outer], value, {
            zh: `${inner.figure.indicatorZh}除以${outer.figure.indicatorZh}`,
            en: `${keyWords(part)} over ${keyWords(whole)}`,
            arithmetic: `${inner.figure.value} / ${outer.figure.value}${scale === 1 ? "" : ` × ${scale}`} = ${short(value)} ≠ ${at.figure.value}`
          })
        ];
      })
  );
}

function findSumFaults({dated, ...place}: PlaceFigures): Finding[] {
  return sums.flatMap(({total, parts}) =>
    dated
      .filter(({figure}) => figure.indicator === total)
      .flatMap((at) => {
        const found = parts.map((part) => sharpestAt(dated, part, at));
        if (found.some((part) => part === undefined)) return [];
        const inner = found as Dated[];
        if (!areApart(addRanges(...inner.map(({range}) => range)), at.range)) return [];
        const value = inner.reduce((sum, {figure}) => sum + figure.value, 0);
        return [
          describe(place, at, inner, value, {
            zh: "各部分之和",
            en: "the sum of its parts",
            arithmetic: `${inner.map(({figure}) => figure.value).join(" + ")} = ${value} ≠ ${at.figure.value}`
          })
        ];
      })
  );
}

/** A flow of the given number of whole years that ends on the day of a stock. */
function flowUpTo(dated: readonly Dated[], indicator: string, at: Dated, years: number) {
  const first = firstDayOf(yearOf(at.end) - years + 1);
  return dated.find(
    ({figure, start, end}) => figure.indicator === indicator && end === at.end && start === first
  );
}

function describe(
  {place, placeEn}: Omit<PlaceFigures, "dated">,
  at: Dated,
  inner: Dated[],
  value: number,
  {zh, en, arithmetic}: {zh: string; en: string; arithmetic: string}
): Finding {
  const {figure} = at;
  const ids = [...inner.map((part) => part.figure.id), figure.id];
  const same = inner.every((part) => isSameTime(part, at));
  return {
    id: `identity.${figure.id}`,
    kind: "conflict",
    severity: same ? "matters" : "notes",
    text: {
      zh: `${place}${figure.indicatorZh}(${figure.period})印作${sayAmount(figure.value, figure.unit).zh},而${zh}为${sayAmount(value, figure.unit).zh},舍入不能解释(${ids.join("、")})。`,
      en: `${keyWords(figure.indicator)} of ${placeEn} (${figure.period}) is printed as ${sayAmount(figure.value, figure.unit).en}, but ${en} gives ${sayAmount(value, figure.unit).en}; rounding does not explain it (${ids.join(", ")}).`
    },
    figures: ids,
    targets: [],
    arithmetic
  };
}

function short(value: number): number {
  return Number(value.toPrecision(4));
}
