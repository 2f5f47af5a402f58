import type {Finding} from "../project/finding.js";
import type {CommonFactor} from "./parameterSource.js";
import type {PlanRun} from "./planRun.js";

/**
 * Names the targets whose verdict rests most on a factor that many parameters share: it is no assumption of its own, and would
 * else be missing among what a verdict rests on.
 *
 * @param run - after the runs, with its influence
 * @param common - the factor
 * @returns one finding, or none where another assumption is stronger everywhere
 */
export function commonFinding(
  {influence, readings}: Pick<PlanRun, "influence" | "readings">,
  common: CommonFactor | undefined
): Finding[] {
  if (!influence || !common) return [];
  const strengths = influence.strengths();
  const led = readings.flatMap(({headline, target}, k) => {
    if (!headline) return [];
    const sizes = Array.from(strengths[k], Math.abs);
    const own = sizes.pop()!;
    return own > 0 && own >= Math.max(...sizes) ? [{id: target.id, size: own}] : [];
  });
  if (led.length === 0) return [];
  const ids = led.map(({id}) => id);
  const {id, size} = led.reduce((most, each) => (each.size > most.size ? each : most));
  return [
    {
      id: "rests-on-common",
      kind: "diagnostic",
      severity: "matters",
      text: {
        zh: `${ids.join("、")}最依赖的不是某一项假设，而是${common.name.zh}：历史上各段之间就是这样变化的。`,
        en: `${ids.join(", ")} rest most not on one assumption but on ${common.name.en}: that is how quantities changed from one stretch of history to the next.`
      },
      figures: [],
      targets: ids,
      arithmetic: `|ρ| = ${size.toFixed(2)} (${id})`
    }
  ];
}
