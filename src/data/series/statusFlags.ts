/** A column of what an office says of each observation: OBS_STATUS, Observation status, obs_status.label. */
export const statusHeader = /^obs(?:ervation)?[ _.]?(?:status|flags?)(?:[ _.]?label)?$/iu;

/** The codes of SDMX, and what they are called, by the mark that says the same beside a number. */
const statuses: readonly (readonly [mark: string, status: RegExp])[] = [
  ["", /^(?:a|normal(?: value)?)$/iu],
  ["b", /^(?:b|(?:time series )?break(?: in (?:the )?(?:time )?series)?)$/iu],
  ["d", /^(?:d|definition differs)$/iu],
  ["e", /^(?:e|estimated(?: value)?)$/iu],
  ["f", /^(?:f|forecast(?: value)?)$/iu],
  ["p", /^(?:p|provisional(?: value)?)$/iu],
  ["r", /^(?:r|revised(?: value)?)$/iu],
  ["u", /^(?:u|(?:of )?low reliability|unreliable)$/iu]
];

/**
 * The mark that a status stands for: B and Break are b, and what is normal (A) is none; another status stays as it is written.
 *
 * @see SDMX code list for observation status (CL_OBS_STATUS)
 */
function statusMark(status: string): string {
  const text = status.trim();
  const known = statuses.find(([, pattern]) => pattern.test(text));
  return known ? known[0] : text;
}

/** What stands in columns of marks, each once; statuses as the marks they stand for. */
export function statusFlags(
  headers: readonly string[],
  roles: readonly string[],
  cells: readonly string[]
): string[] {
  const flags = headers.flatMap((header, i) => {
    if (roles[i] !== "flag") return [];
    const mark = cells[i]?.trim() ?? "";
    return statusHeader.test(header) ? statusMark(mark) : mark;
  });
  return [...new Set(flags)].filter(Boolean);
}
