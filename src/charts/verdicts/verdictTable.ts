import type {Language} from "../../quantity/label.js";
import type {TargetVerdict} from "../../verdict/forecastSchema.js";
import type {ChartTable} from "../frame/chartTable.js";
import {say} from "../text/fullWidth.js";
import {statusText} from "../text/statusText.js";
import {targetTitle} from "../text/targetTitle.js";

/**
 * Lists every verdict with all its readings, one row a reading; the headline reading of a target comes first.
 *
 * @param targets - verdicts of one forecast
 * @param language - of names and column titles
 * @returns a table; goals and quantiles in the unit of the target (column `unit`), null where there is none
 * @example
 * verdictTable([], "en").rows // => []
 */
export function verdictTable(
  targets: readonly TargetVerdict[],
  language: Language = "zh"
): ChartTable {
  const columns: [string, string, string, string][] = [
    ["id", "编号", "id", ""],
    ["name", "目标", "target", ""],
    ["reading", "口径", "reading", ""],
    ["status", "判断", "verdict", ""],
    ["probability", "可能性", "probability", "1"],
    ["standardError", "蒙特卡洛标准误", "Monte Carlo standard error", "1"],
    ["goal", "目标值", "goal", ""],
    ["median", "中位数", "median", ""],
    ["lower80", "80%下限", "80% lower", ""],
    ["upper80", "80%上限", "80% upper", ""],
    ["lower95", "95%下限", "95% lower", ""],
    ["upper95", "95%上限", "95% upper", ""],
    ["unit", "单位", "unit", ""]
  ];
  return {
    columns: columns.map(([id, zh, en, unit]) => ({id, name: language === "zh" ? zh : en, unit})),
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
