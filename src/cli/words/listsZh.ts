import type {ListWords, SheetWords} from "./lists.js";

const behind = (ids: readonly string[]) => (ids.length > 0 ? ` ${ids.join("、")}` : "");

/** What the lists say in Chinese. */
export const listsZh: ListWords = {
  levers: (count) => `可调项：由市里决定的，共${count}项`,
  assumptions: (count) => `假设：不由市里决定、也没有公布的，共${count}项`,
  scenarios: (count) => `情景，共${count}个`,
  isDefault: "（默认）",
  buildsOn: (base) => `以 ${base} 为基础`,
  changes: (text) => `改变：${text}`,
  today: (amount) => `现为 ${amount}`,
  centre: (amount) => `中位数 ${amount}`,
  interval95: (low, high) => `95%范围 ${low}至${high}`,
  settable: (low, high) => `可设 ${low}至${high}`,
  atLeast: (low) => `可设不小于 ${low}`,
  anything: "可设任意值",
  addedTo: (assumption) => `加在假设 ${assumption} 上`,
  fixed: "只在起点读取，情景改不了",
  basis: {
    source: (ids) => `来源${behind(ids)}`,
    assumption: (ids) => (ids.length > 0 ? `推定，参考${behind(ids)}` : "推定，没有来源"),
    internal: (ids) =>
      ids.length > 0 ? `内部掌握，不公布，参考${behind(ids)}` : "内部掌握，不公布",
    example: () => "样板的示例数"
  },
  join: (parts) => parts.join("；"),
  nothing: (text) => `没有名称含“${text}”的可调项或假设`,
  how: "改动写法：skillcast forecast --set 编号=数值@年份，如 --set places.subsidised=50%@2026"
};

/** What a workbook says in Chinese. */
export const sheetsZh: SheetWords = {
  verdicts: "结论",
  readings: "各种口径",
  years: "逐年",
  notes: "说明",
  because: "没有概率的原因",
  indicator: "指标",
  definition: "起点定义",
  note: "事项",
  text: "内容",
  written: (path) => `工作簿已写入 ${path}`
};
