import {checkKeys} from "../quantity/checkKeys.js";
import {checkNumber} from "../quantity/checkNumber.js";
import {checkNumbers} from "../quantity/checkNumbers.js";
/** Published stocks at n + 1 dates, and joiners and leavers in the n periods between. Persons. */
export interface Account {
  stocks: number[];
  joiners: number[];
  leavers: number[];
}

/**
 * What a register's stocks and flows leave unexplained: opening + in − out − closing, by period, as it is.
 *
 * @param account - published numbers
 * @returns persons by period
 * @throws RangeError if the lengths do not fit
 * @example
 * accountResiduals({stocks: [100, 108], joiners: [12], leavers: [3]}) // => [1]
 * accountResiduals({stocks: [100], joiners: [12], leavers: [3]}) // throws invalid stocks; 2 numbers are needed for 1 periods: 1
 */
export function accountResiduals(account: Account): number[] {
  checkKeys("account", account, {stocks: true, joiners: true, leavers: true});
  const {stocks, joiners, leavers} = account;
  checkNumbers("stocks", stocks);
  checkNumbers("joiners", joiners);
  checkNumbers("leavers", leavers);
  if (joiners.length !== leavers.length)
    throw new RangeError(
      `invalid leavers; ${joiners.length} numbers are needed: ${leavers.length}`
    );
  if (stocks.length !== joiners.length + 1)
    throw new RangeError(
      `invalid stocks; ${joiners.length + 1} numbers are needed for ${joiners.length} periods: ${stocks.length}`
    );
  return joiners.map((came, k) =>
    checkNumber("residual", stocks[k] + came - leavers[k] - stocks[k + 1])
  );
}

/**
 * Spreads the residuals of an account over its numbers by weighted least squares, with stated variances.
 *
 * Minimises Σ (x − y)²/v subject to opening + in − out = closing in every period. A variance of 0 keeps a number as
 * it is.
 *
 * @param account - published numbers y
 * @param variances - v, persons², in the same form
 * @returns reconciled numbers beside the published ones, and the residuals that were spread
 * @throws RangeError if the lengths do not fit, a variance is negative, or a residual has nowhere to go
 * @example
 * reconcileAccount({stocks: [100, 108], joiners: [12], leavers: [3]}, {stocks: [0, 0], joiners: [3], leavers: [1]}).reconciled.joiners // => [11.25]
 */
export function reconcileAccount(
  account: Account,
  variances: Account
): {original: Account; reconciled: Account; residuals: number[]} {
  const residuals = accountResiduals(account);
  accountResiduals(variances);
  for (const v of [...variances.stocks, ...variances.joiners, ...variances.leavers])
    if (!(v >= 0 && v < Infinity)) throw new RangeError(`invalid variances; not ≥ 0: ${v}`);
  const {stocks, joiners, leavers} = variances;
  // Normal equations of the multipliers: tridiagonal, since neighbouring periods share one stock.
  const n = residuals.length;
  const lambda = new Array<number>(n).fill(0);
  const diagonal = residuals.map((_, k) => stocks[k] + joiners[k] + leavers[k] + stocks[k + 1]);
  const right = [...residuals];
  for (let k = 0; k < n; ++k) {
    if (k > 0) {
      const f = -stocks[k] / diagonal[k - 1];
      diagonal[k] += f * stocks[k];
      right[k] -= f * right[k - 1];
    }
    if (!(diagonal[k] > 0))
      throw new RangeError(`invalid variances; nothing may change in period ${k}: 0`);
  }
  for (let k = n - 1; k >= 0; --k)
    lambda[k] = (right[k] + (k + 1 < n ? stocks[k + 1] * lambda[k + 1] : 0)) / diagonal[k];
  const at = (k: number) => lambda[k] ?? 0;
  return {
    original: account,
    reconciled: {
      stocks: account.stocks.map((x, k) => x - stocks[k] * (at(k) - at(k - 1))),
      joiners: account.joiners.map((x, k) => x - joiners[k] * at(k)),
      leavers: account.leavers.map((x, k) => x + leavers[k] * at(k))
    },
    residuals
  };
}
