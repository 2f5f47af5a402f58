import type {ModelSetup} from "../project/modelSetup.js";
import {addFlows} from "./flowIndicators.js";
import type {AddIndicator, PipelineIndicator} from "./pipelineIndicator.js";
import {addStocks} from "./stockIndicators.js";
import {addTraining} from "./trainingIndicators.js";

/**
 * Lists the indicators of a pipeline in their order of output.
 *
 * @param setup - levels and programmes
 * @param stays - levers on stay rates: the suffix of `stay.<suffix>` and the index of the programme it acts on
 * @example
 * indicatorList({levels: [], programmes: []}, []).slice(0, 3).map(({id}) => id) // => ["skilled", "skilledResident", "skilledEver"]
 */
export function indicatorList(
  setup: Pick<ModelSetup, "levels" | "programmes">,
  stays: readonly {suffix: string; programme: number}[]
): PipelineIndicator[] {
  const list: PipelineIndicator[] = [];
  const add: AddIndicator = (kind, unit, id, zh, en, value) => {
    list.push({id, name: {zh, en}, unit, kind, value});
  };
  addStocks(add);
  addFlows(add);
  addTraining(add, setup, stays);
  setup.levels.forEach(({id, name}, l) => {
    add("stock", "person", `level.${id}`, name.zh, name.en, (s, t) => s.level(t, l));
  });
  return list;
}
