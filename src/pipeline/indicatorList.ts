import type {ModelSetup} from "../project/modelSetup.js";
import type {Label} from "../quantity/label.js";
import {exitCauseNames, exitCauses} from "./exitCauses.js";
import type {RunSummary} from "./runSummary.js";

/** A yearly quantity of the pipeline. */
export interface PipelineIndicator {
  id: string;
  name: Label;
  unit: string;
  /** Stocks hold at the end of each year, flows over it; the first year has no flows (NaN). */
  kind: "stock" | "flow";
  /** Of stocks at instant t ≥ 0; of flows over year t ≥ 1. */
  value(summary: RunSummary, t: number): number;
}

const grades = [
  {id: "skilled", zh: "技能人才", en: "skilled workers"},
  {id: "highSkilled", zh: "高技能人才", en: "high-skilled workers"}
] as const;

/**
 * Lists the indicators of a pipeline in their order of output.
 *
 * @param setup - levels and programmes
 * @param stays - levers on stay rates: the suffix of `stay.<suffix>` and the index of the programme it acts on
 */
export function indicatorList(
  setup: Pick<ModelSetup, "levels" | "programmes">,
  stays: readonly {suffix: string; programme: number}[]
): PipelineIndicator[] {
  const list: PipelineIndicator[] = [];
  const add = (
    kind: "stock" | "flow",
    unit: string,
    id: string,
    zh: string,
    en: string,
    value: PipelineIndicator["value"]
  ) => {
    list.push({id, name: {zh, en}, unit, kind, value});
  };
  addStocks(add);
  addFlows(add);
  addTraining(add, setup, stays);
  setup.levels.forEach(({id, name}, l) => {
    add("stock", "person", `level.${id}`, name.zh, name.en, (s, t) => s.level(t, l));
  });
  return list;
}

type Add = (
  kind: "stock" | "flow",
  unit: string,
  id: string,
  zh: string,
  en: string,
  value: PipelineIndicator["value"]
) => void;

function addStocks(add: Add): void {
  const stock = (
    unit: string,
    id: string,
    zh: string,
    en: string,
    value: PipelineIndicator["value"]
  ) => add("stock", unit, id, zh, en, value);
  for (const [g, {id, zh, en}] of grades.entries()) {
    stock("person", id, `${zh}(在岗)`, `${en}, present`, (s, t) => s.present[g][t]);
    stock(
      "person",
      `${id}Resident`,
      `${zh}(取证后仍在本地)`,
      `${en}, ever certified and resident`,
      (s, t) => s.resident[g][t]
    );
    stock(
      "person",
      `${id}Ever`,
      `${zh}(累计取证)`,
      `${en}, ever certified`,
      (s, t) => s.ever[g][t]
    );
  }
  stock("person", "employed", "就业人员", "employed", (s, t) => s.employed[t]);
  stock(
    "1",
    "skilledShare",
    "技能人才占就业人员比例",
    "skilled share of the employed",
    (s, t) => s.present[0][t] / s.employed[t]
  );
  stock(
    "1",
    "highSkilledShare",
    "高技能人才占技能人才比例",
    "high-skilled share of skilled workers",
    (s, t) => s.present[1][t] / s.present[0][t]
  );
  stock(
    "1",
    "technicianShare",
    "技师及以上占高技能人才比例",
    "technicians' share of the high-skilled",
    (s, t) => s.technicians[t] / s.present[1][t]
  );
  stock(
    "1",
    "skilledShareEver",
    "技能人才占就业人员比例(累计取证)",
    "skilled share of the employed, ever certified",
    (s, t) => s.ever[0][t] / s.employed[t]
  );
  stock(
    "1",
    "highSkilledShareEver",
    "高技能人才占技能人才比例(累计取证)",
    "high-skilled share, ever certified",
    (s, t) => s.ever[1][t] / s.ever[0][t]
  );
  stock(
    "person per 10,000",
    "density",
    "每万名劳动者中高技能人才数",
    "high-skilled per 10,000 employed",
    (s, t) => (1e4 * s.present[1][t]) / s.employed[t]
  );
  stock(
    "person per 10,000",
    "densityEver",
    "每万名劳动者中高技能人才数(累计取证)",
    "high-skilled per 10,000 employed, ever certified",
    (s, t) => (1e4 * s.ever[1][t]) / s.employed[t]
  );
  stock(
    "person per 10,000",
    "densityResident",
    "每万名劳动者中高技能人才数(累计取证且在本地)",
    "high-skilled per 10,000 employed, ever certified and resident",
    (s, t) => (1e4 * s.resident[1][t]) / s.employed[t]
  );
  stock(
    "person",
    "inTraining",
    "在训在校人数",
    "in apprenticeships and schools",
    (s, t) => s.inTraining[t]
  );
  stock(
    "person",
    "enrolled",
    "职业学校在校生",
    "enrolled at vocational schools",
    (s, t) => s.enrolled[t]
  );
}

