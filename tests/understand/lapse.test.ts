import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { queryOf, told, statusOf } = askedAt(new Date('2026-11-22'));

describe('the time between two things that sentences date', () => {
  test.each([
    'how many years lie between the founding of the partnership and its elevation',
    'time from the formalisation of the strategic partnership to its upgrade?',
    'how long did it take for the strategic partnership to be elevated',
    'how many years after its founding was the strategic partnership upgraded',
  ])('%s', (typed) => {
    expect(queryOf(typed)?.ask).toBe('lapse');
    expect(told(typed)).toMatch(/10 years[\s\S]*2000[\s\S]*2010/);
  });

  test.each([
    'how many years between the founding of the partnership and the invasion of Georgia',
    'how long between the two visits of Putin',
    "how long between Modi's 2019 trip and the founding of the partnership",
  ])('%s: not where only one is dated', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each([
    ['how long between the 3rd and the 4th', 'between'],
    ['how many days from the land meeting to the 22nd summit', 'between'],
    ['when was the partnership elevated', 'statement'],
  ])('%s: of meetings, or of one thing', (typed, ask) => {
    expect(queryOf(typed)?.ask).toBe(ask);
  });
});

describe('which of two meetings took more days', () => {
  test.each([
    'was the third longer than the fifth',
    'did the 5th last as long as the land meeting',
    'which was shorter, the 3rd or the 5th',
  ])('%s', (typed) => {
    expect(queryOf(typed)?.ask).toBe('longer');
    expect(told(typed)).toContain('same number of days');
  });

  test('one whose days no article states is not compared', () => {
    expect(statusOf('did the 4th take longer than the 3rd')).toBe('not-in-sources');
  });
});

describe('meetings of so many days are listed', () => {
  test.each(['which rounds lasted 2 days', 'list the meetings that were two days long'])('%s', (typed) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'timeline', days: '2' });
  });

  test('of one meeting, its length', () => {
    expect(queryOf('did the 5th last two days')?.ask).toBe('duration');
  });
});

describe('whom captions credit', () => {
  test.each([
    'who is credited with the pictures of the third working group',
    'image courtesy, 3rd working group?',
    'whose photo is in the 2023 article',
  ])('%s', (typed) => {
    expect(told(typed)).toContain('Photo credit: Ministry of Defence');
  });

  test.each(['photo credit of the 4th meeting', 'who took the photos at the 22nd summit'])('%s: none', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('words that frame a question are not what it rests on', () => {
  test.each([
    ['on the margins of which event did Modi and Putin meet in Tianjin', 'Shanghai'],
    ['which institution does Mathew come from', 'Integrated Defence Staff'],
    ['what body is Dylevsky part of', 'General Staff'],
    ['has India openly denounced the invasion of Ukraine', 'refrained'],
    ['is Dylevskys patronymic written alike everywhere', 'Nikola'],
    ['was Ukraine on the menu when Modi and Putin met in Tianjin', 'concerning Ukraine'],
    ['what was said regarding officer training', 'officer-level'],
    ['what exercise names come up', 'AVIA INDRA'],
    ['any meeting abroad?', 'Moscow'],
    ['what year did Putin last visit Delhi, says the Mid-day piece', '2021'],
    ['what did the Indian Army write on X', 'posted on X'],
  ])('%s', (typed, text) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(text);
  });

  test.each([
    'which trade body hosted the fifth meeting',
    'has India openly supported the invasion of Ukraine',
    'was crude oil on the menu when Modi and Putin met in Tianjin',
    'was France discussed when Modi and Putin met',
    'what was said regarding officer pensions',
    'write me a post about the Indian Army',
  ])('%s: is', (typed) => {
    expect(statusOf(typed)).not.toBe('answered');
  });
});

describe('what the sources say is said by nobody else', () => {
  test.each([
    ['what do the articles say on counter terrorism', 'counter-terrorism'],
    ['what does the PTI report say about aircraft', 'armoured vehicles'],
    ['did PTI report on naval systems', 'naval systems'],
  ])('%s', (typed, text) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(text);
  });

  test.each([
    'what do the sources say about wheat',
    'does any piece mention tariffs',
    'did IANS report on naval systems',
    "was Putin's birthday in September",
  ])('%s: nothing', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('someone who chaired no meeting of that time or place', () => {
  test.each([
    ['did Mathew chair the 2025 meeting', 'Dixit'],
    ['was Dixit the chair in 2023', 'Mathew'],
  ])('%s', (typed, chair) => {
    expect(told(typed)).toContain('No article says');
    expect(told(typed)).toContain(chair);
  });

  test('a year without meetings has no chair', () => {
    expect(statusOf('did Dylevsky chair the 2026 meeting')).toBe('not-in-sources');
  });
});
