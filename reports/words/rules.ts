/** What the list of rules says; what it has no word for stands as the table of rules has it. */
export interface RuleWords {
  topic(key: string): string;
  /** What a rule says, whom it is for, or who states it. */
  text(said: string): string;
  /** From one level to the next; `from` may be empty. */
  levels(from: string, to: string): string;
  /** A number of a unit of rules.csv. */
  amount(value: string, unit: string): string;
}
