/** The words for a command that cannot go on. */
export interface FailureWords {
  /** What was typed cannot be used, and why. */
  usage(why: string): string;
  unknownOption(flag: string, near?: string): string;
  unknownCommand(name: string, near?: string): string;
  missingArgument(name: string): string;
  missingOption(flags: string): string;
  missingValue(flags: string): string;
  invalidValue(flags: string, value: string, why: string): string;
  /** Too many arguments for a command. */
  tooMany(command: string, expected: number, got: number): string;
  /** Bad input with one reason. */
  wrong(why: string): string;
  /** Bad input, before the list of problems. */
  problems(count: number): string;
  interrupted: string;
  /** A fit was interrupted; where it can go on. */
  interruptedFit(path: string): string;
  goesOn: string;
  /** What was kept of a fit cannot be gone on from. */
  startsAfresh(path: string): string;
  /** The standard output, as a place that a fault names. */
  output: string;
}
