import {tradeOffPlot} from "../../charts/tradeOff/tradeOffPlot.js";
import {DataError} from "../../check/dataError.js";
import {allocateBudget} from "../../decide/allocateBudget.js";
import type {AllocateOptions, Allocation} from "../../decide/allocationAnswer.js";
import {mixBasis} from "../../decide/allocationTable.js";
import {describeAllocation} from "../../decide/describeAllocation.js";
import type {LinearSolver} from "../../decide/linearProgram.js";
import {tradeOffPoints} from "../../decide/tradeOffPoints.js";
import {loadHighs} from "../../highs/loadHighs.js";
import type {CommandContext} from "../command.js";
import {commandFault} from "../commandFault.js";
import {allocationSheets} from "./allocationSheets.js";
import type {DecisionInput} from "./decisionCommand.js";
import {printAllocation} from "./printAllocation.js";
import {runDecision, typedScenario, withTyped} from "./runDecision.js";

/** What `skillcast allocate` was asked. */
export interface AllocateInput
  extends DecisionInput,
    Pick<AllocateOptions, "targets" | "budget" | "probability" | "levers" | "limits" | "from"> {}

/** Does what `skillcast allocate` was asked. */
export async function runAllocate(
  dir: string,
  input: AllocateInput,
  context: CommandContext
): Promise<void> {
  const {
    plan: _plan,
    prior: _p,
    json: _j,
    out: _o,
    xlsx: _x,
    md: _m,
    scenario: _s,
    ...asked
  } = input;
  const solver = await installedSolver();
  await runDecision<Allocation>(
    dir,
    input,
    {
      name: "allocate",
      analyse: (project, watch) =>
        allocateBudget(
          project,
          {...asked, scenario: typedScenario(input, project)},
          watch.elsewhere?.solve ?? solver,
          watch
        ),
      print: (answer, project, setting) =>
        printAllocation(answer, withTyped(project, input), setting),
      sheets: allocationSheets,
      says: (answer, project, {language}) => ({
        above: [describeAllocation(answer, withTyped(project, input), language)],
        below: [mixBasis(answer, language)]
      }),
      charts(answer, project, {language}) {
        const {points, frame} = tradeOffPoints(answer, withTyped(project, input), language);
        return new Map([["allocate", tradeOffPlot(points, frame, {language, width: 720})]]);
      }
    },
    context
  );
}

async function installedSolver(): Promise<LinearSolver> {
  try {
    return await loadHighs();
  } catch {
    throw new DataError([{file: "highs", ...commandFault("missing", {thing: "highs"})}]);
  }
}
