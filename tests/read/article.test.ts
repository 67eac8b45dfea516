import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIds, readArticle } from '../../knowledge/read/article.ts';
import { articleOf } from '../support/article.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (file: string, text: string) => {
  const result = readArticle(file, bytes(text));
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.article;
};
const refused = (file: string, content: Uint8Array | string) => {
  const result = readArticle(file, typeof content === 'string' ? bytes(content) : content);
  return 'problems' in result ? result.problems : [];
};

describe('a file with front matter', () => {
  const file =
    '---\npublisher: The Herald\nagency: AFP\nurl: https://example.org/a\npublished: 2022-03-04\ntitle: "Talks: day one"\n---\nThe talks began.\n';

  it('gives what its keys say, and the text as it stands behind them', () => {
    const article = read('news/2022-talks.md', file);
    expect(article).toMatchObject({
      id: '2022-talks',
      file: 'news/2022-talks.md',
      title: 'Talks: day one',
      publisher: 'The Herald',
      agency: 'AFP',
      url: 'https://example.org/a',
      published: { date: '2022-03-04', basis: 'stated', span: null },
      text: 'The talks began.\n',
      language: 'en',
    });
    expect(file.slice(article.textStart)).toBe(article.text);
  });

  it.each([
    ['null', 'published: null', null],
    ['nothing', 'published:', null],
    ['an empty string', 'published: ""', null],
    ['a year', 'published: 2022', '2022'],
    ['a month', 'published: 2022-03', '2022-03'],
    ['a time behind the day', 'published: 2022-03-04T10:15:00+05:30', '2022-03-04'],
    ['the key of other systems', 'date: 2022-03-04', '2022-03-04'],
  ])('takes %s as the day of publication', (_, line, date) => {
    expect(read('a.md', `---\n${line}\n---\nThe talks began.`).published?.date ?? null).toBe(date);
  });

  it('keeps a byte order mark and carriage returns out of the way and untouched', () => {
    const content = '\ufeff---\r\npublisher: The Herald\r\n---\r\nThe talks began.\r\nThey end today.\r\n';
    const article = read('a.md', content);
    expect(article.text).toBe('The talks began.\r\nThey end today.\r\n');
    expect(content.slice(article.textStart)).toBe(article.text);
    expect(article.publisher).toBe('The Herald');
  });

  it.each([
    ['published: 4 March 2022', 2, /"published" is a date like 2024-11-28/],
    ['published: 2022-02-30', 2, /"published" is a date/],
    ['published: 2022-13-01', 2, /"published" is a date/],
    ['url: example', 2, /"url" is an address like https/],
    ['url: javascript:alert(1)', 2, /"url" is an address/],
    ['agency: AFP\npublisher: [a, b]', 3, /"publisher" is a name/],
    ['pubisher: The Herald', 2, /did you mean "publisher"/],
    ['agency: AFP\nPublished: 2022-03-04', 3, /did you mean "published"/],
    ['agnecy: AFP', 2, /did you mean "agency"/],
    ['publisher: "The Herald', 2, /not YAML/],
    ['just words', 2, /no keys/],
    ['['.repeat(5000), 2, /not YAML/],
  ])('refuses %j and says what would be right', (lines, line, message) => {
    const problems = refused('a.md', `---\n${lines}\n---\nThe talks began.`);
    expect(problems).toEqual([{ file: 'a.md', line, message: expect.stringMatching(message) }]);
  });

  it('names all that is wrong at once', () => {
    expect(refused('a.md', '---\nurl: x\npublished: y\nagnecy: z\n---\nThe talks began.')).toHaveLength(3);
  });

  it('lets other keys be', () => {
    expect(read('a.md', '---\nauthor: A. Lee\ntags: [talks]\n---\nThe talks began.').publisher).toBeNull();
  });

  it('refuses front matter that never ends', () => {
    expect(refused('a.md', '---\npublisher: The Herald\n\nThe talks began.')[0]?.message).toMatch(
      /front matter that does not end/,
    );
  });

  it('takes names of thousands of characters', () => {
    const long = 'Herald '.repeat(571).trim();
    const { title, publisher, agency } = read(
      'a.md',
      `---\ntitle: ${long}\npublisher: ${long}\nagency: ${long}\n---\nThe talks began.`,
    );
    expect([title, publisher, agency]).toEqual([long, long, long]);
  });

  it.each(['- ', '? ', '- ? ', '['])('refuses “%s” a thousand times over, at once', (sign) => {
    expect(refused('a.md', `---\n${sign.repeat(1000)}\n---\nThe talks began.`)[0]?.message).toMatch(/is not YAML/);
  });
});

