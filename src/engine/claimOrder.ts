import type {Flow} from "./parts.js";

/** Orders claims so that each comes after those it reads; a loop is refused with its members named. */
export function claimOrder(flows: readonly Flow[]): Flow[] {
  const order: Flow[] = [];
  const done = new Set<Flow>();
  const visit = (flow: Flow, path: readonly Flow[]): void => {
    if (done.has(flow)) return;
    if (path.includes(flow))
      throw new RangeError(
        `invalid rules; algebraic loop: ${[...path.slice(path.indexOf(flow)), flow].map(({name}) => name).join(" → ")}; let one of them read stocks instead`
      );
    for (const index of flow.uses) visit(flows[index], [...path, flow]);
    done.add(flow);
    if (flow.kind !== "fill" && flow.kind !== "landing") order.push(flow);
  };
  for (const flow of flows) visit(flow, []);
  return order;
}
