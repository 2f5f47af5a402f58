import type {Pyramid} from "../../lib/charts/pyramid/pyramid.js";
import type {PipelineFlows} from "../../lib/pipeline/pipelineFlows.js";
import type {ModelSetup} from "../../lib/project/modelSetup.js";
import {both} from "../../words/wordsOf.js";

/**
 * People by single year of age at the end of every year, the start first: below high-skilled left, high-skilled
 * right.
 */
export function agePyramids(flows: PipelineFlows, setup: Pick<ModelSetup, "levels">): Pyramid[] {
  const {cells, levels, groups, ages: range, years} = flows;
  if (!cells) throw new RangeError("agePyramids needs flows with cells");
  const ages = Array.from({length: range.to - range.from + 1}, (_, i) => range.from + i);
  const [L, G, A] = [levels.length, groups.length, ages.length];
  const sum = (instant: number, wanted: (l: number) => boolean) =>
    ages.map((_, x) => {
      let persons = 0;
      for (let l = 0; l < L; l++)
        if (wanted(l))
          for (let g = 0; g < G; g++) persons += cells[((instant * L + l) * G + g) * A + x];
      return persons;
    });
  const high = (l: number) => setup.levels[l].highSkilled;
  const skilled = (l: number) => setup.levels[l].skilled && !high(l);
  return [years[0] - 1, ...years].map((year, instant) => ({
    year,
    ages,
    left: {
      name: both(({pipeline}) => pipeline.juniorAndIntermediate),
      values: sum(instant, skilled)
    },
    right: {name: both(({pipeline}) => pipeline.highSkilled), values: sum(instant, high)}
  }));
}
