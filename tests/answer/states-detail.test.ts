import { describe, expect, test } from 'vitest';
import { detailing } from '../../knowledge/answer/states-detail.ts';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf } = askedAt(new Date('2026-11-22'));

describe('a sentence answers only with the detail that is asked for', () => {
  test.each([
    ['did the court confirm the date of the visit?', 'The court confirmed the visit.', false],
    ['did the court confirm the date of the visit?', 'The court confirmed that the visit is due on 4 May.', true],
    ['is NTB a Chilean agency?', 'Chilean news agency NTB said so.', true],
    ['is NTB a Chilean agency?', 'NTB said so, citing Chilean news agency ABC.', false],
    ['was the Oslo meeting part of the congress?', 'They met on the sidelines of the congress in Oslo.', false],
    ['what was planned between them?', 'Berg met Lund.', false],
    ['what was planned between them?', 'A meeting of Berg and Lund is scheduled.', true],
  ])('%s %s', (question, quote, holds) => {
    expect(detailing(question)(quote)).toBe(holds);
  });

  test.each([
    'Did the Kremlin confirm the date of the visit?',
    'Is Reuters a Russian agency?',
    'Is AVIA INDRA a naval exercise?',
    'Was the meeting in Tianjin part of the annual summit?',
    'Is Moscow in India?',
  ])('it is not told: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('articles by what they report and whose they are', () => {
  test.each([
    ['Which article reports the Tianjin meeting?', 'Nagpur Oranges', 'Mid-day'],
    ['Which article reports the Samarkand meeting?', 'Mid-day', 'Nagpur Oranges'],
    ['Which outlet carried the IANS report?', 'Nagpur Oranges', 'Mid-day'],
    ['Which meetings did Devdiscourse report on?', '4th', '5th'],
    ['On what day was the Mid-day article published?', '28 June 2024', 'Devdiscourse'],
  ])('%s', (typed, holds, other) => {
    const told = ask(typed)
      .claims.map(({ text }) => text)
      .join('\n');
    expect(told).toContain(holds);
    expect(told).not.toContain(other);
  });

  test('letters that are used and nowhere written out are said to be so', () => {
    expect(ask('What does IST stand for?').lead).toContain('nowhere write it out');
  });
});

describe('of two that are named', () => {
  test.each([
    ['Which of the two reports mentions artificial intelligence, PTI or IANS?', 'PTI', 'Nagpur'],
    ['Which article mentions Samarkand, Mid-day or Devdiscourse?', 'Mid-day', 'Devdiscourse'],
    ['Who chaired both the third and fourth meetings for India?', 'Mathew', 'Dylevsky'],
    ['Who chaired both the third and the fourth for Russia?', 'Dylevsky', 'Mathew'],
  ])('%s', (typed, holds, other) => {
    const { lead, claims } = ask(typed);
    const told = [lead, ...claims.map(({ text }) => text)].join('\n');
    expect(told).toContain(holds);
    expect(told).not.toContain(other);
  });
});
