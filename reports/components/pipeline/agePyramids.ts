import type {Pyramid} from "../../lib/charts/pyramid/pyramid.js";
import type {PipelineFlows} from "../../lib/pipeline/pipelineFlows.js";
import type {ModelSetup} from "../../lib/project/modelSetup.js";

/** People by single year of age at the end of every year, the start first: below high-skilled left, high-skilled right. */
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
  const {skilled, high} = {
    skilled: (l: number) => setup.levels[l].skilled && !setup.levels[l].highSkilled,
    high: (l: number) => setup.levels[l].highSkilled
  };
  return [years[0] - 1, ...years].map((year, instant) => ({
    year,
    ages,
    left: {
      name: {zh: "初级工、中级工", en: "junior and intermediate"},
      values: sum(instant, skilled)
    },
    right: {name: {zh: "高级工及以上", en: "high-skilled"}, values: sum(instant, high)}
  }));
}
