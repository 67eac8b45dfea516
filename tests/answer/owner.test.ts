import { describe, expect, test } from 'vitest';
import { byOwner } from '../../knowledge/answer/owner.ts';
import { build } from '../../knowledge/index.ts';
import { askedAt } from '../support/asked.ts';
import { shipped } from '../support/corpus.ts';

const knowledge = build(shipped());
const { statusOf, told } = askedAt(new Date('2026-01-15'));

describe('whose it is', () => {
  test.each([
    ["Modi's birthday", 'Modi congratulated Putin on his 73rd birthday.', false],
    ['modis 60th birthday', 'Modi congratulated Putin on his birthday.', false],
    ["Putin's birthday", 'Modi congratulated Putin on his 73rd birthday.', true],
    ["Modi's birthday", 'Modi was at home on his birthday.', true],
    ["Modi's birthday", 'It was a birthday.', true],
    ["Modi's visit", 'Modi met Putin on his visit.', true],
    ['who had a birthday', 'Modi congratulated Putin on his birthday.', true],
  ])('%s: %s', (question, sentence, isTheirs) => {
    expect(byOwner(question, knowledge)(sentence)).toBe(isTheirs);
  });

  test('a trip to another country is no visit', () => {
    expect(statusOf('did modi visit ukraine')).toBe('not-in-sources');
    expect(statusOf('did modi visit russia in 2024')).toBe('answered');
  });

  test('another one has none', () => {
    expect(statusOf('modis bday??')).toBe('not-in-sources');
    expect(told('putins bday?')).toContain('73rd');
  });
});
