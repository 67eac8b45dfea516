import { describe, expect, test } from 'vitest';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { queryOf, statusOf, told } = askedAt(new Date('2026-01-15'));

describe('a thing, and a question on it in half a sentence', () => {
  test.each([
    ['the coastal exercise, what is it called?', 'what is the coastal exercise called?'],
    ['the coastal exercise, name?', 'what is the coastal exercise called?'],
    ['that admiral, name?', 'who is that admiral?'],
    ['indigenous shipping - what did they say', 'what was said about indigenous shipping?'],
    ['that coal price thing, which article', 'which article mentions that coal price?'],
    ['coal prices?? which article', 'which article mentions coal prices?'],
    ['coal prices?? which meeting', 'which meeting discussed coal prices?'],
    ['coal prices, who mentions it', 'which article mentions coal prices?'],
    ['the chilean minister is who?', 'who is the chilean minister?'],
    ['nbc story - what is it about', 'what did nbc report?'],
    ['the ministry said what', 'what did the ministry say?'],
    ['full text of the navy tweet', 'what did the navy post on X?'],
    ['the hall for the 3rd round, whats it called', 'what was the venue of the 3rd round?'],
    ['link to the nbc article', 'when was the nbc article published?'],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toBe(plain);
  });

  test.each([
    'who chaired the 5th, and where was it',
    'when was the 5th, name the day',
    'the 5th meeting, what did they say about training',
  ])('but another sentence is left as it is: %s', (typed) => {
    expect(recast(typed)).not.toMatch(/called\?|was said about|mentions/);
  });
});

describe('and what becomes of it', () => {
  test.each([
    ['annual summit - was there one in 2023', { ask: 'timeline', forum: 'annual summit', year: '2023' }],
    ['wg meeting, was there one in moscow', { ask: 'timeline', forum: 'working group', place: 'Moscow' }],
    ['meeting V (roman five lol) venue??', { ask: 'where', meeting: 'meeting V' }],
    ['cybersecurity - 4 or 5?', { ask: 'discussed', topic: 'cybersecurity' }],
    ['exercises list', { ask: 'exercises' }],
    ['objective of wg', { ask: 'forum' }],
    ['4th wg, who was russias guy', { ask: 'chairs', meeting: 'at 4th working group' }],
    ['did they ever not meet in delhi', { ask: 'timeline', except: 'in delhi' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test.each([
    'working group in 2022 - was there one',
    'navy summit - was there one in 2024',
    'summit with china - was there one',
    'the chinese exercise, name?',
    'the russian minister, name?',
    'drones - what did they say',
    'link for the 2nd meeting',
    'link to the bbc article',
    'what did the times of india say about the 4th',
    '4th wg, who was chinas guy',
    '3rd wg: who came from oslo',
    '4th wg: what happened in delhi',
  ])('nothing on record: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each(['will there be war', 'shud india trust russia', 'is there going to be a ceasefire'])(
    'no article can tell: %s',
    (typed) => {
      expect(statusOf(typed)).toBe('not-understood');
    },
  );

  test('the last two are both told', () => {
    const both = told('wgs last 2 meetings');
    expect(both).toContain('4th');
    expect(both).toContain('5th');
    expect(told('last three wg venues')).toContain('Moscow');
  });

  test('when an article was published is no date of a meeting', () => {
    expect(queryOf('ians - when was it published')).not.toMatchObject({ ask: 'when' });
    expect(statusOf("who's the us general at wg4")).toBe('not-in-sources');
  });
});
