import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('when somebody came into an office or left it, no report of a meeting tells', () => {
  test.each([
    ['On what day did Mathew leave office?', 'Mathew'],
    ['When did Mathew step down?', 'Mathew'],
    ['When was Dixit appointed?', 'Dixit'],
    ['Since when is Dixit the chief of integrated defence staff?', 'Dixit'],
    ['How long has Dixit been CISC?', 'Dixit'],
    ['How long did Mathew hold the office?', 'Mathew'],
    ['When did Dylevsky take over the directorate post?', 'Dylevsky'],
    ['Did Dixit succeed Mathew before October 2025?', 'Dixit'],
    ['When did Modi become prime minister?', 'Modi'],
  ])('%s', (typed, name) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'succession', name, when: typed });
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test('whose office it was in the reports is told', () => {
    expect(told('When did Mathew step down?')).toContain('reported 28 November 2024');
  });

  test.each([
    ['who came after', 'Who replaced Mathew?', { ask: 'succession' }],
    ['the chair of a meeting', 'When did Dixit chair the fifth?', { ask: 'when' }],
    ['a visit', 'When did President Putin last visit New Delhi?', { ask: 'statement' }],
  ])('but %s is told: %s', (_, typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
    expect(statusOf(typed)).toBe('answered');
  });
});
