import type { ChairBasis, Meeting } from '../../record.ts';
import type { ChairWords } from '../en/chairs.ts';
import { at, of } from './meetings.ts';
import { capital, chosen, country, countText, listText, personText } from './values.ts';

/** What one is called, and several are; no verb, which would tell a man from a woman. */
const CHAIRS: Readonly<
  Record<ChairBasis, readonly [one: string, several: string, where: (meeting: Meeting) => string]>
> = {
  'co-chaired': ['Сопредседатель', 'Сопредседатели', of],
  chaired: ['Председатель', 'Председатели', of],
  'led delegation': ['Глава делегации', 'Главы делегаций', at],
  hosted: ['Принимающая сторона', 'Принимающая сторона', of],
  'to co-chair': ['Будущий сопредседатель', 'Будущие сопредседатели', of],
};

/** "Кто председательствовал", or is to. */
const whoChairs = ({ status }: Meeting): string =>
  status === 'held' ? 'кто председательствовал' : 'кто будет председательствовать';

const sideText = (side: string | undefined): string => (side ? ` (сторона: ${country(side)})` : '');

export const chairs: ChairWords = {
  asked: (typed) => `Кто председательствовал: ${typed}`,
  heading: (meeting, side) => `${capital(whoChairs(meeting))} ${at(meeting)}${sideText(side)}`,
  chaired: (meeting, basis, people) => {
    const [one, several, where] = CHAIRS[basis];
    return `${people.length === 1 ? one : several} ${where(meeting)}: ${people.map(personText).join('; ')}.`;
  },
  noChair: 'В статьях названы главы делегаций или принимающая сторона; председателем никто не назван.',
  unsaid: (meeting) =>
    `В статьях не сказано, ${whoChairs(meeting)} ${at(meeting)}. Вот что в них есть об этой встрече:`,
  unsaidFor: (meeting, side, sides) =>
    `В статьях не назван председатель ${of(meeting)}${sideText(side)}${sides.length > 0 ? `; названы председатели других сторон: ${listText(sides.map(country))}` : ''}.`,

  noneOfRank: (meeting, rank, side) =>
    `Среди председателей ${of(meeting)}${sideText(side)} статьи не называют никого с «${rank}»; названы:`,
  allHeading: (side) => `Кто и на какой встрече председательствовал${sideText(side)}`,
  none: (side) => `Председатели этих встреч в статьях не названы${sideText(side)}.`,
  leftOut: (shown, all) => `Показаны последние ${shown} из ${all}; чтобы увидеть другие, назовите форум или встречу.`,
  unnamed: (meetings) =>
    `Председатели ещё ${meetings === 1 ? 'одной' : meetings} ${chosen(meetings, 'прошедшей встречи', 'прошедших встреч', 'прошедших встреч')} в статьях не названы.`,
  byTimes: (all) =>
    `Насколько известно: ${all.map(({ name, times }) => `${name} (${countText(times, 'раз', 'раза', 'раз')})`).join('; ')}.`,
  meetings: (number) => `${countText(number, 'встреча', 'встречи', 'встреч')}.`,
  people: (number) => `${countText(number, 'человек', 'человека', 'человек')}.`,
  nobody: 'По известным встречам — никто.',
  withoutOne: (name) => `Кроме этого человека: ${name}.`,
  withoutAll: (names) => `Кроме этих людей: ${listText(names)}.`,
  withoutRank: (rank) => `Кроме тех, кто назван как «${rank}»:`,
  ofRank: (rank, told) => (told ? `По званию — «${rank}»:` : `Те, кто назван как «${rank}»:`),
  nobodyOfRank: (rank) => `Среди председателей этих встреч статьи не называют никого с «${rank}»; названы:`,
  byRank: 'Вид войск определён только по званию; в статьях он не назван.',
  withoutThoseAt: (meetings) => `Кроме председателей ${listText(meetings.map(of))}:`,
  mostOften: (names, times) =>
    `Чаще всего, насколько известно: ${listText(names)} (${countText(times, 'раз', 'раза', 'раз')}).`,
};
