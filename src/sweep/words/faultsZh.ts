import type {SweepFaultWords} from "./faults.js";

const kinds: Readonly<Record<string, string>> = {
  grid: "网格",
  latin: "拉丁超立方",
  sobol: "Sobol' 序列",
  morris: "Morris 筛选"
};
const kindOf = (kind: string) => kinds[kind] ?? kind;

/** What the file of a sweep can be wrong in, in Chinese. */
export const faultsZh: SweepFaultWords = {
  noValues: () => ({
    message: "网格设计的参数应给出 values，现在没有",
    mend: "例如 values: [0.8, 1]"
  }),
  valuesOutside: ({kind}) => ({
    message: `${kindOf(kind)}设计的参数应给出 low 和 high，现为 values`,
    mend: "改写为 low 和 high，或改用网格"
  }),
  span: ({low, high}) => ({
    message: `low 应小于 high，现为${low ?? "空"}和${high ?? "空"}`,
    mend: "例如 low: 0.6 和 high: 1"
  }),
  missingCount: ({kind, key}) => ({
    message: `${kindOf(kind)}设计应给出 ${key}，现在没有`,
    mend: `例如 ${key}: 64`
  }),
  unusedCount: ({kind, key}) => ({
    message: `${kindOf(kind)}设计不用 ${key}`,
    mend: "请删去"
  }),
  manyPoints: ({points, most}) => ({
    message: `最多${most}个点，现为${points}个`,
    mend: "减少取值，或改用拉丁超立方"
  }),
  twice: ({target}) => ({
    message: `每个参数应只出现一次，“${target}”出现了两次`,
    mend: "请删去一个"
  }),
  noGoal: ({place, indicator, year}) => ({
    message: `${place} 的方案没有 ${indicator} 在${year}年的目标`,
    mend: "改为按水平或增长排名，或换一个年份"
  }),
  leagueYear: ({place, year, first, last}) => ({
    message: `${place} 的模拟从${first}年到${last}年，不包括${year}年`,
    mend: "换一个年份，或写明 until"
  }),
  otherChunk: ({name}) => ({
    message: `分块 ${name.slice(0, 12)} 的内容与名称不符`,
    mend: "将重新计算"
  }),
  otherVersion: ({ours, theirs}) => ({
    message: `版本应为 ${ours}，现为 ${theirs}`,
    mend: "两边请安装同一版本"
  })
};
