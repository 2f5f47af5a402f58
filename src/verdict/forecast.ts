import type {StatusWord} from "../plan/statusWord.js";
import type {TrendWord} from "../plan/trendLabel.js";
import type {Finding} from "../project/finding.js";
import type {TargetKind} from "../project/target.js";
import type {Label} from "../quantity/label.js";

export type {StatusWord} from "../plan/statusWord.js";

/** A published value beside a fan: its figure, and for a ratio of two figures the one it is divided by. */
export interface ObservedPoint {
  year: number;
  value: number;
  figure: string;
  per?: string;
}

/** Five summary series of one indicator; all arrays have the length of `years`. */
export interface IndicatorForecast {
  id: string;
  name: Label;
  /** Definition of the start, if it is not the first (as published). */
  definition?: string;
  /** Unit as in the data: `person`, `1`, `person per 10,000`. */
  unit: string;
  years: number[];
  median: number[];
  lower80: number[];
  upper80: number[];
  lower95: number[];
  upper95: number[];
  /** The run at the parameters' medians without noise. */
  deterministic: number[];
  /** Published values of the same quantity. */
  observed: ObservedPoint[];
  /** What the published values count, where it may differ from the indicator. */
  observedNote?: Label;
}

/** What can be said of a target: a word for its probability, or why there is none. */
export type Status = StatusWord | "trend" | "evidence" | "unquantified";

/** The verdict on one reading of one target. Numbers are null only where the kind has none. */
export interface ReadingVerdict {
  reading: string;
  name: Label;
  definition: string;
  probability: number | null;
  /** Monte Carlo standard error of the probability (Wilson half-width / 1.96). */
  standardError: number | null;
  status: Status;
  /** A Monte Carlo interval that contains the edge of a word. */
  borderline: boolean;
  goal: number | null;
  goalHigh: number | null;
  median: number | null;
  lower80: number | null;
  upper80: number | null;
  lower95: number | null;
  upper95: number | null;
  /** E[max(0, goal − Y)] (for upper bounds E[max(0, Y − goal)]), unit of the target. */
  expectedShortfall: number | null;
  /** Yearly pace the goal needs from now, and the pace last seen, unit of the target a year. */
  requiredPace: number | null;
  recentPace: number | null;
  /** What a reader must know of the number, such as how little a short series says. */
  note?: Label;
  /** Figures the recent pace is computed from. */
  recentFigures?: string[];
}

/** The verdict on one target: its headline reading, and every other. */
export interface TargetVerdict extends ReadingVerdict {
  id: string;
  /** The target's own name; `name` is that of its headline reading. */
  title?: Label;
  kind: TargetKind;
  unit: string;
  due: number | null;
  /** Why it is of that kind. */
  because: Label;
  quote: string;
  readings: ReadingVerdict[];
  /** Id of the reading that turns the verdict round, or null when all agree. */
  decidedBy: string | null;
  /** Ids of the assumptions the probability rests on most, strongest first. */
  restsOn: string[];
  /** Open SDG trend rule beside the probability, or null where it is not defined. */
  trend: {label: TrendWord; ratio: number | null} | null;
  /** Probability that the headline reading holds, were it judged at the end of each year. */
  byYear?: {year: number; probability: number}[];
  /** What would be needed to judge it, for targets without a probability. */
  needs?: Label;
}

/** The whole answer for one scenario: the document that `--json` prints. */
export interface Forecast {
  /** Address of the JSON Schema of this document. */
  schema: string;
  /** Version of skillcast. */
  version: string;
  plan: string;
  scenario: string;
  /** Its name, and the string that carries all of it (for `--scenario` and addresses). */
  scenarioName?: Label;
  share?: string;
  seed: number;
  runs: number;
  until: number;
  /** SHA-256 of everything that went in. */
  inputs: string;
  /** How chance acted on people: `none`, `diffusion`, `integer`. */
  process?: string;
  /** Where the parameters came from. */
  parameters?: {id: string; describe: Label};
  /** Kinds of uncertainty inside every interval. */
  contains?: ("parameter" | "process" | "driver")[];
  indicators: IndicatorForecast[];
  targets: TargetVerdict[];
  /** Probability that all forecast targets of the plan's window hold together, and the one that fails most often. */
  joint: {
    targets: string[];
    probability: number;
    standardError: number;
    failsMost: string | null;
  };
  /** Share of the variance of the headline indicators at the plan's end by kind of uncertainty. */
  variance: {
    indicator: string;
    year: number;
    parameter: number;
    process: number;
    driver: number;
  }[];
  findings: Finding[];
}

/** What `--json` prints: the first scenario's answer, and those of the others it is compared with. */
export interface ForecastDocument extends Forecast {
  compared?: Forecast[];
}
