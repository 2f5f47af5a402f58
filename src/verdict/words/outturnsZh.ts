import {workStateNames} from "../../project/progressRow.js";
import {dayName} from "../../quantity/dayName.js";
import {formatAmount, formatShare} from "../../quantity/formatAmount.js";
import {logistic} from "../../quantity/logistic.js";
import type {OutturnWords, SaidRow} from "./outturns.js";
import {rowsByOrigin} from "./rowsByOrigin.js";

function amount(value: number, unit: string, digits?: number): string {
  if (unit === "1") return formatShare(value);
  return formatAmount(value, {unit, language: "zh", ...(digits === undefined ? {} : {digits})});
}

function time(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return `${years > 0 ? `${years}年` : ""}${rest > 0 || years === 0 ? `${rest}个月` : ""}`;
}

const doneIn = (years: readonly number[]) =>
  years.length > 0 ? `${years.join("、")}年已完成` : "";

const grades = {skilled: "技能人才", highSkilled: "高技能人才"};
const rounded = (value: number) => formatAmount(value, {language: "zh", digits: 3});

/** Rows of the register, and figures. */
function named(rows: readonly SaidRow[]): string {
  const {registered, fitted, entered} = rowsByOrigin(rows);
  return [
    ...(registered.length > 0 ? [`登记的${registered.join("、")}`] : []),
    ...(fitted.length > 0 ? [`公布数${fitted.join("、")}`] : []),
    ...(entered.length > 0 ? [`校准以后填入的${entered.join("、")}`] : [])
  ].join("和");
}

/** What is said of reported numbers, in Chinese. */
export const outturnsZh: OutturnWords = {
  impliedPace: ({grade, low, high, pace, figures}) =>
    `按设定，第一年新增${grades[grade]}为${rounded(low)}至${rounded(high)}人（各种理解），公布的为每年${rounded(pace)}人（${figures.join("、")}）：请核对 levers.yaml 的数量和 assumptions.yaml 的比率。`,
  registered: (points, first, last) =>
    `按登记的${points}个年份（${first === last ? first : `${first}—${last}`}年）推算`,
  ownGoal: (body, goal, unit) => `原文没有数字，按${body}自定的“不少于${amount(goal, unit)}”评估。`,
  workDone: (years, dated) => `${doneIn(years) || `凭据日期为${dayName(dated).zh}`}。`,
  workDropped: (years) => `${years.length > 0 ? `${doneIn(years)}，以后` : ""}已取消。`,
  workOpen: ({state, doneYears, deadline, days}) => {
    const done = doneYears.length > 0 ? `${doneIn(doneYears)}；下一次` : "";
    const left = days < 0 ? `已逾期${-days}天` : `还有${days}天`;
    return `${done}${workStateNames[state].zh}，应于${dayName(deadline).zh}前完成，${left}。`;
  },
  oneMoreValue: (ids) => `只登记了一个年份的数（${ids.join("、")}），再登记一个年份即可评估。`,
  knownOf: ({value, goal, left, unit, through, months}) =>
    `截至${dayName(through).zh}已知${amount(value, unit)}，目标${amount(goal, unit)}，${
      left > 0 ? `还差${amount(left, unit)}，剩${time(months)}` : "已经达到"
    }。`,
  progressUsed: (ids) => `${named(ids)}已计入。`,
  outturns: ({rows, runs, left, more, loosely}) =>
    `${named(rows)}已计入：${
      left >= runs
        ? "每次模拟都给出这样的数，各次等权"
        : `每次模拟都给出这样的数，再按这样的概率加权，${runs}次加权的模拟相当于${left}次等权的`
    }。${
      more
        ? `相当的次数太少，概率和区间只是粗略值：请核对这些数，无误则${
            more.runs === null
              ? "再多的模拟也不够，请把它写入 figures.csv 并运行 skillcast fit，让模型从中学习"
              : `改用约${more.runs}次模拟（--runs ${more.runs}）`
          }。`
        : ""
    }${loosely ? "登记的数较多，公布数不能说明的参数因此按相互独立处理。" : ""}参数与各年节奏由此不再独立，所以不作方差分解。`,
  outturnStrange: (rows, strain) =>
    `${named(rows)}与模型的预期差得远（相差约${Math.abs(strain).toFixed(0)}个标准差）：请核对这个数和它的口径。`,
  partYear: (sd, learnt) => {
    const [low, high] = [-1.96 * sd, 1.96 * sd].map((z) => formatShare(logistic(z)));
    return `一年中前几个月的数按天数折算，另计一年内进度不匀的误差：上半年占全年${low}至${high}（95%）。${
      learnt.length > 0
        ? `这由${learnt.join("、")}估计。`
        : "这是假设：没有同时公布部分月份和全年的数。"
    }`;
  },
  outturnIdle: (row, reason) => `${named([row])}没有计入：${reason}。`,
  awaiting: (ids) =>
    `校准以后填入的公布数：${ids.join("、")}。属于模拟年份的，预测先按已知数计入；运行 skillcast fit 后模型也从中学习。`,
  unread: (ids) =>
    `校准以后填入、没有用到的公布数：${ids.join("、")}。模型不读这些指标：说明某项假设的，改 assumptions.yaml 中那一项的取值并把编号写进 sources；某项目标完成多少，登记到 progress.csv。`,
  idleBound: "只给出界限而不是数，要重新校准才能用上",
  idleUnmodelled: "模型没有与之对应的数",
  idleRate: "比率只能按整年计入",
  idleNoNumber: "没有填数",
  idleZero: "模型给不出0",
  idleUnclear: "时间不明确",
  idlePart: "只是一年中的一段，既不从年初开始，也不接着已登记的时段",
  idleBefore: (startYear) =>
    `属于模型起点（${startYear}年底）以前，要写在 figures.csv 里重新校准才能用上`,
  idleAfter: (until) => `晚于模拟的最后一年（${until}年）`,
  idleReplaced: (rows) => `同一时间以${rows.join("、")}为准`,
  idleContradicts: (rows) =>
    rows.length === 0
      ? "与模型起点以前已知的数不能同时成立"
      : `与已计入的${rows.join("、")}不能同时成立，或者没有新的内容`,
  idleImpossible: (value, low, high, unit) =>
    `模型给不出${amount(value, unit)}，各年波动到六个标准差也只有${amount(low, unit, 2)}至${amount(high, unit, 2)}，请核对这个数和口径`
};
