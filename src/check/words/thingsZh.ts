import type {Thing} from "./words.js";

/** What a document may be asked for by name, in Chinese. */
export const things: Record<Thing, string> = {
  body: "已有的责任单位",
  bound: "规定的修饰词（bound）",
  column: "规定的栏名",
  confidence: "规定的可信程度（confidence）",
  definition: "已有的口径",
  figure: "已有的公布数编号",
  indicator: "已有的指标",
  key: "规定的键名",
  "kind of period": "规定的时间类型（period_kind）",
  lever: "已有的可调项",
  "lever or assumption": "已有的可调项或假设",
  operator: "规定的比较符",
  reading: "该目标已有的读法编号",
  role: "已有的角色（role）",
  scenario: "已有的情景",
  section: "已有的章节编号",
  "series of the place": "本地已有的序列",
  sex: "规定的性别",
  source: "已有的来源编号",
  target: "已有的目标编号",
  unit: "规定的单位",
  word: "规定的用词"
};
