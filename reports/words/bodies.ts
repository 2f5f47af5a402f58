/** What the pages of single bodies and targets say. */
export interface BodyWords {
  /** The body and how many promises it answers for, by how well they can be judged. */
  title(
    name: string,
    count: {all: number; forecast: number; hanging: number; open: number}
  ): string;
  heads: Record<"target" | "stands" | "report" | "due", string>;
  /** Who answers for a target with the body. */
  together(names: readonly string[]): string;
  reportNumber(name: string): string;
  reportWork(name: string): string;
  /** Before the names of those who answer for a target. */
  answerable: string;
  allTargets: string;
  inList: string;
}
