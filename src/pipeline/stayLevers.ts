import type {ProgrammeSetup} from "../project/modelSetup.js";

/**
 * Levers on stay rates: `stay.<suffix>` acts on the first school whose id starts with the suffix.
 *
 * @param programmes - of the setup
 * @param levers - all levers
 * @returns suffix and index of the programme, in the order of the levers
 */
export function stayLevers(
  programmes: readonly Pick<ProgrammeSetup, "id" | "kind">[],
  levers: readonly {id: string}[]
): {suffix: string; programme: number}[] {
  return levers.flatMap(({id}) => {
    if (!id.startsWith("stay.")) return [];
    const suffix = id.slice(5);
    const programme = programmes.findIndex(
      ({id: school, kind}) => kind === "school" && school.startsWith(suffix)
    );
    return programme < 0 ? [] : [{suffix, programme}];
  });
}
