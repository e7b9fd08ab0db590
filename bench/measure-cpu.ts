/** The median CPU time of several warm runs, in milliseconds, of all threads: a collector's work counts. */
export async function measureCpu(run: () => unknown, runs: number): Promise<number> {
  const times: number[] = [];
  for (let left = runs + WARM_UPS; left > 0; left -= 1) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    if (left <= runs) times.push((user + system) / 1000);
  }
  times.sort((one, other) => one - other);
  return times[times.length >> 1] ?? 0;
}

const WARM_UPS = 3;
