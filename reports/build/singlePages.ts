import type {Plan} from "../../src/project/plan.js";
import {bodyPath, planBodies} from "../components/targets/bodyPath.js";

/** The address of the page of one target, without language. */
export const targetAddress = (id: string): string => `/target/${id}`;

/** The address of the page of one body, without language. */
export const bodyAddress = (body: string, plan: Plan): string => `/body/${bodyPath(body, plan)}`;

/** The addresses of the pages of every target and every responsible body of a plan, without language. */
export function singlePages(plan: Plan): string[] {
  return [
    ...plan.targets.map(({id}) => targetAddress(id)),
    ...planBodies(plan).map((body) => bodyAddress(body, plan))
  ];
}
