import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('a few meetings, counted by time', () => {
  test.each([
    ['The two latest meetings?', 2],
    ['Which were the first two meetings on record?', 2],
    ['Where were the first three meetings held?', 3],
    ['The last 3 meetings?', 3],
  ])('%s: over all forums, and it says so', (typed, count) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'several', byTime: 'all forums', meetings: { length: count } });
    expect(ask(typed).lead).toContain('all forums');
  });

  test.each([
    ['Name the two most recent working group meetings', ['4th', '5th'], 'Summit'],
    ['Who chaired the last two working groups?', ['Mathew', 'Dixit'], '3rd'],
    ['The last two meetings in New Delhi?', ['Land', '5th'], 'Moscow'],
    ['Who chaired the first two working group meetings for India?', ['Mathew', '4th'], 'Dylevsky'],
  ])('%s: of those that are named', (typed, holds, lacks) => {
    for (const each of holds) expect(told(typed)).toContain(each);
    expect(told(typed)).not.toContain(lacks);
  });

  test('fewer than were asked for are told as such', () => {
    expect(told('The last two summits?')).toMatch(/No more than 1 such meeting held is on record/);
  });

  test.each([
    'the last two meetings were in delhi',
    'the last two meetings before 2024',
    'the next two meetings',
    'the first two days of the meetings',
    'the last two meetings not in Moscow',
    'the last two meetings in Oslo',
  ])('but no more than that is read: %s', (typed) => {
    expect(queryOf(typed)).not.toMatchObject({ byTime: expect.anything() });
  });
});

describe('one meeting, counted by time', () => {
  test.each([
    ['What was the second meeting of 2024?', '22nd'],
    ['the third meeting of 2024', '4th'],
    ['When was the second meeting held in New Delhi?', 'Land'],
  ])('%s', (typed, holds) => {
    expect(told(typed)).toContain(holds);
    expect(queryOf(typed)).toMatchObject({ meetings: { length: 1 } });
  });

  test('of a forum that is named it is a number', () => {
    expect(told('the third working group meeting of 2023')).toContain('18–19 July 2023');
  });

  test.each(['the fourth meeting of 2024', 'the 5th meeting of 2025'])('where there were not so many: %s', (typed) => {
    expect(queryOf(typed)).not.toMatchObject({ byTime: expect.anything() });
  });

  test('all of one number', () => {
    expect(queryOf('Which third meetings are there?')).toMatchObject({ meetings: { length: 2 } });
    expect(queryOf('Which third meeting was in Moscow?')).not.toMatchObject({ meetings: { length: 2 } });
  });
});

describe('each meeting is one of whichever forum', () => {
  test.each(['When was each meeting held?', 'Where was each of the meetings held?'])('%s', (typed) => {
    for (const each of ['3rd', 'Land', '22nd', '4th', '5th']) expect(told(typed)).toContain(each);
    expect(told(typed)).not.toContain('23rd');
  });

  test.each(['What did each meeting discuss?', 'Topics of all meetings'])('%s', (typed) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain('military education');
  });

  test('of a forum that is named only its own', () => {
    expect(told('When was each working group meeting held?')).not.toMatch(/Land|Summit/);
  });
});
