import type {Fault} from "../../check/fault.js";
import type {Loose} from "../../check/mappings.js";
import type {Figure} from "../../project/figure.js";
import {modelUnit} from "../../project/figureUnit.js";
import {dataFault} from "../dataFault.js";

/**
 * What keeps the published series of a target of kind trend from being judged: values of a year among values of a day, a sum of
 * values of a day, a level asked of values of a year that are summed elsewhere, or another unit than the target's.
 *
 * @param target - series, basis and unit
 * @param figures - of the plan's place
 */
export function seriesFault(
  {series, basis, unit}: Loose,
  figures: readonly Figure[]
): Fault | undefined {
  if (typeof series !== "string" || typeof unit !== "string") return undefined;
  const rows = figures.filter(({indicator}) => indicator === series);
  if (rows.length === 0) return undefined;
  const flows = rows.filter(({periodKind}) => periodKind === "flow");
  if (flows.length > 0 && flows.length < rows.length)
    return dataFault("mixedSeries", {series, flow: flows[0].id, other: other(rows)});
  const flow = flows.length > 0;
  if ((basis === "cumulative" && !flow) || (basis === "stock" && flow))
    return dataFault("basisOfSeries", {series, basis: String(basis), flow});
  for (const row of rows) {
    const own = modelUnit(row.unit);
    const alike = [own, ...(flow ? [`${own}/yr`] : [])];
    if (!alike.includes(unit) && `${unit}/yr` !== own)
      return dataFault("unitOfSeries", {series, unit, id: row.id, got: row.unit});
  }
  return undefined;
}

function other(rows: readonly Figure[]): string {
  return rows.find(({periodKind}) => periodKind !== "flow")?.id ?? "";
}