function addFlows(add: Add): void {
  const flow = (
    unit: string,
    id: string,
    zh: string,
    en: string,
    value: PipelineIndicator["value"]
  ) => add("flow", unit, id, zh, en, value);
  for (const [g, {id, zh, en}] of grades.entries()) {
    flow(
      "person-time/yr",
      `certificates.${id}`,
      `${zh}证书`,
      `certificates, ${en}`,
      (s, t) => s.certificates[g][t]
    );
    flow(
      "person/yr",
      `newPeople.${id}`,
      `新增${zh}(人,不含引进)`,
      `new ${en}, arrivals not included`,
      (s, t) => s.newPeople[g][t]
    );
    flow(
      "person/yr",
      `newPeopleWithArrivals.${id}`,
      `新增${zh}(人,含引进)`,
      `new ${en}, arrivals included`,
      (s, t) => s.newPeople[g][t] + s.arrivals[g][t]
    );
    flow(
      "person/yr",
      `arrivals.${id}`,
      `引进${zh}`,
      `${en} brought in`,
      (s, t) => s.arrivals[g][t]
    );
    flow(
      "person/yr",
      `graduates.${id}`,
      `留下的毕业生中${zh}`,
      `graduates staying as ${en}`,
      (s, t) => s.graduates[g][t]
    );
    flow(
      "person/yr",
      `netGrowth.${id}`,
      `${zh}净增(在岗)`,
      `net growth of ${en}, present`,
      (s, t) => s.present[g][t] - s.present[g][t - 1]
    );
    flow(
      "person/yr",
      `netGrowthEver.${id}`,
      `${zh}净增(累计取证)`,
      `net growth of ${en}, ever certified`,
      (s, t) => s.ever[g][t] - s.ever[g][t - 1]
    );
    for (const [c, cause] of exitCauses.entries())
      flow(
        "person/yr",
        `exits.${id}.${cause}`,
        `${zh}减少:${exitCauseNames[cause].zh}`,
        `${en} leaving by ${exitCauseNames[cause].en}`,
        (s, t) => s.exits[g][c][t]
      );
  }
  flow(
    "person/yr",
    "upgrades.highSkilled",
    "晋级为高技能人才",
    "upgrades into the high-skilled",
    (s, t) => s.crossing[1][t]
  );
  flow(
    "person/yr",
    "lostPasses",
    "合格而未能晋级或取证的人次",
    "passes that could not become people",
    (s, t) => s.lost[t]
  );
  flow("person/yr", "remainder", "未解释变动", "remainder", (s, t) => s.remainder[t]);
}

function addTraining(
  add: Add,
  {programmes}: Pick<ModelSetup, "programmes">,
  stays: readonly {suffix: string; programme: number}[]
): void {
  programmes.forEach(({id, name, counts}, p) => {
    add("flow", `${counts}/yr`, `training.${id}`, name.zh, name.en, (s, t) => s.quantity(t, p));
  });
  add(
    "flow",
    "person-time/yr",
    "subsidisedTraining",
    "补贴性培训人次",
    "subsidised training",
    (s, t) => s.subsidised[t]
  );
  add(
    "flow",
    "person-time/yr",
    "outsideTrainees",
    "职业学校社会培训人次",
    "outside trainees of vocational schools",
    (s, t) => s.outside[t]
  );
  add(
    "flow",
    "1",
    "outsideTraineesPerStudent",
    "职业学校社会培训人次与在校生之比",
    "outside trainees per student",
    (s, t) => s.outside[t] / s.enrolled[t]
  );
  for (const {suffix, programme} of stays) {
    const {zh, en} = programmes[programme].name;
    add("flow", "1", `stayRate.${suffix}`, `${zh}毕业生留常比例`, `stay rate, ${en}`, (s, t) =>
      s.stay(t, programme)
    );
  }
}
