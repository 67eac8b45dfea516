import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { queryOf, told } = askedAt(new Date('2026-01-15'));

describe('an office asked about by its short form is told with who holds it in the reports', () => {
  test.each([
    ['Is Dixit the CISC?', 'Ashutosh Dixit'],
    ['Was Mathew CISC in 2024?', 'JP Mathew'],
    ['was Dixit CISC in 2024', 'JP Mathew'],
  ])('%s', (typed, holder) => {
    expect(queryOf(typed)?.ask).toBe('office');
    expect(told(typed)).toContain(holder);
  });

  test.each(['Is Dixit the SCO?', 'Is Dixit in the IRIGC?'])('what is short for no office is none: %s', (typed) => {
    expect(queryOf(typed)?.ask).not.toBe('office');
  });
});
