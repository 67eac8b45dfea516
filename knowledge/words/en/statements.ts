import type { IsoDate } from '../../article.ts';
import type { Wanted } from '../../query.ts';
import type { Forum, Meeting } from '../../record.ts';
import type { These } from '../../resolve/source.ts';
import { labelText, theMeeting } from './meetings.ts';
import { theseText } from './sources.ts';
import { capital, dateText, listText } from './values.ts';

const UNSAID: Readonly<Record<Wanted, string>> = {
  'how many times': 'how many times',
  future: 'so',
  age: 'how old',
  birthday: 'how old',
  since: 'since when',
  clock: 'at what hour',
  country: 'in which country that is',
  when: 'when',
  where: 'where',
  who: 'who',
  speaker: 'who said so',
  'how many': 'how many or how much',
  why: 'why',
  yes: 'so',
};

export const statements = {
  /** Whom "both leaders" stands for. */
  meant: (phrase: string, names: readonly string[]): string =>
    `“${phrase}”: ${listText(names)}, by the sentences before.`,
  newestFirst: 'Newest first, as the articles have it:',
  /** "The India-Russia Strategic Partnership was formalized in 2000."; both halves are the article's words. */
  told: (subject: string, value: string, date: IsoDate | null): string =>
    `${capital(subject)} ${value}${date === null ? '' : ` (${dateText(date)})`}.`,
  quoted: (quote: string, date: IsoDate | null): string => `“${quote}”${date === null ? '' : ` (${dateText(date)})`}`,
  writtenOn: (quote: string, date: IsoDate): string => `“${quote}” was written on ${dateText(date)}.`,
  dateFollows: (date: IsoDate): string => `“${dateText(date)}” follows from the words and the day of the report.`,
  otherwise: 'Not by the articles; they have it otherwise:',
  /** Beside a sentence that tells of a call, where who rang is asked. */
  noCaller: 'The words say that they spoke; they do not say who called whom.',
  passages: 'No single fact on record answers this; these sentences of the articles speak of it, word for word.',
  unsaid: (wants: Wanted | undefined): string =>
    `The articles do not say ${wants === undefined ? 'that' : UNSAID[wants]}. The nearest they have:`,
  /** Where what is asked for beside something is not told. */
  nothingElse: 'Nothing else of that was found in the articles; what they have:',
  nothing: 'No sentence of the articles speaks of it.',
  unkept: 'The record here keeps meetings with their dates, places, chairs and topics, and no list or measure of this.',
  nothingOf: (publisher: string | These): string =>
    `No sentence of ${typeof publisher === 'string' ? `the articles of ${publisher}` : theseText(publisher)} speaks of it.`,

  /** `topic` and `speaker` as they were typed; one of them may be empty. */
  quotesHeading: (topic: string, speaker: string): string =>
    `Quotes: ${[topic, speaker === '' ? '' : `by ${speaker}`].filter((part) => part !== '').join(', ')}`,
  /** `speakers`: whose words they are; nobody's but the article's own where none are. */
  verbatim: (count: number, speakers: readonly string[]): string =>
    `Word for word in ${count === 1 ? 'one article' : `${count} articles`}; ${speakers.length > 0 ? `quoted with it: ${listText(speakers)}` : 'nobody is quoted with it'}.`,
  notVerbatim: 'No article has these very words. The nearest sentence:',
  nothingLike: 'No article has these very words, and none a sentence like them.',
  notBy: (who: string): string => `The articles have these very words, but not as those of “${who}”:`,
  nameTopic: 'Name a topic in a word or two, like “joint exercises” or “training”.',
  /** `speakers`: some of those who are quoted. */
  noQuotation: (speaker: string, speakers: readonly string[]): string =>
    `No quotation by “${speaker}” is on record${speakers.length > 0 ? `; quoted are ${listText(speakers)}` : ''}.`,
  /** What follows is told of all sides in one. */
  ofAll: (side: string): string =>
    `The articles tell nothing said by ${side} alone there; of both sides together they have:`,
  noPosition: (side: string | undefined, speakers: readonly string[]): string =>
    `The articles tell nothing said by ${side ?? 'both sides together'}${speakers.length > 0 ? `; quoted are ${listText(speakers)}` : ''}.`,
  nobodyQuoted: (meeting: Meeting, speakers: readonly string[]): string =>
    `The reports of ${theMeeting(meeting)} quote nobody on it${speakers.length > 0 ? `; quoted in the articles are ${listText(speakers)}` : ''}.`,
  noWordsOn: (speaker: string, topic: string): string => `No quotation by “${speaker}” on “${topic}” is on record.`,
  noWordsThere: (speaker: string): string => `The articles on that meeting quote nothing by “${speaker}”.`,
  /** `there`: in the articles on one meeting. */
  noSentence: (topic: string, there: boolean): string =>
    `No sentence of the articles speaks of “${topic}”${there ? ' there' : ''}.`,
  leftOut: (more: number): string =>
    `${more} more ${more === 1 ? 'sentence speaks' : 'sentences speak'} of it; narrow the topic or name a meeting to see ${more === 1 ? 'it' : 'them'}.`,

  expandHeading: (acronym: string): string => `What ${acronym} stands for`,
  expanded: (acronym: string, name: string): string => `${acronym}: ${name}.`,
  sideBySide: 'The articles write the name and the abbreviation side by side.',
  byInitials:
    'The articles use the letters and the words without saying that one stands for the other; the initials fit.',
  notWritten: (acronym: string): string => `The articles use “${acronym}” but nowhere write it out.`,
  notUsed: (acronym: string): string => `The articles do not mention “${acronym}”.`,

  forum: ({ name, acronym }: Forum, parent: Forum | undefined): string =>
    `${name}${parent ? `, part of the ${parent.name}` : ''}${acronym ? ` (${acronym})` : ''}.`,
  meetings: (meetings: readonly Meeting[]): string => `On record: ${meetings.map(labelText).join('; ')}.`,
  otherForums: (names: readonly string[]): string => `Also on record by that name: ${listText(names)}.`,
};

export type StatementWords = typeof statements;
