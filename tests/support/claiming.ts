import { checkClaim, type CheckedClaim } from '../../engine/claims/check-claim.ts';
import { readClaim, type WrittenClaim } from '../../engine/claims/read-claim.ts';
import type { Examination } from '../../engine/examine.ts';

/** What a claim comes to over an examined workbook; one that cannot be read fails the test with its sentence. */
export function claimed(examination: Examination, written: Omit<WrittenClaim, 'says'>): CheckedClaim {
  const read = readClaim({ says: 'what the paper says', ...written });
  if (!('claim' in read)) throw new Error(read.slip.words);
  return checkClaim(read.claim, examination);
}
