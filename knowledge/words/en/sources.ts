import type { Article } from '../../article.ts';
import type { Agreed } from '../../query.ts';
import type { Meeting } from '../../record.ts';
import type { These } from '../../resolve/source.ts';
import type { DateSpan } from '../date.ts';
import { labelText, theMeeting } from './meetings.ts';
import { capital, dateText, listText, spanText } from './values.ts';

/** By whom an article appeared, as a reader knows it: "Nagpur Oranges (IANS)", "PTI", its title, "an untitled article". */
const nameText = ({ publisher, agency, title }: Pick<Article, 'publisher' | 'agency' | 'title'>): string => {
  if (publisher) return agency ? `${publisher} (${agency})` : publisher;
  return agency ?? (title ? `“${title}”` : 'an untitled article');
};

const datedText = ({ published }: Pick<Article, 'published'>): string =>
  published ? `${dateText(published.date)}${published.basis === 'inferred' ? ' (inferred)' : ''}` : 'date not known';

/** "“2024”", "“the third meeting”": the report of that, where no outlet is named. */
const isReport = (publisher: string): boolean => publisher.startsWith('“');

const WAYS: Readonly<Record<These['way'], string>> = {
  before: 'from before',
  after: 'from after',
  since: 'since',
  until: 'up to',
  of: 'of',
  but: 'of outlets other than',
};

/** "the articles from before 2025", "the articles of outlets other than the Herald" */
export const theseText = ({ way, what }: These): string => `the articles ${WAYS[way]} ${what}`;

