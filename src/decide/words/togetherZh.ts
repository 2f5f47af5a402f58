import type {TogetherWords} from "./togetherWords.js";

const parts = (complete: boolean) => (complete ? "各部分目标" : "这几个地方的目标");

const moved = (moving: boolean) => (moving ? "在各地之间流动的人，在到达的地方各计一次。" : "");

/** What is said of several places put together, in Chinese. */
export const togetherZh: TogetherWords = {
  head: {
    place: "地方",
    median: "中位数",
    interval: "80%区间",
    probability: "概率",
    goal: "目标",
    reconciled: "调和后"
  },
  summary: ({places, shared, added, whole}) =>
    `${places}个地方放在一起，有${shared}项目标口径和年份相同，其中${added}项可以相加${whole === "" ? "" : `；整体是${whole}`}。`,
  nothingShared:
    "这些地方没有口径和年份都相同的目标，因此不能相加；各地的预测分别用 skillcast forecast 看。",
  quantity: (name, reading, from, until) =>
    `${name === reading ? name : `${name}：${reading}`}，${from === until ? `${from}年` : `${from}—${until}年`}`,
  sum: (count) => `${count}地合计`,
  whole: (name) => `${name}（整体）`,
  between: (low, high) => `${low}至${high}`,
  dependence: {
    common: (own, other, chances) =>
      `合计按各地同起同落计算：80%区间${own.low}至${own.high}，概率${chances.own}；若各地互不相干，则为${other.low}至${other.high}，概率${chances.other}。`,
    independent: (own, other, chances) =>
      `合计按各地互不相干计算：80%区间${own.low}至${own.high}，概率${chances.own}；若各地同起同落，则为${other.low}至${other.high}，概率${chances.other}。`
  },
  goals: {
    reached: ({sum, whole, over, complete}) =>
      `${parts(complete)}相加为${sum}，${over === "" ? `正好达到整体目标${whole}` : `比整体目标${whole}多${over}`}。`,
    short: ({sum, whole, missing, complete}) =>
      complete
        ? `各部分目标相加只有${sum}，比整体目标${whole}差${missing}：各部分都完成，整体也完不成。`
        : `这几个地方的目标相加为${sum}，整体目标${whole}还差${missing}，要由没有列出的地方完成。`,
    even: ({sum, complete}) =>
      `${parts(complete)}相加正好是${sum}，而整体目标要求超过这个数：各部分要再多一点。`,
    open: ({sum, whole}) =>
      `各部分目标相加为${sum}，整体目标为${whole}；两者要求的方向不同，不能断定。`,
    shareReached: ({lowest, whole}) =>
      `这是比例，不能相加；各部分目标最低的是${lowest}，不低于整体目标${whole}，各部分都完成，整体就完成。`,
    shareShort: ({highest, whole}) =>
      `这是比例，不能相加；各部分目标最高的也只有${highest}，达不到整体目标${whole}：各部分刚好完成，整体完不成。`,
    shareOpen: ({lowest, highest, whole}) =>
      `这是比例，不能相加；各部分目标在${lowest}到${highest}之间，整体目标是${whole}，能否完成要看各部分的人数。`
  },
  rest: ({whole, sum, rest}) =>
    `整体自己的预测是${whole}，这几个地方合计${sum}，其余地方相当于${rest}。`,
  reconciled: ({whole, sum, gap, made, chance}) =>
    `整体自己的预测是${whole}，各部分相加是${sum}，相差${gap}；按各自的把握调和以后，整体是${made.median}（80%区间${made.low}至${made.high}），概率${chance}。`,
  sheets: {amounts: "各地的数", follows: "相加和目标", quantity: "目标", sentence: "说明"},
  alone: (place, count) => `${place}另有${count}项目标，别处没有口径和年份相同的。`,
  weighted: (effective) =>
    `各地登记的数已计入：各地的模拟都给出登记的数，再按这样的概率加权，相加的模拟相当于${effective}次等权的${effective < 100 ? "，次数太少，合计只是粗略值" : ""}。一地登记的数不说明另一地的运气。`,
  basis: {
    common: ({runs, seed, moving}) =>
      `每个地方模拟${runs}次，种子${seed}，各地的数与单独预测时相同。同起同落：各地同一次模拟用同一组随机数，步子快慢和同名的假设一起变。真实情况在同起同落与互不相干之间。${moved(moving)}`,
    independent: ({runs, seed, moving}) =>
      `每个地方模拟${runs}次，种子${seed}，各地的数与单独预测时相同。互不相干：每个地方的模拟按地名各自打乱以后再相加。真实情况在同起同落与互不相干之间。${moved(moving)}`
  }
};
