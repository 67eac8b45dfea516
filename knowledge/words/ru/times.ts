import type { Edge } from '../../query.ts';
import type { TimeWords } from '../en/times.ts';
import type { Length } from '../said.ts';
import { about, agreed, BareText, bareText, meetingText, of, statusText } from './meetings.ts';
import { capital, countText, dateText, listText, onDate, sentence, spanText } from './values.ts';

const DAYS = { start: 'перв', end: 'последн' } as const;
const ENDINGS = { start: ['ого', 'ому', 'ым'], end: ['его', 'ему', 'им'] } as const;

/** "по первым дням обеих встреч", "от последнего дня одной встречи к первому дню другой" */
const betweenDays = ([from, to]: readonly [Edge, Edge]): string =>
  from === to
    ? `по ${DAYS[from]}${ENDINGS[from][2]} дням обеих встреч`
    : `от ${DAYS[from]}${ENDINGS[from][0]} дня одной встречи к ${DAYS[to]}${ENDINGS[to][1]} дню другой`;

const daysText = (days: number): string => countText(days, 'день', 'дня', 'дней');
const monthsText = (months: number): string => countText(months, 'месяц', 'месяца', 'месяцев');

const yearsText = (years: number): string => countText(years, 'год', 'года', 'лет');

/** "примерно 3 месяца", "4–5 лет" */
const roughText = (
  least: number,
  most: number | undefined,
  before: string,
  count: (number: number) => string,
): string => (most === undefined ? `примерно ${before}${count(least)}` : `${before}${least}–${count(most)}`);

const weeksText = (weeks: number): string => countText(weeks, 'неделя', 'недели', 'недель');
const UNITS = { day: daysText, week: weeksText, month: monthsText } as const;

const unitsText = (length: Extract<Length, { is: 'units' }>, before: string): string => {
  const { unit, count, upTo, rest, total } = length;
  if (upTo !== undefined) return `${before}${count}–${UNITS[unit](upTo)}`;
  const over = rest === undefined || rest === 0 ? '' : ` и ${daysText(rest)}`;
  const all = total === undefined || unit === 'day' ? '' : ` (${daysText(total)})`;
  return `${rest === undefined ? 'примерно ' : ''}${before}${UNITS[unit](count)}${over}${all}`;
};

/** In whole units; `before` goes before the number: "примерно за 3 месяца". */
const lengthText = (length: Length, before = ''): string => {
  if (length.is === 'units') return unitsText(length, before);
  if (length.is === 'months') return roughText(length.months, length.upTo, before, monthsText);
  if (length.is === 'years') return roughText(length.years, length.upTo, before, yearsText);
  const { years, months, days, total } = length;
  const parts = [
    years > 0 ? yearsText(years) : '',
    months > 0 ? monthsText(months) : '',
    days > 0 && years === 0 ? daysText(days) : '',
  ].filter((part) => part !== '');
  if (parts.length === 0) return before + daysText(total);
  return `${before}${listText(parts)}${total > days ? ` (${daysText(total)})` : ''}`;
};

export const times: TimeWords = {
  asked: (typed) => `Когда: ${typed}`,
  heading: (meeting) =>
    `Когда ${meeting.status === 'held' ? agreed(meeting, 'прошло', 'прошла') : 'состоится'} ${meetingText(meeting)}`,
  held: (meeting, date) =>
    meeting.status === 'held'
      ? sentence(`${BareText(meeting)} ${agreed(meeting, 'прошло', 'прошла')} ${onDate(date)}`)
      : sentence(`${BareText(meeting)} ${statusText(meeting)} на ${spanText(date)}`),
  reported: (meeting, date) =>
    sentence(`День ${of(meeting)} не указан ни в одной статье; дата сообщения: ${dateText(date)}`),
  reportOnly: 'Это дата сообщения, а не самой встречи.',
  noHour: 'Час ни в одной статье не указан.',
  undated: 'Дата не указана ни в одной статье.',
  unsaid: (meeting) =>
    `В статьях не сказано, когда ${meeting.status === 'held' ? agreed(meeting, 'прошло', 'прошла') : 'состоится'} ${meetingText(meeting)}. Вот что в них есть об этой встрече:`,
  passed: (date, newest, meeting) =>
    `${meeting ? `${BareText(meeting)}: объявленная` : 'Объявленная'} дата — ${spanText(date)}; она уже прошла, и ни одна из статей${newest === undefined ? '' : ` (самая новая: ${dateText(newest)})`} не сообщает, что встреча состоялась.`,

  askedLength: (typed) => `Как долго: ${typed}`,
  lengthHeading: (meeting) => `Сколько ${agreed(meeting, 'длилось', 'длилась')} ${meetingText(meeting)}`,
  took: (meeting, days, date) =>
    sentence(
      `Судя по датам, ${bareText(meeting)} ${agreed(meeting, 'длилось', 'длилась')} ${daysText(days)}: ${spanText(date)}`,
    ),
  lengthUnsaid: (meeting) =>
    `В статьях не сказано, сколько ${agreed(meeting, 'длилось', 'длилась')} ${meetingText(meeting)}.`,
  counted: 'Считаются все дни с первого по последний.',

  askedAgo: (typed) => `Как давно: ${typed}`,
  agoHeading: (meeting) => `Как давно: ${meetingText(meeting)}`,
  agoUnsaid: (meeting) => `В статьях нет даты ${of(meeting)}.`,
  ahead: (length) => `Это ещё впереди: ${lengthText(length, 'через ')}.`,
  before: (length, today) => sentence(`${capital(lengthText(length))} назад, считая от ${dateText(today)}`),
  countedFromReport: (meeting) =>
    `Отсчёт от даты сообщения ${about(meeting)}: сам день встречи не указан ни в одной статье.`,

  askedBetween: (first, second) => `Промежуток времени: ${first} и ${second}`,
  betweenHeading: (first, second) => `Промежуток времени: ${meetingText(first)} и ${meetingText(second)}`,
  between: (length, edges) =>
    `${capital(lengthText(length))}, считая ${edges === null ? 'по известным датам' : betweenDays(edges)}.`,
  later: (second, first) => sentence(`Раньше — ${meetingText(first)}, позже — ${meetingText(second)}`),
  lapse: (length) => sentence(`${capital(lengthText(length))} — по датам, которые приводят статьи`),
  inOrder: 'По датам, приведённым в статьях, начиная с самой ранней:',
  orderUnsaid: 'По датам, приведённым в статьях, не видно, что из двух было раньше:',
  lapseUnsaid: 'Статьи не датируют оба события. Ближайшее, что в них есть:',
  longer: (longer, shorter) =>
    sentence(`Судя по датам, дольше — ${meetingText(longer)}, короче — ${meetingText(shorter)}`),
  asLong: 'Судя по датам, обе длились одинаковое число дней.',
  longerUnsaid: 'Статьи не сообщают, сколько длилась каждая из двух встреч.',
  betweenUnsaid: 'Дата хотя бы одной из двух встреч в статьях не указана.',
};
