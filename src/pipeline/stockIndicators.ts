import type {Grade, PublishedKey} from "../project/indicator.js";
import type {Label} from "../quantity/label.js";
import {grades, type PipelineIndicator} from "./pipelineIndicator.js";

const unsaid: Label = {
  zh: "公布总量没有说明口径；近年几乎不扣除流失，接近“累计持证”。",
  en: "The published totals do not say what they count; in recent years they deduct almost no exits, as if ever certified."
};
const published = {
  skilled: [{key: "skilled_stock", note: unsaid}],
  highSkilled: [{key: "high_skilled_stock", note: unsaid}],
  skilledShare: [{key: "skilled_share_of_employed", note: unsaid}],
  highSkilledShare: [
    {key: "high_skilled_share_of_skilled", note: unsaid},
    {key: "high_skilled_stock", per: "skilled_stock", note: unsaid}
  ],
  density: [{key: "high_skilled_per_10k_workers", note: unsaid}],
  employed: [{key: "employed"}]
} satisfies Record<string, PublishedKey[]>;

/** Keys of figures.csv that the start or the path of stocks and shares rests on. */
const restsOn = {
  skilled: ["skilled_stock"],
  highSkilled: ["high_skilled_stock"],
  skilledShare: ["skilled_stock", "high_skilled_per_10k_workers", "employed"],
  highSkilledShare: ["skilled_stock", "high_skilled_stock"],
  density: ["high_skilled_stock", "high_skilled_per_10k_workers", "employed"]
};

/** A stock of a grade under the three counting rules: `<grade>`, `<grade>Resident`, `<grade>Ever`. */
function countedStocks(g: number): PipelineIndicator[] {
  const {id: grade, zh, en} = grades[g];
  const counted = {
    unit: "person",
    kind: "stock",
    grade,
    published: published[grade],
    restsOn: restsOn[grade]
  } as const;
  return [
    {
      ...counted,
      id: grade,
      name: {zh: `${zh}（在岗）`, en: `${en}, present`},
      counts: "present",
      of: (s) => s.present[g]
    },
    {
      ...counted,
      id: `${grade}Resident`,
      name: {zh: `${zh}（取证后仍在本地）`, en: `${en}, ever certified and resident`},
      counts: "resident",
      of: (s) => s.resident[g]
    },
    {
      ...counted,
      id: `${grade}Ever`,
      name: {zh: `${zh}（累计取证）`, en: `${en}, ever certified`},
      counts: "ever",
      running: true,
      of: (s) => s.ever[g]
    }
  ];
}

const share = {unit: "1", kind: "stock"} as const;
const skilledShare = {
  ...share,
  grade: "skilled",
  published: published.skilledShare,
  restsOn: restsOn.skilledShare
} as const;
const highSkilledShare = {
  ...share,
  grade: "highSkilled",
  published: published.highSkilledShare,
  restsOn: restsOn.highSkilledShare
} as const;

const shares: readonly PipelineIndicator[] = [
  {
    ...skilledShare,
    id: "skilledShare",
    name: {zh: "技能人才占就业人员比例", en: "skilled share of the employed"},
    counts: "present",
    of: (s) => s.present[0],
    per: (s) => s.employed
  },
  {
    ...highSkilledShare,
    id: "highSkilledShare",
    name: {zh: "高技能人才占技能人才比例", en: "high-skilled share of skilled workers"},
    counts: "present",
    of: (s) => s.present[1],
    per: (s) => s.present[0]
  },
  {
    ...share,
    id: "technicianShare",
    name: {zh: "技师及以上占高技能人才比例", en: "technicians' share of the high-skilled"},
    grade: "highSkilled",
    counts: "present",
    restsOn: restsOn.highSkilled,
    askable: true,
    of: (s) => s.technicians,
    per: (s) => s.present[1]
  },
  {
    ...skilledShare,
    id: "skilledShareEver",
    name: {
      zh: "技能人才占就业人员比例（累计取证）",
      en: "skilled share of the employed, ever certified"
    },
    counts: "ever",
    of: (s) => s.ever[0],
    per: (s) => s.employed
  },
  {
    ...highSkilledShare,
    id: "highSkilledShareEver",
    name: {
      zh: "高技能人才占技能人才比例（累计取证）",
      en: "high-skilled share, ever certified"
    },
    counts: "ever",
    of: (s) => s.ever[1],
    per: (s) => s.ever[0]
  },
  {
    ...skilledShare,
    id: "skilledShareResident",
    name: {
      zh: "技能人才占就业人员比例（取证后仍在本地）",
      en: "skilled share of the employed, ever certified and resident"
    },
    counts: "resident",
    of: (s) => s.resident[0],
    per: (s) => s.employed
  },
  {
    ...highSkilledShare,
    id: "highSkilledShareResident",
    name: {
      zh: "高技能人才占技能人才比例（取证后仍在本地）",
      en: "high-skilled share, ever certified and resident"
    },
    counts: "resident",
    of: (s) => s.resident[1],
    per: (s) => s.resident[0]
  }
];

const density = {
  unit: "person per 10,000",
  kind: "stock",
  grade: "highSkilled",
  restsOn: restsOn.density
} as const;

const densities: readonly PipelineIndicator[] = [
  {
    ...density,
    id: "density",
    name: {zh: "每万名劳动者中高技能人才数", en: "high-skilled per 10,000 employed"},
    counts: "present",
    published: published.density,
    of: (s) => s.present[1],
    per: (s) => s.employed,
    times: 1e4
  },
  {
    ...density,
    id: "densityEver",
    name: {
      zh: "每万名劳动者中高技能人才数（累计取证）",
      en: "high-skilled per 10,000 employed, ever certified"
    },
    counts: "ever",
    published: published.density,
    of: (s) => s.ever[1],
    per: (s) => s.employed,
    times: 1e4
  },
  {
    ...density,
    id: "densityResident",
    name: {
      zh: "每万名劳动者中高技能人才数（累计取证且在本地）",
      en: "high-skilled per 10,000 employed, ever certified and resident"
    },
    counts: "resident",
    of: (s) => s.resident[1],
    per: (s) => s.employed,
    times: 1e4
  }
];

/** Present stocks of the grades, which flows of people add to. */
export const presentStocks: Record<Grade, PipelineIndicator> = {
  skilled: countedStocks(0)[0],
  highSkilled: countedStocks(1)[0]
};

/** Stocks at the end of each year under the three counting rules, and what is made of them. */
export const stockIndicators: readonly PipelineIndicator[] = [
  ...countedStocks(0),
  ...countedStocks(1),
  {
    id: "employed",
    name: {zh: "就业人员", en: "employed"},
    unit: "person",
    kind: "stock",
    published: published.employed,
    restsOn: ["employed"],
    of: (s) => s.employed
  },
  ...shares,
  ...densities,
  {
    id: "inTraining",
    name: {zh: "在训在校人数", en: "in apprenticeships and schools"},
    unit: "person",
    kind: "stock",
    askable: true,
    of: (s) => s.inTraining
  },
  {
    id: "enrolled",
    name: {zh: "职业学校在校生", en: "enrolled at vocational schools"},
    unit: "person",
    kind: "stock",
    askable: true,
    of: (s) => s.enrolled
  }
];