export const sources = {
  noCredit: 'No caption of these articles says whose picture it is.',
  name: nameText,
  asked: (typed: string): string => `Sources: ${typed}`,
  heading: 'Sources',
  /** "Going by IANS alone." */
  onlyOf: (publisher: string | These): string =>
    typeof publisher === 'string'
      ? `Only what ${isReport(publisher) ? `the report of ${publisher}` : publisher} has.`
      : `Only what ${theseText(publisher)} have.`,
  notOf: (publisher: string | These): string =>
    typeof publisher === 'string'
      ? `${isReport(publisher) ? `The report of ${publisher}` : publisher} does not say; other articles do:`
      : `${capital(theseText(publisher))} do not say; others do:`,
  notOnRecord: (publisher: string, others: readonly string[]): string =>
    `No article of “${publisher}” is on record${others.length > 0 ? `; the articles are those of ${listText(others)}` : ''}.`,
  headingOn: (meeting: Meeting): string => `Sources on ${theMeeting(meeting)}`,
  mentionsHeading: (of: string): string => `Articles that speak of “${of}”`,
  mentioned: (found: number, all: number): string =>
    `${found} of ${all} ${all === 1 ? 'article' : 'articles'} ${found === 1 ? 'speaks' : 'speak'} of it.`,
  mentionedNowhere: (of: string): string => `No article speaks of “${of}”.`,
  notMentioning: (without: number, all: number): string =>
    `${without} of ${all} ${all === 1 ? 'article' : 'articles'} ${without === 1 ? 'does' : 'do'} not speak of it.`,
  mentionedEverywhere: (of: string): string => `Every article speaks of “${of}”.`,
  notMentionsHeading: (of: string): string => `Articles that do not speak of “${of}”`,
  dated: (article: Pick<Article, 'publisher' | 'agency' | 'title' | 'published'>): string =>
    `${nameText(article)}: ${datedText(article)}.`,
  datesUnknown: (names: readonly string[]): string =>
    `Without a date on record, and so not compared: ${listText(names)}.`,
  count: (articles: number): string => `Sources: ${articles} ${articles === 1 ? 'article' : 'articles'}`,
  ofAgencies: (found: number, all: number): string =>
    `${found} of ${all} ${all === 1 ? 'article' : 'articles'} ${found === 1 ? 'names' : 'name'} a news agency:`,
  without: (part: 'agency' | 'publisher' | 'link', found: number, all: number): string =>
    found === 0
      ? `Every article gives a ${part === 'agency' ? 'news agency' : part}.`
      : `${found} of ${all} ${all === 1 ? 'article' : 'articles'} ${found === 1 ? 'gives' : 'give'} no ${part === 'agency' ? 'news agency' : part}:`,
  mentionedNotOn: (of: string, meeting: Meeting): string => `No article on ${theMeeting(meeting)} speaks of “${of}”.`,
  none: 'There are no articles yet: put .md or .txt files into the articles folder.',
  leftOut: (shown: number): string => `The newest ${shown} are shown.`,
  /** What is known of an article, and nothing else: "Mid-day (ANI) · 28 June 2024 · “India, Russia hold …” · https://…". */
  line: (article: Pick<Article, 'title' | 'publisher' | 'agency' | 'published' | 'url'>): string => {
    const { title, publisher, agency, published, url } = article;
    return [
      nameText(article),
      datedText({ published }),
      ...(title && (publisher || agency) ? [`“${title}”`] : []),
      ...(url ? [url] : []),
    ].join(' · ');
  },

  askedAgreement: (typed: string): string => `Do the sources agree: ${typed}`,
  agreementHeading: (property: Agreed, meeting: Meeting): string =>
    `Do the sources agree on the ${property} of ${theMeeting(meeting)}?`,
  wholeHeading: (meeting: Meeting): string => `What each source has of ${theMeeting(meeting)}`,
  agreeHeading: 'Do the sources agree?',
  says: (source: string, value: string): string => `${source}: ${value}.`,
  saysDate: (source: string, wording: string, date: DateSpan): string =>
    `${source}: “${wording}”, that is ${spanText(date)}.`,
  number: (ordinal: number): string => `number ${ordinal}`,
  chair: (name: string, side: string | null): string => (side ? `${name} (${side})` : name),
  /** `names`: outlets asked about of which no article on the meeting is here. */
  noneOf: (names: readonly string[], meeting: Meeting): string =>
    `No article of ${listText(names)} on ${theMeeting(meeting)} is on record.`,
  noAgency: (meeting: Meeting): string =>
    `No news agency is on record for the articles on ${theMeeting(meeting)}; they are by:`,
  unsaid: (property: Agreed, meeting: Meeting): string => `No source states the ${property} of ${theMeeting(meeting)}.`,
  differ: 'They differ.',
  onlyOne: 'Only one source states it, so there is nothing to compare.',
  sideBySide:
    'No contradiction in date, place or chairs is on record. What each source names, its topics too, stands side by side; no article compares them.',
  nameTopics: (sources: number): string => `${sources} sources name topics; they need not name the same ones.`,
  /** `less`: one of them is less precise than another. */
  agree: (sources: number, less: boolean): string =>
    `They agree: ${sources} sources, and no contradiction${less ? '; one says less than another' : ''}.`,
  differOnMeetings: (meetings: number): string =>
    `They differ on ${meetings === 1 ? 'one meeting' : `${meetings} meetings`}.`,
  /** `notice` is a whole sentence. */
  differOn: (meeting: Meeting, notice: string): string => `${labelText(meeting)}: ${notice}`,
  noneShared: 'No meeting is reported by more than one source, so there is nothing to compare.',
  noContradiction: 'No contradiction is on record.',
  reportedBySeveral: (meeting: Meeting): string => `Reported by several sources: ${theMeeting(meeting)}.`,

  dates: (dates: readonly DateSpan[]): string => `The sources differ on the date: ${listText(dates.map(spanText))}.`,
  cities: (cities: readonly string[]): string => `The sources differ on the city: ${listText(cities)}.`,
  numbers: (numbers: readonly number[]): string =>
    `The sources differ on its number: ${listText(numbers.map(String))}.`,
  chairs: (side: string, names: readonly string[]): string =>
    `The sources name different chairs for ${side}: ${listText(names)}.`,
  founded: (dates: readonly string[]): string =>
    `The sources differ: ${listText(dates.map((date) => dateText(date)))}.`,
};

export type SourceWords = typeof sources;
