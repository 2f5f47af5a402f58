import type {Assumption} from "../project/assumption.js";
import {checkProjectForm} from "../project/checkProjectForm.js";
import type {Project} from "../project/project.js";
import {checkList} from "../quantity/checkNumbers.js";
import {paceFamilies} from "./pace.js";
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
const startRanges: readonly Assumption[] = positions.map(([id, zh, en]) => ({
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

const familyNames: Record<(typeof paceFamilies)[number], [zh: string, en: string]> = {
  training: ["培训", "training"],
  awards: ["评价", "awards"],
  schools: ["学校", "schools"],
  arrivals: ["引进", "arrivals"]
};

/** Ids of where the pace stands at the start: the common part, then that of every family. */
export const paceStates = [
  "pace.now",
  ...paceFamilies.map((family) => `pace.now.${family}` as const)
];

/** Where the yearly pace of quantities stands in the year of the start, in standard deviations from its long-run mean. */
const startPace: readonly Assumption[] = paceStates.map((id, part) => {
  const [zh, en] = part === 0 ? ["共同部分", "common part"] : familyNames[paceFamilies[part - 1]];
  return {
    id,
    name: {
      zh: `起点年份的节奏与长期均值之差:${zh}`,
      en: `Pace in the year of the start against its long-run mean: ${en}`
    },
    symbol: "e_0",
    unit: "standard deviation",
    prior: {family: "normal", median: 0, low: -1.96, high: 1.96},
    basis: {
      kind: "assumption",
      sources: [],
      reason: {
        zh: "以标准差计;平稳过程在任何一年的分布,由公布的年度数字收窄。",
        en: "In standard deviations: what a stationary process gives in any year, narrowed by published yearly numbers."
      }
    }
  };
});

/** What every model is uncertain by besides its assumptions: its start within what was printed, and the pace of then. */
export const startPositions: readonly Assumption[] = [...startRanges, ...startPace];

/**
 * All parameters of a project's pipeline: its assumptions, where in their printed range the starting figures lie, and where the
 * pace of its quantities stands.
 *
 * The same for every definition of the start, so that definitions share their draws.
 *
 * @param project - only the assumptions are read
 * @example
 * modelParameters({assumptions: []}).names.slice(0, 4) // => ["start.skilled", "start.highSkilled", "start.employed", "pace.now"]
 */
export function modelParameters(project: Pick<Project, "assumptions">): ParameterSpace {
  checkProjectForm(project);
  checkList("assumptions", project.assumptions);
  return parameterSpace([...project.assumptions, ...startPositions]);
}
