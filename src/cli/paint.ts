import pico from "picocolors";
import type {Status} from "../verdict/forecastSchema.js";

/** Writes text in colour, or leaves it as it is. */
export interface Paint {
  strong(text: string): string;
  muted(text: string): string;
  warn(text: string): string;
  /** The colour of a verdict; the word says the same. */
  status(status: Status, text: string): string;
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
    trend: colours.dim,
    evidence: colours.dim,
    unquantified: colours.dim
  };
  return {
    strong: colours.bold,
    muted: colours.dim,
    warn: colours.yellow,
    status: (status, text) => byStatus[status](text)
  };
}
