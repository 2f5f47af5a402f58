import {quoted} from "../../lib/quantity/quoted.js";
import type {FigureWords} from "../figures.js";

/** What stands around the charts of the pages, in Chinese. */
export const figures: FigureWords = {
  table: "数据表",
  column: (name, unit) => `${name}(${unit})`,
  unit: (unit) => `单位：${unit}。`,
  bands: "深色带为80%区间，浅色带为95%区间，实线为中位数。",
  points: "圆点为公布值。",
  coveredAdded: ({inside, cases}) => `以往公布的${cases}个新增数中，80%区间包含了${inside}个。`,
  covered: (share, cases) => `以往公布的${cases}个总量和密度中，80%区间包含了${share}。`,
  provenance: ({scenario, runs, seed, version}) =>
    `情景${quoted(scenario)}，模拟 ${runs} 次，种子 ${seed}，skillcast ${version}。`,
  readYear: (year, parts) => `${year}年：${parts.join("；")}`,
  readPublished: (value) => `公布值${value}`,
  readMedian: (median, range80, range95) => `中位数${median}，80%区间${range80}，95%区间${range95}`,
  readBeside: (name, value) => `${name}${value}`,
  present: "在岗",
  presentLine: "绿色虚线为实际在岗人数（扣除退休、外流和离岗），与公布口径（累计取证）不是一个数。",
  save: "保存这幅图",
  saveAs: {png: "图片（PNG）", svg: "矢量图（SVG）", csv: "数据（CSV）"},
  embed: "嵌入代码",
  embedded: "嵌入代码已复制，可贴到其他网页。",
  fan: ({title, year, isFlow, median, range}) =>
    `${title}：${year}年${isFlow ? "" : "底"} ${median}（80%区间 ${range}）`
};
