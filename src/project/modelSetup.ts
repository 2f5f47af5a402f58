import type {Label} from "../quantity/label.js";

/** One rung of the ladder. */
export interface LevelSetup {
  id: string;
  name: Label;
  /** Counts as skilled (技能人才), as high-skilled (高技能人才), as technician (技师 and above). */
  skilled: boolean;
  highSkilled: boolean;
  technician: boolean;
}

/** One training or award programme, wired to its levers and assumptions by id. */
export interface ProgrammeSetup {
  id: string;
  name: Label;
  /**
   * - `course`: short training of workers, completers may sit the assessment;
   * - `apprenticeship`: the same with a duration;
   * - `school`: full-time, draws from outside, graduates enter the workforce at once with their certificate;
   * - `assessment`: candidates without training (employers' own assessment);
   * - `competition`: entrants, a small share recognised directly;
   * - `recruitment`: people brought in from outside who already hold a certificate.
   */
  kind: "course" | "apprenticeship" | "school" | "assessment" | "competition" | "recruitment";
  /** Lever that sets its yearly quantity. */
  lever: string;
  /** What the lever counts. */
  counts: "person" | "person-time";
  /** Whole years; 0 for courses. */
  duration: number;
  /** Key of figures.csv that publishes its quantity; absent: none. */
  published?: string;
  /**
   * Of a school whose graduates a lever can keep: the lever, added to the share that stays, and the id of the indicator that
   * reports the share, by default `stayRate.<school>`. No two schools share a lever. Absent: no lever acts on it.
   */
  stay?: {lever: string; indicator?: string};
  /** Counted in the plan's subsidised person-times, in outside training of vocational schools. */
  subsidised?: boolean;
  vocationalSchool?: boolean;
}

/** One definition of the starting stocks: as published, or another that the sources leave open. */
export interface Definition {
  id: string;
  name: Label;
  /** Skilled and high-skilled stock at the start: a figure id, or a range that is drawn from evenly. */
  skilled: {figure: string} | {low: number; high: number};
  highSkilled: {figure: string} | {low: number; high: number};
  /** High-skilled per 10,000 employed: gives the employed population. */
  density?: {figure: string};
  employed?: {figure: string} | {low: number; high: number};
  reason: Label;
}

/** The place of a project. */
export interface PlaceName extends Label {
  /** Short Chinese name in compounds, as 常 in 留常; absent: the full one. */
  short?: string;
}

/** How the pipeline is set up for one place: the ladder, the programmes, where it starts. */
export interface ModelSetup {
  schema: 1;
  place: PlaceName;
  placeCode: string;
  /** Stocks are known at the end of this year; the first simulated year is the next. */
  startYear: number;
  /** Default last year. */
  untilYear: number;
  levels: LevelSetup[];
  /** Ages of the workforce, both included. */
  ages: {from: number; to: number};
  programmes: ProgrammeSetup[];
  definitions: Definition[];
  /** Default scenario. */
  scenario: string;
}
