import {zh as check} from "../../check/words/zh.js";
import type {CalibrationRules, DataWords} from "./words.js";

const {now} = check;

/** What calibration.yaml may not be or say, in Chinese. */
export const calibration: Pick<DataWords, keyof CalibrationRules> = {
  errorOrder: ({near, far, bound, got}) => ({
    message: `${near} 比 ${far} 可信，误差应不大于 ${bound}，现为 ${got}`,
    mend: "0.4% 请写 0.004"
  }),
  lowAboveHigh: ({low, high}) => ({
    message: `应为 low ≤ high，现为 ${low}、${high}`,
    mend: "low 和 high 是不是写反了？"
  }),
  weights: ({got}) => ({message: `各权重之和应为1，现为 ${got}`, mend: "权重是先验概率"}),
  roles: ({expected, got}) => ({
    message: `应与第一种含义的角色（${expected.join("、")}）相同，现为 ${got.join("、")}`,
    mend: "各种含义请写相同的角色"
  }),
  noStart: () => ({
    message: "起点应有 highSkilled 或 density，现都没有",
    mend: "请写明其中一个"
  }),
  noStartDate: () => ({
    message: "应有起始时间，现起点只是一个范围",
    mend: "请写明 from，如 2020"
  }),
  figureBeforeStart: ({start, id, period}) => ({
    message: `应为起点（${start}）以后的公布数，现 ${id} 的时间是 ${period}`,
    mend: "请移到更早的一段"
  }),
  startDates: ({first, second}) => ({
    message: `起点的各公布数应是同一时间的，现有 ${first} 和 ${second}`,
    mend: "请改用同一时间的公布数；确需混用的，请写 from 指明起点年份"
  }),
  roleOfFigure: ({id, indicator, role, got}) => ({
    message: `${id}（${indicator}）的角色应为 ${role}，${now(got)}`,
    mend: `请写 role: ${role}，或者换一个公布数`
  }),
  repeatedObservation: ({id, role}) => ({
    message: `每个公布数应只列一次，现 ${id} 又作为 ${role} 列出，会重复计算`,
    mend: "请删去其中一处"
  })
};
