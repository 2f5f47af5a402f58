import type {Report} from "../../check/reporter.js";
import type {Assumption, Basis} from "../../project/assumption.js";
import {dataFault} from "../dataFault.js";

/**
 * The largest sum of the numbers of a prior of shares, by what it rests on: as if so many had been counted. At 1000 a share is known to
 * 3 percentage points (95%), as few published ones are; judgement beside figures knows none to 5, and judgement alone none to 8.
 */
const mostCounted = {counted: 1000, judged: 384, guessed: 150};

/** Below it, one of the two numbers of a beta puts every seventh draw within a thousandth of an end. */
const leastShape = 0.3;

/** The sum that is proposed in place of shares: as if so many had been counted. */
const proposed = {beta: 20, dirichlet: 50};

/**
 * Priors of shares that are probably meant otherwise: numbers that put much of the weight on the ends (as shares do that stand in place of
 * counts), and counts so large that the share is surer than what it rests on can make it.
 *
 * @param assumptions - of the file
 * @param report - receives what is doubtful
 */
export function checkPriorCounts(assumptions: readonly Assumption[], report: Report): void {
  assumptions.forEach(({prior, basis}, at) => {
    if (prior.family !== "beta" && prior.family !== "dirichlet") return;
    const {family} = prior;
    const got = family === "beta" ? [prior.a, prior.b] : prior.alpha;
    const total = got.reduce((sum, each) => sum + each, 0);
    const most = mostOf(basis);
    const path = ["assumptions", at, "prior"];
    const write = got.map((each) => Number(((each / total) * proposed[family]).toPrecision(3)));
    const ends = family === "beta" && got.some((each) => each < leastShape);
    if (got.every((each) => each < 1) || ends)
      report(path, dataFault("sharesAsCounts", {family, got, write}));
    else if (total > most) report(path, dataFault("largeCounts", {family, got, write, most}));
  });
}

function mostOf({kind, sources}: Basis): number {
  if (kind !== "assumption" && kind !== "example") return mostCounted.counted;
  return sources.length > 0 ? mostCounted.judged : mostCounted.guessed;
}
