import type {ResultWords} from "../words/words.js";

/** What is typed for a new project, or answered where nothing is. */
export interface InitFlags {
  name?: string;
  nameEn?: string;
  code?: string;
  from?: string;
  until?: string;
  employed?: string;
  example?: string;
  parent?: string;
}

/** The questions, in the order in which they are put. */
const questions = ["name", "nameEn", "code", "from", "until", "employed"] as const;

/**
 * Asks at the terminal whose project it is to be; an empty answer leaves what the template has.
 *
 * @param words - a question for each
 * @param streams - where it is asked; default the terminal
 * @returns as if it had been typed
 */
export async function askPlace(
  words: ResultWords["ask"],
  {
    input = process.stdin,
    output = process.stderr
  }: {
    input?: NodeJS.ReadableStream;
    output?: NodeJS.WritableStream;
  } = {}
): Promise<InitFlags> {
  const answers: InitFlags = {};
  const {createInterface} = await import("node:readline/promises");
  const terminal = createInterface({input, output});
  try {
    for (const about of questions) {
      const answer = (await terminal.question(words[about])).trim();
      if (answer !== "") answers[about] = answer;
    }
  } finally {
    terminal.close();
  }
  return answers;
}
