/** A column of what an office says of each observation: OBS_STATUS, Observation status, obs_status.label. */
export const statusHeader = /^obs(?:ervation)?[ _.]?(?:status|flags?)(?:[ _.]?label)?$/iu;

/** The codes of SDMX and words for them, by the mark that says the same beside a number. */
const statuses: readonly (readonly [mark: string, status: RegExp])[] = [
  ["b", /^(?:b|(?:time series )?break(?: in (?:the )?(?:time )?series)?)$/iu],
  ["d", /^(?:d|definition differs)$/iu],
  ["e", /^(?:e|est\.?|estimated?(?: value)?|估计数?)$/iu],
  ["f", /^(?:f|(?:forecast|projected|projection)(?: value)?|预测数?)$/iu],
  ["p", /^(?:p|(?:prov\.?|provisional|prelim\.?|preliminary)(?: value)?|初步数?)$/iu],
  ["r", /^(?:r|rev\.?|revised(?: value)?|修订数?)$/iu],
  ["u", /^(?:u|(?:of )?low reliability|unreliable)$/iu]
];

/**
 * The marks that one mark beside a number stands for: (est.) is e, B is b, and the letters bu that offices write together are b and
 * u; any other stays as it is written.
 *
 * @see SDMX code list for observation status (CL_OBS_STATUS)
 */
export function plainMarks(mark: string): string[] {
  const text = mark.trim().replace(/^\((.+)\)$/u, "$1");
  const known = statuses.find(([, pattern]) => pattern.test(text));
  if (known) return [known[0]];
  return /^(?!.*(.).*\1)[bcdefprsuz]{2,3}$/u.test(text) ? [...text] : [mark.trim()];
}

const normal = /^(?:a|normal(?: value)?)$/iu;

/** What stands in columns of marks, each once; of statuses, what is normal (A) is no mark. */
export function statusFlags(
  headers: readonly string[],
  roles: readonly string[],
  cells: readonly string[]
): string[] {
  const flags = headers.flatMap((header, i) => {
    if (roles[i] !== "flag") return [];
    const mark = cells[i]?.trim() ?? "";
    return statusHeader.test(header) && normal.test(mark) ? [] : plainMarks(mark);
  });
  return [...new Set(flags)].filter(Boolean);
}
