/** Told how much of the work is done. */
export type Progress = (done: number, total: number) => void;

/**
 * Does a piece of work under a bar on the error stream, if that is a terminal and the work lasts longer than a moment; the bar
 * is wiped when the work ends.
 *
 * @param title - what is done
 * @param left - word for the time left
 * @param work - told where to report
 * @param stream - default the error stream
 * @returns what the work returns
 */
export async function withProgress<Value>(
  title: string,
  left: string,
  work: (progress: Progress) => Promise<Value>,
  stream: NodeJS.WriteStream = process.stderr
): Promise<Value> {
  if (!stream.isTTY) return work(() => {});
  // Bundled, a package of CommonJS has no export but its default.
  const {default: cliProgress} = await import("cli-progress");
  const bar = new cliProgress.SingleBar({
    format: `${title} [{bar}] {percentage}% | {value}/{total} | ${left} {eta_formatted}`,
    barCompleteChar: "#",
    barIncompleteChar: ".",
    barsize: 30,
    clearOnComplete: true,
    stream
  });
  const begun = performance.now();
  let shown = false;
  try {
    return await work((done, total) => {
      if (!shown && performance.now() - begun < 400) return;
      if (shown) bar.update(done);
      else bar.start(total, done);
      shown = true;
    });
  } finally {
    if (shown) bar.stop();
  }
}

/**
 * Does a piece of work that Ctrl-C stops; a second Ctrl-C ends the program at once. Only for work that leaves something to clear away
 * (threads, a browser, files half made) and comes up for air: elsewhere the system ends the program, also in the midst of a table.
 *
 * @param work - must heed the signal
 * @returns what the work returns
 */
export async function interruptible<Value>(
  work: (signal: AbortSignal) => Promise<Value>
): Promise<Value> {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  }
}
