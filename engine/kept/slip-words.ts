import type { z } from 'zod';

type RawSlip = Parameters<z.core.$ZodErrorMap>[0];

const KINDS: Readonly<Record<string, string>> = {
  string: 'words in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  tuple: 'a list in square brackets',
  object: 'keys and values in curly brackets',
  record: 'keys and values in curly brackets',
};

/** A slip in a file of the user's, in words that say what to write; undefined leaves it to the schema. */
export function slipWords(slip: RawSlip): string | undefined {
  switch (slip.code) {
    case 'invalid_type':
      if (slip.input === undefined) return 'this is missing and needs to be there';
      return `write ${KINDS[slip.expected] ?? slip.expected} here`;
    case 'invalid_value': {
      const given = typeof slip.input === 'string' ? `, not “${slip.input}”` : '';
      return `${slip.input === undefined ? 'this is missing: ' : ''}choose from ${slip.values.map(String).join(', ')}${given}`;
    }
    case 'unrecognized_keys':
      return `there is nothing called ${slip.keys.map((key) => `“${key}”`).join(' or ')} here: check its spelling`;
    default:
      return undefined;
  }
}

/** Where a slip is: “ratingDecisions” number 2, “agreed”. */
export function slipPlace(path: readonly PropertyKey[]): string {
  const words = path.map((step) =>
    typeof step === 'number' ? ` number ${String(step + 1)}` : `, “${String(step)}”`,
  );
  return words.join('').replace(/^, |^ /, '');
}
