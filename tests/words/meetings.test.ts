import { describe, expect, test } from 'vitest';
import { build } from '../../knowledge/index.ts';
import type { Meeting } from '../../knowledge/record.ts';
import { about, at, of, within } from '../../knowledge/words/ru/meetings.ts';
import { wordsIn } from '../../knowledge/words/words.ts';
import { articleOf } from '../support/article.ts';

const [found] = build([
  articleOf('The third Peru-Laos Joint Committee meeting was held in Lima on 9 May 2022.'),
]).meetings;
if (!found) throw new Error('the text has one meeting');

const meeting = (forumName: string, ordinal: number | null): Meeting => ({ ...found, forumName, ordinal });
const committee = (ordinal: number | null): Meeting => meeting('Peru-Laos Joint Committee', ordinal);
const summit = (ordinal: number | null): Meeting => meeting('Peru-Laos Summit', ordinal);

describe('the name of a meeting', () => {
  test.each([
    [committee(3), '3-е заседание «Peru-Laos Joint Committee»', 'Peru-Laos Joint Committee की तीसरी बैठक'],
    [summit(22), '22-я встреча «Peru-Laos Summit»', 'Peru-Laos Summit की 22वीं बैठक'],
    [summit(null), 'Встреча «Peru-Laos Summit» (9 мая 2022 г.)', 'Peru-Laos Summit की बैठक (9 मई 2022)'],
  ])('%#', (one, ru, hi) =>
    expect([wordsIn('ru').meetings.name(one), wordsIn('hi').meetings.name(one)]).toEqual([ru, hi]),
  );

  test('only the bot’s own words are put into a case', () => {
    expect([at, about, within, of].map((inCase) => inCase(committee(2)))).toEqual([
      'на 2-м заседании «Peru-Laos Joint Committee»',
      'о 2-м заседании «Peru-Laos Joint Committee»',
      'во 2-м заседании «Peru-Laos Joint Committee»',
      '2-го заседания «Peru-Laos Joint Committee»',
    ]);
    expect([at, about, within, of].map((inCase) => inCase(summit(11)))).toEqual([
      'на 11-й встрече «Peru-Laos Summit»',
      'об 11-й встрече «Peru-Laos Summit»',
      'в 11-й встрече «Peru-Laos Summit»',
      '11-й встречи «Peru-Laos Summit»',
    ]);
  });

  test('verbs go with its noun, and no sentence ends in two full stops', () => {
    const { times } = wordsIn('ru');
    const date = { start: '2022-05-09', end: '2022-05-09' };
    expect(times.held(committee(3), date)).toBe('3-е заседание «Peru-Laos Joint Committee» прошло 9 мая 2022 г.');
    expect(times.held(summit(3), date)).toBe('3-я встреча «Peru-Laos Summit» прошла 9 мая 2022 г.');
    expect(times.held({ ...summit(3), status: 'scheduled' }, { start: '2022-12', end: '2022-12' })).toBe(
      '3-я встреча «Peru-Laos Summit» запланирована на декабрь 2022 г.',
    );
  });

  test('in English talks are many, and a date that follows is not told twice', () => {
    const { times, series } = wordsIn('en');
    const date = { start: '2022-05-09', end: '2022-05-09' };
    expect(times.held(meeting('Peru-Laos Talks on Ports', null), date)).toBe(
      'The Peru-Laos Talks on Ports were held on 9 May 2022.',
    );
    expect(times.held(committee(null), date)).toBe(
      'The meeting of the Peru-Laos Joint Committee was held on 9 May 2022.',
    );
    expect(series.announced({ ...summit(3), status: 'proposed' }, false, undefined, 'Lima')).toBe(
      'The 3rd Peru-Laos Summit is proposed in Lima.',
    );
  });

  test('a series has its own noun and gender', () => {
    const next = (locale: 'ru' | 'hi', which: Parameters<ReturnType<typeof wordsIn>['series']['next']>[0]): string =>
      wordsIn(locale).series.next(which);
    expect(next('ru', { is: 'forum', name: 'Peru-Laos Joint Committee' })).toBe(
      'Следующее заседание «Peru-Laos Joint Committee»',
    );
    expect([next('ru', { is: 'summit' }), next('ru', { is: 'meeting' })]).toEqual([
      'Следующий саммит',
      'Следующая встреча',
    ]);
    expect([next('hi', { is: 'summit' }), next('hi', { is: 'meeting' })]).toEqual(['अगला शिखर सम्मेलन', 'अगली बैठक']);
  });
});

test.each([
  ['en', 'Timeline, Lima, September – November 2025'],
  ['hi', 'समयरेखा, Lima, सितंबर – नवंबर 2025'],
  ['ru', 'Хронология, Lima, сентябрь – ноябрь 2025 г.'],
] as const)('%s: a period in a heading is said in words', (locale, heading) =>
  expect(wordsIn(locale).series.timeline(['Lima', '2025-09..2025-11'])).toBe(heading),
);
