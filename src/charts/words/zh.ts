import {quoted} from "../../quantity/quoted.js";
import {fullWidth} from "../text/fullWidth.js";
import type {ChartWords} from "./words.js";

/** The charts in Chinese. */
export const zh: ChartWords = {
  printed: fullWidth,
  sentences: (parts) => parts.join(""),
  amount: (number, unit) => `${number}${unit}`,
  perYear: (share) => `每年${share}`,
  points: (number) => `${number}个百分点`,
  range: (low, high) => `${low}至${high}`,
  withInterval: (value, {low, high}) => `${value}（80%区间${low}至${high}）`,
  judged: (word, probability) => `${word}，${probability}`,
  orWord: (word, other) => `${word}或${other}`,
  axisCaption: (unit, fromZero) =>
    [unit, fromZero ? "" : "纵轴不从零开始"].filter(Boolean).join("，"),
  status: {
    veryLikely: "可能性很大",
    likely: "可能性较大",
    even: "难分高下",
    unlikely: "可能性较小",
    veryUnlikely: "可能性很小",
    conditional: "视条件而定",
    definitions: "口径未定",
    trend: "仅有趋势",
    evidence: "缺公开数据",
    unquantified: "原文未量化",
    done: "已完成",
    due: "未到期",
    overdue: "已逾期",
    dropped: "已取消"
  },
  operator: {
    ">": "超",
    ">=": "不少于",
    "<": "低于",
    "<=": "不超过",
    "=": "",
    between: "",
    about: "约",
    none: ""
  },
  column: {
    id: "编号",
    year: "年份",
    scenario: "情景",
    change: "变化",
    level: "等级",
    age: "年龄",
    from: "从",
    to: "到",
    target: "目标",
    reading: "口径",
    verdict: "判断",
    probability: "概率",
    standardError: "蒙特卡洛标准误",
    goal: "目标值",
    unit: "单位",
    published: "已公布",
    figure: "数据编号",
    median: "中位数",
    interval80: "80%区间",
    interval95: "95%区间",
    lower80: "80%下限",
    upper80: "80%上限",
    lower95: "95%下限",
    upper95: "95%上限"
  },
  fan: {
    when: (year, isFlow) => `${year}年${isFlow ? "" : "末"}`,
    last: ({name, when, median}, interval80, interval95) =>
      `${name}：${when}中位数${median}（80%区间${interval80.low}至${interval80.high}，95%区间${interval95.low}至${interval95.high}）。`,
    published: (value, when) => `最近公布值为${when}${value}。`,
    goal: (goal, when, median, isAbove) =>
      `${when}目标${goal}，当时中位数${median}，${isAbove ? "不低于" : "低于"}目标。`,
    median: "中位",
    upper: (level) => `${level}%上限`,
    lower: (level) => `${level}%下限`,
    markLabel: (year, value) => `${year}年 ${value}`,
    goalLabel: (value, due) => `目标 ${value} · ${due}`
  },
  comparison: {
    end: (scenario, value) => `${scenario}${value}`,
    ends: (indicator, year, ends) =>
      `${indicator}，${year}年，各情景中位数由高到低：${ends.join("、")}。`
  },
  difference: {
    largest: (name, value) => `差别最大的是${name}：${value}。`,
    clear: (clear, all) => `${all}项中${clear}项的区间不含零。`
  },
  levelMix: {
    rung: (name, now, change) => `${name}${now}(${change})`,
    all: (year, from, rungs) => `${year}年各等级人数（与${from}年相比）：${rungs.join("、")}。`,
    legend: (from, year) => `○ ${from}年  ● ${year}年`
  },
  flow: {
    entry: (people, way, most) => `进入${people}，最多的是${way}（${most}）`,
    upgrade: (people, way, most) => `晋级${people}，最多的是${way}（${most}）`,
    exit: (people, way, most) => `离开${people}，最多的是${way}（${most}）`,
    all: (year, parts) => `${year}年：${parts.join("；")}。`
  },
  pyramid: {
    age: (age) => `${age}岁`,
    side: (name, people, medianAge) => `${name}${people}，年龄中位数${medianAge}岁`,
    both: (year, sides) => `${year}年：${sides.join("；")}。`
  },
  verdicts: {
    none: "没有可计算概率的目标。",
    count: ({all, judged, likely, unlikely}) =>
      `${all}项目标中${judged}项可算出概率：${likely}项可能性较大或很大，${unlikely}项可能性较小或很小。`,
    mostUrgent: (id, title, verdict) =>
      `最紧迫的是${id}${/^\d/.test(title) ? " " : ""}${title}（${verdict}）。`,
    withoutProbability: (count, standing) =>
      `其余${count}项不以概率判断：${standing.map((one) => `${one.word}${one.count}项`).join("，")}。`,
    unjudged: (title, status, why) => `${title}：${status}。${why}`,
    endOfYear: (year) => `${year}年底`,
    judged: ({scenario, title, goal, due, verdict, tail}) =>
      `${scenario}，${due === null ? "" : `到${due}`}${title}${goal}：${verdict}${tail}。`,
    readAs: (reading) => `（口径：${reading}）`,
    allRunsMeet: (runs, bound) =>
      `；${runs}次模拟全部达到，只说明概率不低于${bound}，并以模型和假设为前提`,
    noRunMeets: (runs, bound) =>
      `；${runs}次模拟全部未达到，只说明概率不高于${bound}，并以模型和假设为前提`,
    otherReading: (reading, verdict) => `；换成${quoted(reading)}则是${verdict}`,
    restsOn: (cause, share) => `；最依赖的是${quoted(cause)}（占其变动的${share}）`,
    evidence: (level) => `；${level}`,
    evidenceLevel: {
      strong: "依据充分",
      medium: "依据中等",
      weak: "依据薄弱",
      none: "没有依据",
      example: "按示例数计算，不是本地的"
    }
  }
};
