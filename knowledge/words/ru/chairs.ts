import type { ChairBasis, Meeting } from '../../record.ts';
import type { ChairWords } from '../en/chairs.ts';
import { at, of } from './meetings.ts';
import { chosen, country, countText, listText, personText } from './values.ts';

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

const sideText = (side: string | undefined): string => (side ? ` (сторона: ${country(side)})` : '');

export const chairs: ChairWords = {
  asked: (typed) => `Кто председательствовал: ${typed}`,
  heading: (meeting, side) => `Кто председательствовал ${at(meeting)}${sideText(side)}`,
  chaired: (meeting, basis, people) => {
    const [one, several, where] = CHAIRS[basis];
    return `${people.length === 1 ? one : several} ${where(meeting)}: ${people.map(personText).join('; ')}.`;
  },
  noChair: 'В статьях названы главы делегаций или принимающая сторона; председателем никто не назван.',
  unsaid: (meeting) => `В статьях не сказано, кто председательствовал ${at(meeting)}. Вот что в них есть:`,
  unsaidFor: (meeting, side, sides) =>
    `В статьях не назван председатель ${of(meeting)}${sideText(side)}${sides.length > 0 ? `; названы председатели других сторон: ${listText(sides.map(country))}` : ''}.`,

  allHeading: (side) => `Кто председательствовал, встреча за встречей${sideText(side)}`,
  none: (side) => `Председатели этих встреч в статьях не названы${sideText(side)}.`,
  leftOut: (shown, all) => `Показаны последние ${shown} из ${all}; чтобы увидеть другие, назовите форум или встречу.`,
  unnamed: (meetings) =>
    `Ещё о ${meetings} ${chosen(meetings, 'прошедшей встрече', 'прошедших встречах', 'прошедших встречах')} статьи председателей не называют.`,
  mostOften: (names, times) =>
    `Чаще всего, насколько известно: ${listText(names)} (${countText(times, 'раз', 'раза', 'раз')}).`,
};
