import type {BacktestWords} from "./backtestWords.js";

/** What `skillcast backtest` prints, in Chinese. */
export const backtestZh: BacktestWords = {
  figure: "公布数",
  years: "年数",
  came: "后来公布",
  forecast: "预测",
  borrowed: "（借用其他地区）",
  method: "方法",
  methods: {
    lastValue: "末值不变",
    drift: "线性外推",
    constantGrowth: "等速增长",
    pooledGrowth: "各地平均增速",
    constantAdditions: "每年新增不变"
  },
  error: "误差",
  score80: "区间得分80",
  score95: "区间得分95",
  covers: "覆盖50/80/95",
  kinds: "各类案例（比例和新增单独评分，不计入以上合计；“高于”为公布数高于预测中位数的比例）",
  beside:
    "与另两种方法的CRPS之差（负为本模型较好；括号内为按地区重新抽取的95%区间，不足5个地区不给）",
  group: "类别",
  cases: "案例",
  above: "高于",
  scores: "区间得分80/95",
  range: (lower, upper) => `${lower}至${upper}`,
  only: (cases) => `${cases}个`,
  summary: ({origins, cases, inside95, coverage95, inside80, coverage80, uncertainty80}) =>
    `${origins}个时点、${cases}个后来公布的数：95%区间包含${inside95}个（${coverage95}），80%区间包含${inside80}个（${coverage80}，标准误${uncertainty80}）。得分越低越好，按对数计。`
};
