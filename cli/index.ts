import { main } from './main.ts';

const host = {
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  today: localDate(new Date()),
};

// A reader that has seen enough, such as “head”, closes the pipe: that is no fault, and nothing more is to be said.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code === 'EPIPE') process.exit(0);
  process.stderr.write('The result could not be printed whole: check that there is room where it goes.\n');
  process.exit(2);
});

void main(process.argv.slice(2), host).then((code) => {
  process.exitCode = code;
  whenPrinted(process.stdout, () => {
    whenPrinted(process.stderr, () => process.exit());
  });
});

/** Once all is printed there is nothing left to do; the end that comes by itself tidies memory that goes with the process. */
function whenPrinted(stream: NodeJS.WriteStream, then: () => void): void {
  stream.write('', (problem) => {
    if (!problem) then();
  });
}

/** The only place that reads the clock: today as the user's own calendar has it. */
function localDate(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
