import type {Assumption} from "../project/assumption.js";
import type {Project} from "../project/project.js";
import {checkList} from "../quantity/checkNumbers.js";
import {checkObject} from "../quantity/checkObject.js";
import {type ParameterSpace, parameterSpace} from "./parameterSpace.js";

const positions = [
  [
    "start.skilled",
    "技能人才总量(起点)在其取值范围内的位置",
    "Place of the skilled total at the start within its range"
  ],
  [
    "start.highSkilled",
    "高技能人才总量(起点)在其取值范围内的位置",
    "Place of the high-skilled total at the start within its range"
  ],
  [
    "start.employed",
    "就业人员(或密度,起点)在其取值范围内的位置",
    "Place of the employed (or of the density) at the start within its range"
  ]
] as const;

/** The printed rounding of a starting figure, or the range of a definition, as a share of the way from low to high. */
export const startPositions: readonly Assumption[] = positions.map(([id, zh, en]) => ({
  id,
  name: {zh, en},
  symbol: "u",
  unit: "1",
  prior: {family: "beta", a: 1, b: 1},
  basis: {
    kind: "assumption",
    sources: [],
    reason: {
      zh: "公布数经过舍入,真值在半个末位之内均匀;另一口径则在其上下限之间均匀。",
      en: "Published numbers are rounded: the true one lies evenly within half a last digit; under another definition, evenly between its limits."
    }
  }
}));

/**
 * All parameters of a project's pipeline: its assumptions, and where in their printed range the starting figures lie.
 *
 * The same for every definition of the start, so that definitions share their draws.
 *
 * @param project - only the assumptions are read
 * @example
 * modelParameters({assumptions: []}).names // => ["start.skilled", "start.highSkilled", "start.employed"]
 */
export function modelParameters(project: Pick<Project, "assumptions">): ParameterSpace {
  checkObject("project", project);
  checkList("assumptions", project.assumptions);
  return parameterSpace([...project.assumptions, ...startPositions]);
}
