import {quoted} from "../../lib/quantity/quoted.js";
import type {DecisionWords} from "../decisions.js";

const drawnTogether = {
  up: "：人数并没有更多，是结果更集中，做不足的可能少了",
  down: "：人数并没有更少，是结果更集中，做超额的可能少了"
};

/** What the page on decisions says in Chinese. */
export const decisions: DecisionWords = {
  enough: ({target, ask, steps}) =>
    `要有${ask}的把握实现${quoted(target)}：${steps
      .map(
        ({lever, today, value, extra, start}) =>
          `把${quoted(lever)}由${today}改为${value}（${extra}），最迟${start}年开始`
      )
      .join("；或者")}`,
  notEnough: ({target, ask, lever, best}) =>
    `没有哪一项措施能单独使${quoted(target)}有${ask}的把握：最好的是${quoted(lever)}，做到头也只有${best}`,
  nothingHelps: ({target, ask}) =>
    `${quoted(target)}达不到${ask}的把握：没有哪一项措施能使它的概率提高一个百分点`,
  already: ({target, ask, probability}) =>
    `${quoted(target)}现在就有${probability}的把握，已经达到${ask}，不必再加码`,
  cost: (amount) => `；最省的组合比现在多花${amount}`,
  target: "目标",
  probability: "要求的概率",
  scenario: "从哪个情景出发",
  other: "与哪个情景相比",
  shared: "链接中的情景",
  computing: (part, percent) => `正在计算${quoted(part)}：${percent}`,
  cancel: "停止计算",
  cancelled: "计算已停止，下面仍是上一次的结果。",
  command: "命令行给出同样的数：",
  code: "这个情景的代码：",
  openLever: "打开情景",
  parts: {
    levers: "怎样才能实现：逐项措施",
    mix: "花多少钱：最省的组合",
    tornado: "结果取决于什么",
    beside: "另一项目标的结果取决于什么",
    gap: "差在哪个环节",
    difference: "两个情景为什么不同",
    share: "分享与复核"
  },
  titles: {
    levers: ({ask, enough, short}) =>
      `${enough.map(quoted).join("、")}单独就能到${ask}${short > 0 ? `；其余${short}项做到头也不够` : ""}`,
    leversNone: ({ask, lever, best}) => `没有一项单独能到${ask}，最好的${quoted(lever)}到${best}`,
    leversAlready: (ask) => `不作改动已经达到${ask}；横条是各项做到头还能到多少`,
    leversIdle: "没有哪一项措施在到期以前起作用",
    mix: ({ask, cost}) => `多花${cost}就能到${ask}；曲线是花多少钱、到多大可能`,
    mixShort: ({ask, cost, attained}) => `花多少钱都到不了${ask}：最多花${cost}，到${attained}`,
    mixFree: (ask) => `不多花钱已经有${ask}；曲线是再花钱还能到多少`,
    mixNothing: "有单位成本的可调项里，没有值得多花钱的",
    tornado: ({input, low, high, goalInside}) =>
      `${quoted(input)}一项就能使结果从${low}变到${high}${goalInside ? "，目标在这个范围之内" : "，都在目标的同一侧"}`,
    tornadoNone: "没有哪一项不确定因素影响结果",
    gap: ({gap, short, stages}) =>
      `比目标${short ? "少" : "多"}${gap}：${stages.length > 0 ? `各环节同样${short ? "改进时，补上" : "变差时，失去"}最多的是${stages.join("、")}` : "看不出主要在哪个环节"}`,
    gapNone: "没有哪个环节能改变这个差距",
    difference: ({other, amount, stage}) =>
      `${quoted(other)}之下平均相差${amount}${stage === "" ? "，看不出主要在哪个环节" : `，其中可以确定的主要是${stage}`}`,
    differenceNone: (other) => `${quoted(other)}与出发的情景对这个目标没有差别`
  },
  captions: {
    levers:
      "横条从不作改动时的概率画到这一项做到头的概率，细线为模拟误差的95%区间；右边是达到要求所需的取值。",
    mix: "每点是一个花费最省的组合，浅色带为模拟误差的95%区间；实心点为所求的组合。花费是情景之外各年的合计。",
    tornado: "横条从因素取低值（中间80%范围的下端）时的结果画到取高值时的结果；右边是变动幅度。",
    stages: "横条为各环节的贡献，细线为模拟误差的80%区间。"
  },
  beforeRegister: "决策按登记以前的模型计算：模型所算目标的登记数已计入预测，没有计入这里的概率。",
  sources: "依据",
  advice: {
    head: "该做什么",
    reaches: ({ask, ways}) => `要有${ask}的把握：${ways.join("；或者")}。`,
    outOfReach: ({ask, lever, best}) =>
      `要有${ask}的把握：没有哪一项措施单独够，最好的${quoted(lever)}到${best}。`,
    has: (ask) => `要有${ask}的把握：已经有了。`,
    way: ({lever, today, value, start}) =>
      `${quoted(lever)}由${today}到${value}，最迟${start}年开始`,
    gains: (parts) => `单项措施做到头：${parts.join("，")}。`,
    gain: ({lever, value, probability}) => `${quoted(lever)}（${value}）到${probability}`,
    delivered: ({other, before, after, amount, sure, narrower, closer}) =>
      sure
        ? `${quoted(other)}使概率由${before}变为${after}，平均相差${amount}${closer === null ? "" : drawnTogether[closer]}。`
        : `${quoted(other)}帮不上忙：概率由${before}变为${after}，没有明显差别（平均相差${amount}）${narrower ? "；它消除的是不确定，做不足和做超额的可能一起没有了" : ""}。`,
    note: ({runs, error}) => `按${runs}次模拟，概率的误差约±${error}个百分点。`,
    more: "逐项措施、花费和期限"
  }
};
