import {checkInteger, checkNumber} from "../quantity/checkNumber.js";
import {checkList} from "../quantity/checkNumbers.js";
import {checkObject} from "../quantity/checkObject.js";
import {fillYears, moveYears, passYear, shareOfYears, type TenureYears} from "./tenureYears.js";

/** Level-wise account of tenure: how many have served each number of completed years, the last being all eligible. */
export interface TenureAccount {
  /** Years required, per level; integers ≥ 0. */
  readonly waits: readonly number[];
  /** Persons by level and completed years 0..wait; level l starts at `offsets[l]` and has `waits[l] + 1` numbers. */
  readonly persons: Float64Array;
  readonly offsets: readonly number[];
}

/** Longer than anybody lives, in yr. */
const longestWait = 150;

/**
 * Opens a tenure account for the levels of a ladder.
 *
 * @param waits - years required before the next level, per level
 * @throws RangeError if a wait is not whole in 0..150
 * @example
 * tenureAccount([3, 4]).offsets // => [0, 4]
 */
export function tenureAccount(waits: readonly number[]): TenureAccount {
  checkList("waits", waits);
  const offsets: number[] = [];
  let size = 0;
  for (const wait of waits) {
    if (!(Number.isInteger(wait) && wait >= 0 && wait <= longestWait))
      throw new RangeError(`invalid wait; not whole in 0..${longestWait}: ${wait}`);
    offsets.push(size);
    size += wait + 1;
  }
  return {waits, offsets, persons: new Float64Array(size)};
}

/**
 * Fills a level: a share is eligible, the others are spread evenly over the years of waiting.
 *
 * @param level - index of the level
 * @param stock - persons in it
 * @param eligible - share that has served long enough, in [0, 1]
 * @example
 * ((account) => (openTenure(account, 0, 80, 0.25), account.persons))(tenureAccount([3])) // => new Float64Array([20, 20, 20, 20])
 */
export function openTenure(
  account: TenureAccount,
  level: number,
  stock: number,
  eligible: number
): void {
  fillYears(checked(account, level, {stock, eligible}), [stock], 0, [eligible]);
}

/**
 * Share of a level that may apply for the next: η = Σ_{u ≥ y} N[u] / Σ N[u]; 0 for an empty level.
 *
 * @example
 * ((account) => (openTenure(account, 0, 100, 0.25), eligibleShare(account, 0)))(tenureAccount([4])) // => 0.25
 */
export function eligibleShare(account: TenureAccount, level: number): number {
  const share = new Float64Array(1);
  shareOfYears(checked(account, level), share, 0);
  return share[0];
}

/**
 * Lets everybody in a level serve one more year; `survival` stay, the same share for every tenure.
 *
 * Who entered in year t has served k years in year t + k, so is first eligible in year t + wait.
 *
 * @param survival - share of the level that stays, in [0, 1]
 * @example
 * ((account) => (openTenure(account, 0, 80, 0.25), serveYear(account, 0, 0.5), account.persons))(tenureAccount([3])) // => new Float64Array([0, 10, 10, 20])
 */
export function serveYear(account: TenureAccount, level: number, survival: number): void {
  passYear(checked(account, level, {survival}), survival);
}

/**
 * Takes from the eligible of a level who go up, and adds who enter it in the year.
 *
 * @param out - persons wanting to go up
 * @param into - persons entering the level
 * @returns persons who could go up: at most the eligible
 * @example
 * ((account) => (openTenure(account, 0, 100, 0.25), moveTenure(account, 0, 40, 0)))(tenureAccount([4])) // => 25
 */
export function moveTenure(
  account: TenureAccount,
  level: number,
  out: number,
  into: number
): number {
  const up = Float64Array.of(out);
  moveYears(checked(account, level, {out, into}), up, [into]);
  return up[0];
}

/** Where the persons of a level stand, of so many runs side by side in an account of as many times its size. */
export function yearsOf(
  {waits, offsets}: Pick<TenureAccount, "waits" | "offsets">,
  level: number,
  persons: Float64Array,
  lanes: number
): TenureYears {
  return {persons, first: offsets[level], last: offsets[level] + waits[level], lanes};
}

function checked(
  account: TenureAccount,
  level: number,
  amounts: Readonly<Record<string, number>> = {}
): TenureYears {
  checkObject("account", account, ["waits", "offsets", "persons"]);
  const {waits, offsets, persons} = account;
  checkInteger("level", level, 0, waits.length - 1);
  checkInteger("wait", waits[level], 0, longestWait);
  checkInteger("offset", offsets[level], 0, persons.length - waits[level] - 1);
  for (const name in amounts) checkNumber(name, amounts[name]);
  return yearsOf(account, level, persons, 1);
}
