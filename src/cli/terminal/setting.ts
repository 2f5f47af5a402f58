import pico from "picocolors";
import type {Language} from "../../quantity/label.js";
import type {Status} from "../../verdict/forecastSchema.js";
import type {ResultWords, Words} from "../words/words.js";

/** How a text is set: language and its words, columns of the terminal, colours. */
export interface Setting {
  language: Language;
  words: ResultWords;
  width: number;
  paint: Paint;
}

/** Writes text in colour, or leaves it as it is. */
export interface Paint {
  strong(text: string): string;
  muted(text: string): string;
  warn(text: string): string;
  /** The colour of a verdict; the word says the same. */
  status(status: Status, text: string): string;
}

/** The setting of what goes to standard output. */
export function terminalSetting({language, words}: {language: Language; words: Words}): Setting {
  const {stdout, env} = process;
  return {
    language,
    words: words.result,
    width: terminalWidth(stdout, env),
    paint: createPaint(wantsColour(stdout, env))
  };
}

/**
 * Finds how wide a text may be set: the terminal's columns, else those of COLUMNS, else 120.
 *
 * @param stream - where the text goes
 * @param env - environment variables
 * @returns columns, at least 40
 */
export function terminalWidth(
  stream: {columns?: number},
  env: Record<string, string | undefined>
): number {
  const given = stream.columns ?? Number(env.COLUMNS);
  return given >= 1 ? Math.max(40, Math.floor(given)) : 120;
}

/**
 * Decides once whether a terminal gets colours: only a terminal, and not if NO_COLOR is set or TERM is `dumb`.
 *
 * @param stream - where the text goes
 * @param env - environment variables
 */
export function wantsColour(
  stream: {isTTY?: boolean},
  env: Record<string, string | undefined>
): boolean {
  return stream.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
}

/** The paint for a terminal with or without colours. */
export function createPaint(colour: boolean): Paint {
  const colours = pico.createColors(colour);
  const byStatus: Record<Status, (text: string) => string> = {
    veryLikely: colours.cyan,
    likely: colours.cyan,
    even: colours.bold,
    unlikely: colours.yellow,
    veryUnlikely: colours.yellow,
    conditional: colours.bold,
    definitions: colours.bold,
    trend: colours.dim,
    evidence: colours.dim,
    unquantified: colours.dim,
    done: colours.cyan,
    due: colours.bold,
    overdue: colours.yellow,
    dropped: colours.yellow
  };
  return {
    strong: colours.bold,
    muted: colours.dim,
    warn: colours.yellow,
    status: (status, text) => byStatus[status](text)
  };
}
