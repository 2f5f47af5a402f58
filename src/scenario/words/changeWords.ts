import type {Language} from "../../quantity/label.js";

/** How changes of a scenario are said in one language; names and amounts come as the reader reads them. */
export interface ChangeWords {
  set(name: string, amount: string, years: string): string;
  add(name: string, amount: string, years: string): string;
  multiply(name: string, factor: string, years: string): string;
  ramp(name: string, amount: string, years: string): string;
  /** The years of a change, both included; empty if it acts in all. */
  years(first?: number, last?: number): string;
  /** Points of a share or rate. */
  points(n: number): string;
  /** A yearly rate. */
  rate(percent: string): string;
  list(changes: readonly string[]): string;
  /** Name of a scenario with a few more changes; they are told if they are short. */
  changedName(name: string, changes: string): string;
}

const zh: ChangeWords = {
  set: (name, amount, years) => `${name}改为${amount}${years}`,
  add: (name, amount, years) => `${name}${amount}${years}`,
  multiply: (name, factor, years) => `${name}×${factor}${years}`,
  ramp: (name, amount, years) => `${name}逐步变为${amount}${years}`,
  years(first, last) {
    if (first === undefined) return last === undefined ? "" : `（到${last}年为止）`;
    if (last === undefined) return `（${first}年起）`;
    return first === last ? `（${first}年）` : `（${first}—${last}年）`;
  },
  points: (n) => `${n}个百分点`,
  rate: (percent) => `每年${percent}`,
  list: (changes) => changes.join("；"),
  changedName: (name, changes) =>
    changes.length > 24 ? `${name}（有改动）` : `${name}，${changes}`
};

const en: ChangeWords = {
  set: (name, amount, years) => `${name} set to ${amount}${years}`,
  add: (name, amount, years) => `${name} ${amount}${years}`,
  multiply: (name, factor, years) => `${name} ×${factor}${years}`,
  ramp: (name, amount, years) => `${name} moved to ${amount}${years}`,
  years(first, last) {
    if (first === undefined) return last === undefined ? "" : ` until ${last}`;
    if (last === undefined) return ` from ${first}`;
    return first === last ? ` in ${first}` : ` in ${first}–${last}`;
  },
  points: (n) => `${n} percentage ${n === 1 ? "point" : "points"}`,
  rate: (percent) => `${percent} a year`,
  list: (changes) => changes.join("; "),
  changedName: (name, changes) =>
    changes.length > 48 ? `${name} (changed)` : `${name}, ${changes}`
};

/** The words of changes, by language. */
export const changeWords: Record<Language, ChangeWords> = {zh, en};
