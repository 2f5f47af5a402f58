/**
 * Makes a signal that aborts on Ctrl-C; a second Ctrl-C ends the program at once.
 *
 * @returns the signal, and how to stop listening
 */
export function interruptible(): {signal: AbortSignal; release(): void} {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return {
    signal: controller.signal,
    release() {
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
    }
  };
}
