import {inChinese} from "../inChinese.js";
import type {MethodWords} from "../methods.js";

/** What the page of the methods says in Chinese. */
export const methods: MethodWords = {
  allAssumptions: "全部假设",
  restsOn: "依据：",
  noSource: "，没有公布的来源",
  compare: "；参考 ",
  priors: {
    fixed: (value) => `取定 ${value}`,
    beta: (median, a, b) => `中位数 ${median}, Beta(${a}, ${b})`,
    uniform: (low, high) => `${low} 至 ${high} 均匀`,
    dirichlet: (parts, concentration) => `${parts.join("，")}；狄利克雷，总浓度 ${concentration}`,
    range: ({median, low, high}, unit) =>
      `中位 ${median}，95%范围 ${low} 至 ${high}${unit && ` ${unit}`}`
  },
  learnedLittle: "公布数没有使这个范围收窄一成以上。",
  learned: (percent) => `公布数使这个范围收窄了${percent}。`,
  backtest: {
    title: (origins, cases) =>
      `回到过去：在${origins}个时点只用当时已知的数预测，${cases}次与后来公布的数相比`,
    covered: (level, share, uncertainty) => `${level}%区间盖住了${share}（±${uncertainty}）`,
    coverage: (parts) => `${parts.join("，")}。`,
    heads: ["方法", "相对误差", "CRPS", "80%区间得分", "95%区间得分", "80%覆盖", "95%覆盖"],
    methods: {
      skillcast: "本模型",
      lastValue: "末值不变",
      drift: "按平均增量",
      constantGrowth: "按固定增速",
      pooledGrowth: "各地平均增速",
      constantAdditions: "每年新增不变"
    },
    caption: "误差与得分都在对数尺度上，越小越好。",
    kinds:
      "各类案例分开看。比例和新增另行评分，不计入上表。覆盖率下面的小字是预测无误时20次中有19次会落入的范围（%），同一时点以后的数一起变动。“高于中位数”应在 50% 左右；与另两种方法相比的是 CRPS 之差，负数表示本模型较好；区间按地区重新抽取，不足 5 个地区不给。",
    kindHeads: [
      "类别",
      "案例",
      "地区",
      "50/80/95%覆盖",
      "高于中位数",
      "CRPS",
      "80/95%区间得分",
      "与各地平均增速相比",
      "与每年新增不变相比"
    ],
    beside: (value, range, cases) =>
      `${value}${range === null ? "" : `（${range}）`}${cases === null ? "" : `，${cases}个`}`,
    caseByCase: "逐次对照",
    caseHeads: ["地方与时点（年月）", "数", "到（年月）", "后来公布", "预测中位数", "80%区间"],
    numbers: {
      highSkilled: "高技能人才总量（人）",
      skilled: "技能人才总量（人）",
      density: "每万名劳动者中高技能人才（人）",
      share: "高技能人才占技能人才",
      highSkilledAdded: "当年新增高技能人才（人）"
    },
    missed: "（未盖住）"
  },
  benchmark: {
    title: "没有模型的序列：短年度序列的预测，与别的方法在同一批公开数据上相比",
    sets: {m3: "M3 竞赛", m1: "M1 竞赛", tourism: "旅游竞赛", municipal: "瑞典市镇指标"},
    method: "方法",
    named: (method) => inChinese[method] ?? method,
    coverage95: "95%覆盖率",
    coverage80: "80%覆盖率",
    caption:
      "OWA 以朴素法为 1，越小越好；覆盖率应接近名义值；MSIS 是95%区间的得分，越小越好。测试段没有参与任何常数的选择。",
    panel: ({series, alone, together}) =>
      `同一指标在多个地方（瑞典市镇的 ${series} 个序列）：各自预测的 OWA 为 ${alone}，向同类序列借用增速后为 ${together}。`
  },
  fit: {
    informed: ({informed, all, inside, figures}) =>
      `公布数对 ${all} 个参数中的 ${informed} 个有话可说，其余收窄不到一成，仍是假设。校准后，${figures} 个公布数中有 ${inside} 个落在各自的95%区间里。`,
    heads: ["参数", "校准前", "校准后", "收窄", "提供信息的数字"],
    range: (median, interval) => `${median}（${interval}）`
  },
  ranks: {
    found: (fault, percent) => `${fault} ${percent}%`,
    test: ({replicates, tests, failed, passed}, says, found) =>
      `校准方法自身的检验：用${replicates}组模拟数据重做整个校准，${tests}项检验中${failed}项不合格，${passed ? "通过" : "没有通过"}。${says}如果真有毛病，这个检验能查出来的比例：${found.join("，")}。`,
    meanings: (parts) =>
      `公布数的含义一并检验。最看好的含义平均被给予的概率、实际说中的比例：${parts.map(({name, stated, right, wrong}) => `${name}${stated}%、${right}%${wrong ? `（${stated > right ? "过于自信" : "过于保守"}）` : ""}`).join("；")}。`,
    wavers: (particles, fitted) =>
      `检验只用${particles}个粒子，校准用${fitted}个：粒子越少，给出的概率摆动越大，仅此一项就会显得过于自信。`,
    shapes: {
      narrow: "给出的范围偏窄",
      wide: "给出的范围偏宽",
      high: "估计偏高",
      low: "估计偏低",
      uneven: "分布不匀，看不出偏向"
    },
    failures: (ways, years) =>
      `不合格的坐标里，${ways.map(({shape, count}) => `${shape}的${count}个`).join("，")}${years > 0 ? `（其中${years}个是各年份的培养节奏）` : ""}。凡依靠这些参数的结论，区间也应看宽一些。`,
    failedList: "逐项列出不合格的参数"
  },
  varianceFrom: "方差中来自",
  varianceHeads: ["参数", "过程", "驱动"],
  inYear: (name, year) => `${name}，${year}年`
};
