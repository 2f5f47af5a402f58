/** What a register workbook says to those who fill it in, in one language. */
export interface RegisterWords {
  /** How to fill it in, a step a line. */
  guide: readonly string[];
  /** What is reported of a target: how its number is counted, or how far the work is. */
  yearly: string;
  summed: string;
  standing: string;
  running: string;
  work: string;
  workRunning: string;
  /** A goal, which may be empty, and the day by which it is due. */
  goalBy(goal: string, day: string): string;
}
