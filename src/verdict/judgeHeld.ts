import {type StatusBands, statusWord} from "../plan/statusWord.js";
import type {Figure} from "../project/figure.js";
import type {Project} from "../project/project.js";
import type {Target} from "../project/target.js";
import {endOfDay} from "../quantity/date.js";
import {required} from "../quantity/required.js";
import {datedSeries} from "./datedSeries.js";
import type {ReadingVerdict, VerdictEvidence} from "./forecastSchema.js";
import {blank} from "./readingVerdict.js";
import {both} from "./words/both.js";
import type {Lead} from "./words/words.js";

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
 * the unknown chance of a year, if all chances were as likely before and years are independent of each other given it. Peers are places
 * of the same level of GB/T 2260 within the same province; the rule does not use their numbers, which are stated beside it.
 *
 * @param target - `held` counts the years in a row, `series` is what is ranked
 * @param project - figures and place
 * @param bands - words for probabilities
 * @returns null if no count of years is published, or the due date is not after the last
 */
export function judgeHeld(
  target: Target,
  {figures, plan}: Pick<Project, "figures" | "plan">,
  bands: StatusBands
): HeldVerdict | null {
  if (target.held === undefined) return null;
  const last = datedSeries(target.held, figures, plan.placeCode).points.at(-1);
  if (!last) return null;
  const ahead = Math.ceil(endOfDay(target.due) - last.time - 1e-6);
  if (ahead < 1) return null;
  const probability = (last.value + 1) / (last.value + ahead + 1);
  const lead = leadOf(target, figures, plan.placeCode);
  const used = [last.figure, ...(lead ? [lead.own.figure, lead.peer.figure] : [])];
  const said = {years: last.value, until: last.year, ahead};
  return {
    reading: {
      ...blank(
        "held",
        both((words) => words.held(said)),
        ""
      ),
      probability,
      status: statusWord(probability, bands),
      note: both((words) => words.heldBecause(said, lead)),
      recentFigures: used
    },
    evidence: {
      level: last.value >= many ? "medium" : "weak",
      figures: used,
      assumed: 0,
      says: both((words) => words.heldEvidence(last.value))
    }
  };
}

function leadOf({series}: Target, figures: readonly Figure[], placeCode: string): Lead | undefined {
  if (series === undefined) return undefined;
  const own = datedSeries(series, figures, placeCode).points.at(-1);
  const codes = new Set(figures.map((figure) => figure.placeCode));
  const peers = [...codes].flatMap((code) => {
    const isPeer =
      code !== placeCode && code.slice(0, 2) === placeCode.slice(0, 2) && !code.endsWith("0000");
    const point = isPeer ? datedSeries(series, figures, code).points.at(-1) : undefined;
    if (!point) return [];
    const {place} = required(
      figures.find(({id}) => id === point.figure),
      `figure ${point.figure}`
    );
    return [{...point, place}];
  });
  const [peer] = peers.sort((a, b) => b.value - a.value);
  return own && peer && {own, peer};
}
