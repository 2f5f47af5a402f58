import type {TrendWord} from "../lib/plan/trendLabel.js";
import type {Confidence} from "../lib/project/figure.js";
import type {TargetKind} from "../lib/project/target.js";

/** The terms of the pages: each idea has one name everywhere; and how a language joins texts. */
export interface TermWords {
  all: string;
  assumption: string;
  source: string;
  reading: string;
  probability: string;
  median: string;
  interval80: string;
  bodies: string;
  section: string;
  kind: string;
  status: string;
  requiredPace: string;
  recentPace: string;
  shortfall: string;
  restsOn: string;
  confidence: string;
  precision: string;
  scenario: string;
  year: string;
  /** What can be said of a target at all. */
  kinds: Record<TargetKind, string>;
  /** The rule that target trackers use, without a model. */
  trends: Record<TrendWord, string>;
  /** What a source grade means. */
  grades: Record<Confidence, string>;
  /** The end of a year. */
  yearEnd(year: number): string;
  /** Texts in a row. */
  joined(parts: readonly string[]): string;
  /** Sentences in a row. */
  sentences(parts: readonly string[]): string;
  /** What stands between links in a row. */
  gap: string;
  /** A name and what it is. */
  named(name: string, value: string): string;
  /** An interval, in words that stay clear beside minus signs. */
  range(low: string, high: string): string;
}
