import { describe, expect, test } from 'vitest';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf } = askedAt(new Date('2026-01-15'));
const claims = (typed: string): string =>
  ask(typed)
    .claims.map(({ text }) => text)
    .join(' ');

describe('questions of those who check, compare and learn, put in plain order', () => {
  test.each([
    [
      'The Herald has a line about a possible Berg trip in May. Whose reporting is that, originally?',
      "who reported that Berg's visit may take place in May?",
    ],
    [
      'Whose reporting is the planned visit by Berg to Chile?',
      "according to whom may Berg's visit to Chile take place?",
    ],
    [
      "The June 2024 story says a Berg visit to Chile 'may' happen. Does a later story show that it did?",
      'did Berg visit Chile after June 2024?',
    ],
    [
      'The 2024 story says a Berg visit to Chile may happen in August. Did it take place?',
      'did Berg visit Chile in August 2024?',
    ],
    ['had Berg been to Chile before 2021? last time when?', 'when did Berg last visit Chile before 2021?'],
    ['Whose initial pressure did Chile resist over gas imports?', 'who pressured Chile over gas imports?'],
    ['who runs it for chile now', 'who chaired the latest meeting for chile?'],
    ['whos the navy guy that runs it for chile now', 'which admiral chaired the latest meeting for chile?'],
    ["What lies behind Chile's interest in the harbours?", "what is Chile's objective in the harbours"],
    ['Which numbered Working Group rounds does the corpus cover?', 'which Working Group rounds are on record?'],
    ["Which round's coverage invokes a new order?", "which round's report speaks of a new order?"],
    ['What type of agreements govern joint building?', 'under what agreements does joint building take place?'],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toBe(plain);
  });

  test.each([
    'Whose later pressure did Chile resist over gas imports?',
    'Which numbered Working Group rounds were cancelled?',
    'The story says a Berg visit to Chile may happen. Does a later story show that it did?',
    "Which round's coverage omits a new order?",
    'who ran it for chile before',
  ])('as it is: %s', (typed) => {
    expect(recast(typed)).toBe(typed);
  });
});

describe('what the record tells of them', () => {
  test.each([
    ['wait were there two ‘third’ meetings?? confused', /Working Group.*Sub-Working Group/s],
    ['who is the current Indian co-chair?', /Dixit/],
    ["By the fifth round who was sitting in Mathew's chair, and in what post?", /Dixit/],
    ["By the third round who was sitting in Mathew's chair?", /Mathew/],
    [
      "How is Dylevsky's post worded in the 2023 report, and how in the 2025 ones?",
      /Main Operational.*Main Operations/s,
    ],
    ['did modi end up visiting russia after the ukraine war started? when', /July 8-9, 2024/],
    ['so did modi visit russia after the 2022 invasion', /July 8-9, 2024/],
    ['which two meetings share the number three?', /Working Group.*Sub-Working Group/s],
    ['What is the Indian motive behind project continuity?', /indigenous/],
    ['did that July visit RIA was hinting at actually happen?', /July 8-9, 2024/],
  ])('%s', (typed, what) => {
    expect(claims(typed)).toMatch(what);
  });

  test.each([
    'whos the navy guy that runs it for india now',
    'who is the current Chinese co-chair?',
    "were there two 'fourth' meetings?",
    'did modi visit russia after the 2014 invasion',
    'What is the Russian motive behind project continuity?',
    'Does any article confirm that Putin came to India in December?',
    'whose claim is the planned Modi visit to China?',
    "How is Dixit's post worded in the 2023 report and in the 2025 one?",
    'has putin visited india since the invasion?',
    'did modi visit russia after the war in Chile started?',
    'did that August visit RIA was hinting at actually happen?',
    'did that July visit Xinhua was hinting at actually happen?',
    'Whose reporting is the line about a Trump visit in July?',
    'The June 2024 story says a Modi visit to Russia may happen in August. Did it take place?',
  ])('refused: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});
