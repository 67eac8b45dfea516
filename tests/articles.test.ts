import { describe, expect, it } from 'vitest';
import { build, type Knowledge } from '../knowledge/index.ts';
import { citationsOf } from './support/citations.ts';
import { shipped } from './support/corpus.ts';

const articles = shipped();
const together = build(articles);

describe.each(articles.map((article) => [article.id, article] as const))('%s', (_, article) => {
  const alone: Knowledge = build([article]);

  it('is quoted word for word: every span cuts its quote', () => {
    const citations = citationsOf(alone);
    expect(citations.length).toBeGreaterThan(0);
    for (const { quote, start, end } of citations) expect(article.text.slice(start, end)).toBe(quote);
  });

  it('quotes whole segments only', () => {
    const [reading] = alone.readings;
    const starts = new Set(reading?.segments.map(({ span }) => span.start));
    const ends = new Set(reading?.segments.map(({ span }) => span.end));
    for (const { start, end } of citationsOf(alone)) expect([starts.has(start), ends.has(end)]).toEqual([true, true]);
  });

  it('yields at least one meeting with a place or a chair', () => {
    const [meeting] = alone.meetings;
    expect((meeting?.cities.length ?? 0) + (meeting?.chairs.length ?? 0)).toBeGreaterThan(0);
  });

  it('takes its facts with it when it goes', () => {
    const rest = build(articles.filter((other) => other !== article));
    expect(citationsOf(rest).filter((citation) => citation.article === article.id)).toEqual([]);
    expect(rest.articles.map(({ id }) => id)).not.toContain(article.id);
  });
});

describe('the five articles together', () => {
  const meeting = (name: RegExp, ordinal: number) =>
    together.meetings.find(({ forumName, ordinal: own }) => own === ordinal && name.test(forumName));

  it('hold the 3rd, 4th and 5th Working Group, the 3rd Land Sub-Working Group and two summits, and no other meeting', () => {
    expect(together.meetings.map(({ ordinal, status }) => `${ordinal} ${status}`).sort()).toEqual(
      ['22 held', '23 scheduled', '3 held', '3 held', '4 held', '5 held'].sort(),
    );
  });

  it.each([
    [/^(?!.*sub).*working group/i, 3, ['2023-07-18', '2023-07-19', 'stated'], 'New Delhi', ['Manekshaw Centre']],
    [/^(?!.*sub).*working group/i, 5, ['2025-10-28', '2025-10-29', 'inferred'], 'New Delhi', ['Manekshaw Centre']],
    [/sub.*land|land.*sub/i, 3, ['2024-06-26', '2024-06-27', 'stated'], 'New Delhi', []],
    [/summit/i, 22, ['2024-07-08', '2024-07-09', 'stated'], 'Moscow', []],
  ] as const)('%s %i: %j in %s', (name, ordinal, date, city, venues) => {
    const found = meeting(name, ordinal);
    expect(found?.dates.map(({ start, end, basis }) => [start, end, basis])).toEqual([date]);
    expect(found?.cities.map(({ value }) => value)).toEqual([city]);
    expect(found?.venues.map(({ value }) => value)).toEqual(venues);
  });

  it('know of the 4th only when it was reported', () => {
    const found = meeting(/working group/i, 4);
    expect(found?.dates).toEqual([]);
    expect(found?.reported?.date).toBe('2024-11-28');
    expect(found?.cities.map(({ value }) => value)).toEqual(['Moscow']);
  });

  it('expect the 23rd summit in India in December 2025, the year inferred', () => {
    const found = meeting(/summit/i, 23);
    expect(found?.status).toBe('scheduled');
    expect(found?.dates.map(({ start, basis }) => [start, basis])).toEqual([['2025-12', 'inferred']]);
    expect(found?.countries.map(({ value }) => value)).toEqual(['India']);
  });

  it.each([
    [3, ['Johnson P Mathew', 'India'], ['Dylevsky', 'Russia']],
    [4, ['Mathew', 'India'], ['Dylevsky', 'Russia']],
    [5, ['Ashutosh Dixit', 'India'], ['Dylevsky', 'Russia']],
  ] as const)('name the two chairs of the %ith Working Group with their sides', (ordinal, indian, russian) => {
    const chairs = meeting(/^(?!.*sub).*working group/i, ordinal)?.chairs ?? [];
    expect(chairs).toHaveLength(2);
    for (const [name, side] of [indian, russian])
      expect(chairs.find((chair) => chair.name.includes(name))?.side).toBe(side);
    expect(chairs.map(({ basis }) => basis)).toEqual(['co-chaired', 'co-chaired']);
  });

  it('know one Mathew and one Dylevsky', () => {
    expect(together.people.filter(({ name }) => /mathew/i.test(name))).toHaveLength(1);
    expect(together.people.filter(({ name }) => /dylevsky/i.test(name))).toHaveLength(1);
  });

  it('name no chair of the Land Sub-Working Group', () => {
    expect(meeting(/sub/i, 3)?.chairs).toEqual([]);
  });

  it('give the Working Group nothing of the summits', () => {
    const cities = together.meetings
      .filter(({ forumName }) => /working group/i.test(forumName))
      .flatMap(({ cities: all }) => all.map(({ value }) => value));
    expect(new Set(cities)).toEqual(new Set(['New Delhi', 'Moscow']));
    for (const { ordinal, chairs } of together.meetings.filter(({ forumName }) => /summit/i.test(forumName)))
      expect([ordinal, chairs]).toEqual([ordinal, []]);
  });
});
