import type {Figure} from "../project/figure.js";
import type {Label} from "../quantity/label.js";
import {calendarYear} from "../quantity/period.js";
import type {ObservedPoint} from "./forecastSchema.js";

/** Which published figures stand beside an indicator: a key of figures.csv, or one key over another. */
interface ObservedKey {
  key: string;
  per?: string;
  note?: Label;
}

const stock: Label = {
  zh: "公布总量没有说明口径；近年几乎不扣除流失，接近“累计持证”。",
  en: "The published totals do not say what they count; in recent years they deduct almost no exits, as if ever certified."
};
const added: Label = {
  zh: "公布的“新增”没有说明是发证、新增人员还是净增，也没有说明是否含引进。",
  en: "The published additions do not say whether they are certificates, new people or net growth, nor whether arrivals count."
};

const keys: Record<string, ObservedKey[]> = {
  ...both("skilled", [{key: "skilled_stock", note: stock}]),
  ...both("highSkilled", [{key: "high_skilled_stock", note: stock}]),
  skilledShare: [{key: "skilled_share_of_employed", note: stock}],
  skilledShareEver: [{key: "skilled_share_of_employed", note: stock}],
  highSkilledShare: share(),
  highSkilledShareEver: share(),
  density: [{key: "high_skilled_per_10k_workers", note: stock}],
  densityEver: [{key: "high_skilled_per_10k_workers", note: stock}],
  employed: [{key: "employed"}],
  "newPeople.skilled": [{key: "skilled_added", note: added}],
  "newPeople.highSkilled": [{key: "high_skilled_added", note: added}],
  "newPeopleWithArrivals.skilled": [{key: "skilled_added", note: added}],
  "newPeopleWithArrivals.highSkilled": [{key: "high_skilled_added", note: added}],
  "netGrowth.skilled": [{key: "skilled_stock_change"}],
  "netGrowth.highSkilled": [{key: "high_skilled_stock_change"}],
  "netGrowthEver.skilled": [{key: "skilled_stock_change"}],
  "netGrowthEver.highSkilled": [{key: "high_skilled_stock_change"}],
  "certificates.skilled": [{key: "certificates_skill_level"}],
  "arrivals.skilled": [{key: "skilled_talents_brought_in"}],
  subsidisedTraining: [{key: "subsidised_training"}],
  "training.subsidised": [{key: "subsidised_training"}],
  "training.apprenticeship": [{key: "apprentices"}],
  "training.recruitment": [{key: "skilled_talents_brought_in"}]
};

function both(id: string, list: ObservedKey[]): Record<string, ObservedKey[]> {
  return {[id]: list, [`${id}Resident`]: list, [`${id}Ever`]: list};
}

function share(): ObservedKey[] {
  return [
    {key: "high_skilled_share_of_skilled", note: stock},
    {key: "high_skilled_stock", per: "skilled_stock", note: stock}
  ];
}

/**
 * Published values of an indicator for one place, by year.
 *
 * Stocks and ratios count where they stand at the end of a year (or name only the year), flows where they cover a whole one.
 * Of several figures of a year an exact one comes before a bound, then the better source. A share without a figure of its
 * own is the quotient of two stocks of the same day.
 *
 * @param indicator - id of an indicator of the pipeline
 * @param figures - all published figures
 * @param placeCode - GB/T 2260 code
 * @returns points by rising year, unit of the figures; empty if nothing is published
 * @example
 * observedSeries("lostPasses", [], "320400") // => []
 */
export function observedSeries(
  indicator: string,
  figures: readonly Figure[],
  placeCode: string
): ObservedPoint[] {
  const points = new Map<number, ObservedPoint>();
  for (const {key, per} of keys[indicator] ?? []) {
    const below = per === undefined ? undefined : byYear(per, figures, placeCode);
    for (const [year, figure] of byYear(key, figures, placeCode)) {
      const base = below?.get(year);
      if (points.has(year) || (per !== undefined && !base)) continue;
      points.set(
        year,
        base
          ? {year, value: figure.value / base.value, figure: figure.id, per: base.id}
          : {year, value: figure.value, figure: figure.id}
      );
    }
  }
  return [...points.values()].sort((a, b) => a.year - b.year);
}

/**
 * Published values of one key of figures.csv for one place, by year; years as in `observedSeries`.
 *
 * @param key - indicator key of figures.csv: `skilled_stock`
 * @param figures - all published figures
 * @param placeCode - GB/T 2260 code
 * @returns points by rising year, unit of the figures
 * @example
 * figureSeries("skilled_stock", [], "320400") // => []
 */
export function figureSeries(
  key: string,
  figures: readonly Figure[],
  placeCode: string
): ObservedPoint[] {
  return [...byYear(key, figures, placeCode)]
    .map(([year, {value, id}]) => ({year, value, figure: id}))
    .sort((a, b) => a.year - b.year);
}

/** What the published values beside an indicator count, where that needs saying. */
export function observedNote(indicator: string): Label | undefined {
  return keys[indicator]?.[0].note;
}

/** Figures of one key for one place by year, the best of each year. */
function byYear(key: string, figures: readonly Figure[], placeCode: string): Map<number, Figure> {
  const best = new Map<number, Figure>();
  for (const figure of figures) {
    if (figure.indicator !== key || figure.placeCode !== placeCode) continue;
    const year = calendarYear(figure.period, figure.periodKind);
    if (year === null) continue;
    const held = best.get(year);
    if (!held || rank(figure) < rank(held)) best.set(year, figure);
  }
  return best;
}

function rank({bound, confidence}: Figure): number {
  return (bound === "exact" ? 0 : 10) + ["A1", "A2", "B", "D"].indexOf(confidence);
}
