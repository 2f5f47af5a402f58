import {type StatusBands, statusWord} from "../plan/statusWord.js";
import type {Project} from "../project/project.js";
import type {Target} from "../project/target.js";
import {beginOfDay, endOfDay} from "../quantity/date.js";
import type {Label} from "../quantity/label.js";
import type {ReadingVerdict, VerdictEvidence} from "./forecastSchema.js";
import {type RankStanding, rankStanding} from "./rankStanding.js";
import {blank} from "./readingVerdict.js";
import {both} from "./words/both.js";
import type {Words} from "./words/words.js";

/** Years in a row from which on a rank counts as well evidenced. */
const many = 5;

/** The verdict on a rank held year after year, and how good its evidence is. */
export interface HeldVerdict {
  reading: ReadingVerdict;
  evidence: VerdictEvidence;
}

/**
 * Judges a rank by the years in a row that it was held, and says how far the ranked number is ahead of its published peers.
 *
 * By Laplace's rule of succession: held in n years of n, it is held in all of the next m with probability (n + 1)/(n + m + 1), whatever
 * the unknown chance of a year, if all chances were as likely before and years are independent of each other given it. The rule does
 * not use the peers' numbers, which are stated beside it. With Jeffreys' prior it is ∏ (n + ½ + i)/(n + 1 + i) over the m years; that
 * far from it, it is known (as if by 1.96 standard errors). A rank that was lost within the target's time is lost: 0, unless the source may
 * mean it as well. Where it was lost before, or a peer's number leaves it open, nothing published tells how likely it is, and no
 * probability is printed.
 *
 * @param target - `held` names the count of years and the rank, `series` what is ranked
 * @param project - figures and place
 * @param bands - words for probabilities
 * @returns null if neither a count of years nor a rank is published, or the due date is not after the last
 */
export function judgeHeld(
  target: Target,
  {figures, plan}: Pick<Project, "figures" | "plan">,
  bands: StatusBands
): HeldVerdict | null {
  const found = rankStanding(target, figures, plan.placeCode);
  if (!found) return null;
  const {last, lead, years, standing} = found;
  const ahead = Math.ceil(endOfDay(target.due) - found.time - 1e-6);
  if (ahead < 1 && standing !== "lost") return null;
  const chance = chanceToHold(found, {
    ahead,
    start: beginOfDay(target.start),
    front: target.held?.front ?? 1
  });
  const used = [last.figure, ...(lead ? [lead.own.figure, lead.peer.figure] : [])];
  const {name, note} = saidOf(found, ahead);
  return {
    reading: {
      ...blank("held", name, ""),
      ...(chance === null ? {} : {...chance, status: statusWord(chance.probability, bands)}),
      note,
      recentFigures: used
    },
    evidence: {
      level: standing === "lost" || (standing === "first" && years >= many) ? "medium" : "weak",
      figures: used,
      assumed: 0,
      says: both((words) => (standing === "lost" ? words.lostEvidence : words.heldEvidence(years)))
    }
  };
}

function chanceToHold(
  {standing, years, time, rank, lead}: RankStanding,
  {ahead, start, front}: {ahead: number; start: number; front: number}
): {probability: number; standardError: number | null} | null {
  if (standing === "open") return null;
  if (standing === "lost") {
    const isBehind = (rank?.value ?? 1 + (lead?.greater ?? 1)) > front;
    return time > start && isBehind ? {probability: 0, standardError: null} : null;
  }
  const probability = (years + 1) / (years + ahead + 1);
  const jeffreys = Array.from({length: ahead}, (_, i) => (years + 0.5 + i) / (years + 1 + i));
  const other = jeffreys.reduce((product, each) => product * each, 1);
  return {probability, standardError: Math.abs(other - probability) / 1.96};
}

function saidOf(found: RankStanding, ahead: number): {name: Label; note: Label} {
  const {years, last, standing, lead} = found;
  const held = {years, until: last.year, ahead};
  const because = (words: Words) =>
    standing === "first"
      ? words.heldBecause(held)
      : standing === "open"
        ? words.openBecause(found)
        : words.lostBecause(found);
  return {
    name: both((words) => (standing === "lost" ? words.lost(found) : words.held(held))),
    note: both((words) => words.together([because(words), ...(lead ? [words.lead(lead)] : [])]))
  };
}
