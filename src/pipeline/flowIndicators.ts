import type {PublishedKey} from "../project/indicator.js";
import type {Label} from "../quantity/label.js";
import {exitCauseNames, exitCauses} from "./exitCauses.js";
import {grades, type PipelineIndicator} from "./pipelineIndicator.js";
import {presentStocks} from "./stockIndicators.js";

const unsaid: Label = {
  zh: "公布的“新增”没有说明是发证、新增人员还是净增，也没有说明是否含引进。",
  en: "The published additions do not say whether they are certificates, new people or net growth, nor whether arrivals count."
};
const published = {
  skilled: {
    certificates: [{key: "certificates_skill_level"}],
    added: [{key: "skilled_added", note: unsaid}],
    arrivals: [{key: "skilled_talents_brought_in"}],
    change: [{key: "skilled_stock_change"}]
  },
  highSkilled: {
    certificates: undefined,
    added: [{key: "high_skilled_added", note: unsaid}],
    arrivals: undefined,
    change: [{key: "high_skilled_stock_change"}]
  }
} satisfies Record<string, Record<string, PublishedKey[] | undefined>>;

/** What the flows of a grade have in common. */
const flow = {unit: "person/yr", kind: "flow", askable: true} as const;

/** Who is new to a grade over a year, and the certificates given. */
function gains(g: number): PipelineIndicator[] {
  const {id: grade, zh, en} = grades[g];
  const stock = presentStocks[grade];
  const {certificates, added, arrivals} = published[grade];
  return [
    {
      ...flow,
      grade,
      id: `certificates.${grade}`,
      name: {zh: `${zh}证书`, en: `certificates, ${en}`},
      unit: "person-time/yr",
      published: certificates,
      of: (s) => s.certificates[g]
    },
    {
      ...flow,
      grade,
      id: `newPeople.${grade}`,
      name: {zh: `新增${zh}（人，不含引进）`, en: `new ${en}, arrivals not included`},
      stock,
      published: added,
      of: (s) => s.newPeople[g]
    },
    {
      ...flow,
      grade,
      id: `newPeopleWithArrivals.${grade}`,
      name: {zh: `新增${zh}（人，含引进）`, en: `new ${en}, arrivals included`},
      arrivals: true,
      stock,
      published: added,
      of: (s) => s.added[g]
    },
    {
      ...flow,
      grade,
      id: `arrivals.${grade}`,
      name: {zh: `引进${zh}`, en: `${en} brought in`},
      arrivals: true,
      published: arrivals,
      of: (s) => s.arrivals[g]
    }
  ];
}

/** What a grade grows by over a year, graduates among it. */
function growth(g: number): PipelineIndicator[] {
  const {id: grade, zh, en} = grades[g];
  const stock = presentStocks[grade];
  const net = {...flow, grade, stock, published: published[grade].change, restsOn: stock.restsOn};
  return [
    {
      ...flow,
      grade,
      id: `graduates.${grade}`,
      name: {zh: `留下的毕业生中${zh}`, en: `graduates staying as ${en}`},
      of: (s) => s.graduates[g]
    },
    {
      ...net,
      id: `netGrowth.${grade}`,
      name: {zh: `${zh}净增（在岗）`, en: `net growth of ${en}, present`},
      counts: "present",
      of: (s) => s.presentChange[g]
    },
    {
      ...net,
      id: `netGrowthEver.${grade}`,
      name: {zh: `${zh}净增（累计取证）`, en: `net growth of ${en}, ever certified`},
      counts: "ever",
      of: (s) => s.everChange[g]
    }
  ];
}

/** Who leaves a grade over a year, by cause. */
function losses(g: number): PipelineIndicator[] {
  const {id: grade, zh, en} = grades[g];
  return exitCauses.map((cause, c) => ({
    ...flow,
    grade,
    id: `exits.${grade}.${cause}`,
    name: {
      zh: `${zh}减少：${exitCauseNames[cause].zh}`,
      en: `${en} leaving by ${exitCauseNames[cause].en}`
    },
    of: (s) => s.exits[g][c]
  }));
}

/** People and certificates gained and lost over each year. */
export const flowIndicators: readonly PipelineIndicator[] = [
  ...grades.flatMap((_, g) => [...gains(g), ...growth(g), ...losses(g)]),
  {
    id: "upgrades.highSkilled",
    name: {zh: "晋级为高技能人才", en: "upgrades into the high-skilled"},
    unit: "person/yr",
    kind: "flow",
    grade: "highSkilled",
    askable: true,
    of: (s) => s.crossing[1]
  },
  {
    id: "lostPasses",
    name: {zh: "合格而未能晋级或取证的人次", en: "passes that could not become people"},
    unit: "person/yr",
    kind: "flow",
    of: (s) => s.lost
  },
  {
    id: "remainder",
    name: {zh: "未解释变动", en: "remainder"},
    unit: "person/yr",
    kind: "flow",
    of: (s) => s.remainder
  }
];
