import {spokenError} from "../check/spokenError.js";
import {unknownFault} from "../check/unknownFault.js";
import type {Project} from "../project/project.js";
import type {Scenario} from "../project/scenario.js";
import {checkObjects} from "../quantity/checkObject.js";
import {checkText} from "../quantity/checkText.js";
import {unknownName} from "../quantity/unknownName.js";
import {decodeScenario} from "./decodeScenario.js";

/**
 * The scenario a person named: by the id of a known one, or by a shared string.
 *
 * @param text - `recent-pace`, or a string of `encodeScenario`
 * @param scenarios - the known ones
 * @param home - the place that it is read for; a string made for another is refused
 * @throws RangeError, with its words in every language, naming the nearest known ids, or what is wrong with the string
 * @example
 * readScenario(encodeScenario(customScenario([])), []).id // => "custom"
 * readScenario("recent-pase", [customScenario([], {id: "recent-pace"})]) // throws unknown scenario: "recent-pase"; one of recent-pace
 */
export function readScenario(
  text: string,
  scenarios: readonly Scenario[],
  home?: Pick<Project["plan"], "placeCode" | "place">
): Scenario {
  checkText("text", text);
  checkObjects("scenarios", scenarios, ["id"]);
  const known = scenarios.find(({id}) => id === text);
  if (known) return known;
  if (/^#?s\d+(~|%7e)/i.test(text.trim())) return decodeScenario(text, home);
  const ids = scenarios.map(({id}) => id);
  throw spokenError(unknownName("scenario", text, ids), unknownFault("scenario", text, ids));
}
