import {quoted} from "../../lib/quantity/quoted.js";
import type {HorizonWords} from "../horizon.js";

/** What the long view says in Chinese. */
export const horizon: HorizonWords = {
  sum: (year, first, low, high) =>
    `到${year}年，在岗高技能人才的中位数按近年节奏为${first}人；各情景从${quoted(low.scenario)}的${low.value}到${quoted(high.scenario)}的${high.value}`,
  dashed: "灰色虚线是第一个情景的中位数。",
  allScenarios: ({runs, seed, version}) =>
    `每个情景模拟 ${runs} 次，种子 ${seed}，skillcast ${version}。`,
  cells: (until, last, targets) =>
    `每格为${until}年与${last}年的中位数，小字为${last}年的80%区间；末几列为该目标实现的概率${targets.length > 0 ? `（${targets.join("；")}）` : ""}。`,
  ourReading: (reading) => `我们的理解：${reading}，`,
  fixed: "固定",
  changed: "改变",
  after: (year) => `${year}年以后`
};
