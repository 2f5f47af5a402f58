import {wilsonInterval} from "../plan/wilsonInterval.js";
import type {Project} from "../project/project.js";
import type {Target} from "../project/target.js";
import {usualDefinition} from "../project/usualDefinition.js";
import {yearOf} from "../quantity/date.js";
import {equalReadings} from "./equalReadings.js";
import type {Forecast} from "./forecastSchema.js";
import type {TalliedReading} from "./talliedReading.js";
import type {Tally} from "./tally.js";

type Setup = Pick<Project["setup"], "definitions" | "definition">;

/** The headline readings of some targets, under each definition of the start that stands at equal rank. */
export interface DefinedMembers {
  definition: string;
  members: TalliedReading[];
}

/**
 * Gathers the headline readings of targets, once for every definition at equal rank among them: a target that has a reading of that
 * definition takes part with it, the others with their first.
 *
 * @param targets - those that are judged together
 * @param setup - definitions, and the one that is stated
 * @param tally - the readings
 * @returns in the order of the definitions; at least one
 */
export function definedMembers(
  targets: readonly Target[],
  setup: Setup,
  {readings}: Pick<Tally, "readings">
): DefinedMembers[] {
  const first = usualDefinition(setup);
  const equals = targets.map((target) => equalReadings(target, setup));
  const open = new Set(
    equals
      .filter(({length}) => length > 1)
      .flatMap((list) => list.map(({definition = first}) => definition))
  );
  const definitions =
    open.size === 0 ? [first] : setup.definitions.map(({id}) => id).filter((id) => open.has(id));
  return definitions.map((definition) => ({
    definition,
    members: equals.flatMap((list) => {
      const own = list.find((one) => (one.definition ?? first) === definition) ?? list[0];
      return readings.find(({placed}) => placed.reading === own) ?? [];
    })
  }));
}

/**
 * Counts in how many runs the targets of the plan's window hold together, those left out whose verdict has no evidence or is a rank, and of
 * a definition of the start those that no run meets by it while another definition stands at equal rank: that is no forecast.
 *
 * @param project - the plan, and its definitions
 * @param tally - after the runs
 * @param unknown - ids of the targets without evidence
 */
export function planTogether(
  {plan, setup}: Pick<Project, "plan" | "setup">,
  tally: Tally,
  unknown: readonly string[]
): Forecast["joints"] {
  const within = plan.targets.filter(
    ({id, due, held}) => yearOf(due) <= plan.until && held === undefined && !unknown.includes(id)
  );
  return definedMembers(within, setup, tally).map(({definition, members: all}) => {
    const never = all.filter((one) => failsByDefinition(one, setup, tally));
    const members = all.filter((one) => !never.includes(one));
    const {probability, standardError} = wilsonInterval(
      tally.together(members) * (tally.effective / tally.total),
      tally.effective
    );
    const [hardest] = members
      .map((each) => ({id: each.placed.target.id, met: each.summary().met}))
      .sort((a, b) => a.met - b.met);
    return {
      definition,
      name: setup.definitions.find(({id}) => id === definition)?.name ?? {
        zh: definition,
        en: definition
      },
      targets: members.map(({placed}) => placed.target.id),
      ...(never.length > 0 ? {never: never.map(({placed}) => placed.target.id)} : {}),
      probability,
      standardError,
      failsMost: hardest?.id ?? null
    };
  });
}

/** Whether the definition alone decides that a reading never holds: by another one at equal rank it does. */
function failsByDefinition(
  one: TalliedReading,
  setup: Setup,
  {readings}: Pick<Tally, "readings">
): boolean {
  if (one.summary().met > 0) return false;
  const equals = equalReadings(one.placed.target, setup);
  return readings.some((each) => equals.includes(each.placed.reading) && each.summary().met > 0);
}
