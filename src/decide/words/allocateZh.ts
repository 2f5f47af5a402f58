import {quoted} from "../../quantity/quoted.js";
import type {AllocateWords} from "./allocateWords.js";

/** The best mix of programmes in Chinese. */
export const allocateZh: AllocateWords = {
  together: (targets) => targets.map(quoted).join("、"),
  today: ({targets, scenario, probability, error}) =>
    `在${quoted(scenario)}情景下，不另花钱，${targets}实现的概率为${probability}（±${error}个百分点）。`,
  most: ({budget, probability, error, cost}) =>
    `在情景之外再花${budget}，最多可到${probability}（±${error}个百分点），实际花${cost}。`,
  least: ({wanted, probability, error, cost, short}) =>
    `要达到${wanted}，找到的最省的方案再花${cost}；另取一批随机数核对${short ? "只有" : "为"}${probability}（±${error}个百分点）。`,
  missing: ({wanted, cost, missing, budget}) =>
    `要达到${wanted}，找到的最省的方案再花${cost}，比预算（${budget}）多${missing}。`,
  limitsCost: (missing) => `按所给的下限，光是下限就比预算多花${missing}。`,
  outOfReach: ({wanted, probability, error, cost}) =>
    `在可行范围内花多少钱都达不到${wanted}；最多到${probability}（±${error}个百分点），要花${cost}。`,
  nothing: "有单位成本的可调项里，没有值得多花钱的。",
  buysNothing: (budget) =>
    `在情景之外再花${budget}也不能提高：有单位成本的可调项里，没有值得多花钱的。`,
  free: (wanted) => `不另花钱就有${wanted}。`,
  tooLittle: "这笔钱太少，提高不明显。",
  heldDown: (target, probability) => `受制于${quoted(target)}，它本身的概率只有${probability}。`,
  bought: (ways) => `花在：${ways.join("；")}。`,
  way: ({lever, cost, years}) => `${quoted(lever)}${cost}（${years.join("，")}）`,
  inYear: ({year, today, value}) => `${year}年由${today}到${value}`,
  further: (points) => `在此之后，每再花1000万元，概率约提高${points}个百分点。`,
  price: ({limit, year, price}) =>
    `最值得放宽的上限是${quoted(limit)}${year}年的：每多一个单位可省${price}。`,
  noCost: (count) => `${count}个可调项没有单位成本，没有考虑。`,
  each: (targets) =>
    `各自的概率：${targets.map(({target, probability}) => `${quoted(target)}${probability}`).join("，")}。`,
  head: {
    lever: "可调项",
    unitCost: "单位成本",
    cost: "花费",
    probability: "概率",
    limit: "上限",
    year: "年份",
    worth: "多一个单位可省",
    basis: "依据",
    mix: "花在",
    mainly: "主要花在"
  },
  total: "合计",
  curve: "花多少钱，到多大可能",
  bestMark: "所求",
  budgetLine: "预算",
  prices: "哪些上限值得放宽（服务于同样的模拟次数时，上限多一个单位可省的钱）",
  costs: "单位成本及其依据",
  source: (ids) => `来源：${ids.join("、")}`,
  assumed: "假设",
  based: (cost, basis) => `${cost}（${basis}）`,
  list: (names) => names.join("、"),
  internal: "内部掌握",
  because: {noCost: "没有单位成本", noEffect: "到期前不起作用", notWorth: "不如别的划算"},
  unneeded: "不需要，或者花了也没有用",
  leftOut: "没有多花钱的可调项",
  bound: (probability) => `在选方案的模拟上任何方案至多${probability}`,
  basis: ({runs, checkRuns, seed, bound, disagree, from, until}) =>
    `花费是情景之外、${from === until ? `${from}年` : `${from}年到${until}年`}合计。概率由模型在种子${seed}的前${checkRuns}次模拟上算出，比较情景、求所需取值时用的也是这些，所以次数相同时，同一设置的概率处处相同；方案在另外${runs}次模拟上选出：每个可调项逐年、逐次模拟取直线近似，用混合整数规划（HiGHS）求出整步取值的一个近优解${bound === "" ? "" : `，${bound}`}；直线近似与模型在${disagree}的模拟中不一致。差不多好的方案往往很多：各年之间、效果相近的项目之间怎样分，不必当真。`
};
