import type {Finding} from "../project/finding.js";
import {firstDayOf, yearOf} from "../quantity/date.js";
import {type Dated, isSameTime, ofKey, type PlaceFigures, sharpestAt} from "./placeFigures.js";
import {addRanges, areApart, divideRanges, multiplyRanges} from "./range.js";
import {both} from "./words/both.js";
import type {FigureWords} from "./words/words.js";

/**
 * part / whole = share, scaled: 10,000 for a density. `years` if the part is a flow of that many years up to the
 * date.
 */
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

function findShareFaults({name, dated}: PlaceFigures): Finding[] {
  return shares.flatMap(({share, part, whole, scale = 1, years}) =>
    ofKey(dated, share).flatMap((at): Finding[] => {
      const inner = years ? flowUpTo(dated, part, at, years) : sharpestAt(dated, part, at);
      const outer = sharpestAt(dated, whole, at);
      if (!inner || !outer) return [];
      const ratio = multiplyRanges([scale, scale], divideRanges(inner.range, outer.range));
      if (!areApart(ratio, at.range)) return [];
      const implied = (scale * inner.figure.value) / outer.figure.value;
      return [
        {
          ...contradiction(at, [inner, outer], (words) => {
            const by = words.quotient(inner.figure, outer.figure);
            return words.identity({place: name, figure: at.figure, implied, by});
          }),
          arithmetic: `${inner.figure.value} / ${outer.figure.value}${scale === 1 ? "" : ` × ${scale}`} = ${short(implied)} ≠ ${at.figure.value}`
        }
      ];
    })
  );
}

function findSumFaults({name, dated}: PlaceFigures): Finding[] {
  return sums.flatMap(({total, parts}) =>
    ofKey(dated, total).flatMap((at): Finding[] => {
      const inner = parts.flatMap((part) => sharpestAt(dated, part, at) ?? []);
      if (inner.length < parts.length) return [];
      if (!areApart(addRanges(...inner.map(({range}) => range)), at.range)) return [];
      const implied = inner.reduce((sum, {figure}) => sum + figure.value, 0);
      return [
        {
          ...contradiction(at, inner, (words) =>
            words.identity({place: name, figure: at.figure, implied, by: words.sumOfParts})
          ),
          arithmetic: `${inner.map(({figure}) => figure.value).join(" + ")} = ${implied} ≠ ${at.figure.value}`
        }
      ];
    })
  );
}

/** Compares the workers implied by the density of the high-skilled with those implied by the share of the skilled. */
function findWorkerFaults({name, dated}: PlaceFigures): Finding[] {
  return ofKey(dated, "high_skilled_per_10k_workers").flatMap((density): Finding[] => {
    const high = sharpestAt(dated, "high_skilled_stock", density);
    const skilled = sharpestAt(dated, "skilled_stock", density);
    const share = sharpestAt(dated, "skilled_share_of_employed", density);
    if (!high || !skilled || !share) return [];
    const byDensity = multiplyRanges([1e4, 1e4], divideRanges(high.range, density.range));
    if (!areApart(byDensity, divideRanges(skilled.range, share.range))) return [];
    const a = Math.round((1e4 * high.figure.value) / density.figure.value);
    const b = Math.round(skilled.figure.value / share.figure.value);
    return [
      {
        id: `workers.${density.figure.id}.${share.figure.id}`,
        kind: "conflict",
        severity: "matters",
        text: both((words) => words.workers(name, a, b)),
        figures: [high, density, skilled, share].map(({figure}) => figure.id),
        targets: [],
        arithmetic: `${high.figure.value} / ${density.figure.value} × 10000 = ${a} ≠ ${skilled.figure.value} / ${share.figure.value} = ${b}`
      }
    ];
  });
}

/** A flow of the given number of whole years that ends on the day of a stock. */
function flowUpTo(
  dated: readonly Dated[],
  key: string,
  at: Dated,
  years: number
): Dated | undefined {
  const first = firstDayOf(yearOf(at.end) - years + 1);
  return ofKey(dated, key).find(({start, end}) => end === at.end && start === first);
}

/** What findings about an identity share; it only notes where the numbers are of different times. */
function contradiction(
  at: Dated,
  inner: readonly Dated[],
  say: (words: FigureWords) => string
): Finding {
  const figures = [...inner, at].map(({figure}) => figure.id);
  return {
    id: `identity.${at.figure.id}`,
    kind: "conflict",
    severity: inner.every((part) => isSameTime(part, at)) ? "matters" : "notes",
    text: both(say),
    figures,
    targets: []
  };
}

function short(value: number): number {
  return Number(value.toPrecision(4));
}
