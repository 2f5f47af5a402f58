import {lastYear} from "../pipeline/simulatedYears.js";
import {indicatorsOf} from "../plan/compileReading.js";
import type {Project} from "../project/project.js";
import {usualDefinition} from "../project/usualDefinition.js";
import {yearOf} from "../quantity/date.js";
import {unknownName} from "../quantity/unknownName.js";

/** A definition of the start that readings use. */
export interface UsedDefinition {
  definition: string;
  /** Indicators its readings look at, and the last year they look to. */
  needed: string[];
  until: number;
}

/**
 * The definition by which goes what names none, first, and those that readings name; a definition no reading uses is not run.
 *
 * @throws RangeError if a reading names an unknown one
 */
export function definitionsUsed({setup, plan}: Project): UsedDefinition[] {
  const usual = usualDefinition(setup);
  const ids = setup.definitions.map(({id}) => id);
  const readings = plan.targets
    .filter(({kind}) => kind === "forecast")
    .flatMap((target) =>
      target.readings.flatMap((reading) => {
        const {id, definition = usual, until} = reading;
        if (!ids.includes(definition))
          throw new RangeError(unknownName(`definition of ${target.id} ${id}`, definition, ids));
        const last = until ?? yearOf(target.due);
        // A reading due later than any run can go is not judged, and says so.
        return last > lastYear
          ? []
          : [{definition, indicators: indicatorsOf(reading), until: last}];
      })
    );
  const used = [usual, ...ids.filter((id) => id !== usual)].map((id): UsedDefinition => {
    const own = readings.filter(({definition}) => definition === id);
    return {
      definition: id,
      needed: [...new Set(own.flatMap(({indicators}) => indicators))],
      until: Math.max(setup.startYear + 1, ...own.map(({until}) => until))
    };
  });
  return used.filter(({needed}, i) => i === 0 || needed.length > 0);
}
