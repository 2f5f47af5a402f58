import type {Figure} from "../project/figure.js";
import type {Finding} from "../project/finding.js";
import type {Project} from "../project/project.js";
import {type IdleFigure, type IdleReason, informedHistory} from "./informedHistory.js";
import {printedNumber} from "./printedNumber.js";
import {both} from "./words/both.js";
import type {PublishedNumber} from "./words/words.js";

const reasons: readonly IdleReason[] = [
  "break",
  "part",
  "several",
  "unknown",
  "unlisted",
  "unread",
  "said",
  "again",
  "older"
];

/** What somebody could have used had they listed it or entered it otherwise; it is told where it is new. */
const mendable: readonly IdleReason[] = ["break", "part", "several", "unknown", "unlisted"];

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
  const found = reasons.flatMap((because) => {
    const some = idle.filter((each) => each.because === because);
    return some.length === 0 ? [] : [idleFinding(because, some)];
  });
  if (taken.length === 0) return found;
  const text = both((words) => words.taken(taken.map(publishedNumber)));
  return [finding("taken-in", "matters", text, taken), ...found];
}

/**
 * Says which numbers of the place that are later than all that is listed inform nothing, and why: whoever entered one expects it to tell.
 * What is of a kind that nothing reads is told where figures await a fit.
 *
 * @param project - figures, setup, calibration
 * @returns a finding a reason; none without a calibration
 */
export function newlyIdle(project: Pick<Project, "figures" | "setup" | "calibration">): Finding[] {
  const {calibration} = project;
  if (!calibration) return [];
  const fresh = informedHistory(project, calibration).idle.filter(({isNew}) => isNew);
  return mendable.flatMap((because) => {
    const some = fresh.filter((each) => each.because === because);
    return some.length === 0 ? [] : [idleFinding(because, some)];
  });
}

function idleFinding(because: IdleReason, some: readonly IdleFigure[]): Finding {
  const figures = some.map(({figure}) => figure);
  const tells = mendable.includes(because) && some.some(({isNew}) => isNew);
  const text = both((words, language) =>
    words.idle({
      because,
      numbers: figures.map(publishedNumber),
      reasons: some.flatMap(({reason}) => (reason ? [reason[language]] : []))
    })
  );
  return finding(`idle-${because}`, tells ? "matters" : "notes", text, figures);
}

function finding(
  id: string,
  severity: Finding["severity"],
  text: Finding["text"],
  figures: readonly Figure[]
): Finding {
  return {
    id,
    kind: "diagnostic",
    severity,
    text,
    figures: figures.map((figure) => figure.id),
    targets: []
  };
}

function publishedNumber(figure: Figure): PublishedNumber {
  const {indicatorZh, indicator, period, id} = figure;
  const kind = {zh: indicatorZh, en: indicator.replaceAll("_", " ")};
  return {kind, period, printed: printedNumber(figure), id};
}
