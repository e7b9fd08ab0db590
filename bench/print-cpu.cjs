// Loaded into a process before its own program: says on standard error what CPU it took, in milliseconds.
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write(`\ncpu ${String((user + system) / 1000)}\n`);
});
