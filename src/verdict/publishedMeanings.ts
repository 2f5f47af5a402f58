import type {Alternative} from "../project/calibrationSetup.js";
import type {Project} from "../project/project.js";
import type {Label} from "../quantity/label.js";
import {both} from "./words/both.js";

/** What published numbers may mean, and how likely each meaning is before any data. */
export interface PublishedMeaning {
  id: string;
  name: Label;
  options: {id: string; name: Label; weight: number}[];
}

/**
 * Lists what is open about published numbers: the alternatives of the calibration; then those that only readings of the plan name, whose
 * options are all as likely, since nothing tells them apart. Such an option is called as the plan calls the reading of its indicator.
 *
 * @param project - with or without a calibration
 * @example
 * publishedMeanings(loadProject("data")).map(({id}) => id) // => ["counting", "added", "assessed", "broughtIn"]
 * publishedMeanings({plan: {targets: []}}) // => []
 */
export function publishedMeanings({
  calibration,
  plan
}: Pick<Project, "calibration" | "plan">): PublishedMeaning[] {
  const known: readonly Alternative[] = calibration?.alternatives ?? [];
  const readings = plan.targets.flatMap((target) => target.readings);
  const open = new Map<string, Map<string, Label>>();
  for (const {mixes} of readings) {
    if (!mixes || known.some(({id}) => id === mixes.alternative)) continue;
    const options = open.get(mixes.alternative) ?? new Map<string, Label>();
    for (const [option, indicator] of Object.entries(mixes.indicators)) {
      const plain = readings.find((one) => !one.mixes && one.indicator === indicator);
      if (!options.has(option)) options.set(option, plain?.name ?? {zh: option, en: option});
    }
    open.set(mixes.alternative, options);
  }
  return [
    ...known,
    ...[...open].map(([id, options]) => ({
      id,
      name: both((words) => words.publishedMeaning),
      options: [...options].map(([option, name]) => ({id: option, name, weight: 1 / options.size}))
    }))
  ];
}
