import type {Figure} from "../project/figure.js";
import {figureNamed, indexFigures} from "../project/figureIndex.js";
import type {Finding} from "../project/finding.js";
import type {Indicator} from "../project/indicator.js";
import type {Plan} from "../project/plan.js";
import {checkForm} from "../quantity/checkForm.js";
import {compareParent} from "./compareParent.js";
import {findContainmentFaults} from "./findContainmentFaults.js";
import {findFloorConflicts} from "./findFloorConflicts.js";
import {findIdentityFaults} from "./findIdentityFaults.js";
import {findRepeats} from "./findRepeats.js";
import {findStockFaults} from "./findStockFaults.js";
import {groupByPlace, type PlaceFigures} from "./placeFigures.js";
import {both} from "./words/both.js";

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
 * (({figures, plan}) => checkFigures(figures, plan, []))(loadProject("data"))[0].arithmetic // => "435000 / 1540000 = 0.282 < 0.36"
 */
export function checkFigures(
  figures: readonly Figure[],
  plan: Pick<Plan, "place" | "placeCode" | "targets">,
  indicators: readonly Pick<Indicator, "id" | "restsOn">[]
): Finding[] {
  checkForm("figures", figures, [{id: "text"}]);
  checkForm("plan", plan, {place: "label", targets: [{id: "text", readings: [{}]}]});
  checkForm("indicators", indicators, [{id: "text"}]);
  const places = groupByPlace(figures, {[plan.place.zh]: plan.place.en});
  const own = places.find(
    ({name, code}) => (code !== "" && code === plan.placeCode) || name.zh === plan.place.zh
  );
  const findings = places.flatMap((place) => {
    const found = checkPlace(place);
    return place === own
      ? found
      : found.map((finding): Finding => ({...finding, severity: "notes"}));
  });
  if (own)
    findings.push(...findFloorConflicts(own.dated, plan.targets), ...compareParent(own, places));
  findings.push(...findUnsourced(figures));
  const index = indexFigures(figures);
  return findings
    .map((finding) => {
      if (finding.targets.length > 0 || finding.severity === "notes") return finding;
      const keys = finding.figures.map((id) => figureNamed(index, id).indicator);
      return {...finding, targets: targetsReading(keys, plan, indicators)};
    })
    .sort((a, b) => rankOf(a) - rankOf(b));
}

function checkPlace(place: PlaceFigures): Finding[] {
  return [
    ...findRepeats(place),
    ...findIdentityFaults(place),
    ...findStockFaults(place),
    ...findContainmentFaults(place)
  ];
}

const severities = ["decides", "matters", "notes"];

/** Severe before slight, and of these conflicts before the rest. */
function rankOf({severity, kind}: Finding): number {
  return 2 * severities.indexOf(severity) + (kind === "conflict" ? 0 : 1);
}

/** Targets that read an indicator which rests on one of the keys. */
function targetsReading(
  keys: readonly string[],
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
  const ids = figures
    .filter(({url, quote, confidence}) => confidence !== "I" && (url === "" || quote === ""))
    .map(({id}) => id);
  if (ids.length === 0) return [];
  return [
    {
      id: "unsourced",
      kind: "missing",
      severity: "notes",
      text: both((words) => words.unsourced(ids)),
      figures: ids,
      targets: []
    }
  ];
}
