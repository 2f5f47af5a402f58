import type {HistoryHelp, HistoryWords} from "./historyWords.js";

/** Help of the history in Chinese. */
export const historyHelpZh: HistoryHelp = {
  keep: {
    about: "把现在的预测存档，以后可以看出变了什么、为什么，并按后来的结果打分",
    name: "存档的名字（默认为登记表截至的日期，加 --plan 时再加方案名）",
    internal: "连同登记表中的内部记录和内部数据一起存；这样的存档不上公开网页",
    note: "写进存档的说明"
  },
  changes: {
    about: "与上次存档相比，哪些目标的结论变了，为什么",
    names: "两份存档的名字；只写一份则与现在比较；都不写则用最近一份",
    notes:
      "原因分为新的进展、公布数、假设、情景、方案、模型、校准、程序版本；各项相加正好等于变化。"
  },
  history: "存档的文件夹（默认为数据文件夹中的 history）"
};

/** What is printed of the history in Chinese. */
export const historyZh: HistoryWords = {
  kept: ({file, targets, files, written}) =>
    `已存为 ${file}：${targets}项目标的结论，${files}个输入文件（新存入${written}个，其余与以前相同）。`,
  keptAlready: (file) => `${file} 已有同样的存档，没有改动。`,
  leftOut: (rows) => `登记表中${rows}条内部记录没有用，也没有存；要用请加 --internal。`,
  comparing: "比较",
  cameIn: "改动的输入",
  scores: ({targets, brier, years, coverage}) =>
    [
      targets > 0 ? `以前的存档有${targets}个概率已见分晓，布赖尔得分${brier}（越低越好）` : "",
      years > 0 ? `有${years}个区间等到了后来公布的数，其中${coverage}落在80%区间内` : ""
    ]
      .filter(Boolean)
      .join("；")
      .concat("。"),
  noScores: "存档以后还没有目标见分晓，也没有新公布的数，因此还没有得分。",
  notComputed: (why) => `上次的预测已不能重算，因此不分原因：${why}`
};
