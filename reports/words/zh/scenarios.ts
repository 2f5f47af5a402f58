import {quoted} from "../../lib/quantity/quoted.js";
import type {ScenarioWords} from "../scenarios.js";

/** What the bench of scenarios says in Chinese. */
export const scenarios: ScenarioWords = {
  title: "调整可调项，查看结论变化",
  strongest: ({lever, target, before, after}) =>
    `作用最大的可调项是${quoted(lever)}：调到头，${quoted(target)}的概率由${before}变为${after}`,
  base: "基准情景",
  undo: "撤销",
  redo: "重做",
  resetAll: "全部还原",
  keep: "留作比较",
  toPipeline: "在“人才流动”页查看这个情景",
  others: "其他指标与目标",
  whatChanged: "变更清单",
  sideBySide: "并排比较",
  takeAway: "导出与分享",
  command: "命令行里的同一个情景：",
  changed: (count) => `改动 ${count} 项。`,
  messages: {
    file: "这个情景文件读不了，没有运行任何计算。",
    link: "这个链接里的情景读不了，没有运行任何计算。",
    model: "模型没有接受这个情景。",
    data: "这个链接出自另一版数据，下面按现有数据重新计算。"
  },
  levers: {
    training: "培训与学校的规模",
    people: "合格、留下与退休",
    assumptions: "假设（不由政府决定）",
    heldConstant: "保持不变：",
    details: "详情",
    typeValue: (title) => `${title}：输入数值`,
    resetOne: (title) => `${title}：还原`,
    reset: "还原",
    untouched: "未改动时",
    anchors: "参照与说明",
    was: (value, before) => `${value}（原为 ${before}）`
  },
  compare: {
    hint: "留下当前情景，再调整可调项，就可以并排比较，最多四个。",
    remove: "移除",
    target: "目标",
    onBench: "当前情景",
    ownName: "情景名称",
    shift: (points, low, high) => `相差${points}个百分点（${low}至${high}）`,
    noShift: (error) => `相差不出模拟误差（${error}个百分点）`,
    shiftNote:
      "小字是与当前情景之差，括号内是模拟误差的95%区间（按两次模拟各抽各的随机数算，实际更窄）。",
    changed: ({letter, base, change, count}) =>
      `${letter}：${base === "" ? "" : `${base}，`}${change}${count > 1 ? `等${count}项` : ""}`
  },
  files: {
    scenarioFile: "情景文件",
    linkCopied: "链接已复制",
    all: "分享、保存与下载",
    copyLink: "复制分享链接",
    save: "保存情景（YAML）",
    open: "打开情景文件",
    excel: "下载 Excel",
    targetsCsv: "目标 CSV",
    indicatorsCsv: "指标 CSV",
    targets: "目标",
    indicators: "指标",
    scenario: "情景",
    provenance: "说明",
    sources: "来源",
    coverHead: ["项目", "内容"],
    targetHead: [
      "目标",
      "要求",
      "口径",
      "结论",
      "概率",
      "中位数",
      "80%下限",
      "80%上限",
      "单位",
      "原文"
    ],
    indicatorHead: ["指标", "单位", "年份", "中位数", "80%下限", "80%上限", "95%下限", "95%上限"],
    changeHead: ["改动的量", "年份", "改动前", "改动后"],
    sourceHead: ["指标", "时间", "原文写法", "发布者", "发布日期", "文件", "网址"],
    cover: ["方案", "情景", "模拟次数", "种子", "版本", "输入摘要", "情景代码", "怎样读"],
    intervals:
      "数字取三位有效数字。80%区间的意思是十次里大约八次落在里面；概率是模型的判断，不是承诺。"
  },
  differences: {
    none: "没有",
    levers: "改动的可调项",
    assumptions: "不同的假设",
    path: (from, to, before, after) =>
      `${from === to ? from : `${from}—${to}`}年 ${before} → ${after}`,
    paths: (paths) => paths.join("；"),
    gradually: (first, last) => `${first}，逐年变到 ${last}`
  }
};
