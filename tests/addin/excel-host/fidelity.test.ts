import { describe, expect, test } from 'vitest';
import { FIDELITY, HOST_CLAIMS } from '../../support/excel-host/fidelity.ts';
import { KINDS } from '../../support/excel-host/host-object.ts';
import '../../support/excel-host/kinds/workbook.ts';

const answered = [...KINDS].flatMap(([kind, members]) => members.map((member) => `${kind}.${member}`));
const claimed = FIDELITY.flatMap(({ kind, members }) =>
  members.split(' ').map((member) => `${kind}.${member}`),
);

describe('the fidelity table', () => {
  test('has every member that the host answers', () => {
    expect(answered.filter((member) => !claimed.includes(member))).toEqual([]);
  });

  test('has no member that the host does not answer', () => {
    expect(claimed.filter((member) => !answered.includes(member))).toEqual([]);
  });

  test('has each member once', () => {
    expect(claimed.filter((member, at) => claimed.indexOf(member) !== at)).toEqual([]);
  });

  test('says of each claim in a sentence what it is', () => {
    const claims = [...HOST_CLAIMS, ...FIDELITY].map(({ claim }) => claim);
    expect(claims.filter((claim) => !/^[^a-z].*\.$|^[a-z-].*\.$/u.test(claim))).toEqual([]);
  });
});
