/**
 * Lets timers, input and messages in between two pieces of a long computation.
 *
 * Browsers slow nested timers down to 4 ms, but not messages; so a message is waited for where there is no
 * `setImmediate`.
 */
export function giveWay(): Promise<void> {
  if (typeof setImmediate === "function") return new Promise((resolve) => setImmediate(resolve));
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
