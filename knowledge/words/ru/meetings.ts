import type { Meeting } from '../../record.ts';
import { isBody } from '../body.ts';
import type { MeetingWords } from '../en/meetings.ts';
import type { Part } from '../said.ts';
import { capital, country, dateText, listText, lower, quoteText, sentence, spanText } from './values.ts';

/*
 * Only the bot's own words are put into a case: "на 3-м заседании «India-Russia Working Group»", "22-й встречи «Annual Summit»".
 */

type Case = 'nominative' | 'genitive' | 'accusative' | 'prepositional';

/** A body holds a заседание, anything else is a встреча. */
const NOUNS = {
  заседание: { nominative: 'заседание', genitive: 'заседания', accusative: 'заседание', prepositional: 'заседании' },
  встреча: { nominative: 'встреча', genitive: 'встречи', accusative: 'встречу', prepositional: 'встрече' },
} as const;

const ENDINGS = {
  заседание: { nominative: 'е', genitive: 'го', accusative: 'е', prepositional: 'м' },
  встреча: { nominative: 'я', genitive: 'й', accusative: 'ю', prepositional: 'й' },
} as const;

export type Noun = keyof typeof NOUNS;

export const nounOf = ({ forumName }: Pick<Meeting, 'forumName'>): Noun =>
  isBody(forumName) ? 'заседание' : 'встреча';

/** "5-е", "22-й": as it goes with the noun of a meeting, or with "встреча" where none is on record. */
export const ordinalText = (ordinal: number, inCase: Case, noun: Noun = 'встреча'): string =>
  `${ordinal}-${ENDINGS[noun][inCase]}`;

/** The form that goes with the noun of a meeting: "прошло", "прошла". */
export const agreed = (meeting: Pick<Meeting, 'forumName'>, neuter: string, feminine: string): string =>
  nounOf(meeting) === 'заседание' ? neuter : feminine;

export const forumText = (name: string): string => quoteText(name.replace(/^the /i, ''));

/** "5-е заседание «India-Russia Working Group on Military Cooperation»", where the date follows anyway. */
export const bareText = (meeting: Meeting, inCase: Case = 'nominative'): string => {
  const { ordinal, forumName } = meeting;
  const noun = nounOf(meeting);
  const number = ordinal === null ? '' : `${ordinalText(ordinal, inCase, noun)} `;
  return `${number}${NOUNS[noun][inCase]} ${forumText(forumName)}`;
};

/** The same, and what tells one without a number apart: "встреча «Kenya-Norway talks» (май 2024 г.)". */
export const meetingText = (meeting: Meeting, inCase: Case = 'nominative'): string => {
  const { ordinal, dates, cities, countries } = meeting;
  const [date] = dates;
  const [place] = cities.length > 0 ? cities : countries;
  const told = date ? ` (${spanText(date)})` : place ? ` (${country(place.value)})` : '';
  return bareText(meeting, inCase) + (ordinal === null ? told : '');
};

export const MeetingText = (meeting: Meeting): string => capital(meetingText(meeting));
export const BareText = (meeting: Meeting): string => capital(bareText(meeting));

/** "на 3-м заседании …". */
export const at = (meeting: Meeting): string => `на ${meetingText(meeting, 'prepositional')}`;
export const At = (meeting: Meeting): string => capital(at(meeting));
/** "о 3-м заседании …", "об 11-м заседании …". */
export const about = (meeting: Meeting): string =>
  `${meeting.ordinal === 11 ? 'об' : 'о'} ${meetingText(meeting, 'prepositional')}`;
/** "в 3-м заседании …", "во 2-м заседании …", "во встрече …". */
export const within = (meeting: Meeting): string => {
  const name = meetingText(meeting, 'prepositional');
  return `${/^(?:2-|встр)/.test(name) ? 'во' : 'в'} ${name}`;
};
export const of = (meeting: Meeting): string => meetingText(meeting, 'genitive');

/** "запланировано", "предложена"; empty of a meeting that was held. */
export const statusText = (meeting: Meeting): string => {
  switch (meeting.status) {
    case 'held':
      return '';
    case 'scheduled':
      return agreed(meeting, 'запланировано', 'запланирована');
    case 'proposed':
      return agreed(meeting, 'предложено', 'предложена');
  }
};

/** "5-е заседание «…», New Delhi, 28–29 октября 2025 г.". */
export const labelText = (meeting: Meeting): string => {
  const { dates, reported, cities, countries } = meeting;
  const [date] = dates;
  const when = date ? spanText(date) : reported ? `дата сообщения: ${dateText(reported.date)}` : '';
  const place = country(cities[0]?.value ?? countries[0]?.value ?? '');
  return [BareText(meeting), place, statusText(meeting), when].filter((part) => part !== '').join(', ');
};

/** With the ending of "не указан…" that goes with it. */
const PARTS: Readonly<Record<Part, readonly [ending: string, name: string]>> = {
  date: ['а', 'дата'],
  place: ['о', 'место'],
  venue: ['о', 'здание'],
  chairs: ['ы', 'председатели'],
  topics: ['ы', 'темы'],
};

const unsaid = (parts: readonly Part[], names: readonly string[]): string => {
  const [only] = parts;
  return sentence(`В статьях не указан${only && parts.length === 1 ? PARTS[only][0] : 'ы'} ${listText(names)}`);
};

export const meetings: MeetingWords = {
  asked: (typed) => `Встреча: ${typed}`,
  name: MeetingText,
  label: labelText,
  several: 'Подходят несколько встреч. Какую вы имеете в виду?',
  severalFor: (typed) => `Запросу «${typed}» соответствуют несколько встреч. Какую вы имеете в виду?`,
  which: 'Какую встречу вы имеете в виду?',
  none: 'В статьях нет ни одной встречи.',
  others: (others) =>
    sentence(`Имели в виду другое? Есть ещё: ${others.map((other) => lower(labelText(other))).join('; ')}`),
  nearest: (quote) => `Ближайшее, что в них есть: «${quote}»`,
  readAs: (corrections) => `Прочитано так: ${corrections.map(({ typed, as }) => `«${typed}» → «${as}»`).join(', ')}.`,
  mentioned: (meeting) =>
    `${MeetingText(meeting)} ${agreed(meeting, 'упомянуто', 'упомянута')}${meeting.status === 'held' ? '' : ` (${statusText(meeting)})`}.`,
  missing: (parts) =>
    unsaid(
      parts,
      parts.map((part) => PARTS[part][1]),
    ),
  missingOf: (parts) =>
    unsaid(
      parts.map(({ part }) => part),
      parts.map(({ part, meeting }) => `${PARTS[part][1]} ${of(meeting)}`),
    ),
  compare: (first, second) => `Сравнение: ${first} и ${second}`,
  compared: (first, second) => `${MeetingText(first)} и ${meetingText(second)}`,
  same: (meeting) => `Это одно и то же: ${meetingText(meeting)}.`,
  confirmed: 'Да, статьи это подтверждают.',
  denied: (contradiction) => `Статьи этого не подтверждают. ${contradiction}`,
};
