/** Processor time that this process has used, ms: unlike the clock it stands still while another program has the core. */
export function processorTime(): number {
  return process.cpuUsage().user / 1000;
}
