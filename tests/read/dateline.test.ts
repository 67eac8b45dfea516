import { describe, expect, it } from 'vitest';
import { readingOf } from '../support/article.ts';

const REST = 'The two sides held the third round of talks. They agreed to meet again.';
const NAMED = 'Kenya and Peru held the third round of talks. They agreed to meet again.';

describe('a dateline is parted from the sentence behind it', () => {
  it.each<[string, string[], string | null]>([
    ['NEW DELHI, Oct 29 (PTI):', ['NEW DELHI'], '--10-29'],
    ['New Delhi/Moscow, Oct 29 (IANS)', ['New Delhi', 'Moscow'], '--10-29'],
    ['Moscow/New Delhi: 3 April 2019 -', ['Moscow', 'New Delhi'], '2019-04-03'],
    ['Brussels, 12 May 2021 –', ['Brussels'], '2021-05-12'],
    ['(Xinhua) -- JAKARTA, June 3', ['JAKARTA'], '--06-03'],
    ['JAKARTA, June 3 (Xinhua) --', ['JAKARTA'], '--06-03'],
    ['BEIJING, Nov. 3 (Xinhua) --', ['BEIJING'], '--11-03'],
    ['WELLINGTON (AP) —', ['WELLINGTON'], null],
    ['WASHINGTON, March 3 (Reuters) -', ['WASHINGTON'], '--03-03'],
    ['Sep 20:', [], '--09-20'],
    ['Cairo - 4 Dec (MENA):', ['Cairo'], '--12-04'],
    ['New Delhi [India], July 19 (ANI):', ['New Delhi'], '--07-19'],
    ['MOSCOW, December 5. /TASS/.', ['MOSCOW'], '--12-05'],
    ['TASS, May 4.', [], '--05-04'],
    ['MOSCOW. Dec 5 (Interfax) -', ['MOSCOW'], '--12-05'],
    ['Tashkent, Uzbekistan (UzDaily.com) --', ['Tashkent'], null],
    ['KARACHI, Pakistan —', ['KARACHI'], null],
    ['ISLAMABAD:', ['ISLAMABAD'], null],
    ['New Delhi :', ['New Delhi'], null],
    ['Pretoria -', ['Pretoria'], null],
    ['HANOI (VNA) –', ['HANOI'], null],
    ['Jakarta, ANTARA -', ['Jakarta'], null],
    ['(Reuters) -', [], null],
    ['SUVA, FIJI – 4 July 2022 –', ['SUVA'], '2022-07-04'],
    ['Honiara, Solomon Islands, 4 May 2022:', ['Honiara'], '2022-05-04'],
    ["Nuku'alofa, 3 June 2022 -", ["Nuku'alofa"], '2022-06-03'],
    ['Port-au-Prince, May 3 —', ['Port-au-Prince'], '--05-03'],
    ['ST. PETERSBURG, June 3 (Sputnik) –', ['ST. PETERSBURG'], '--06-03'],
    ['Ho Chi Minh City (VNA) -', ['Ho Chi Minh City'], null],
    ['19 November 2019, New Delhi –', ['New Delhi'], '2019-11-19'],
    ['New Delhi, Wednesday, October 29:', ['New Delhi'], '--10-29'],
    ['Vienna, 3-4 May 2021 –', ['Vienna'], '2021-05-04'],
    ['HELSINKI, June 3.', ['HELSINKI'], '--06-03'],
    ['**New Delhi, Oct 29 (PTI)**', ['New Delhi'], '--10-29'],
    ['PTI, New Delhi:', ['New Delhi'], null],
    ['Ottawa, Ontario -', ['Ottawa'], null],
    ['date 2023-07-19', [], '2023-07-19'],
    ['date 2023-04-17 New Delhi [India], April 17 (ANI):', ['New Delhi'], '2023-04-17'],
    ['date 2023-04-17 LIMA, April 16 (ANDINA) --', ['LIMA'], '2023-04-16'],
    ['date 2023-04-17 LIMA, 15 April 2023 –', ['LIMA'], '2023-04-15'],
    ['date 2023-04-17 LIMA, 17 April 2023 –', ['LIMA'], '2023-04-17'],
    ['UNITED NATIONS:', ['UNITED NATIONS'], null],
    ['ISLAMABAD (Web Desk) –', ['ISLAMABAD'], null],
    ['COLOMBO (News 1st);', ['COLOMBO'], null],
    ['Brussels, 4 May 2023 (Agence Europe) –', ['Brussels'], '2023-05-04'],
    ['TASHKENT, 23 April. /Prisma/.', ['TASHKENT'], '--04-23'],
    ['Kyiv. 12 March. INTERFAX –', ['Kyiv'], '--03-12'],
    ['(Seoul=Yonhap)', ['Seoul'], null],
    ['(MENAFN - Gulf Paper) AMMAN —', ['AMMAN'], null],
    ['By Jane Doe, Nairobi, 3 May 2022 –', ['Nairobi'], '2022-05-03'],
    ['By Jane Doe NAIROBI (Reuters) -', ['NAIROBI'], null],
    ['JAKARTA, KOMPAS.com -', ['JAKARTA'], null],
    ['ABUJA, Nigeria, May 4, 2023/APO Group/ --', ['ABUJA'], '2023-05-04'],
    ['New Delhi, Monday, Dec. 6, 2021:', ['New Delhi'], '2021-12-06'],
    ['NEW DELHI, Oct 29', ['NEW DELHI'], '--10-29'],
  ])('%s', (head, places, date) => {
    for (const rest of [REST, NAMED]) {
      const { segments, dateline } = readingOf(`${head} ${rest}`);
      expect(segments.map(({ kind, text }) => [kind, text])).toEqual([
        ['dateline', head],
        ['sentence', rest.slice(0, rest.indexOf('. ') + 1)],
        ['sentence', 'They agreed to meet again.'],
      ]);
      expect(dateline).toEqual({ places, date, segment: 0 });
    }
  });
});

