import type {ProgrammeSetup} from "../project/modelSetup.js";
import type {Ladder} from "./ladder.js";
import type {ValueTable} from "./valueTable.js";
import {wiringFault} from "./wiringFault.js";

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

/** Name of a number that a programme has a row of. */
export type ProgrammeNumber = Exclude<
  {
    [Key in keyof ProgrammeRows]: ProgrammeRows[Key] extends number ? Key : never;
  }[keyof ProgrammeRows],
  "duration"
>;

/**
 * Finds the numbers of every programme by name: `<what>.<programme>`, else `<what>.<kind>`.
 *
 * @throws RangeError if a number that the kind needs is missing, naming the nearest known, or if a level mix names a level
 * the ladder does not have
 */
export function programmeRows(
  programmes: readonly ProgrammeSetup[],
  ladder: Ladder,
  table: Pick<ValueTable, "row" | "find" | "components" | "requireRole">
): ProgrammeRows[] {
  checkStays(programmes);
  const needed = (what: string, {id, kind}: ProgrammeSetup) => {
    const own = table.find(`${what}.${id}`);
    return own >= 0 ? own : table.row(`${what}.${kind}`);
  };
  const realisation = ({id, kind}: ProgrammeSetup) => {
    const own = `realisation.${id}`;
    const name = table.find(own) >= 0 ? own : `realisation.${kind}`;
    table.requireRole(name, "realisation");
    return table.find(name);
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
      realisation: realisation(programme),
      overlap: kind === "course" ? table.find(`overlap.${id}`) : -1,
      completion: course || school ? needed("completion", programme) : -1,
      takeUp: course || school ? needed("takeUp", programme) : -1,
      recognised: kind === "competition" ? needed("recognised", programme) : -1,
      stay: school ? needed("stayShare", programme) : -1,
      stayLever: stayLever(programme, table),
      progression: school ? table.find(`progression.${id}`) : -1,
      mix: kind === "recruitment" ? new Int32Array(0) : mixRows(programme, ladder, table)
    };
  });
}

/** A lever that two schools name would move both and report one. */
function checkStays(programmes: readonly ProgrammeSetup[]): void {
  const levers = programmes.flatMap(({stay}) => stay?.lever ?? []);
  const twice = levers.find((lever, i) => levers.indexOf(lever) !== i);
  if (twice !== undefined) throw wiringFault({rule: "sharedStayLever", lever: twice});
}

/** The row of the lever on the share of a school's graduates that stays. */
function stayLever({id, kind, stay}: ProgrammeSetup, table: Pick<ValueTable, "row">): number {
  if (stay === undefined) return -1;
  if (kind !== "school")
    throw new RangeError(`invalid stay of ${id}; only a school has graduates who stay: ${kind}`);
  return table.row(stay.lever);
}

function mixRows(
  {id, kind}: ProgrammeSetup,
  {ids}: Ladder,
  table: Pick<ValueTable, "row" | "components" | "requireRole">
): Int32Array {
  const own = `levelMix.${id}`;
  const name = table.components(own) ? own : `levelMix.${kind}`;
  const components = table.components(name);
  if (!components) {
    table.row(own);
    return Int32Array.from(ids, () => -1);
  }
  table.requireRole(name, "levelMix");
  for (const level of components.keys())
    if (!ids.includes(level)) throw wiringFault({rule: "unknownLevel", assumption: name, level});
  return Int32Array.from(ids, (level) => components.get(level) ?? -1);
}
