import {parseDocument, type QuickReader} from "../check/parseDocument.js";
import type {Problem} from "../check/problem.js";
import {type Part, shapedPart} from "../check/readDocument.js";
import {type Scenario, scenarioSchema} from "../project/scenario.js";
import {completeScenario} from "./completeScenario.js";
import {scenarioFault} from "./scenarioFault.js";

const limit = 200_000;

/**
 * Reads a scenario by itself, its text and its shape: at most 200,000 characters of YAML 1.2, nothing in it trusted; what may be left
 * out is filled in (see `completeScenario`).
 *
 * @param source - decoded text, and its name in problems
 * @param problems - every problem found is added here
 * @param quick - see `parseDocument`
 */
export function readScenarioPart(
  source: {text: string; file: string},
  problems: Problem[],
  quick?: QuickReader
): Part<Scenario> {
  const {file, text} = source;
  if (text.length <= limit) {
    const parsed = parseDocument(text, file, problems, quick);
    return shapedPart(
      scenarioSchema,
      {...parsed, value: completeScenario(parsed.value, file)},
      problems
    );
  }
  problems.push({file, ...scenarioFault("longText", {limit, got: text.length})});
  return {document: {file, value: undefined, line: () => undefined, written: () => undefined}};
}
