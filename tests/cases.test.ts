import { describe, expect, it } from 'vitest';
import { answer, build, type Knowledge, textOf } from '../knowledge/index.ts';
import { articleOf } from './support/article.ts';
import { shipped } from './support/corpus.ts';
import { read } from './support/drafts.ts';

/* Cases that separate a reader from a pattern matcher, whole way through: text in, records or answer out. */

const articles = shipped();
const all = build(articles);
const only = (part: string): Knowledge => build(articles.filter(({ id }) => id.includes(part)));
const NOW = new Date('2026-11-22T00:00:00Z');

const days = ({ meetings }: Knowledge) =>
  meetings.flatMap(({ dates }) => dates.map(({ start, end, basis }) => [start, end, basis]));
const main = (knowledge: Knowledge) => {
  const [meeting] = knowledge.meetings;
  if (!meeting) throw new Error('no meeting was read');
  return meeting;
};
const names = ({ meetings }: Knowledge) => meetings.flatMap(({ chairs }) => chairs.map(({ name }) => name));

describe('the year of an article that states none', () => {
  it('follows from its weekday and from what it speaks of as past, both cited', () => {
    const meeting = main(only('nagpur'));
    expect(meeting.dates.map(({ start, basis }) => [start, basis])).toEqual([['2025-10-29', 'inferred']]);
    expect(meeting.dates[0]?.citations.map(({ quote }) => quote).join(' ')).toMatch(/Oct 29.*July 8-9, 2024/s);
  });

  it('stays open where nothing fixes it', () => {
    expect(days(only('undated-pti'))).toEqual([['--10-28', '--10-29', 'stated']]);
  });

  it('follows from the same meeting in another article', () => {
    const meeting = all.meetings.find(({ ordinal }) => ordinal === 5);
    expect(meeting?.dates.map(({ start, end, basis }) => [start, end, basis])).toEqual([
      ['2025-10-28', '2025-10-29', 'inferred'],
    ]);
    expect(meeting?.articles).toHaveLength(2);
  });

  it('is no conflict with a source that names one day of the range, but both wordings are shown', () => {
    const found = answer({ ask: 'agreement', meeting: '5', property: 'date' }, all, NOW);
    expect(found.notices.map(({ kind }) => kind)).not.toContain('conflict');
    expect(textOf(found)).toMatch(/Wednesday/);
    expect(textOf(found)).toMatch(/October 28 to 29/);
  });
});

describe('what is only mentioned', () => {
  it.each(['Tianjin', 'Samarkand'])('no meeting is held in %s: the summit there is another body’s', (city) => {
    expect(all.meetings.flatMap(({ cities }) => cities.map(({ value }) => value))).not.toContain(city);
  });

  it('a visit that may take place is no scheduled summit', () => {
    expect(only('mid-day').meetings.map(({ status }) => status)).toEqual(['held']);
  });

  it('leaders who are spoken of are no chairs', () => {
    expect(names(all).join()).not.toMatch(/Modi|Putin/);
  });

  it('the day of a report is not the day of the meeting', () => {
    const found = answer({ ask: 'when', meeting: '4' }, all, NOW);
    expect(textOf(found)).toMatch(/reported/i);
    expect(textOf(found)).not.toMatch(/held on 28 November/);
  });
});

