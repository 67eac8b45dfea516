import { describe, expect, test } from 'vitest';
import { comingFrom, inItsYear } from '../../knowledge/answer/states-borne.ts';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf } = askedAt(new Date('2026-11-22'));
const told = (typed: string): string =>
  ask(typed)
    .claims.map(({ text }) => text)
    .join('\n');

describe('a record or a sentence that does not bear a question out is no answer to it', () => {
  test.each([
    ['one outlet for two meetings', 'Which outlet covers both the third and the fourth meeting?'],
    ['what one asked of the other there', 'What did India ask of Russia at the fifth meeting?'],
    ['what is only scheduled', 'According to the Kremlin, when was the meeting held?'],
    ['roles of a purchase', 'What did Russia ramp up the purchase of?'],
    ['from whom pressure came', 'What did the US do despite pressure from India?'],
    ['what was refrained from', 'Which invasion did India condemn in public?'],
    ['a pledge of one person', 'What did Mathew pledge to Russia?'],
    ['what a meeting did', 'What did Dixit emphasise?'],
    ['who cites whom', 'Which agency quoted Reuters?'],
    ['who cites whom, from the other end', 'Which outlet did RIA rely on?'],
    ['who cites whom, yes or no', 'Did RIA cite Reuters?'],
    ['a company', 'Which company runs joint production?'],
    ['what was left out', 'Which domains were excluded?'],
    ['what is over', 'Which agreement ended?'],
    ['a present', 'What present did Modi give Putin?'],
    ['what was given', 'What did Putin receive from Modi?'],
    ['a post before', 'What post did Dylevsky hold before he became deputy chief?'],
    ['a number of a person', "what's mathew's batch number"],
    ['an article by whoever is cited', 'Which of your articles is by Reuters?'],
    ['a name in another language', "What's the Russian name of the Main Operational Directorate?"],
    ['letters elsewhere', 'What does CISC mean in NATO?'],
    ['a day where a month is told', 'On what day of October did Modi phone Putin?'],
    ['another than those on record', 'Has anybody other than Mathew and Dixit co-chaired for India?'],
    ['another than him alone', 'Which general besides Dylevsky led the Russian delegation?'],
    ['the year of another deed', 'Which partnership was upgraded in 2000?'],
    ['a year that something is the first since', 'What did Modi do in Russia in 2019?'],
    ['visits of another year', 'Which visits did Putin make in 2022?'],
    ['a host', 'Who hosted the SCO summit in Samarkand?'],
    ['where one hosted the other', 'Where did Dylevsky host Mathew?'],
    ['what is looked forward to by another', 'What did Putin look forward to?'],
    ['a first trip', "What was Modi's first trip to Russia?"],
    ['an announcement', 'What did Dixit announce at the Manekshaw Centre?'],
    ['another deed of that year', 'What else was formalised in 2000?'],
    ['another force', 'Which Russian force attended besides the Land Forces?'],
    ['years without a meeting', 'Which years did the working group not meet?'],
    ['two words that stand apart', 'Does any article mention joint research?'],
  ])('%s: %s', (_, typed) => {
    expect(statusOf(typed), typed).toBe('not-in-sources');
  });

  test.each([
    ['What did Russia purchase despite pressure from the US?', 'not-in-sources', ''],
    ['What is Modi looking forward to?', 'answered', 'welcoming'],
    ['What did India do despite pressure from the US?', 'answered', 'ramped up'],
    ['Which invasion has India refrained from criticising?', 'answered', 'refrained'],
    ['What did Mathew highlight?', 'answered', 'Both leaders'],
    ['Which agency cited RIA?', 'answered', 'Reuters reported'],
    ['Did Reuters cite RIA?', 'answered', 'Reuters reported'],
    ['Which of your articles is by PTI?', 'answered', 'PTI'],
    ['Is there an article from 2025?', 'answered', '2025'],
    ['On which day did Modi meet Putin in Samarkand?', 'answered', 'September 16'],
    ['Who other than Mathew chaired for India?', 'answered', 'Dixit'],
    ['Has anybody other than Mathew co-chaired for India?', 'answered', 'Dixit'],
    ['Which partnership was upgraded in 2010?', 'answered', 'elevated'],
    ['Which years had no summit?', 'answered', "hasn't been held"],
    ['Who reviewed the bilateral agenda?', 'answered', 'two leaders'],
    ['Give the names of the exercises and the domains they cover', 'answered', 'AVIA INDRA'],
    ['Give the names of the exercises and the domains they cover', 'answered', 'land, air, and sea'],
    ['Who led the Russian side when Dixit was the host?', 'answered', 'Dylevsky'],
    ['Does any source mention intelligence sharing?', 'answered', 'military training'],
  ])('%s is %s: %s', (typed, status, holds) => {
    expect(statusOf(typed), typed).toBe(status);
    expect(told(typed)).toContain(holds);
  });
});

test.each([
  ['What did Chile do despite pressure from Norway?', 'Chile sold gas despite pressure from Norway.', true],
  ['What did Norway do despite pressure from Chile?', 'Chile sold gas despite pressure from Norway.', false],
  ['What did Norway do?', 'Chile sold gas despite pressure from Norway.', true],
])('%s of “%s”: %s', (question, sentence, is) => {
  expect(comingFrom(question)(sentence)).toBe(is);
});

test.each([
  ['What was founded in 2000?', 'It was founded in 2000, and in 2010, it was raised.', true],
  ['What was raised in 2000?', 'It was founded in 2000, and in 2010, it was raised.', false],
  ['What was raised in 2010?', 'It was founded in 2000, and in 2010, it was raised.', true],
])('%s of “%s”: %s', (question, sentence, is) => {
  expect(inItsYear(question)(sentence)).toBe(is);
});
