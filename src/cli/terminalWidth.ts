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
