import type {Finding} from "../project/finding.js";
import type {Plan} from "../project/plan.js";
import type {RunCondition} from "./conditionRuns.js";
import {areFew, enoughRuns} from "./enoughRuns.js";
import type {OutturnRecord} from "./outturnSchema.js";
import type {Tally} from "./tally.js";
import {bothReports} from "./words/bothReports.js";
import type {SaidRow} from "./words/outturns.js";

/** Standard deviations from what is expected beyond which a reported number is named. */
const strange = 2.5;

/** What the register did to the runs, as it stands in the document. */
export function outturnRecord(
  {
    outturns,
    idle,
    partYear,
    loosely
  }: Pick<RunCondition, "outturns" | "idle" | "partYear" | "loosely">,
  effective: number,
  plan: Pick<Plan, "targets">
): OutturnRecord {
  return {
    used: outturns.map(({rows, target, value, through, part}) => ({
      rows: [...rows],
      ...planned(target.id, plan),
      value,
      unit: target.unit,
      through,
      part
    })),
    idle: idle.map(({row, target, reason}) => ({row, ...planned(target, plan), reason})),
    ...(partYear ? {partYear} : {}),
    ...(loosely ? {loosely: true as const} : {}),
    effective: Number(effective.toFixed(1))
  };
}

/** The target of the plan that a number is of; a figure may be of none. */
function planned(target: string, {targets}: Pick<Plan, "targets">): {target?: string} {
  return targets.some(({id}) => id === target) ? {target} : {};
}

/**
 * What a reader must know of runs that a register conditions: which rows they give, how many runs are left of them, how parts of a year
 * were taken, and which rows the model cannot give.
 *
 * @param condition - of the runs
 * @param tally - after them
 * @param plan - whose targets they are of
 */
export function outturnFindings(
  {
    outturns,
    idle,
    partYear,
    loosely,
    strains,
    origins
  }: Pick<RunCondition, "outturns" | "idle" | "partYear" | "loosely" | "strains" | "origins">,
  {runs, effective}: Pick<Tally, "runs" | "effective">,
  plan: Pick<Plan, "targets">
): Finding[] {
  const said = (id: string): SaidRow => ({id, origin: origins.get(id) ?? "register"});
  const rows = outturns.flatMap((outturn) => outturn.rows).map(said);
  const targets = [
    ...new Set(outturns.flatMap(({target}) => planned(target.id, plan).target ?? []))
  ];
  const left = Math.floor(effective);
  const rough = areFew({effective});
  const more = rough ? {runs: enoughRuns({runs, effective})} : null;
  const finding: Teller["finding"] = (rest) => ({
    kind: "diagnostic",
    figures: [],
    targets,
    ...rest
  });
  const teller: Teller = {
    finding,
    said,
    targetsOf: (target) => [planned(target, plan).target ?? []].flat()
  };
  const used =
    rows.length === 0
      ? []
      : [
          finding({
            id: "outturns",
            severity: rough ? "decides" : "notes",
            text: bothReports((words) => words.outturns({rows, runs, left, more, loosely}))
          })
        ];
  const parts = partYear
    ? [
        finding({
          id: "outturns-part-year",
          severity: "notes",
          text: bothReports((words) => words.partYear(partYear.sd, partYear.learnt))
        })
      ]
    : [];
  return [
    ...used,
    ...strangeOutturns({outturns, strains}, teller),
    ...parts,
    ...idleOutturns(idle, teller)
  ];
}

/** Makes a finding of its own words, and says of a row what it is, and of a target whether the plan has it. */
interface Teller {
  finding(rest: Pick<Finding, "id" | "severity" | "text">): Finding;
  said(row: string): SaidRow;
  targetsOf(target: string): string[];
}

/** What was reported and lies far from what the model expects. */
function strangeOutturns(
  {outturns, strains}: Pick<RunCondition, "outturns" | "strains">,
  {finding, said, targetsOf}: Teller
): Finding[] {
  return outturns.flatMap(({rows, target}, i) =>
    Math.abs(strains[i]) > strange
      ? [
          {
            ...finding({
              id: `outturn-strange-${rows.join("-")}`,
              severity: "matters",
              text: bothReports((words) => words.outturnStrange(rows.map(said), strains[i]))
            }),
            targets: targetsOf(target.id)
          }
        ]
      : []
  );
}

/** Rows that the model cannot give. */
function idleOutturns(idle: RunCondition["idle"], {finding, said, targetsOf}: Teller): Finding[] {
  return idle.map(({row, target, reason}) => ({
    ...finding({
      id: `outturn-idle-${row}`,
      severity: "matters",
      text: bothReports((words, language) => words.outturnIdle(said(row), reason[language]))
    }),
    kind: "limit" as const,
    targets: targetsOf(target)
  }));
}
