import {flowName} from "./pipelineModel.js";
import type {WorkforceRun} from "./workforceRun.js";

/** Indices of the workforce model's flows that feed each inflow of the residents, and of those that cross into high-skilled. */
export function residentInflows({engine, wires}: WorkforceRun) {
  const {ladder, routes, programmes} = wires;
  const {ids, skilled, highSkilled} = ladder;
  const present = (names: string[]) =>
    names.map((name) => engine.flows.indexOf(name)).filter((index) => index >= 0);
  const schools = programmes.filter(({kind}) => kind === "school");
  const grades = [false, true].map((grade) => {
    const members = ids.filter((_, l) => highSkilled[l] === grade && skilled[l]);
    return {
      award: present(members.map(flowName.first)),
      arrival: present(members.map(flowName.arrival)),
      graduate: present(schools.flatMap((each) => members.map((id) => `${each.id}.${id}`)))
    };
  });
  const crossing = present(
    routes
      .filter(({from, to}) => !highSkilled[from] && highSkilled[to])
      .map((route) => flowName.upgrade(ids, route))
  );
  return {grades, crossing};
}
