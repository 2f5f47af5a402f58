import type {Finding} from "../project/finding.js";
import type {RunCondition} from "./conditionRuns.js";
import {areFew, enoughRuns} from "./enoughRuns.js";
import type {OutturnRecord} from "./outturnSchema.js";
import type {Tally} from "./tally.js";
import {both} from "./words/both.js";

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
  effective: number
): OutturnRecord {
  return {
    used: outturns.map(({rows, target, value, through, part}) => ({
      rows: [...rows],
      target: target.id,
      value,
      unit: target.unit,
      through,
      part
    })),
    idle: idle.map((each) => ({...each})),
    ...(partYear ? {partYear} : {}),
    ...(loosely ? {loosely: true as const} : {}),
    effective: Number(effective.toFixed(1))
  };
}

/**
 * What a reader must know of runs that a register conditions: which rows they give, how many runs are left of them, how parts of a year
 * were taken, and which rows the model cannot give.
 *
 * @param condition - of the runs
 * @param tally - after them
 */
export function outturnFindings(
  {
    outturns,
    idle,
    partYear,
    loosely,
    strains
  }: Pick<RunCondition, "outturns" | "idle" | "partYear" | "loosely" | "strains">,
  {runs, effective}: Pick<Tally, "runs" | "effective">
): Finding[] {
  const rows = outturns.flatMap((outturn) => outturn.rows);
  const targets = [...new Set(outturns.map(({target}) => target.id))];
  const left = Math.floor(effective);
  const rough = areFew({effective});
  const more = rough ? {runs: enoughRuns({runs, effective})} : null;
  const finding: MakeFinding = (rest) => ({
    kind: "diagnostic",
    figures: [],
    targets,
    ...rest
  });
  const used =
    rows.length === 0
      ? []
      : [
          finding({
            id: "outturns",
            severity: rough ? "decides" : "notes",
            text: both((words) => words.outturns({rows, runs, left, more, loosely}))
          })
        ];
  const parts = partYear
    ? [
        finding({
          id: "outturns-part-year",
          severity: "notes",
          text: both((words) => words.partYear(partYear.sd, partYear.learnt))
        })
      ]
    : [];
  return [
    ...used,
    ...strangeOutturns({outturns, strains}, finding),
    ...parts,
    ...idleOutturns(idle, finding)
  ];
}

/** Makes a finding of its own words. */
type MakeFinding = (rest: Pick<Finding, "id" | "severity" | "text">) => Finding;

/** What was reported and lies far from what the model expects. */
function strangeOutturns(
  {outturns, strains}: Pick<RunCondition, "outturns" | "strains">,
  finding: MakeFinding
): Finding[] {
  return outturns.flatMap(({rows, target}, i) =>
    Math.abs(strains[i]) > strange
      ? [
          {
            ...finding({
              id: `outturn-strange-${rows.join("-")}`,
              severity: "matters",
              text: both((words) => words.outturnStrange(rows, strains[i]))
            }),
            targets: [target.id]
          }
        ]
      : []
  );
}

/** Rows that the model cannot give. */
function idleOutturns(idle: RunCondition["idle"], finding: MakeFinding): Finding[] {
  return idle.map(({row, target, reason}) => ({
    ...finding({
      id: `outturn-idle-${row}`,
      severity: "matters",
      text: both((words, language) => words.outturnIdle(row, reason[language]))
    }),
    kind: "limit" as const,
    targets: [target]
  }));
}
