import {indicatorList} from "../pipeline/indicatorList.js";
import type {Alternative} from "../project/calibrationSetup.js";
import type {Indicator} from "../project/indicator.js";
import type {ModelSetup} from "../project/modelSetup.js";

/** What the calibration calls the numbers of a key of figures.csv. */
export interface FigureRole {
  role: string;
  /** Whether these are additions: a flow by which a stock grows. */
  adds: boolean;
}

/**
 * What published numbers are to the calibration, by their key of figures.csv: the role of an alternative is that of every key
 * that publishes one of its indicators. So it follows from the key alone what a new figure is.
 *
 * @param setup - levels and programmes, whose indicators say where they are published
 * @param alternatives - of the calibration
 * @returns roles by key; a key under several roles has the first
 * @example
 * figureRoles({place: {zh: "", en: ""}, levels: [], programmes: []}, [{options: [{indicators: {highSkilledAdded: "newPeople.highSkilled"}}]}]).get("high_skilled_added") // => {role: "highSkilledAdded", adds: true}
 */
export function figureRoles(
  setup: Pick<ModelSetup, "place" | "levels" | "programmes">,
  alternatives: readonly Pick<Alternative, "options">[]
): ReadonlyMap<string, FigureRole> {
  const indicators = new Map<string, Indicator>(
    indicatorList(setup).map((each) => [each.id, each])
  );
  const roles = new Map<string, FigureRole>();
  for (const {options} of alternatives)
    for (const role of Object.keys(options[0]?.indicators ?? {})) {
      const meant = options.flatMap((option) => indicators.get(option.indicators[role]) ?? []);
      const adds = meant.some(({stock}) => stock !== undefined);
      for (const {key, per} of meant.flatMap(({published = []}) => published))
        if (per === undefined && !roles.has(key)) roles.set(key, {role, adds});
    }
  return roles;
}
