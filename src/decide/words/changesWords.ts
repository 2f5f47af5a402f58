import type {ChangedItem} from "../changedInputs.js";
import type {ChangeCause} from "../vintage.js";

/** What is said of why two forecasts differ. */
export interface ChangesWords {
  cause: Record<ChangeCause, string>;
  /** Two forecasts by their names, and how many verdicts moved. */
  moved(n: {from: string; to: string; moved: number; still: number}): string;
  /** Among those that moved: how many more or less likely, how many with a first number, how many whose work stands otherwise. */
  ways(n: {up: number; down: number; first: number; work: number}): string;
  /** What differs in a group: so many things, by their names. */
  group(cause: string, items: readonly string[]): string;
  /** So many things that were added, changed or removed, the first of them by name. */
  items(how: ChangedItem["how"], count: number, names: readonly string[]): string;
  /** A cause with its points, with their sign. */
  share(cause: string, points: string): string;
  /** Shares of one verdict. */
  shares(parts: readonly string[]): string;
  /** Causes that turn a word, without a number. */
  turned(causes: readonly string[]): string;
  /** Only the median moved, from one amount to another. */
  median(before: string, after: string): string;
  /** A target that only one of the plans has. */
  none: string;
  head: {target: string; before: string; after: string; why: string};
  /** How the shares were found. */
  basis: string;
  now: string;
  /** A kept forecast by its name and the day as of which it was made. */
  kept(name: string, day: string): string;
}
