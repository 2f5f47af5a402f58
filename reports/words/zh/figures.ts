import type {FigureWords} from "../figures.js";

/** What stands around the charts of the pages, in Chinese. */
export const figures: FigureWords = {
  table: "数据表",
  column: (name, unit) => `${name}(${unit})`,
  unit: (unit) => `单位：${unit}。`,
  bands: "深色带为80%区间，浅色带为95%区间，实线为中位数；黑点为公布值。",
  covered: (share, cases) => `以往${cases}个实际数中，80%区间包含了${share}。`,
  provenance: ({scenario, runs, seed, version}) =>
    `情景“${scenario}”，模拟 ${runs} 次，种子 ${seed}，skillcast ${version}。`,
  fan: ({title, year, isFlow, median, range}) =>
    `${title}：${year}年${isFlow ? "" : "底"} ${median}（80%区间 ${range}）`
};
