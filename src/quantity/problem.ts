/**
 * One thing wrong with an input: where it stands, the rule, the value, and how to mend it.
 *
 * `message` has the form `expected <what>, got <value>`; `mend` says what to do.
 */
export interface Problem {
  /** Path as the user gave it, relative to the project folder: `figures.csv`. */
  file: string;
  /** 1-based; absent when the whole file is meant. */
  line?: number;
  /** Name of the column (CSV) or path of the key (YAML): `value`, `targets[3].unit`. */
  column?: string;
  message: string;
  mend?: string;
}
