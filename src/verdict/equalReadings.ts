import type {Reading, Target} from "../project/target.js";

/** The definitions of the start, and the one that the reporting body states. */
interface StatedDefinition {
  definitions: readonly {id: string}[];
  definition?: string | undefined;
}

/**
 * The readings of a target that stand at equal rank because they differ from its first only in the definition of the start, as long as
 * the reporting body has not stated one; with one stated, that reading alone.
 *
 * @param target - with its readings
 * @param setup - definitions, and the one that is stated
 * @returns the first alone where nothing is open; empty without readings
 * @example
 * equalReadings({readings: [{id: "a", indicator: "x", aggregate: "end"}, {id: "b", indicator: "x", aggregate: "end", definition: "other"}]}, {definitions: [{id: "published"}, {id: "other"}]}).map(({id}) => id) // => ["a", "b"]
 * equalReadings({readings: [{id: "a", indicator: "x", aggregate: "end"}, {id: "b", indicator: "x", aggregate: "end", definition: "other"}]}, {definitions: [{id: "published"}, {id: "other"}], definition: "other"}).map(({id}) => id) // => ["b"]
 */
export function equalReadings(
  {readings}: Pick<Target, "readings">,
  {definitions, definition: stated}: StatedDefinition
): Reading[] {
  const [first] = readings;
  if (!first) return [];
  const same = readings.filter((one) => one === first || isOnlyRedefined(one, first));
  const own = same.filter(({definition = definitions[0].id}) => definition === stated);
  return stated === undefined ? same : own.length > 0 ? own : [first];
}

function isOnlyRedefined(one: Reading, first: Reading): boolean {
  const read = ({indicator, aggregate, operator, value, valueHigh, from, until, mixes}: Reading) =>
    JSON.stringify([indicator, aggregate, operator, value, valueHigh, from, until, mixes]);
  return one.definition !== first.definition && read(one) === read(first);
}
