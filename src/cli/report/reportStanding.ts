import {say} from "../../charts/text/say.js";
import type {Project} from "../../project/project.js";
import type {Language} from "../../quantity/label.js";
import type {TargetVerdict} from "../../verdict/forecastSchema.js";
import type {Judged} from "./reportSources.js";

/** How many targets of a body stand how. */
export interface Standing {
  body: string;
  all: number;
  /** Likely or done. */
  good: number;
  even: number;
  /** Unlikely, overdue or given up. */
  bad: number;
  /** Work that is not yet due. */
  open: number;
  /** Without a verdict. */
  none: number;
}

/** How a verdict stands, by its probability where it has one, whatever its word is called. */
function standingOf({
  probability,
  status
}: Pick<TargetVerdict, "probability" | "status">): Exclude<keyof Standing, "body" | "all"> {
  if (status === "done") return "good";
  if (status === "overdue" || status === "dropped") return "bad";
  if (status === "due") return "open";
  if (probability === null) return "none";
  return probability >= 0.66 ? "good" : probability >= 0.33 ? "even" : "bad";
}

/** Whether a target is more likely to fail than others: below a third, overdue or given up. */
export const atRisk = (verdict: TargetVerdict): boolean => standingOf(verdict) === "bad";

/**
 * How the targets of each leading body stand: the one that the clause names first.
 *
 * @param judged - targets with their verdicts
 * @returns the body with most targets first
 */
export function standings(judged: readonly Judged[]): Standing[] {
  const found = new Map<string, Standing>();
  for (const {target, verdict} of judged) {
    const [body] = target.bodies;
    if (body === undefined) continue;
    const row = found.get(body) ?? {body, all: 0, good: 0, even: 0, bad: 0, open: 0, none: 0};
    row.all++;
    row[standingOf(verdict)]++;
    found.set(body, row);
  }
  return [...found.values()].sort((a, b) => b.all - a.all);
}

/** A body as readers know it; as the plan abbreviates it where there is no other name. */
export function bodyName(
  {plan}: Pick<Project, "plan">,
  body: string | undefined,
  language: Language
): string {
  const known = plan.bodies?.find(({zh}) => zh === body);
  return known ? say({zh: known.zh, en: known.en}, language) : (body ?? "");
}
