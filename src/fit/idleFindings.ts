import type {Finding} from "../project/finding.js";
import type {Project} from "../project/project.js";
import {type IdleReason, informedHistory} from "./informedHistory.js";
import {both} from "./words/both.js";
import type {PublishedNumber} from "./words/words.js";

const reasons: readonly IdleReason[] = [
  "part",
  "several",
  "unknown",
  "unlisted",
  "unread",
  "said",
  "again",
  "older"
];

/** What somebody could have used had they listed it; it is told where it is new. */
const mendable: readonly IdleReason[] = ["part", "unlisted"];

/**
 * Says which published numbers of the place a fit takes in although its calibration does not list them, and which inform nothing
 * and why. Nothing is said where there is no calibration.
 *
 * @param project - figures, setup, calibration
 * @returns a finding for what is taken in, and one a reason for what is idle
 */
export function idleFindings(
  project: Pick<Project, "figures" | "setup" | "calibration">
): Finding[] {
  const {calibration} = project;
  if (!calibration) return [];
  const {taken, idle} = informedHistory(project, calibration);
  const finding = (
    id: string,
    severity: Finding["severity"],
    text: Finding["text"],
    figures: string[]
  ): Finding => ({id, kind: "diagnostic", severity, text, figures, targets: []});
  const numbers = (list: typeof taken): PublishedNumber[] =>
    list.map(({indicatorZh, indicator, period, asPrinted, id}) => ({
      kind: {zh: indicatorZh, en: indicator.replaceAll("_", " ")},
      period,
      printed: asPrinted,
      id
    }));
  const found = reasons.flatMap((because) => {
    const some = idle.filter((each) => each.because === because);
    if (some.length === 0) return [];
    const tells = mendable.includes(because) && some.some(({isNew}) => isNew);
    const severity = tells ? "matters" : "notes";
    const list = some.map(({figure}) => figure);
    const text = both((words, language) =>
      words.idle({
        because,
        numbers: numbers(list),
        reasons: some.flatMap(({reason}) => (reason ? [reason[language]] : []))
      })
    );
    return [
      finding(
        `idle-${because}`,
        severity,
        text,
        list.map(({id}) => id)
      )
    ];
  });
  if (taken.length === 0) return found;
  const text = both((words) => words.taken(numbers(taken)));
  return [
    finding(
      "taken-in",
      "matters",
      text,
      taken.map(({id}) => id)
    ),
    ...found
  ];
}
