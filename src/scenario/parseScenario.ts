import {isNode, LineCounter, parseDocument} from "yaml";
import type {Scenario} from "../project/scenario.js";
import {DataError} from "../quantity/dataError.js";
import {scenarioSchema} from "./scenarioSchema.js";
import {schemaProblems} from "./schemaProblems.js";

const limit = 200_000;

/**
 * Reads a scenario from YAML text, as saved by `formatScenario` or written by hand; trusts nothing in it.
 *
 * @param text - YAML 1.2 of one scenario; at most 200,000 characters
 * @param options.file - name for messages
 * @returns the scenario; whether its targets and base exist is checked by `compileScenario`
 * @throws DataError with every problem, each with its line: not YAML, a key twice, unknown keys (nearest suggested), a value
 * of the wrong kind, an unknown version
 * @example
 * parseScenario(formatScenario(customScenario([]))).id // => "custom"
 * parseScenario("schema: 2") // throws scenario:1 schema: expected 1, got 2; this skillcast reads version 1
 */
export function parseScenario(text: string, {file = "scenario"}: {file?: string} = {}): Scenario {
  if (text.length > limit)
    throw new DataError([
      {file, message: `expected at most ${limit} characters, got ${text.length}`}
    ]);
  const lines = new LineCounter();
  const yaml = parseDocument(text, {lineCounter: lines, prettyErrors: false});
  if (yaml.errors.length > 0)
    throw new DataError(
      yaml.errors.map(({pos, message}) => ({
        file,
        line: lines.linePos(pos[0]).line,
        message: `expected YAML, got a fault: ${message}`
      }))
    );
  let input: unknown;
  try {
    input = yaml.toJS({maxAliasCount: 20});
  } catch (fault) {
    throw new DataError([{file, message: `expected plain YAML, got a fault: ${fault}`}]);
  }
  const checked = scenarioSchema.safeParse(input);
  if (checked.success) return checked.data as Scenario;
  const line = (path: readonly PropertyKey[]) => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = yaml.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return undefined;
  };
  const problems = schemaProblems(scenarioSchema, checked.error, input, {file, line});
  throw new DataError(
    problems.map((problem) =>
      problem.column === "schema"
        ? {
            ...problem,
            mend: "this skillcast reads version 1; save the file again with the one that wrote it"
          }
        : problem
    )
  );
}
