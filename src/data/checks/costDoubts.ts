import type {Report} from "../../check/reporter.js";
import {printedNumbers} from "../../figures/readPrinted.js";
import type {LeverCosts} from "../../project/leverCosts.js";
import {dataFault} from "../dataFault.js";

/**
 * Costs that are another amount than any that their reason prints, or that it gives as so much money for so many, to one in a hundred. A
 * reason that names no amount of money says nothing of it.
 *
 * @param costs - of the file
 * @param report - receives what is doubtful
 */
export function checkCostReasons({costs}: LeverCosts, report: Report): void {
  costs.forEach(({amount, basis}, at) => {
    const reasons = [basis.reason.zh, basis.reason.en].map(amountsOf);
    const money = [...new Set(reasons.flatMap((one) => one.money))];
    const each = reasons.flatMap((one) => one.money.flatMap((sum) => one.all.map((n) => sum / n)));
    if (money.length === 0 || [...money, ...each].some(isNear(amount))) return;
    report(["costs", at, "amount"], dataFault("otherThanReason", {got: amount, printed: money}));
  });
}

/** The amounts of money that a text prints, and all its numbers. */
function amountsOf(written: string): {money: number[]; all: number[]} {
  const text = written.normalize("NFKC").replace(/[/:∶]/gu, ";");
  const all = printedNumbers(text);
  const money = all.filter(({to}) =>
    /^\s*(?:[千万亿]|thousand|million|billion)*\s*(?:元|yuan|cny|rmb)/iu.test(text.slice(to))
  );
  return {money: money.map(({value}) => value), all: all.map(({value}) => value)};
}

const isNear = (amount: number) => (value: number) => Math.abs(value - amount) <= 0.01 * amount;
