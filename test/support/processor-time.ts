/** Time that the processor worked for this process. A busy machine makes everything wait, and waiting proves nothing. */

/** Starts to count; the function it returns tells the milliseconds since. */
export function processorTime(): () => number {
  const started = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1_000;
  };
}
