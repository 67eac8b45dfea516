import { describe, expect, test } from 'vitest';
import { serviceOf } from '../../knowledge/lexicon/services.ts';
import { isOfRank } from '../../knowledge/resolve/rank.ts';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told } = askedAt(new Date('2026-11-22'));

describe('a rank singles out those who have it', () => {
  test.each([
    ['Which chairs hold the rank of Air Marshal?', ['Dixit'], ['Mathew', 'Dylevsky']],
    ['Which of the chairs is a Lieutenant General?', ['Mathew', 'Dylevsky'], ['Dixit']],
    ['List the chairs who are Lieutenant Generals.', ['Mathew', 'Dylevsky'], ['Dixit']],
    ['Which generals have chaired?', ['Mathew', 'Dylevsky'], ['Dixit']],
    ['Which Indian chair is an Air Marshal?', ['Dixit'], ['Mathew']],
    ['Which Working Group meeting was chaired by an air force officer?', ['5th', 'Dixit'], ['3rd', '4th']],
    ['List the meetings with an Indian Army general in the chair.', ['3rd', '4th'], ['5th']],
    ['Which meetings had a chair who was not from the Army?', ['Dixit'], ['Mathew', 'Dylevsky']],
    ['Which meetings were co-chaired by a Lieutenant General on both sides?', ['3rd', '4th'], ['5th']],
    ['Which meetings were chaired by two lieutenant generals?', ['3rd', '4th'], ['5th']],
    ['Meetings where both chairs had the same rank?', ['3rd', '4th'], ['5th']],
    ['In which meetings did the chairs have different ranks?', ['5th'], ['3rd', '4th']],
  ])('%s', (typed, holds, others) => {
    const text = ask(typed)
      .claims.map((claim) => claim.text)
      .join(' ');
    for (const each of holds) expect(text).toContain(each);
    for (const each of others) expect(text).not.toContain(each);
  });

  test('a service is told by the rank, which the answer says', () => {
    expect(told('Which chairs are from the air force?')).toContain('Dixit');
    expect(ask('Which chairs are from the air force?').notices.map(({ text }) => text)).toContain(
      'The service is told by the rank alone; the articles do not name it.',
    );
  });

  test.each([
    ['Did an Army officer chair the fifth meeting for India?', 'no Army officer'],
    ['Was the fourth meeting chaired by a naval officer?', 'no naval officer'],
    ['Which Russian chair is an Air Marshal?', 'no Air Marshal'],
  ])('nobody had it: %s', (typed, lead) => {
    expect(ask(typed).status).toBe('not-in-sources');
    expect(ask(typed).lead).toContain(lead);
  });

  test.each([
    ['who chaired the meeting of land forces', { ask: 'chairs' }],
    ['which of the chairs was not a lieutenant general', { ask: 'all-chairs', notRank: 'lieutenant general' }],
    ['did the army attend the third meeting', { ask: 'attendance' }],
  ])('but %s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });
});

describe('services by ranks', () => {
  test.each([
    ['Air Marshal', 'air force'],
    ['Lt Gen', 'army'],
    ['Rear Adm', 'navy'],
    ['Group Captain', 'air force'],
    ['Captain', undefined],
    ['Air Force General', 'air force'],
    [null, undefined],
  ])('%s: %s', (rank, service) => {
    expect(serviceOf(rank)).toBe(service);
  });

  test.each([
    ['Lieutenant General', 'army officer', true],
    ['Lieutenant General', 'army general', true],
    ['Air Marshal', 'army officer', false],
    ['Colonel', 'army general', false],
    ['Vice Admiral', 'naval officer', true],
  ])('%s as %s: %s', (rank, asked, is) => {
    expect(isOfRank(rank, asked)).toBe(is);
  });
});
