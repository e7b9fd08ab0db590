/** Something in the command's own words that has to be put right: told in one sentence, exit 2. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}