describe('a file without front matter', () => {
  it.each(['a.md', 'a.txt'])('%s is all text', (file) => {
    const article = read(file, 'The talks began.\n---\nThey end today.\n');
    expect(article).toMatchObject({
      id: 'a',
      text: 'The talks began.\n---\nThey end today.\n',
      textStart: 0,
      publisher: null,
    });
  });

  it('an empty line before its first key is no part of the text', () => {
    const read = readArticle('a.md', bytes('---\n\ntitle: Ports\nagency: AFP\n---\nThe talks began.\n'));
    expect('article' in read && read.article).toMatchObject({
      title: 'Ports',
      agency: 'AFP',
      text: 'The talks began.\n',
    });
  });

  it('a rule at the top of the text is no front matter', () => {
    expect(read('a.md', '---\n\nThe talks began.\n').text).toBe('---\n\nThe talks began.\n');
  });
});

describe('a file that is no article', () => {
  it.each([
    ['nothing', new Uint8Array(), /no text/],
    ['white space', bytes(' \n\t\n'), /no text/],
    ['front matter alone', bytes('---\nagency: AFP\n---\n'), /no text/],
    ['Latin-1', new Uint8Array([0x63, 0x61, 0x66, 0xe9]), /not UTF-8/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x54, 0x00]), /not UTF-8/],
    ['a zero byte', bytes('The talks\0began.'), /zero byte/],
  ])('%s is refused', (_, content, message) => {
    expect(refused('a.md', content)[0]?.message).toMatch(message);
  });

  it('whatever the bytes, reading gives an article or problems', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }).map(bytes)),
        (content) => {
          const result = readArticle('a.md', content);
          expect('article' in result ? result.article.text.length : result.problems.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('whatever stands in the front matter, reading gives an article or problems', () => {
    const odd = fc.constantFrom(
      'published',
      ': ',
      '\n',
      '- ',
      '[',
      '{',
      '&a',
      '*a',
      '!!js',
      '"',
      "'",
      '2022',
      '#',
      '?',
      '|',
      '---',
      '%',
      '<<: ',
      'url',
    );
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 12 }), (parts) => {
        const result = readArticle('a.md', bytes(`---\n${parts.join('')}\n---\nThe talks began.`));
        expect('article' in result ? result.article.text.length : result.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('what the head of the text says where the front matter does not', () => {
  const BODY = 'The third round of the dialogue was held on Monday. It was short.';

  it.each([
    [` date 2023-07-19 ${BODY}`, '2023-07-19', '2023-07-19'],
    [
      ` date 2021-06-04 Peru, Chad revive port talks as storms near\n\nBy Ana Paz in Lima\n\n${BODY}`,
      '2021-06-04',
      '2021-06-04',
    ],
    [`date 2018-05-23 (LEAD) Dialogue moves on\n\nLIMA, May 23 (ANDINA) -- ${BODY}`, '2018-05-23', '2018-05-23'],
    [`Updated on: 28 June,2024 08:46 AM IST  |  New Delhi\n\n${BODY}`, '2024-06-28', '28 June,2024'],
    [`Published: Dec 3, 2021 12:45 IST\n${BODY}`, '2021-12-03', 'Dec 3, 2021'],
    [`Posted On: 19 NOV 2019 5:41PM by PIB Delhi\n\n${BODY}`, '2019-11-19', '19 NOV 2019'],
    [`First published on 3rd May, 2021\n\n${BODY}`, '2021-05-03', '3rd May, 2021'],
    [`Dialogue moves on\nMarch 5, 2022 | Reuters\n${BODY}`, '2022-03-05', 'March 5, 2022'],
    [`Press Release 12/2023, 4 May 2023\n\n${BODY}`, '2023-05-04', '4 May 2023'],
    [`Dialogue moves on in Lima\nWednesday, 29 October 2025\n${BODY}`, '2025-10-29', 'Wednesday, 29 October 2025'],
    [`05.03.2024\n${BODY}`, '2024-03-05', '05.03.2024'],
    [`2024-06-28T08:46:00Z\n${BODY}`, '2024-06-28', '2024-06-28T'],
    [`19-Nov-2019\n${BODY}`, '2019-11-19', '19-Nov-2019'],
    [`Brussels, 12 May 2021 – ${BODY}`, '2021-05-12', '12 May 2021'],
    [`DHAKA, Nov. 3, 2021 (BSS) - ${BODY}`, '2021-11-03', 'Nov. 3, 2021'],
    [`${BODY}\nGNA\nBB/AKA\nDec. 3, 2024`, '2024-12-03', 'Dec. 3, 2024'],
    [`${BODY}\n\nPrisma.uz, 23.04.2026, 11:02 | Views: 1 204`, '2026-04-23', '23.04.2026'],
    [`Updated: 5 May 2021 | Published: 3 May 2021\n${BODY}`, '2021-05-03', '3 May 2021'],
    [
      `Updated - October 30, 2025 10:16 am IST\n${BODY}\nPublished - October 29, 2025 10:16 pm IST`,
      '2025-10-29',
      'October 29, 2025',
    ],
  ])('%j was published %s', (text, date, words) => {
    const { published } = articleOf(text);
    expect(published).toMatchObject({ date, basis: 'stated' });
    expect(text.slice(published?.span?.start, published?.span?.end)).toBe(words);
  });

  it.each([
    ['a day without its year', `NEW DELHI, Oct 29 (PTI): ${BODY}`],
    ['the day of the meeting', 'The dialogue was held on 12 May 2021 in Brussels.'],
    ['a range of days', `Vienna, 3-4 May 2021 – ${BODY}`],
    ['a title with a date', `5th Meeting of the Committee on Trade (4 May 2021)\n\n${BODY}`],
    ['a day that could be read in two ways', `Published: 03/05/2021\n${BODY}`],
    ['a day that there is not', `Updated on: 31 June 2024\n${BODY}`],
    ['the date of another story', `${BODY}\nSee also\nMinisters meet in Rome\n26/02/2024`],
  ])('%s is no day of publication', (_, text) => {
    expect(articleOf(text).published).toBeNull();
  });

  it.each([
    [`New Delhi/Moscow, Oct 29 (IANS) ${BODY}`, 'IANS'],
    [`ANI |\n${BODY}`, 'ANI'],
    [`${BODY}\n-PTI`, 'PTI'],
    [`(Xinhua) -- JAKARTA, June 3 ${BODY}`, 'Xinhua'],
    [`${BODY}\n\nBased On PTI Report`, 'PTI'],
    [`MOSCOW, December 5. /TASS/. ${BODY}`, 'TASS'],
    [`${BODY} (AFP)`, 'AFP'],
    [`Dialogue moves on\nBy Reuters\n${BODY}`, 'Reuters'],
    [`${BODY} Reuters reported that it may be the last.`, null],
  ])('%j comes from %s', (text, agency) => {
    expect(articleOf(text).agency).toBe(agency);
  });

  it.each([
    [`Peru and Chile hold border talks\n\n${BODY}`, 'Peru and Chile hold border talks'],
    [`# Peru and Chile hold **border** talks\n\n${BODY}`, 'Peru and Chile hold **border** talks'],
    [`Home > World\n\nPeru and Chile hold border talks\nA. Writer\n${BODY}`, 'Peru and Chile hold border talks'],
    [`Ministry of Foreign Affairs\nPeru and Chile hold border talks\n${BODY}`, 'Peru and Chile hold border talks'],
    [
      `Border talks will be held in Lima next week, says minister\n\n${BODY}`,
      'Border talks will be held in Lima next week, says minister',
    ],
    [BODY, null],
  ])('the title of %j', (text, title) => {
    expect(articleOf(text).title).toBe(title);
  });

  it('front matter goes before the text', () => {
    const article = articleOf(`DHAKA, Nov 3, 2021 (BSS) - ${BODY}`, {
      published: '2021-11-04',
      agency: 'UNB',
      title: 'Dialogue',
    });
    expect(article).toMatchObject({ published: { date: '2021-11-04', span: null }, agency: 'UNB', title: 'Dialogue' });
  });
});

describe('language', () => {
  it.each([
    ['The two sides met in Lima and agreed on the text of the pact.', 'en'],
    ['India, Peru hold talks', 'en'],
    ['Стороны провели третье заседание рабочей группы в Москве.', 'ru'],
    ['दोनों पक्षों ने नई दिल्ली में बैठक की।', 'hi'],
    ['双方在北京举行了第三次会议。', 'zh'],
    [
      'Les deux parties se sont réunies à Paris pour la troisième session du comité et ont adopté une déclaration.',
      'fr',
    ],
    [
      'Die beiden Seiten trafen sich in Berlin und haben über die Lage im Land gesprochen, die nicht einfach ist.',
      'de',
    ],
    [
      'Las dos partes se reunieron en Lima para la tercera sesión del comité y hablaron de los retos con el ministro.',
      'es',
    ],
  ])('%j is %s', (text, language) => {
    expect(articleOf(text).language).toBe(language);
  });
});

describe('ids', () => {
  it('two files of one name are named', () => {
    const [a, b] = [read('x/talks.md', 'One.'), read('y/talks.txt', 'Two.')];
    expect(checkIds([a, b])).toEqual([
      { file: 'y/talks.txt', line: 1, message: expect.stringContaining('x/talks.md') },
    ]);
    expect(checkIds([a, read('x/other.md', 'Two.')])).toEqual([]);
  });
});
