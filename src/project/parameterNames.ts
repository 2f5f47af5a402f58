/**
 * Names of the parameters of an assumption, in order: its id, or `<id>.<component>` for each component of a simplex.
 *
 * @param assumption - scalar or simplex
 * @example
 * parameterNames({id: "lapse.skilled"}) // => ["lapse.skilled"]
 * parameterNames({id: "levelMix.course", components: [{id: "junior"}, {id: "senior"}]}) // => ["levelMix.course.junior", "levelMix.course.senior"]
 */
export function parameterNames({
  id,
  components
}: {
  id: string;
  components?: readonly {id: string}[];
}): string[] {
  return components ? components.map((component) => `${id}.${component.id}`) : [id];
}
