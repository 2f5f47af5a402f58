import type {ChangesWords} from "./changesWords.js";

const how = {added: "新增", changed: "改动", removed: "删去"};

/** What is said of why two forecasts differ, in Chinese. */
export const changesZh: ChangesWords = {
  cause: {
    outturns: "新的进展",
    figures: "公布数更新",
    assumptions: "假设改动",
    scenario: "情景改动",
    plan: "方案改动",
    model: "模型改动",
    fit: "重新校准",
    draws: "模拟设定",
    program: "程序版本",
    together: "各项改动合计"
  },
  moved: ({from, to, moved, still}) =>
    moved === 0
      ? `${to}与${from}相比，${still}项目标的结论都没有变。`
      : `${to}与${from}相比，${moved}项目标的结论变了，${still}项没有变。`,
  ways: ({up, down, first, work}) => {
    const parts = [
      up > 0 ? `概率上升${up}项` : "",
      down > 0 ? `下降${down}项` : "",
      first > 0 ? `首次有概率${first}项` : "",
      work > 0 ? `工作进展有变化${work}项` : ""
    ].filter(Boolean);
    return parts.length === 0 ? "" : `其中${parts.join("，")}。`;
  },
  group: (cause, items) => (items.length === 0 ? cause : `${cause}：${items.join("；")}`),
  items: (way, count, names) =>
    `${how[way]}${count}项（${names.join("、")}${count > names.length ? "等" : ""}）`,
  share: (cause, points) => `${cause}${points}`,
  shares: (parts) => `${parts.join("，")}（百分点）`,
  turned: (causes) => causes.join("、"),
  median: (before, after) => `中位数由${before}到${after}`,
  none: "没有这一项",
  head: {target: "目标", before: "上次", after: "这次", why: "原因"},
  basis:
    "原因：把两次之间改动的各组输入逐组替换，用同一串随机数重算，按沙普利值分摊，各组相加正好等于变化；随机数相同，变化比前后两个概率知道得更准（≈：取到最近的5或10）。",
  now: "现在",
  kept: (name, day) => (name === day ? `${day}的存档` : `存档 ${name}（截至${day}）`)
};
