import type {Finding} from "../project/finding.js";
import type {DefinedModel} from "./definedModel.js";
import {summarise} from "./summary.js";
import type {TalliedCell} from "./talliedCell.js";

/**
 * Limits that the runs met: passes that could not become people, and more skilled people than employed.
 *
 * @param fans - the cells, after the runs
 * @param models - one a definition; the first is looked at
 */
export function limitFindings(
  fans: readonly TalliedCell[],
  [{model}]: readonly DefinedModel[]
): Finding[] {
  const cellsOf = (id: string) =>
    fans.filter((fan) => fan.model === 0 && model.indicators[fan.indicator].id === id);
  const lost = cellsOf("lostPasses")
    .map(({column, sketch}) => ({year: model.years[column], people: summarise(sketch).median}))
    .filter(({people}) => people >= 1);
  const crowded = cellsOf("skilledShare")
    .map(({column, sketch}) => ({year: model.years[column], share: summarise(sketch).upper95}))
    .filter(({share}) => share > 1);
  return [
    ...(lost.length > 0 ? [lostPasses(lost)] : []),
    ...(crowded.length > 0 ? [aboveEmployed(crowded)] : [])
  ];
}

function lostPasses(lost: {year: number; people: number}[]): Finding {
  const most = lost.reduce((a, b) => (b.people > a.people ? b : a));
  const count = Math.round(most.people);
  const span = spanOf(lost);
  return {
    id: "limit-lost-passes",
    kind: "limit",
    severity: "matters",
    text: {
      zh: `${span}年有合格人次找不到够年限或未持证的人，不计为新增人员；最多的是${most.year}年，中位数${count}人次。`,
      en: `In ${span} passes find nobody who has served the years or lacks a certificate, and add no people; most in ${most.year}, ${count} in the median.`
    },
    figures: [],
    targets: []
  };
}

function aboveEmployed(crowded: {year: number; share: number}[]): Finding {
  const most = crowded.reduce((a, b) => (b.share > a.share ? b : a));
  const share = `${(100 * most.share).toFixed(0)}%`;
  const span = spanOf(crowded);
  return {
    id: "limit-above-employed",
    kind: "conflict",
    severity: "matters",
    text: {
      zh: `${span}年技能人才可能多于就业人员（${most.year}年95%区间上限为${share}）：两者不可能按同一口径成立。`,
      en: `In ${span} skilled people may outnumber the employed (upper end of the 95% interval ${share} in ${most.year}): both cannot hold under one definition.`
    },
    figures: [],
    targets: []
  };
}

function spanOf(years: {year: number}[]): string {
  const [first, last] = [years[0].year, years[years.length - 1].year];
  return first === last ? String(first) : `${first}-${last}`;
}
