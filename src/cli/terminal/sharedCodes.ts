import type {Project} from "../../project/project.js";
import {sharedInputs} from "../../scenario/decodeScenario.js";
import {shareScenario} from "../../scenario/shareScenario.js";
import type {ResultWords} from "../words/words.js";
import {printAside} from "./printable.js";
import type {Setting} from "./setting.js";
import {wrapText} from "./wrapText.js";

/**
 * Sets the codes of scenarios that are none of the folder's own, below what opens them; each on an unbroken line of its own.
 *
 * @param shares - of `shareScenario`
 * @param project - its own scenarios have ids, which say as much
 * @param setting - words, width, colours
 * @returns lines of text, the first empty; none where there is nothing to share
 */
export function sharedCodes(
  shares: readonly string[],
  project: Project,
  {words, width, paint}: Setting
): string[] {
  const own = new Set(project.scenarios.map((scenario) => shareScenario(scenario, project)));
  const others = shares.filter((share) => !own.has(share));
  if (others.length === 0) return [];
  return ["", ...wrapText(words.shareCode, Math.min(width, 110)).map(paint.muted), ...others];
}

/** Tells beside the answer that a code was made with other data: it is computed with those of the folder. */
export function tellOtherData(
  typed: readonly string[],
  {hash}: Pick<Project, "hash">,
  words: Pick<ResultWords, "otherData">
): void {
  const codes = typed.filter((text) => /^#?s1~/.test(text.trim()));
  const other = codes.map(sharedInputs).some((inputs) => inputs && !hash.startsWith(inputs));
  if (other) printAside(words.otherData);
}
