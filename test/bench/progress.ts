/** Draws a progress bar on the terminal's error stream; nothing when that is no terminal. */
export function progress(label: string, done: number, total: number): void {
  if (!process.stderr.isTTY) return;
  const filled = Math.round((24 * done) / total);
  const bar = "█".repeat(filled) + "░".repeat(24 - filled);
  process.stderr.write(`\r${label} ${bar} ${done}/${total}${done === total ? "\n" : ""}`);
}
