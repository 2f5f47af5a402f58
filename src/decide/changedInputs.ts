import type {Label} from "../quantity/label.js";
import {type ChangeGroup, differingGroups, type LiveVintage} from "./vintage.js";

/** One thing that was added, changed or taken away. */
export interface ChangedItem {
  id: string;
  how: "added" | "changed" | "removed";
  /** What it is called: an assumption, a lever, a scenario, a target; of a row of the register, its target. */
  name?: Label;
}

/** What differs within a group of inputs. */
export interface ChangedInputs {
  group: ChangeGroup;
  /** By the order of the later; empty where the group has no parts with names. */
  items: ChangedItem[];
}

/**
 * What went into two forecasts otherwise: groups, and in each the things by their ids. Of the register only rows count that were known
 * on the day of each forecast.
 *
 * @param from - the earlier
 * @param to - the later
 */
export function changedInputs(from: LiveVintage, to: LiveVintage): ChangedInputs[] {
  return differingGroups(from, to).map((group) => ({
    group,
    items: changedItems(itemsOf(group, from), itemsOf(group, to))
  }));
}

type Named = {id: string; name?: Label};

function itemsOf(group: ChangeGroup, {project, asOf}: LiveVintage): Named[] {
  const {plan, figures, assumptions, scenarios, levers} = project;
  switch (group) {
    case "outturns":
      return (project.progress ?? [])
        .filter(({dated}) => asOf === undefined || dated <= asOf)
        .map((row) => {
          const target = plan.targets.find(({id}) => id === row.target);
          return {...row, ...(target ? {name: target.name} : {})};
        });
    case "figures":
      return figures;
    case "assumptions":
      return assumptions;
    case "scenario":
      return [...scenarios, ...levers];
    case "plan":
      return plan.targets;
    default:
      return [];
  }
}

function changedItems(before: readonly Named[], after: readonly Named[]): ChangedItem[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const kept = new Set(after.map(({id}) => id));
  const item = ({id, name}: Named, how: ChangedItem["how"]): ChangedItem => ({
    id,
    how,
    ...(name === undefined ? {} : {name})
  });
  return [
    ...after.flatMap((one) => {
      const was = old.get(one.id);
      if (!was) return item(one, "added");
      return JSON.stringify(was) === JSON.stringify(one) ? [] : item(one, "changed");
    }),
    ...before.filter(({id}) => !kept.has(id)).map((one) => item(one, "removed"))
  ];
}
