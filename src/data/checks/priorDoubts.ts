import type {Report} from "../../check/reporter.js";
import type {Assumption} from "../../project/assumption.js";
import {dataFault} from "../dataFault.js";

/** Where the sum of the numbers of a prior of shares is above this, it is as good as fixed: no spread wider than ±3%. */
const mostCounted = 1000;

/** The sum that is proposed in place of shares: as if so many had been counted. */
const proposed = {beta: 20, dirichlet: 50};

/**
 * Priors of shares that are probably meant otherwise: numbers all below 1, which put nearly all weight on the ends (as shares do that
 * stand in place of counts), and counts so large that the share is as good as fixed.
 *
 * @param assumptions - of the file
 * @param report - receives what is doubtful
 */
export function checkPriorCounts(assumptions: readonly Assumption[], report: Report): void {
  assumptions.forEach(({prior}, at) => {
    if (prior.family !== "beta" && prior.family !== "dirichlet") return;
    const {family} = prior;
    const got = family === "beta" ? [prior.a, prior.b] : prior.alpha;
    const total = got.reduce((sum, each) => sum + each, 0);
    const path = ["assumptions", at, "prior"];
    const write = got.map((each) => Number(((each / total) * proposed[family]).toPrecision(3)));
    if (got.every((each) => each < 1))
      report(path, dataFault("sharesAsCounts", {family, got, write}));
    else if (total > mostCounted)
      report(path, dataFault("largeCounts", {family, got, write, most: mostCounted}));
  });
}
