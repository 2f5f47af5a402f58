import type {ProgrammeSetup} from "../project/modelSetup.js";
import type {Ladder} from "./ladder.js";
import type {ValueTable} from "./valueTable.js";

/** A programme with the rows of its numbers in a value table; −1 where it has none. */
export interface ProgrammeRows {
  id: string;
  kind: ProgrammeSetup["kind"];
  duration: number;
  /** Its quantity is in person-times, to be divided by the attendance to give people. */
  personTimes: boolean;
  subsidised: boolean;
  vocationalSchool: boolean;
  quantity: number;
  /** `delivery` acts on courses and apprenticeships. */
  delivery: number;
  realisation: number;
  overlap: number;
  completion: number;
  takeUp: number;
  recognised: number;
  stay: number;
  stayLever: number;
  progression: number;
  /** By level: share of its candidates. */
  mix: Int32Array;
}

/**
 * Finds the numbers of every programme by name: `<what>.<programme>`, else `<what>.<kind>`.
 *
 * @throws RangeError if a number that the kind needs is missing, naming the nearest known, or if a level mix names a level
 * the ladder does not have
 */
export function programmeRows(
  programmes: readonly ProgrammeSetup[],
  ladder: Ladder,
  names: readonly string[],
  table: Pick<ValueTable, "row" | "find">
): ProgrammeRows[] {
  const needed = (what: string, {id, kind}: ProgrammeSetup) => {
    const own = table.find(`${what}.${id}`);
    return own >= 0 ? own : table.row(`${what}.${kind}`);
  };
  const optional = (what: string, {id, kind}: ProgrammeSetup) => {
    const own = table.find(`${what}.${id}`);
    return own >= 0 ? own : table.find(`${what}.${kind}`);
  };
  return programmes.map((programme) => {
    const {id, kind, counts, duration} = programme;
    const course = kind === "course" || kind === "apprenticeship";
    const school = kind === "school";
    if ((school || kind === "apprenticeship") && !(Number.isInteger(duration) && duration >= 1))
      throw new RangeError(
        `invalid duration of ${id}; not a whole number of years ≥ 1: ${duration}`
      );
    return {
      id,
      kind,
      duration,
      personTimes: course && counts === "person-time",
      subsidised: programme.subsidised ?? false,
      vocationalSchool: programme.vocationalSchool ?? false,
      quantity: table.row(programme.lever),
      delivery: course ? table.find("delivery") : -1,
      realisation: optional("realisation", programme),
      overlap: kind === "course" ? table.find(`overlap.${id}`) : -1,
      completion: course || school ? needed("completion", programme) : -1,
      takeUp: course || school ? needed("takeUp", programme) : -1,
      recognised: kind === "competition" ? needed("recognised", programme) : -1,
      stay: school ? needed("stayShare", programme) : -1,
      stayLever: school ? stayLever(id, names, table) : -1,
      progression: school ? table.find(`progression.${id}`) : -1,
      mix: kind === "recruitment" ? new Int32Array(0) : mixRows(programme, ladder, names, table)
    };
  });
}

/** The lever `stay.<X>` acts on the school whose id begins with X. */
function stayLever(id: string, names: readonly string[], table: Pick<ValueTable, "find">): number {
  const lever = names.find((name) => name.startsWith("stay.") && id.startsWith(name.slice(5)));
  return lever === undefined ? -1 : table.find(lever);
}

function mixRows(
  {id, kind}: ProgrammeSetup,
  {ids}: Ladder,
  names: readonly string[],
  table: Pick<ValueTable, "row" | "find">
): Int32Array {
  const prefix = [`levelMix.${id}.`, `levelMix.${kind}.`].find((each) =>
    names.some((name) => name.startsWith(each))
  );
  if (!prefix) table.row(`levelMix.${id}`);
  for (const name of names) {
    if (!name.startsWith(prefix!)) continue;
    const level = name.slice(prefix!.length);
    if (!ids.includes(level))
      throw new RangeError(`invalid ${name}; no level of the ladder: ${level}`);
  }
  return Int32Array.from(ids, (level) => table.find(prefix + level));
}