describe('people', () => {
  it('one role with commas in it is one person', () => {
    const roles = main(only('nagpur')).chairs.map(({ role }) => role);
    expect(roles).toHaveLength(2);
    expect(roles[1]).toMatch(
      /Deputy Chief of Main Operations, Directorate of the General Staff of the Armed Forces of Russia/,
    );
  });

  it('two people with one surname stay two, and the bare surname fits both', () => {
    const knowledge = build([
      articleOf(
        'The third Oman-Japan Defence Dialogue was held in Muscat on 3 May 2022. It was chaired by Rear Admiral Aiko P Tanabe.',
        { id: 'a' },
      ),
      articleOf(
        'The fourth Oman-Japan Defence Dialogue was held in Tokyo on 3 May 2023. It was chaired by Major General Ren K Tanabe.',
        { id: 'b' },
      ),
    ]);
    expect(knowledge.people.filter(({ name }) => name.includes('Tanabe'))).toHaveLength(2);
    expect(answer({ ask: 'person', name: 'Tanabe' }, knowledge, NOW).status).toBe('ambiguous');
  });

  it('initials and spellings of one person are one', () => {
    const chaired =
      'The third Oman-Japan Defence Dialogue was held in Muscat on 3 May 2022. It was co-chaired by Lieutenant General';
    const knowledge = build([
      articleOf(`${chaired} J. P. Varghese, Chief of Plans of Oman, and Rear Admiral Aiko Tanabe of Japan.`, {
        id: 'a',
      }),
      articleOf(`${chaired} Jomon P Varghese, Chief of Plans of Oman, and Rear Admiral Aiko Tanabe of Japan.`, {
        id: 'b',
      }),
    ]);
    expect(knowledge.people).toHaveLength(2);
  });

  it('someone with no rank has none, and post-nominals are no part of a name', () => {
    const { chairs } = main(
      read(
        'The third Oman-Japan Defence Dialogue was held in Muscat on 3 May 2022. It was co-chaired by Director General Farid Al-Amri and Lieutenant General Paul Kemp (Retd), MDS, CB.',
      ),
    );
    expect(chairs.map(({ rank, name }) => [rank, name])).toEqual([
      [null, 'Farid Al-Amri'],
      ['Lieutenant General', 'Paul Kemp'],
    ]);
  });

  it('heads of delegations are not called chairs', () => {
    const knowledge = read(
      'The third Oman-Japan Defence Dialogue was held in Muscat on 3 May 2022. The Omani delegation was led by Brigadier Said Al-Amri.',
    );
    expect(textOf(answer({ ask: 'chairs', meeting: '3' }, knowledge, NOW))).not.toMatch(/co-chaired by/);
    expect(main(knowledge).chairs.map(({ basis }) => basis)).toEqual(['led delegation']);
  });
});

describe('dates', () => {
  it('the day that is stated counts, not the dateline’s', () => {
    const knowledge = read(
      'Muscat, Sep 20, 2021 (ONA): The third Oman-Japan Defence Dialogue was held on September 19 in Muscat.\n',
    );
    expect(days(knowledge).map(([start]) => start)).toEqual(['2021-09-19']);
  });

  it('a publication date before the event warns and moves nothing', () => {
    const knowledge = read('The third Oman-Japan Defence Dialogue was held in Muscat on 9 May 2022.', {
      published: '2022-05-02',
    });
    expect(days(knowledge)).toEqual([['2022-05-09', '2022-05-09', 'stated']]);
    expect(knowledge.warnings.map(({ message }) => message).join()).toMatch(/2022-05-02.*2022-05-09/);
  });

  it('a sub-committee’s dates are its own', () => {
    const knowledge = read(
      'The third Oman-Japan Joint Defence Committee was held in Muscat on 9 May 2022. Before it the second meeting of the Sub-Committee on Training was held in Salalah on 4 May 2022.',
    );
    expect(main(knowledge).dates.map(({ start }) => start)).toEqual(['2022-05-09']);
    expect(main(knowledge).cities.map(({ value }) => value)).toEqual(['Muscat']);
  });

  it('no date is made of “on mutually convenient dates”', () => {
    const knowledge = read(
      'The third Oman-Japan Defence Dialogue was held in Muscat on 9 May 2022. The next dialogue will be held in Tokyo on mutually convenient dates.',
    );
    expect(knowledge.meetings.find(({ ordinal }) => ordinal === 4)?.dates).toEqual([]);
  });

  it('a sentence broken over two lines is one, and “here” is the dateline’s city', () => {
    const knowledge = read('MUSCAT, May 9, 2022 (ONA) – The third Oman-Japan Defence Dialogue was\nheld here today.\n');
    expect(main(knowledge).cities.map(({ value }) => value)).toEqual(['Muscat']);
    expect(days(knowledge).map(([start]) => start)).toEqual(['2022-05-09']);
  });
});

