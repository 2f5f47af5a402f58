import type {FlowDiagram} from "../../src/charts/flow/flow.js";
import type {Pyramid} from "../../src/charts/pyramid/pyramid.js";
import type {Status, TargetVerdict} from "../../src/verdict/forecastSchema.js";
import type {IndicatorForecast} from "../../src/verdict/indicatorSchema.js";

/** An indicator that grows from `start` by `pace` a year, with bands that widen. */
export function indicator(
  id: string,
  zh: string,
  en: string,
  start: number,
  pace: number,
  unit = "person"
): IndicatorForecast {
  const years = Array.from({length: 11}, (_, i) => 2025 + i);
  const median = years.map((_, i) => start + pace * (i + 1));
  const spread = (share: number) => years.map((_, i) => start * share * Math.sqrt(i + 1));
  const band = (sign: number, share: number) => spread(share).map((s, i) => median[i] + sign * s);
  return {
    id,
    name: {zh, en},
    unit,
    years,
    median,
    lower80: band(-1, 0.015),
    upper80: band(1, 0.017),
    lower95: band(-1, 0.024),
    upper95: band(1, 0.027),
    deterministic: median,
    observed: [
      {year: 2022, value: start * 0.9, figure: "CZ09"},
      {year: 2024, value: start, figure: "CZ01"}
    ]
  };
}

/** A verdict with one other reading; `probability` null makes one that has none. */
function verdict(
  id: string,
  zh: string,
  en: string,
  probability: number | null,
  status: Status
): TargetVerdict {
  const reading = {
    reading: "people",
    name: {zh: "新增人数", en: "new people"},
    definition: "published",
    probability,
    standardError: probability === null ? null : 0.014,
    status,
    borderline: false,
    goal: probability === null ? null : 50000,
    goalHigh: null,
    median: probability === null ? null : 52000,
    lower80: probability === null ? null : 45000,
    upper80: probability === null ? null : 61000,
    lower95: probability === null ? null : 41000,
    upper95: probability === null ? null : 66000,
    expectedShortfall: probability === null ? null : 1200,
    requiredPace: null,
    recentPace: null
  };
  const other = {
    ...reading,
    reading: "certificates",
    name: {zh: "发证人次", en: "certificates"},
    probability: probability === null ? null : Math.min(1, probability + 0.25),
    status: "likely" as Status
  };
  return {
    ...reading,
    id,
    name: {zh, en},
    kind: probability === null ? "evidence" : "forecast",
    unit: "person",
    due: 2027,
    because: {zh: "由模型的存量算出", en: "computed from the model's stocks"},
    quote: "三年新增超5万名高技能人才",
    readings: probability === null ? [] : [reading, other],
    decidedBy: null,
    restsOn: [],
    trend: null
  };
}

export const skilled = indicator("skilled", "技能人才", "skilled workers", 1540000, 30000);
export const share = indicator(
  "highSkilledShare",
  "高技能人才占比",
  "high-skilled share",
  0.282,
  0.004,
  "1"
);

export const targets: TargetVerdict[] = [
  verdict(
    "T01",
    "三年新增高技能人才",
    "high-skilled talents newly added over three years",
    0.58,
    "even"
  ),
  verdict(
    "T02",
    "三年新增技能人才",
    "skilled talents newly added over three years",
    0.93,
    "veryLikely"
  ),
  verdict(
    "T03",
    "技能人才占就业人员比例",
    "skilled talents as share of employed persons",
    0.995,
    "veryLikely"
  ),
  verdict(
    "T04",
    "高技能人才占技能人才比例",
    "high-skilled talents as share of skilled talents",
    0.02,
    "veryUnlikely"
  ),
  verdict(
    "T11",
    "三年补贴性职业技能培训",
    "subsidised vocational training over three years",
    0.74,
    "likely"
  ),
  verdict(
    "T37",
    "五年制高职毕业生留常就业参保率",
    "five-year vocational college graduates employed and insured in Changzhou",
    0.21,
    "unlikely"
  ),
  verdict(
    "T12",
    "紧缺职业(工种)目录定期发布",
    "shortage-occupation training catalogue published regularly",
    null,
    "evidence"
  ),
  verdict("T33", "职业技能评价机构数", "skill-assessment bodies", null, "trend"),
  verdict(
    "T18",
    "乡村工匠载体",
    "rural craftsman stations, studios and workshops",
    null,
    "unquantified"
  )
];

export const outline = {
  sections: [
    {id: "main", name: {zh: "一、主要目标", en: "1. Main goals"}},
    {id: "rest", name: {zh: "二、行动", en: "2. Actions"}}
  ],
  targets: targets.map(({id}) => ({id, section: id < "T05" ? "main" : "rest"}))
};

const level = (id: string, zh: string, en: string, start: number, pace: number) =>
  indicator(`level.${id}`, zh, en, start, pace);
export const levels = [
  level("junior", "初级工", "junior", 380000, 9000),
  level("intermediate", "中级工", "intermediate", 725000, 8000),
  level("senior", "高级工", "senior", 355000, 9000),
  level("technician", "技师", "technician", 62000, 2500),
  level("seniorTechnician", "高级技师", "senior technician", 17500, 700),
  level("specialTechnician", "特级技师", "special technician", 400, 20),
  level("chiefTechnician", "首席技师", "chief technician", 30, 3)
];

export const diagram: FlowDiagram = {
  year: 2027,
  nodes: [
    {id: "arrivals", name: {zh: "引进", en: "Arrivals"}, column: 0},
    {id: "training", name: {zh: "培训取证", en: "Training"}, column: 0},
    {id: "graduates", name: {zh: "毕业生", en: "Graduates"}, column: 0},
    {id: "below", name: {zh: "中级及以下", en: "Below high-skilled"}, column: 1, align: "bottom"},
    {id: "high", name: {zh: "高技能人才", en: "High-skilled"}, column: 2, align: "top"},
    {id: "high.retirement", name: {zh: "退休", en: "Retirement"}, column: 3},
    {id: "high.outMigration", name: {zh: "流出", en: "Out-migration"}, column: 3},
    {id: "below.death", name: {zh: "死亡", en: "Death"}, column: 3},
    {id: "below.retirement", name: {zh: "退休", en: "Retirement"}, column: 3},
    {id: "below.outMigration", name: {zh: "流出", en: "Out-migration"}, column: 3}
  ],
  links: [
    {from: "arrivals", to: "high", value: 4000, kind: "entry"},
    {from: "training", to: "below", value: 38000, lower80: 33000, upper80: 43000, kind: "entry"},
    {from: "graduates", to: "below", value: 9000, kind: "entry"},
    {from: "below", to: "high", value: 14000, kind: "upgrade"},
    {from: "high", to: "high.retirement", value: 5000, kind: "exit"},
    {from: "high", to: "high.outMigration", value: 3000, kind: "exit"},
    {from: "below", to: "below.death", value: 1900, kind: "exit"},
    {from: "below", to: "below.retirement", value: 12000, kind: "exit"},
    {from: "below", to: "below.outMigration", value: 15000, kind: "exit"}
  ]
};

const ages = Array.from({length: 54}, (_, i) => 16 + i);
const hump = (centre: number, size: number) =>
  ages.map((age) => Math.max(0, size * (1 - ((age - centre) / 26) ** 2)));
export const pyramid: Pyramid = {
  year: 2027,
  ages,
  left: {name: {zh: "高技能人才", en: "High-skilled"}, values: hump(41, 15000)},
  right: {name: {zh: "其他技能人才", en: "Other skilled"}, values: hump(36, 32000)}
};
