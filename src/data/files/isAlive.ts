/**
 * Whether a process lives; one that did not say its number is taken for dead.
 *
 * @param pid - its number
 * @example
 * isAlive(undefined) // => false
 */
export function isAlive(pid: number | undefined): boolean {
  if (!Number.isInteger(pid)) return false;
  try {
    process.kill(pid as number, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
