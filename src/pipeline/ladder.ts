import type {LevelSetup} from "../project/modelSetup.js";
import {checkForm} from "../quantity/checkForm.js";
import {type StandardForm, yearsRequired} from "./yearsRequired.js";

/** The levels of a model in order, with what each counts as. All arrays have one entry a level, lowest first. */
export interface Ladder {
  ids: readonly string[];
  skilled: readonly boolean[];
  highSkilled: readonly boolean[];
  technician: readonly boolean[];
  /** Years of work before the next level can be applied for. */
  waits: readonly number[];
}

/**
 * Reads the ladder of a setup.
 *
 * @param levels - lowest first
 * @param form - wording of the standards that sets the years between levels; default the current one
 * @throws RangeError if there is none, an id occurs twice, or a level is high-skilled and not skilled, or a technician
 * and not high-skilled
 * @example
 * ladder([{id: "junior", name: {zh: "初级工", en: "Junior"}, skilled: true, highSkilled: false, technician: false}]).waits // => [3]
 * ladder([]) // throws invalid levels; at least one is needed: 0
 */
export function ladder(levels: readonly LevelSetup[], form: StandardForm = "current"): Ladder {
  checkForm("levels", levels, [
    {id: "text", skilled: "flag", highSkilled: "flag", technician: "flag"}
  ]);
  if (levels.length === 0)
    throw new RangeError(`invalid levels; at least one is needed: ${levels.length}`);
  const ids = levels.map(({id}) => id);
  for (const [i, {id, skilled, highSkilled, technician}] of levels.entries()) {
    if (ids.indexOf(id) !== i) throw new RangeError(`invalid levels; given twice: ${id}`);
    if (highSkilled && !skilled)
      throw new RangeError(`invalid level; high-skilled but not skilled: ${id}`);
    if (technician && !highSkilled)
      throw new RangeError(`invalid level; technician but not high-skilled: ${id}`);
  }
  return {
    ids,
    skilled: levels.map(({skilled}) => skilled),
    highSkilled: levels.map(({highSkilled}) => highSkilled),
    technician: levels.map(({technician}) => technician),
    waits: ids.map((id) => yearsRequired(id, form))
  };
}
