import {say} from "../../charts/text/say.js";
import {dayName} from "../../quantity/dayName.js";
import type {ReportDocument} from "./reportBlock.js";
import type {ReportSources} from "./reportSources.js";

/**
 * The head and the foot of a report, which all have in common.
 *
 * @param sources - project, day, language, words
 * @param to - whom it is for, and by the full name
 */
export function reportFrame(
  {project, asOf, issuer, dated = asOf, language, words}: ReportSources,
  {to, full}: {to: string; full: string}
): Omit<ReportDocument, "title" | "blocks"> {
  const {memo} = words;
  const internal = (project.progress ?? []).some(
    ({visibility, dated}) => visibility === "internal" && dated <= asOf
  );
  const day = dayName(dated)[language];
  return {
    ...(internal ? {mark: memo.internalMark} : {}),
    head: memo.head({
      to,
      full,
      day,
      subject: say(project.plan.title, language),
      ...(issuer === undefined ? {} : {issuer})
    }),
    closing: memo.closing(day, issuer)
  };
}
