import type {ModelSetup} from "../project/modelSetup.js";
import {checkForm} from "../quantity/checkForm.js";
import {flowIndicators} from "./flowIndicators.js";
import type {PipelineIndicator} from "./pipelineIndicator.js";
import {stockIndicators} from "./stockIndicators.js";
import {trainingIndicators} from "./trainingIndicators.js";

/**
 * Lists the indicators of a pipeline in their order of output.
 *
 * @param setup - place, levels and programmes
 * @example
 * indicatorList({place: {zh: "常州", en: "Changzhou"}, levels: [], programmes: []}).slice(0, 3).map(({id, counts}) => [id, counts]) // => [["skilled", "present"], ["skilledResident", "resident"], ["skilledEver", "ever"]]
 */
export function indicatorList(
  setup: Pick<ModelSetup, "place" | "levels" | "programmes">
): PipelineIndicator[] {
  checkForm("setup", setup, {
    place: "label",
    levels: [{id: "text", name: "label"}],
    programmes: [{id: "text"}]
  });
  return [
    ...stockIndicators,
    ...flowIndicators,
    ...trainingIndicators(setup),
    ...setup.levels.map(
      ({id, name}, l): PipelineIndicator => ({
        id: `level.${id}`,
        name,
        unit: "person",
        kind: "stock",
        counts: "present",
        askable: true,
        of: (s) => s.levels[l]
      })
    )
  ];
}
