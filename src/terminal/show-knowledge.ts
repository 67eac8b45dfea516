import { type Citation, dateText, type Knowledge, type Meeting, type Stated, whyText } from '../../knowledge/index.ts';
import { printable } from './printable.ts';
import { type Page, paint } from './show.ts';
import { wrap } from './wrap.ts';

/** Every record with its quotes, and what could not be placed, for a reader at a terminal. */
export const showKnowledge = (knowledge: Knowledge, page: Page): string => {
  const { articles, forums, meetings, people, statements, quotes, review, warnings } = knowledge;
  const forumName = new Map(forums.map(({ id, name }) => [id, name]));
  const section = (words: string, count: number, blocks: readonly string[]): string =>
    [paint('bold', `${words} (${count})`, page), ...blocks].join('\n\n');
  const item = (head: string, rows: readonly string[]): string =>
    [wrap(printable(head), page.width), ...rows].join('\n');
  const fact = factRow(page);

  return [
    section(
      'Articles',
      articles.length,
      articles.map(({ id, title: headline, publisher, agency, url, published, text, language }) => {
        const from = [publisher, agency].filter((name) => name !== null).join(', ') || 'publisher not stated';
        const when =
          published === null
            ? 'date not stated'
            : `${dateText(published.date)}${published.basis === 'inferred' ? ' (inferred)' : ''}`;
        return item(id, [
          wrap(printable(`${from} · ${when} · ${text.length} characters · ${language}`), page.width, '  '),
          ...(headline === null ? [] : [wrap(printable(headline), page.width, '  ')]),
          ...(url === null ? [] : [`  ${printable(url)}`]),
        ]);
      }),
    ),
    section(
      'Forums',
      forums.length,
      forums.map(({ name, aliases, parent }) =>
        item(name, [
          ...(aliases.length === 0 ? [] : [wrap(`also: ${printable(aliases.join('; '))}`, page.width, '  ')]),
          ...(parent === null ? [] : [wrap(`under: ${printable(forumName.get(parent) ?? parent)}`, page.width, '  ')]),
        ]),
      ),
    ),
    section(
      'Meetings',
      meetings.length,
      meetings.map((meeting) => item(meetingHead(meeting), meetingRows(meeting, page))),
    ),
    section(
      'People',
      people.length,
      people.map(({ name, aliases, posts }) =>
        item(name, [
          ...(aliases.length === 0 ? [] : [wrap(`also: ${printable(aliases.join('; '))}`, page.width, '  ')]),
          ...posts.map(({ rank, role, side, citations }) =>
            fact('post', [rank, role, side].filter((part) => part !== null).join(', '), citations),
          ),
        ]),
      ),
    ),
    section(
      'Statements',
      statements.length,
      statements.map(({ subject, property, value, date, citations }) =>
        item(subject, [fact(property, date === null ? value : `${value} (${dateText(date)})`, citations)]),
      ),
    ),
    section(
      'Quotations',
      quotes.length,
      quotes.map(({ speaker, text, citation }) =>
        item(speaker ?? 'speaker not stated', [
          wrap(`“${printable(text)}” ${printable(citation.article)}`, page.width, '  '),
        ]),
      ),
    ),
    section(
      'To review: looks like a fact, was not taken for one',
      review.length,
      review.map(({ article, quote, why }) =>
        item(`${article}: ${why}`, [paint('dim', wrap(`“${printable(quote)}”`, page.width, '  '), page)]),
      ),
    ),
    section(
      'Warnings',
      warnings.length,
      warnings.map(({ article, message }) => item(`${article}: ${message}`, [])),
    ),
  ].join('\n\n');
};

const meetingHead = ({ ordinal, forumName, status }: Meeting): string =>
  `${forumName}, ${ordinal === null ? 'no number stated' : `no. ${ordinal}`} · ${status}`;

const meetingRows = (meeting: Meeting, page: Page): readonly string[] => {
  const fact = factRow(page);
  const all = (name: string, stated: readonly Stated<string>[]) =>
    stated.map(({ value, citations }) => fact(name, value, citations));
  return [
    ...meeting.dates.map(({ start, end, basis, why, citations }) => {
      const range = dateText(start, end);
      return fact(
        'date',
        basis === 'inferred' ? `${range} (inferred${why === null ? '' : `: ${whyText(why)}`})` : range,
        citations,
      );
    }),
    ...(meeting.reported === null
      ? []
      : [fact('reported', dateText(meeting.reported.date), meeting.reported.citations)]),
    ...all('city', meeting.cities),
    ...all('country', meeting.countries),
    ...all('venue', meeting.venues),
    ...meeting.chairs.map(({ name, rank, role, side, basis, citations }) =>
      fact(
        basis,
        [[rank, name].filter((part) => part !== null).join(' '), role, side].filter((part) => part !== null).join(', '),
        citations,
      ),
    ),
    ...all('topic', meeting.topics),
    ...all('exercise', meeting.exercises),
  ];
};

/** "  city: Moscow", its quotes below. */
const factRow =
  (page: Page) =>
  (name: string, value: string, citations: readonly Citation[]): string =>
    [
      wrap(`${name}: ${printable(value)}`, page.width, '  '),
      ...citations.map(({ article, quote }) =>
        paint('dim', wrap(`“${printable(quote)}” ${printable(article)}`, page.width, '      '), page),
      ),
    ].join('\n');
