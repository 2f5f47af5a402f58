import {exitCauseNames, exitCauses} from "./exitCauses.js";
import {type AddIndicator, grades, type PipelineIndicator} from "./pipelineIndicator.js";

/** People and certificates gained and lost over each year. */
export function addFlows(add: AddIndicator): void {
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
      `新增${zh}（人，不含引进）`,
      `new ${en}, arrivals not included`,
      (s, t) => s.newPeople[g][t]
    );
    flow(
      "person/yr",
      `newPeopleWithArrivals.${id}`,
      `新增${zh}（人，含引进）`,
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
      `${zh}净增（在岗）`,
      `net growth of ${en}, present`,
      (s, t) => s.present[g][t] - s.present[g][t - 1]
    );
    flow(
      "person/yr",
      `netGrowthEver.${id}`,
      `${zh}净增（累计取证）`,
      `net growth of ${en}, ever certified`,
      (s, t) => s.ever[g][t] - s.ever[g][t - 1]
    );
    for (const [c, cause] of exitCauses.entries())
      flow(
        "person/yr",
        `exits.${id}.${cause}`,
        `${zh}减少：${exitCauseNames[cause].zh}`,
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
