import type {Words} from "./words.js";

/** Decisions in Chinese. */
export const zh: Words = {
  seek: {
    today: ({target, scenario, probability, error}) =>
      `在“${scenario}”情景下，“${target}”实现的可能性为${probability}（±${error}）。`,
    already: (wanted) => `已经达到所要求的${wanted}。`,
    enough: (wanted, ways) => `要达到${wanted}，单靠其中一项就够：${ways.join("；或者")}。`,
    way: ({lever, today, value, ratio, start}) =>
      `“${lever}”由${today}到${value}${ratio}，${start}`,
    times: (ratio) => `（${ratio}倍）`,
    startBy: (year) => `最迟${year}年开始`,
    none: (wanted, best, probability) =>
      `没有哪一项措施在可行范围内能单独达到${wanted}；最好的是“${best}”，可到${probability}。`,
    others: (count, best, probability) =>
      `另有${count}项有作用但单独不够，其中最好的是“${best}”，可到${probability}。`,
    noEffect: (count, until) => `${count}项措施到${until}年还不起作用。`,
    notMonotone: (levers) =>
      `并非越多越好：${levers.map((lever) => `“${lever}”`).join("、")}；试过的取值之间可能还有别的解。`,
    nowLine: "现状",
    wantedLine: "要求",
    notEnough: "不够",
    noEffectShort: "无作用",
    head: {
      lever: "措施",
      today: "现值",
      value: "需要",
      interval: "95%范围",
      ratio: "倍数",
      start: "最迟开始",
      best: "最多可到"
    },
    beyond: "…",
    between: (low, high) => `${low}至${high}`,
    basis: ({runs, seed, from, until}) =>
      `需要：从${from}年到${until}年实行、在${runs}次共用随机数（种子${seed}）的模拟中达到要求的最小取值；95%范围：换一组随机数时它可能落在的范围。最迟开始：用最有利的取值，哪一年开始还来得及。最多可到：取值范围内最有利一端的可能性。`
  }
};
