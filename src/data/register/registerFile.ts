import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";

/** The register of a folder with one plan. */
export const registerFile = "progress.csv";

/** The register of one of several plans: progress-<plan>.csv, by the plan's file name without ending. */
export const planRegister = (plan: string): string => `progress-${plan}.csv`;

/**
 * Where a folder's register is, or is to be written: that of the plan if there is one or there are several plans.
 *
 * @param directory - of the project
 * @param plan - file name of the plan without ending; needed only where there are several
 */
export function registerPath(directory: string, plan?: string): string {
  const folder = join(directory, "plans");
  const plans = existsSync(folder)
    ? readdirSync(folder).flatMap((file) => /^(?!\.)(.*)\.ya?ml$/.exec(file)?.[1] ?? [])
    : [];
  const name = plan ?? (plans.length === 1 ? plans[0] : undefined);
  if (name === undefined) return join(directory, registerFile);
  const own = join(directory, planRegister(name));
  return plans.length > 1 || existsSync(own) ? own : join(directory, registerFile);
}
