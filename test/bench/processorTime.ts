/**
 * Processor time that this process has used, ms: unlike the clock it stands still while another program has the core. The user's and the
 * system's together, as the kernel splits them by its ticks only.
 */
export function processorTime(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}
