import { describe, expect, test } from 'vitest';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf } = askedAt(new Date('2026-11-22'));

const toldOf = (typed: string): string =>
  ask(typed)
    .claims.map(({ text }) => text)
    .join('\n');

describe('one part of a clause in words and orders that reports do not use for it', () => {
  test.each([
    ['Who posted about the meeting on X?', 'Who posted on X?'],
    ['Who called whom to end the strike?', 'who was called to end the strike?'],
    ['Whose visit was announced for May?', 'who may come in May?'],
    ['Who supported a new world order?', 'who is committed to a new world order?'],
    [
      'Which Chilean directorate takes part in the working group?',
      'Which Chilean directorate interacts in the working group?',
    ],
    [
      'Which emerging fields were candidates for knowledge-sharing?',
      'Which emerging fields interest in knowledge-sharing?',
    ],
    ['To what should the parties return according to Chile?', 'what return has Chile advocated?'],
    ['Are the ties growing or shrinking?', 'Are the ties growing?'],
  ])('%s', (typed, plain) => {
    expect(recast(typed).toLowerCase()).toBe(plain.toLowerCase());
  });

  test.each([
    'Who posted about the fifth meeting on X?',
    'Who opposed a new world order?',
    'Whose visit was cancelled in May?',
    'Which Chilean directorate was closed?',
    'Are the ties shrinking?',
  ])('%s: as it is', (typed) => {
    expect(recast(typed)).toBe(typed);
  });
});

describe('answers to them', () => {
  test.each([
    ['Who posted about the meeting on X?', 'the Indian Army posted on X'],
    ['Who called whom to follow the path of dialogue?', 'he called him to follow the path'],
    ['Whom did RIA cite?', 'a diplomatic source indicated'],
    ['Which source did RIA cite?', 'a diplomatic source indicated'],
    ['Which exercises refined joint tactics?', 'refining joint tactics'],
    ['Which exercises built mutual trust?', 'building mutual trust'],
    ['Between whom will institutional linkages be built?', 'the Indian armed forces and their Russian counterparts'],
    ['Who supported a multipolar world order?', 'both sides'],
    ['Whose visit was announced for December?', 'welcoming President Putin to India'],
    ['Whose visit was planned for July?', "PM Modi's visit may take place in July"],
    ['Of which commission is the working group a part?', 'Inter-Governmental Commission on Military'],
    ['What training measures did the two sides discuss?', 'training arrangements'],
    ['To what should the parties return according to India?', 'the path of dialogue and diplomacy'],
    ["Are India's ties with the US growing or shrinking?", 'growing strategic and security ties with the US'],
    ['Which Russian ministry takes part in the working group?', 'Ministry of Defence'],
    ['Which emerging domains were candidates for knowledge-sharing?', 'advanced propulsion technology'],
    ['What did Mr Modi convey to Putin by telephone in the month of the fifth meeting?', 'best wishes'],
    ['What did Dylevsky say at the fourth?', 'Both leaders highlighted'],
    ['What did both sides reflect on?', 'the success of their ongoing defence initiatives'],
    ['What did India step up?', 'the purchase of Russian crude'],
    ['Who stepped up the purchase of Russian crude?', 'India'],
    ['Which prices did India want to control?', 'domestic oil prices'],
    ['What did Modi tell Putin in Samarkand?', 'follow the path of dialogue'],
    ['What step did the fourth meeting mark?', 'a significant step'],
    ['Whose visit may take place in July?', "PM Modi's visit may take place in July"],
    ['Where was Modi invited to?', 'an outstanding invitation to visit Russia'],
    ['Which Russian is named in exactly four articles?', 'Dylevsky'],
    ['Who is mentioned in just two articles?', 'Dixit'],
  ])('%s', (typed, holds) => {
    expect(statusOf(typed)).toBe('answered');
    expect(toldOf(typed)).toContain(holds);
  });

  test.each([
    'Who posted about the fifth meeting on X?',
    'Which agency did RIA cite?',
    'Did RIA cite Reuters?',
    'Which exercises refined joint production?',
    'Who opposed a multipolar world order?',
    'Whose visit was announced for January?',
    'To what should the parties return according to Russia?',
    "Are Russia's ties with the US growing or shrinking?",
    'Which Indian ministry takes part in the working group?',
    'What did Modi convey to Putin by telephone in the month of the fourth meeting?',
    'What did Modi tell Putin on the phone in 2024?',
    'What did Dixit say at the fourth meeting?',
    'What did Modi say at the fourth meeting?',
    'What did Russia ramp up?',
    'What did the US ramp up?',
    'Which prices did Russia want to control?',
    'What did Putin say to Modi in Tianjin?',
    'What did Modi tell Putin in Tianjin?',
    'Which new areas go beyond the traditional ones?',
    'What has Russia advocated?',
    'Who will visit Russia in July?',
    'Where was Putin invited to?',
    'As what do India and Russia work together?',
    'Who is named in only one article?',
    'Which Indian is named in only one article?',
  ])('it is not told: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each([
    ['Which Russian is named in exactly four articles?', 'Dylevsky', 'Mathew'],
    ['Which officers are named in exactly two articles?', 'Dixit', 'Putin'],
  ])('%s', (typed, holds, other) => {
    expect(toldOf(typed)).toContain(holds);
    expect(toldOf(typed)).not.toContain(other);
  });

  test('who called whom to something is told, and no call', () => {
    expect(ask('Who called whom to follow the path of dialogue?').notices.map(({ kind }) => kind)).not.toContain(
      'other-reading',
    );
    expect(ask('Who called whom?').notices.map(({ kind }) => kind)).toContain('other-reading');
  });
});
