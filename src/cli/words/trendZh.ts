import type {TrendHelp, TrendWords} from "./trendWords.js";

/** What `skillcast trend` says in Chinese. */
export const trendZh: TrendWords = {
  history: (first, last, count) => `历史 ${first}—${last}，${count}个数`,
  year: "年份",
  point: "预测值",
  interval: (percent) => `${percent}区间`,
  backtest: "历史检验：站在过去各年、只用当时的数据预测（与“保持不变”相比，OWA 小于1为好）",
  goal: ({operator, value, by, probability, status}) =>
    `${by}年${operator || "恰为"}${value}的概率为${probability}（${status}）。`,
  pace: (required, recent) => `需要每年变化${required}；近几年为每年${recent}。`,
  goalUnknown: (by) => `${by}年的数未公布，无法判断目标。`,
  skill: (owa) =>
    !Number.isFinite(owa)
      ? "在这一序列自己的历史上，沿用上年数几乎没有误差：请以上年数和区间为准。"
      : owa < 0.995
        ? `在这一序列自己的历史上，这样的预测好于沿用上年数（误差为其${(100 * owa).toFixed(0)}%）。`
        : `在这一序列自己的历史上，这样的预测不比沿用上年数好（误差为其${(100 * owa).toFixed(0)}%）：请以上年数和区间为准，并查明序列变动的原因。`,
  share: "占比限制在0到1之间；如可超出，请用 --bounds none。",
  percent: "百分数限制在0到100之间；如可超出，请用 --bounds none。",
  read: "读表说明",
  noBacktest: (reason, count) =>
    ({
      gaps: "历史有缺年，没有作历史检验，无从说明这样的预测是否好于沿用上年数；补上缺年（--fill linear）即可检验。",
      still:
        "历史几乎没有变化，没有作历史检验，无从说明这样的预测是否好于沿用上年数；请以上年数和区间为准。",
      short: `只有${count}个数值，不够作历史检验（至少6个），无从说明这样的预测是否好于沿用上年数；请以区间为准，如有更早年份请补上。`
    })[reason],
  filled: (years) =>
    `已补年份：${years.join("、")}。补上的数不是观测值：区间和历史检验因此偏乐观。`,
  whole: (digits) => digits
};

/** The help of `trend` in Chinese. */
export const trendHelpZh: TrendHelp = {
  about: "预测任意年度表格或工作簿：预测值、区间、图，以及与“保持不变”相比的历史检验",
  file: "年度数据的表格：CSV、TSV 或工作簿（xlsx、xls、ods）",
  horizon: "预测几年",
  level: "区间的把握程度，如 0.8 0.95",
  bounds:
    "取值范围：share 占比0到1、count 不小于0、cumulative 累计不下降、none 不限（默认：历史无负数则不小于0）",
  fill: "缺年怎么办：bridge 跨过缺年；linear 直线、growth 等比、last 沿用上年（默认报错）",
  panel: "各序列是同一指标的几个地方：增速互相借鉴",
  target: "要达到的数值：概率多大、每年要增多少（与 --by 同用）",
  by: "到哪一年年底达到",
  operator: "目标的含义：>=（默认）、>、<=、<、=",
  series: "只用名称含有这段文字的序列",
  sheet: "工作簿中的工作表，按名称或序号",
  columns:
    "只用哪些栏，按名称或序号：如 1,3；表中看不出时可写明含义：year=1,value=就业,name=地区（年份、数值、名称）",
  decimal: "表中看不出时，小数点的写法：point（句点）或 comma（逗号）",
  break: "现行口径的第一年，此前的数不用",
  forms:
    "文件可以是：year,value 两列；一列年份加每列一个指标；series,year,value 三列；或每行一个指标、年份横排。",
  examples: ["就业.csv", "培训.csv", "占比.csv", "缺年.csv --fill linear --out 结果"]
};
