import {checkRows} from "../../quantity/checkFields.js";
import {checkForm} from "../../quantity/checkForm.js";
import {checkObjects} from "../../quantity/checkObject.js";
import type {Language} from "../../quantity/label.js";
import type {TargetVerdict} from "../../verdict/forecastSchema.js";
import {bandColumns, type ChartTable} from "../frame/chartTable.js";
import {say} from "../text/say.js";
import {statusText} from "../text/statusText.js";
import {targetTitle} from "../text/targetTitle.js";
import {wordsOf} from "../words/wordsOf.js";

/**
 * Lists every verdict with all its readings, one row a reading; the headline reading of a target comes first.
 *
 * @param targets - verdicts of one forecast
 * @param language - of names and column titles
 * @returns a table; goals and quantiles in the unit of the target (column `unit`), null where there is none
 * @example
 * verdictTable([{id: "T1", name: {zh: "新增人数", en: "new people"}, unit: "person", probability: null, standardError: null, status: "evidence", goal: 50000, median: null, lower80: null, upper80: null, lower95: null, upper95: null, readings: []}], "en").rows // => [["T1", "new people", "", "needs evidence", null, null, 50000, null, null, null, null, null, "person"]]
 */
export function verdictTable(
  targets: readonly TargetVerdict[],
  language: Language = "zh"
): ChartTable {
  checkObjects("targets", targets, ["id", "name", "readings"]);
  checkForm("targets", targets, [{id: "text", "needs?": "label", readings: [{}]}]);
  checkRows("targets", targets, {probability: "amount", due: "amount", goal: "amount"});
  const names = wordsOf(language).column;
  return {
    columns: [
      {id: "id", name: names.id, unit: ""},
      {id: "name", name: names.target, unit: ""},
      {id: "reading", name: names.reading, unit: ""},
      {id: "status", name: names.verdict, unit: ""},
      {id: "probability", name: names.probability, unit: "1"},
      {id: "standardError", name: names.standardError, unit: "1"},
      {id: "goal", name: names.goal, unit: ""},
      ...bandColumns("", language, 95),
      {id: "unit", name: names.unit, unit: ""}
    ],
    rows: targets.flatMap((target) => {
      const readings = target.readings.length > 0 ? target.readings : [target];
      return readings.map((reading) => [
        target.id,
        targetTitle(target, language),
        reading === target ? "" : say(reading.name, language),
        statusText(reading.status, language),
        reading.probability,
        reading.standardError,
        reading.goal,
        reading.median,
        reading.lower80,
        reading.upper80,
        reading.lower95,
        reading.upper95,
        target.unit
      ]);
    })
  };
}
