import type {Language} from "../quantity/label.js";

/** A progress bar that costs nothing where nobody sees it. */
export interface Progress {
  update(done: number, total: number): void;
  stop(): void;
}

/**
 * Shows a bar on the error stream if it is a terminal and the work lasts longer than a moment.
 *
 * @param title - what is done
 * @param language - of the remaining time
 * @param stream - default the error stream
 * @returns where progress is reported; `stop` wipes the bar
 */
export async function createProgress(
  title: string,
  language: Language,
  stream: NodeJS.WriteStream = process.stderr
): Promise<Progress> {
  if (!stream.isTTY) return {update() {}, stop() {}};
  const {SingleBar} = await import("cli-progress");
  const left = language === "zh" ? "剩余" : "left";
  const bar = new SingleBar({
    format: `${title} [{bar}] {percentage}% | {value}/{total} | ${left} {eta_formatted}`,
    barCompleteChar: "#",
    barIncompleteChar: ".",
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
    stream
  });
  const begun = performance.now();
  let shown = false;
  return {
    update(done, total) {
      if (!shown && performance.now() - begun < 400) return;
      if (shown) bar.update(done);
      else bar.start(total, done);
      shown = true;
    },
    stop() {
      if (shown) bar.stop();
    }
  };
}
