// Loaded into a process before its own program: says on standard error what CPU it took, in milliseconds, and its peak memory, in MB.
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const peak = process.resourceUsage().maxRSS / 1024;
  process.stderr.write(`\ncpu ${String((user + system) / 1000)}, peak ${peak.toFixed(0)}\n`);
});
