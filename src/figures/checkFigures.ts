import type {Figure} from "../project/figure.js";
import type {Finding} from "../project/finding.js";
import type {Indicator} from "../project/indicator.js";
import type {Plan} from "../project/plan.js";
import {compareParent} from "./compareParent.js";
import {groupByPlace} from "./figureIndex.js";
import {findContainmentFaults} from "./findContainmentFaults.js";
import {findFloorConflicts} from "./findFloorConflicts.js";
import {findIdentityFaults} from "./findIdentityFaults.js";
import {findRepeats} from "./findRepeats.js";
import {findStockFaults} from "./findStockFaults.js";

/**
 * Everything a reader must know about a set of figures and a plan before believing a forecast: figures that cannot all
 * be true under one definition, floors the published start does not meet, stocks that behave like running sums.
 *
 * Identities are checked place by place, honouring the printed precision; nothing is corrected. Findings about the
 * plan's own place name the targets that read the quantities concerned; those of other places only note.
 *
 * @param figures - published figures of any places
 * @param plan - its place and targets
 * @param indicators - what the targets may read, and which published quantities each rests on
 * @returns findings, those that can turn a verdict round first
 * @example
 * checkFigures([], {place: {zh: "常州", en: "Changzhou"}, placeCode: "320400", targets: []}, []) // => []
 */
export function checkFigures(
  figures: readonly Figure[],
  plan: Pick<Plan, "place" | "placeCode" | "targets">,
  indicators: readonly Pick<Indicator, "id" | "restsOn">[]
): Finding[] {
  const places = groupByPlace(figures, {[plan.place.zh]: plan.place.en});
  const own = places.find(
    ({place, placeCode}) =>
      (placeCode !== "" && placeCode === plan.placeCode) || place === plan.place.zh
  );
  const findings = places.flatMap((place) => {
    const found = [
      ...findRepeats(place),
      ...findIdentityFaults(place),
      ...findStockFaults(place),
      ...findContainmentFaults(place)
    ];
    return place === own
      ? found
      : found.map((finding): Finding => ({...finding, severity: "notes"}));
  });
  if (own)
    findings.push(...findFloorConflicts(own.dated, plan.targets), ...compareParent(own, places));
  findings.push(...findUnsourced(figures));
  const keys = new Map(figures.map(({id, place, indicator}) => [id, {place, indicator}]));
  const order = ["decides", "matters", "notes"];
  const rank = ({severity, kind}: Finding) =>
    2 * order.indexOf(severity) + (kind === "conflict" ? 0 : 1);
  return findings
    .map((finding) => ({
      ...finding,
      targets:
        finding.targets.length > 0 || finding.severity === "notes"
          ? finding.targets
          : targetsReading(
              finding.figures.map((id) => keys.get(id)!.indicator),
              plan,
              indicators
            )
    }))
    .sort((a, b) => rank(a) - rank(b));
}

/** Targets that read an indicator which rests on one of the keys. */
function targetsReading(
  keys: string[],
  {targets}: Pick<Plan, "targets">,
  indicators: readonly Pick<Indicator, "id" | "restsOn">[]
): string[] {
  const resting = new Set(
    indicators
      .filter(({restsOn = []}) => restsOn.some((key) => keys.includes(key)))
      .map(({id}) => id)
  );
  return targets
    .filter(({readings}) => readings.some(({indicator}) => resting.has(indicator)))
    .map(({id}) => id);
}

function findUnsourced(figures: readonly Figure[]): Finding[] {
  const ids = figures.filter(({url, quote}) => url === "" || quote === "").map(({id}) => id);
  if (ids.length === 0) return [];
  return [
    {
      id: "unsourced",
      kind: "missing",
      severity: "notes",
      text: {
        zh: `${ids.length}个数没有来源网址或原文,只作参考:${ids.join("、")}。`,
        en: `${ids.length === 1 ? "One figure has" : `${ids.length} figures have`} no address or no quote and only inform: ${ids.join(", ")}.`
      },
      figures: ids,
      targets: []
    }
  ];
}
