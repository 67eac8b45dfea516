import { describe, expect, test } from 'vitest';
import { tellsWhy } from '../../knowledge/answer/purpose.ts';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf } = askedAt(new Date('2026-11-22'));

const told = (question: string): string =>
  ask(question)
    .claims.map(({ text }) => text)
    .join('\n');

describe('why something is done', () => {
  test.each([
    ['They spoke of nurturing these ties to foster growth.', 'why did they nurture the ties?'],
    ['Berg congratulated Lund on her 50th birthday.', 'why did Berg congratulate Lund?'],
    ['New routes were explored to widen trade.', 'why did they explore new routes?'],
    ['It shows the importance of trade, which plays a key role in growth.', 'why is trade important?'],
  ])('%s', (sentence, question) => {
    expect(tellsWhy(sentence, question)).toBe(true);
  });

  test.each([
    ['They reaffirmed their commitment to widen trade.', 'why did they reaffirm their commitment?'],
    ['Berg called him to follow the law.', 'why did Berg call him?'],
    ['Berg travelled to Oslo.', 'why did Berg travel?'],
    ['They discussed gas, and are set to open a line to increase trade.', 'why did they discuss gas?'],
    ['They agreed to widen trade.', 'why did they agree?'],
    ['They were working, and met to close a deal.', 'why did they work?'],
  ])('not %s', (sentence, question) => {
    expect(tellsWhy(sentence, question)).toBe(false);
  });
});

describe('what a sentence plainly tells', () => {
  test.each([
    ['when did the Kremlin announce that Modi had an invitation to visit?', 'in March'],
    ['why did Modi congratulate Putin on the phone?', '73rd birthday'],
    ['how old did Putin get when Modi rang him up?', '73rd birthday'],
    ['How old did Putin turn in October 2025?', '73rd birthday'],
    ['how often has India called for an end to hostilities?', 'time and again'],
    ['what happened at the SCO summit', 'on the sidelines'],
    ['what happened at the Samarkand summit?', 'September 16, 2022'],
    ['is Putin expected in India for the annual summit', 'looking forward to welcoming'],
    ['what good have exercises like Indra done?', 'building mutual trust'],
    ['Why was Putin in New Delhi in 2021?', 'annual India-Russia Summit'],
    ['Has New Delhi spoken out in public against the invasion of Ukraine?', 'refrained from'],
    ['In which Uzbek city did Modi and Putin talk in 2022?', 'Samarkand'],
    ['How did Modi and Putin communicate in October?', 'telephone conversation'],
    ['When did Russian troops enter Ukraine?', 'February 2022'],
    ['Who leaned on India not to buy Russian crude?', 'pressure from the US'],
    ['In what sort of domains do they want to share knowledge?', 'emerging domains'],
    ['what kind of alliance is supposed to come out of the collaboration?', 'robust and formidable'],
    ['Which Indian manufacturing goal are the projects supposed to serve?', 'indigenous defence manufacturing'],
    ['Which meeting promised more intelligence sharing?', 'renewed commitment'],
    ['Will there be new kinds of exercises?', 'new formats'],
    ["what is India's objective?", 'indigenous defence manufacturing'],
  ])('%s', (question, holds) => {
    expect(statusOf(question), question).toBe('answered');
    expect(told(question)).toContain(holds);
  });

  test.each([
    'when did the Kremlin announce that Putin had an invitation to visit India?',
    'why did Putin congratulate Modi?',
    'how old did Modi get when Putin rang him up?',
    'how old was Putin when Trump called him?',
    'How old did Putin turn in 2022?',
    'How old did Putin turn in June?',
    'what happened at the SCO summit in Moscow',
    'what happened at the BRICS summit',
    'is Modi expected in India for the annual summit',
    'is Putin expected in Moscow for the annual summit',
    'what good have the talks done?',
    'Why was Modi in New Delhi in 2021?',
    'why was Modi travelling?',
    'who asked Modi to come to Russia?',
    'how often has Russia called for an end to hostilities?',
    'why did Putin convey best wishes?',
    'Will the partnership change?',
    'In which Indian city did Modi and Putin meet in 2022?',
    'in which city in Russia did Modi and Putin meet in September',
    'How did Modi and Putin communicate in May?',
    'what did Modi and Putin talk about on the phone in May',
    'When did Ukrainian troops enter Russia?',
    'When did Indian troops enter Ukraine?',
    'Who leaned on Russia not to buy Indian crude?',
    'Which Russian manufacturing goal are the projects supposed to serve?',
    'Which goal of Russia do the projects serve?',
    "what is Russia's objective?",
    'Which meeting promised more tanks?',
    'What did Russia promise India?',
  ])('no such thing of another: %s', (question) => {
    expect(statusOf(question), question).not.toBe('answered');
  });

  test('what was kept back is shown where it is taken for granted', () => {
    const question = "why did India publicly condemn Russia's invasion?";
    expect(statusOf(question)).toBe('not-in-sources');
    expect(told(question)).toContain('refrained from publicly criticising');
  });

  test('what leaders reviewed is nothing that officials did', () => {
    expect(told('What did officials take stock of in October 2025?')).not.toContain('Modi');
  });
});
