/** Help of `skillcast init`. */
export interface InitHelp {
  about: string;
  into: string;
  name: string;
  nameEn: string;
  code: string;
  from: string;
  until: string;
  employed: string;
  example: string;
  parent: string;
  /** Said after a folder was made beside that of the place above. */
  fromParent(dir: string): string;
  /** Said where the size of the place was not given: its numbers are those of a city. */
  unscaled: string;
  /** A folder's name for a copy, and for a district. */
  copy: string;
  district: string;
  asks: string;
}

/** What a new project is asked about; each ends where the answer begins. */
export type AskWords = Record<"name" | "nameEn" | "code" | "from" | "until" | "employed", string>;

/** The words of `skillcast guide`: what to fill in next. */
export interface GuideWords {
  title(plan: string): string;
  invented(count: number): string;
  /** `mark`: the line that goes with it. */
  planFile(files: string, mark: string): string;
  /** `row`: file and id. */
  figure(row: string, name: string, period: string, amount: string): string;
  assumption(row: string, name: string): string;
  /** A quantity, its id, its value, and what half as much again does. */
  leverHeads: readonly [string, string, string, string];
  worth: string;
  worthHeads: readonly [string, string, string];
  /** One of several assumptions that rise and fall together. */
  together(name: string, others: number): string;
  figures: string;
  figureHeads: readonly [string, string, string];
  fit: Record<"none" | "missing" | "stale" | "fitted", (dir: string) => string>;
  register(targets: number, dir: string): string;
}
