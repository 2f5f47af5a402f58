import {type AddIndicator, grades, type PipelineIndicator} from "./pipelineIndicator.js";

/** Stocks at the end of each year under the three counting rules, and what is made of them. */
export function addStocks(add: AddIndicator): void {
  const stock = (
    unit: string,
    id: string,
    zh: string,
    en: string,
    value: PipelineIndicator["value"]
  ) => add("stock", unit, id, zh, en, value);
  for (const [g, {id, zh, en}] of grades.entries()) {
    stock("person", id, `${zh}（在岗）`, `${en}, present`, (s, t) => s.present[g][t]);
    stock(
      "person",
      `${id}Resident`,
      `${zh}（取证后仍在本地）`,
      `${en}, ever certified and resident`,
      (s, t) => s.resident[g][t]
    );
    stock(
      "person",
      `${id}Ever`,
      `${zh}（累计取证）`,
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
    "技能人才占就业人员比例（累计取证）",
    "skilled share of the employed, ever certified",
    (s, t) => s.ever[0][t] / s.employed[t]
  );
  stock(
    "1",
    "highSkilledShareEver",
    "高技能人才占技能人才比例（累计取证）",
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
    "每万名劳动者中高技能人才数（累计取证）",
    "high-skilled per 10,000 employed, ever certified",
    (s, t) => (1e4 * s.ever[1][t]) / s.employed[t]
  );
  stock(
    "person per 10,000",
    "densityResident",
    "每万名劳动者中高技能人才数（累计取证且在本地）",
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
