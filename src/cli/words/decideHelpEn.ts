import type {DecideHelp} from "./decideHelp.js";

/** Help of the best mix in English. */
export const decideHelpEn: DecideHelp = {
  about:
    "how best to spend a budget: which levers to raise in which years, for the highest joint probability of targets, or to reach one at least cost",
  budgets: ["50000000", "100000000"],
  targets: "targets to be met together, as T01; several may follow; T01:people names one reading",
  budget: "money beyond the scenario, all years together, in yuan: 50000000",
  probability: "probability to reach, as 0.8; without --budget at least cost",
  lever: "spend on these levers only (default: all that have a unit cost)",
  limit:
    "yearly range of a lever, as places.subsidised=68571..100000; a lower end below today's value frees money",
  from: "first year in which money is spent (default: the first year forecast)",
  costs:
    "Unit costs stand in costs.yaml of the folder; levers without one are left out. The solver is highs (npm install highs).",
  xlsx: "also write an Excel workbook",
  md: "also write a Markdown file"
};
