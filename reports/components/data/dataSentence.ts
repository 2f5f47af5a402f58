import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";

/** How much is known, from whom, and how much of it cannot all be true. */
export function dataSentence({figures, findings, plan}: Project, language: Language): string {
  const conflicts = findings.filter(({kind}) => kind === "conflict").length;
  const deciding = findings.filter(({severity}) => severity === "decides").length;
  const own = figures.filter(({place}) => place === plan.place.zh).length;
  return language === "zh"
    ? `${figures.length}个公布的数字，${own}个说的是${plan.place.zh}；${conflicts}处互相矛盾，${deciding}处足以改变结论`
    : `${figures.length} published figures, ${own} of them on ${plan.place.en}; ${conflicts} contradictions, ${deciding} that can turn a verdict`;
}
