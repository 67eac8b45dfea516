import type { Article } from '../../article.ts';
import type { Agreed } from '../../query.ts';
import type { These } from '../../resolve/source.ts';
import type { SourceWords } from '../en/sources.ts';
import { about, labelText, meetingText, of } from './meetings.ts';
import { chosen, country, countText, dateText, listText, lower, sentence, spanText } from './values.ts';

const nameText = ({ publisher, agency, title }: Pick<Article, 'publisher' | 'agency' | 'title'>): string => {
  if (publisher) return agency ? `${publisher} (${agency})` : publisher;
  return agency ?? (title ? `«${title}»` : 'статья без названия');
};

const PARTS = { agency: 'Агентство', publisher: 'Издатель', link: 'Ссылка' } as const;

/** What sources name. */
const PROPERTIES: Readonly<Record<Agreed, string>> = {
  date: 'дату',
  place: 'место',
  chairs: 'председателей',
  number: 'номер',
  topics: 'темы',
};

const datedText = ({ published }: Pick<Article, 'published'>): string =>
  published
    ? `${dateText(published.date)}${published.basis === 'inferred' ? ' (установлена косвенно)' : ''}`
    : 'дата неизвестна';

const WAYS: Readonly<Record<These['way'], string>> = {
  before: 'до',
  after: 'после',
  since: 'начиная с',
  until: 'не позднее',
  of: 'за',
  but: 'всех изданий, кроме',
};

/** до «2025» */
export const theseText = ({ way, what }: These): string => `${WAYS[way]} «${what}»`;

export const sources: SourceWords = {
  noCredit: 'Ни одна подпись в этих статьях не говорит, чья это фотография.',
  name: nameText,
  asked: (typed) => `Источники: ${typed}`,
  heading: 'Источники',
  onlyOf: (publisher) =>
    typeof publisher === 'string'
      ? publisher.startsWith('“')
        ? `Только по сообщению о том, что названо ${publisher}.`
        : `Только по сообщению ${publisher}.`
      : `Только по статьям ${theseText(publisher)}.`,
  notOf: (publisher) =>
    typeof publisher === 'string'
      ? `У ${publisher} этого нет; в других статьях есть:`
      : `В статьях ${theseText(publisher)} этого нет; в других есть:`,
  notOnRecord: (publisher, others) =>
    `Статей «${publisher}» нет${others.length > 0 ? `; есть статьи таких изданий и агентств: ${listText(others)}` : ''}.`,
  headingOn: (meeting) => `Источники: ${meetingText(meeting)}`,
  mentionsHeading: (of) => `Статьи, в которых упоминается «${of}»`,
  mentioned: (found, all) => `Упоминается в статьях: ${found} из ${all}.`,
  mentionedNowhere: (of) => `«${of}» не упоминается ни в одной статье.`,
  notMentioning: (without, all) => `Не упоминается в статьях: ${without} из ${all}.`,
  mentionedEverywhere: (of) => `«${of}» упоминается во всех статьях.`,
  notMentionsHeading: (of) => `Статьи, в которых не упоминается «${of}»`,
  dated: (article) => sentence(`${nameText(article)}: ${datedText(article)}`),
  datesUnknown: (names) => `Дата не указана, поэтому в сравнение не вошли: ${listText(names)}.`,
  count: (articles) => `Источники: ${countText(articles, 'статья', 'статьи', 'статей')}`,
  ofAgencies: (found, all) => `Информационное агентство указано в статьях: ${found} из ${all}:`,
  without: (part, found, all) =>
    found === 0
      ? `${PARTS[part]} есть у каждой статьи.`
      : `Статьи без указания: ${PARTS[part].toLowerCase()} (${found} из ${all}):`,
  mentionedNotOn: (of, meeting) => `«${of}» не упоминается ни в одной статье ${about(meeting)}.`,
  none: 'Статей пока нет: положите файлы .md или .txt в папку со статьями.',
  leftOut: (shown) => `Показаны самые новые (${shown}).`,
  line: (article) => {
    const { title, publisher, agency, published, url } = article;
    return [
      nameText(article),
      datedText({ published }),
      ...(title && (publisher || agency) ? [`«${title}»`] : []),
      ...(url ? [url] : []),
    ].join(' · ');
  },

  askedAgreement: (typed) => `Сходятся ли источники: ${typed}`,
  agreementHeading: (property, meeting) => `Одинаково ли источники называют ${PROPERTIES[property]} ${of(meeting)}?`,
  wholeHeading: (meeting) => `Что говорит ${about(meeting)} каждый источник`,
  agreeHeading: 'Сходятся ли источники?',
  says: (source, value) => sentence(`${source}: ${value}`),
  saysDate: (source, wording, date) => sentence(`${source}: «${wording}», то есть ${spanText(date)}`),
  number: (ordinal) => `номер ${ordinal}`,
  chair: (name, side) => (side ? `${name} (${country(side)})` : name),
  noAgency: (meeting) => `Информационное агентство для статей ${about(meeting)} не указано; вот эти статьи:`,
  noneOf: (names, meeting) => `Нет ни одной статьи ${about(meeting)} из этих источников: ${listText(names)}.`,
  unsaid: (property, meeting) => `Ни один источник не называет ${PROPERTIES[property]} ${of(meeting)}.`,
  differ: 'Нет, источники расходятся.',
  onlyOne: 'Это указано только в одном источнике; сравнивать не с чем.',
  sideBySide:
    'Противоречий в дате, месте и председателях не найдено. Сведения каждого источника, в том числе темы, стоят рядом; ни одна статья их не сравнивает.',
  nameTopics: (sources) =>
    `Темы ${chosen(sources, 'называет', 'называют', 'называют')} ${countText(sources, 'источник', 'источника', 'источников')}; эти темы не обязаны совпадать.`,
  agree: (sources, less) =>
    `Да: ${countText(sources, 'источник', 'источника', 'источников')}, противоречий нет${less ? '; один говорит менее точно, чем другой' : ''}.`,
  differOnMeetings: (meetings) =>
    `Они расходятся в сведениях о ${meetings === 1 ? 'одной встрече' : `${meetings} ${chosen(meetings, 'встрече', 'встречах', 'встречах')}`}.`,
  differOn: (meeting, notice) => `${labelText(meeting)}: ${lower(notice)}`,
  noneShared: 'Ни об одной встрече не сообщает больше одного источника; сравнивать не с чем.',
  noContradiction: 'Противоречий не найдено.',
  reportedBySeveral: (meeting) => `Несколько источников сообщают ${about(meeting)}.`,

  dates: (dates) => sentence(`Источники называют разные даты: ${listText(dates.map(spanText))}`),
  cities: (cities) => `Источники называют разные города: ${listText(cities)}.`,
  numbers: (numbers) => `Источники называют разные номера: ${listText(numbers.map(String))}.`,
  chairs: (side, names) => `Источники называют разных председателей (${country(side)}): ${listText(names)}.`,
  founded: (dates) => sentence(`Источники называют разные даты: ${listText(dates.map((date) => dateText(date)))}`),
};
