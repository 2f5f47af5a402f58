import {startPositions} from "../pipeline/modelParameters.js";
import {parameterNames} from "../project/parameterNames.js";
import type {Project} from "../project/project.js";
import type {Label} from "../quantity/label.js";
import type {VerdictCause} from "./forecastSchema.js";
import type {ParameterSource} from "./parameterSource.js";
import type {TalliedReading} from "./talliedReading.js";
import type {Tally} from "./tally.js";

/**
 * Prepares naming what the number of a headline reading rests on: assumptions, what drives the years, what the published number counts.
 *
 * @param project - names of assumptions and alternatives
 * @param source - of the runs
 * @param tally - after the runs
 * @returns causes, strongest first, those that cannot be told from chance left out
 */
export function verdictCauses(
  {assumptions, calibration}: Pick<Project, "assumptions" | "calibration">,
  {parameters}: Pick<ParameterSource, "parameters">,
  {influence, explained, drivers}: Pick<Tally, "influence" | "explained" | "drivers">
): (reading: TalliedReading) => VerdictCause[] {
  const owners = new Map(
    [...assumptions, ...startPositions].flatMap((one) =>
      parameterNames(one).map((name) => [name, one as {id: string; name?: Label}] as const)
    )
  );
  const named = (j: number, reading: TalliedReading): {id: string; name: Label} | null => {
    if (j < parameters.length) {
      const owner = owners.get(parameters[j]);
      return owner?.name ? {id: owner.id, name: owner.name} : null;
    }
    if (j < parameters.length + drivers.length) return drivers[j - parameters.length];
    const id = reading.placed.compiled.mixed?.alternative;
    return calibration?.alternatives.find((one) => one.id === id) ?? null;
  };
  const shares = influence.shares();
  return (reading) => {
    const found = new Map<string, VerdictCause>();
    const k = explained.indexOf(reading);
    if (k < 0) return [];
    shares[k].forEach((share, j) => {
      const owner = share === 0 ? null : named(j, reading);
      if (!owner || share <= (found.get(owner.id)?.share ?? 0)) return;
      found.set(owner.id, {id: owner.id, name: owner.name, share});
    });
    return [...found.values()].sort((a, b) => b.share - a.share);
  };
}
