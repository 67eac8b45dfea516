import { describe, expect, test } from 'vitest';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { queryOf, statusOf, told } = askedAt(new Date('2026-01-15'));

describe('everyday wordings are put in plain words', () => {
  test.each([
    ['What is the abbrevation NBC short for', 'what does NBC stand for?'],
    ['whats the acronim NB-C&DC', 'what does NB-C&DC stand for?'],
    ["What's meant by NBC?", 'what does NBC stand for?'],
    ['Whose successor is Berg?', 'who was the predecessor of Berg?'],
    ['Berg is the successor to whom?', 'who was the predecessor of Berg?'],
    ['Who did Anna Berg take over from?', 'who was the predecessor of Anna Berg?'],
    ['Whose place did Anna Berg take?', 'who was the predecessor of Anna Berg?'],
    ['Who handed over to Berg?', 'who was the predecessor of Berg?'],
    ['Whose predecessor was Berg?', 'who replaced Berg?'],
    ['To whom did Berg hand over the post?', 'who replaced Berg?'],
    ['The outlet behind the report on the Oslo round, please', 'who published the report on the Oslo round'],
    ['Where did the news of the July trip come from in the first place?', 'who reported the July trip?'],
    ['What advice did Lund get from Berg at Oslo?', 'what did Berg urge Lund to do at Oslo?'],
    ['Anything in 2022?', 'what happened in 2022'],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toBe(plain);
  });

  test.each([
    ['What is the abbreviation for North Bank Commission?'],
    ['Who did the office take over from?'],
    ['What part did Berg play in the film?'],
    ['For what reason did Berg phone Lund?'],
    ['Where did the delegation come from?'],
    ['Anything on cables in 2022?'],
  ])('but not %s', (typed) => {
    expect(recast(typed)).toBe(typed);
  });
});

describe('what they ask is answered', () => {
  test.each([
    ['Which two officers sat at the head of the table in July 2023?', 'Mathew'],
    ['On exactly which day did the generals sit down in Moscow for the 4th round?', 'No article states the day'],
    ['Which emerging domains were named for sharing know-how?', 'propulsion'],
    ['Why does New Delhi say it needs Russian crude?', 'domestic oil prices'],
    ['What advice did Putin get from Modi at Samarkand?', 'dialogue and diplomacy'],
    ["Where did the news of Modi's July trip come from in the first place?", 'According to RIA'],
    ['Immediately ahead of the fifth Working Group meeting there was which one?', 'The 4th meeting'],
    ['The outlet behind the report on the Moscow round, please', 'Devdiscourse'],
    ['who met in Tianjin?', 'PM Modi'],
    ['whats the postion of Ashutosh Dixit', 'Chief of Integrated Defence Staff'],
    ['Whose successor is Dixit?', 'JP Mathew'],
    ["Who held Dixit's post earlier?", 'JP Mathew'],
    ['What was the closing day of the July 2023 meeting?', '18–19 July 2023'],
    ['Which meeting was second to last?', 'Moscow'],
    ['How regularly do the two sides convene?', 'do not say how often'],
    ['Name the hall used for the fifth meeting', 'Manekshaw Centre'],
    ['When do Modi and Putin meet next?', 'in December for the 23rd'],
    ['What is the next meeting between Modi and Putin?', 'in December for the 23rd'],
    ['wich meetings dose the archive know about', '3rd India-Russia Working Group'],
  ])('%s', (asked, right) => {
    expect(statusOf(asked)).toBe('answered');
    expect(told(asked)).toContain(right);
  });

  test.each([
    ['of another country', 'Why does China say it needs Russian crude?'],
    ['the other way round', 'What advice did Modi get from Putin at Samarkand?'],
    ['of nobody on record', 'Whose successor is Mathew?'],
    ['of those who only chaired', 'When do Mathew and Dylevsky meet next?'],
    ['of what was held', 'For what reason was the fourth meeting called off?'],
    ['of a hall that no article names', 'Name the hall used for the fourth meeting'],
    ['of another service', 'What part did the Indian Navy play in the June 2024 sub-group talks?'],
    ['of letters in no article', 'What is the acronym NATO short for?'],
    ['of another year', 'which leaders met in Tianjin in 2024?'],
  ])('but refused %s', (_, asked) => {
    expect(statusOf(asked)).toBe('not-in-sources');
  });
});

describe('an adverb that claims something is kept', () => {
  test.each(['What was secretly discussed in Moscow?', 'What was informally agreed in Moscow?'])('%s', (asked) => {
    expect(statusOf(asked)).toBe('not-in-sources');
  });

  test.each(['What was mainly discussed in Moscow?', 'What was primarily discussed in Moscow?'])('not %s', (asked) => {
    expect(statusOf(asked)).toBe('answered');
  });
});

describe('how many people chaired so often', () => {
  test.each([
    ['how many people chaired more than one meeting?', { least: 2 }],
    ['how many people chaired only one meeting?', { least: 1, most: 1 }],
    ['how many people chaired?', { least: 1 }],
  ])('%s', (asked, times) => {
    expect(queryOf(asked)).toMatchObject({ ask: 'all-chairs', times });
  });
});
