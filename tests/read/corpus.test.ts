import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../knowledge/article.ts';
import { checkIds, readArticle } from '../../knowledge/read/article.ts';
import { readSegments } from '../../knowledge/read/segment.ts';

const FOLDER = new URL('../../knowledge/articles/', import.meta.url);
const readings = readdirSync(FOLDER).map((file): Reading => {
  const result = readArticle(file, readFileSync(new URL(file, FOLDER)));
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return readSegments(result.article);
});
const of = (id: string): Reading => {
  const reading = readings.find(({ article }) => article.id === id);
  if (!reading) throw new Error(`no article ${id}`);
  return reading;
};

describe('the articles that the bot ships with', () => {
  it('are all English, of different ids, with nothing odd about them', () => {
    expect(checkIds(readings.map(({ article }) => article))).toEqual([]);
    for (const { article, warnings } of readings) {
      expect(article.language).toBe('en');
      expect(warnings).toEqual([]);
    }
  });

  it.each([
    ['undated-nagpur-oranges-working-group-5', { places: ['New Delhi', 'Moscow'], date: '--10-29', segment: 2 }, null],
    ['undated-pti-working-group-5', null, null],
    ['2023-07-19-financial-express-working-group-3', { places: [], date: '2023-07-19', segment: 0 }, '2023-07-19'],
    [
      '2024-06-28-mid-day-land-sub-working-group-3',
      { places: ['New Delhi'], date: '2024-06-28', segment: 4 },
      '2024-06-28',
    ],
    ['2024-11-28-devdiscourse-working-group-4', { places: [], date: '2024-11-28', segment: 0 }, '2024-11-28'],
  ])('%s: its dateline and day of publication', (id, dateline, published) => {
    expect(of(id).dateline).toEqual(dateline);
    expect(of(id).article.published?.date ?? null).toBe(published);
  });

  it('adverts, cookie notices and syndication notes are furniture, though in quotation marks', () => {
    const tail = of('2024-06-28-mid-day-land-sub-working-group-3').segments.filter(({ text }) =>
      /WhatsApp|cookie|FREE|syndicated|paywall|Web Stories/.test(text),
    );
    expect(tail.map(({ kind }) => kind)).toEqual(tail.map(() => 'boilerplate'));
    expect(tail.length).toBeGreaterThanOrEqual(6);
  });

  it('the post on X is two sentences, the second with its speaker', () => {
    const { segments } = of('2024-06-28-mid-day-land-sub-working-group-3');
    expect(segments.find(({ text }) => text.startsWith('The Talks focused'))?.text).toMatch(
      /the Indian Army posted on X\.$/,
    );
  });
});
