import type {Plan} from "../../lib/project/plan.js";

/**
 * The last part of the address of a body's page: its English name in small letters, else its number among the bodies of the plan.
 *
 * @param body - as the plan writes it
 * @param plan - with the names of its bodies
 */
export function bodyPath(body: string, {bodies = [], targets}: Plan): string {
  const name = bodies.find(({zh}) => zh === body)?.en ?? "";
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (slug !== "") return slug;
  return `body-${planBodies({targets}).indexOf(body) + 1}`;
}

/** The bodies that a plan makes responsible for something, in the order in which it names them. */
export function planBodies({targets}: Pick<Plan, "targets">): string[] {
  return [...new Set(targets.flatMap(({bodies}) => bodies))];
}