describe('numbers', () => {
  it.each([
    ['XIII Session of the Oman-Japan Joint Commission was held in Muscat on 9 May 2022.', 13],
    ['The 10ᵗʰ Oman-Japan Defence Dialogue was held in Muscat on 9 May 2022.', 10],
    ['The Oman-Japan Defence Dialogue was held in Muscat on 9 May 2022, the first dialogue since 2018.', null],
    ['The Oman-Japan Defence Dialogue was held in Muscat on 9 May 2022. So far 23 meetings have been held.', null],
    ['The Oman-Japan Defence Dialogue met today in Muscat.', null],
  ] as const)('%s → %s', (text, ordinal) => {
    expect(main(read(text)).ordinal).toBe(ordinal);
  });

  it('that differ between sources are both kept', () => {
    const knowledge = build([
      articleOf('The 10th Oman-Japan Defence Dialogue was held in Muscat on 9 May 2022.', { id: 'a' }),
      articleOf('The 11th Oman-Japan Defence Dialogue was held in Muscat on 9 May 2022.', { id: 'b' }),
    ]);
    expect(knowledge.meetings).toHaveLength(1);
    expect(
      main(knowledge)
        .ordinals.map(({ value }) => value)
        .sort(),
    ).toEqual([10, 11]);
    const text = textOf(answer({ ask: 'agreement', meeting: 'muscat', property: 'number' }, knowledge, NOW));
    expect(text).toMatch(/10/);
    expect(text).toMatch(/11/);
  });

  it('that agree make one meeting of sources that differ on the day, and both days are shown', () => {
    const knowledge = build([
      articleOf('The 10th Oman-Japan Defence Dialogue was held in Muscat on 9 May 2022.', { id: 'a' }),
      articleOf('The 10th Oman-Japan Defence Dialogue was held in Muscat on 11 May 2022.', { id: 'b' }),
    ]);
    expect(knowledge.meetings).toHaveLength(1);
    const found = answer({ ask: 'when', meeting: '10' }, knowledge, NOW);
    expect(found.notices.map(({ kind }) => kind)).toContain('conflict');
    expect(textOf(found)).toMatch(/9 May 2022.*11 May 2022/s);
  });

  it('of three different bodies are three meetings', () => {
    const third = (body: string, day: number) =>
      articleOf(`The 3rd meeting of the Oman-Japan ${body} was held in Muscat on ${day} May 2022.`, { id: `d${day}` });
    const { meetings } = build([
      third('Working Group on Training', 3),
      third('Sub-Working Group (Navy)', 4),
      third('Sub-Group on Planning', 5),
    ]);
    expect(meetings.map(({ ordinal }) => ordinal)).toEqual([3, 3, 3]);
  });
});

describe('what is no record at all', () => {
  it('a title in quotation marks and an advert are no quotations', () => {
    const texts = all.quotes.map(({ text }) => text).join(' ');
    expect(texts).not.toMatch(/Enduring and Expanding Partnership|WhatsApp/);
  });

  it('the post of an army is one, its hashtags read as words', () => {
    const { quotes, meetings } = only('mid-day');
    expect(quotes.map(({ speaker }) => speaker)).toContain('Indian Army');
    expect(meetings[0]?.forumName).toMatch(/India-Russia.*\(Land\)/);
  });

  it('an article in a language that is not read tells nothing and is listed as such', () => {
    const knowledge = read(
      'Le troisième dialogue de défense entre Oman et le Japon a eu lieu à Mascate le 9 mai 2022. Il a été présidé par le général Said et les deux parties ont discuté de la coopération.',
    );
    expect(knowledge.meetings).toEqual([]);
    expect(knowledge.articles[0]?.language).toBe('fr');
  });
});
