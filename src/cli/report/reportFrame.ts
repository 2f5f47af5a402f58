import {say} from "../../charts/text/say.js";
import {dayName} from "../../quantity/dayName.js";
import type {ReportDocument} from "./reportBlock.js";
import type {ReportSources} from "./reportSources.js";

/** The head and the foot of a report, which all have in common. */
export function reportFrame(
  {project, asOf, language, words}: ReportSources,
  to: string
): Omit<ReportDocument, "title" | "blocks"> {
  const {memo} = words;
  const internal = (project.progress ?? []).some(
    ({visibility, dated}) => visibility === "internal" && dated <= asOf
  );
  const day = dayName(asOf)[language];
  const {head} = memo;
  return {
    ...(internal ? {mark: memo.internalMark} : {}),
    head:
      head.to === ""
        ? [{name: "", text: memo.addressed(to)}]
        : [
            {name: head.to, text: memo.addressed(to)},
            {name: head.date, text: day},
            {name: head.subject, text: say(project.plan.title, language)}
          ],
    signed: memo.signed,
    day: head.to === "" ? day : ""
  };
}
