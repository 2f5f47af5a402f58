import type {Reading, Target} from "../project/target.js";
import type {StatedDefinition} from "../project/usualDefinition.js";

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
  setup: StatedDefinition
): Reading[] {
  const [first] = readings;
  if (!first) return [];
  const same = readings.filter((one) => one === first || isOnlyRedefined(one, first));
  if (setup.definition === undefined) return same;
  // What names the definition goes before what is only read by it.
  const named = same.find(({definition}) => definition === setup.definition);
  const unnamed = same.find(({definition}) => definition === undefined);
  return [named ?? unnamed ?? first];
}

function isOnlyRedefined(one: Reading, first: Reading): boolean {
  const read = ({indicator, aggregate, operator, value, valueHigh, from, until, mixes}: Reading) =>
    JSON.stringify([indicator, aggregate, operator, value, valueHigh, from, until, mixes]);
  return one.definition !== first.definition && read(one) === read(first);
}