describe('a first sentence that only looks like one', () => {
  it.each([
    'Moscow and New Delhi held the third round of talks.',
    'In Moscow, 3 May was the day of the talks.',
    'India, Russia and China met in Goa.',
    'On 3 May Trade Minister Dr. R. Quispe opened the talks.',
    '3 May 2021 Ports Minister Mr. R. Quispe opened the talks.',
    'October 28-29, 2025 saw the fifth meeting in New Delhi.',
    'July 18 – 19 2023 saw the third meeting.',
    'Lt Gen A. B. Singh, the head of the delegation, spoke.',
    'Russia: The largest country sent a team.',
    'SINGH: I thank you for the talks.',
    'Washington, Tokyo and Seoul held talks.',
    'Moscow, May 9 – the day of the parade – was quiet.',
    'Delhi-based officials held talks.',
    'The Shanghai Cooperation Organisation (SCO) met in Tianjin.',
    'By Monday the two sides had met in Oslo.',
    'New Delhi (India) and Moscow (Russia) held talks.',
  ])('%j', (text) => {
    const { segments, dateline } = readingOf(`${text} They agreed to meet again.`);
    expect(segments[0]).toMatchObject({ kind: 'sentence', text });
    expect(dateline).toBeNull();
  });

  it('a list of days is no list of datelines', () => {
    const { segments } = readingOf(
      '3 April 2019 – The first round was held in Oslo.\n4 May 2020 – The second round was held in Lima.',
    );
    expect(segments.map(({ kind }) => kind)).toEqual(['sentence', 'sentence']);
  });

  it('only the first one counts', () => {
    const { segments } = readingOf(`Oslo, 3 May 2021 – ${REST}\n\nLima, 4 May 2020 – The second round was held.`);
    expect(segments.at(-1)?.text).toBe('Lima, 4 May 2020 – The second round was held.');
  });
});

describe('a line of its own says when and where', () => {
  it.each<[string, string[], string | null]>([
    ['Updated on: 28 June,2024 08:46 AM IST  |  New Delhi', ['New Delhi'], '2024-06-28'],
    ['New Delhi, 29 October 2025', ['New Delhi'], '2025-10-29'],
    ['By A. Writer | Oslo | Updated: Oct 29, 2025 10:30 pm', ['Oslo'], '2025-10-29'],
    ['Abuja', ['Abuja'], null],
    ['Ottawa, Ontario, Friday, June 14, 2019', ['Ottawa'], '2019-06-14'],
    ['New Delhi, 4-5 May 2021', ['New Delhi'], '2021-05-05'],
    ['Oslo, 29 October', ['Oslo'], '--10-29'],
    ['October 29, 2025', [], '2025-10-29'],
  ])('%s', (line, places, date) => {
    const { segments, dateline } = readingOf(`Kenya and Peru hold talks\n${line}\n${REST}`);
    expect(segments[1]).toMatchObject({ kind: 'dateline', text: line });
    expect(dateline).toEqual({ places, date, segment: 1 });
  });

  it('day and city may stand in two lines, and the dateline of the text goes first', () => {
    expect(readingOf(`October 29, 2025\nAbuja\n${REST}`).dateline).toMatchObject({
      places: ['Abuja'],
      date: '2025-10-29',
    });
    expect(readingOf(`Updated on: 30 October 2025\nAbuja, Oct 29 (NAN) ${REST}`).dateline).toEqual({
      places: ['Abuja'],
      date: '--10-29',
      segment: 1,
    });
  });

  it('a day that there is not is warned of', () => {
    expect(readingOf(`Updated on: 31 June 2024\n${REST}`).warnings).toEqual([
      { article: 'test', message: expect.stringContaining('31 June 2024') },
    ]);
    expect(readingOf(REST).warnings).toEqual([]);
  });
});
