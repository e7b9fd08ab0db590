import { main } from './main.ts';

const host = {
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  today: localDate(new Date()),
};

void main(process.argv.slice(2), host).then((code) => {
  process.exitCode = code;
});

/** The only place that reads the clock: today as the user's own calendar has it. */
function localDate(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
