import { describe, expect, test } from 'vitest';
import { isChiefRank, isRank } from '../../../engine/values/people-words.ts';

describe('chief officers are the ranks from commander and assistant chief constable up (D13)', () => {
  test.each([
    'Commissioner',
    'Deputy Commissioner',
    'Dep. Commissioner',
    'Assistant Commissioner',
    'AC',
    'Deputy Assistant Commissioner',
    'DAC',
    'Commander',
    'Cdr',
    'Cmdr',
    'Chief Constable',
    'CC',
    'Deputy Chief Constable',
    'DCC',
    'Assistant Chief Constable',
    'ACC',
    'T/ACC',
    'TACC',
    'A/DCC',
    'T/Commander',
    'Acting Commander',
    'Temporary Assistant Chief Constable',
    'Temp. Chief Constable',
  ])('%s is one', (rank) => {
    expect([isRank(rank), isChiefRank(rank)]).toEqual([true, true]);
  });

  test.each([
    'Chief Superintendent',
    'Ch Supt',
    'C/Supt',
    'Supt',
    'Superintendent',
    'Detective Superintendent',
    'Det Ch Insp',
    'Chief Inspector',
    'CI',
    'DCI',
    'T/DCI',
    'A/DI',
    'ADI',
    'Inspector',
    'Insp',
    'Det Sgt',
    'Sergeant',
    'PS',
    'DS',
    'Detective Constable',
    'DC',
    'PC',
    'PCSO',
    'Acting Detective Sergeant',
  ])('%s is a rank and none', (rank) => {
    expect([isRank(rank), isChiefRank(rank)]).toEqual([true, false]);
  });
});
