import type { ChairBasis, Meeting, Post } from '../../record.ts';
import type { PeopleWords } from '../en/people.ts';
import type { When } from '../said.ts';
import { about, at, of, within } from './meetings.ts';
import { country, dateText, listText, periodText, personText, sentence, spanText } from './values.ts';

const CHAIRED: Readonly<Record<ChairBasis, (meeting: Meeting) => string>> = {
  'co-chaired': (meeting) => `сопредседатель ${of(meeting)}`,
  chaired: (meeting) => `председатель ${of(meeting)}`,
  'led delegation': (meeting) => `глава делегации ${at(meeting)}`,
  hosted: (meeting) => `принимающая сторона ${of(meeting)}`,
  'to co-chair': (meeting) => `будущий сопредседатель ${of(meeting)}`,
};

const postText = ({ rank, role, side }: Post): string =>
  [rank, role].filter((part) => part !== null && part !== '').join(', ') + (side === null ? '' : ` (${country(side)})`);

const whenText = (when: When): string => {
  switch (when.is) {
    case 'date':
      return spanText(when.date);
    case 'reported':
      return `дата сообщения: ${dateText(when.date)}`;
    case 'unknown':
      return '';
  }
};

export const people: PeopleWords = {
  heading: 'Человек',
  allHeading: 'Названные люди',
  whom: 'Кого вы имеете в виду? В вопросе никто не назван.',
  none: 'Статьи никого не называют с должностью.',
  noneSuch: 'В статьях нет никого такого с указанием должности.',
  noneSuchBut: 'В статьях нет никого такого с указанием должности; названы:',
  noRank: 'Названы без воинского звания:',
  notChairs: 'Названы, но не как сопредседатели встреч:',
  notOfSide: (side) => `Названы не от этой стороны (${country(side)}):`,
  inMost: (number) => `Названы в наибольшем числе статей (${number}):`,
  allLeftOut: (shown, all) => `Показано людей: ${shown} из ${all}.`,
  several: 'Подходят несколько человек. Кого вы имеете в виду?',
  post: (name, post) => `${name}: ${postText(post)}.`,
  chaired: (name, basis, meeting, when) => {
    const told = whenText(when);
    return sentence(`${name}: ${CHAIRED[basis](meeting)}${told === '' ? '' : `, ${told}`}`);
  },
  leftOut: (name, shown, all) =>
    `Показаны последние ${shown} из ${all}: встречи, где ${name} — председатель или глава делегации.`,
  alsoWritten: (aliases) => sentence(`Другие написания: ${listText(aliases)}`),
  noPost: (name) => `В статьях есть имя ${name}, но должность не указана.`,

  officeHeading: (office) => `Кто занимает должность: ${office}`,
  inReports: (meeting, when, person) => {
    // The name of a meeting without a number holds its date.
    const told = when.is === 'date' && meeting.ordinal === null ? '' : whenText(when);
    return `По сообщениям ${about(meeting)}${told === '' ? '' : ` (${told})`}: ${personText(person)}.`;
  },
  inOffice: (person) => `${personText(person)}.`,
  nobodyBut: (office, name) => sentence(`Кроме ${name}, в статьях никто не назван в должности «${office}»`),
  nobody: (office, period) =>
    sentence(
      `В статьях никто не назван в должности «${office}»${period === undefined ? '' : `, время: ${periodText(period)}`}`,
    ),

  successionHeading: (way, name) => `${name}: кто занимал эту должность ${way === 'after' ? 'позже' : 'раньше'}`,
  noSuccession: (way, name) =>
    `В статьях нет сведений о том, кто занимал эту должность ${way === 'after' ? 'позже' : 'раньше'}, чем ${name}.`,
  succession:
    'О самой смене статьи не сообщают; они показывают, кто занимал должность по сообщениям о каждой из встреч.',
  tenure: (name, held) =>
    `Когда ${name} занял или оставил должность, в статьях не сказано.${held ? ' В сообщениях о встречах:' : ''}`,
  noPostThen: (name, held) =>
    `Какую должность или звание ${name} имел тогда, в статьях не сказано.${held ? ' Вот что известно:' : ''}`,
  compared: (other, way, name) => {
    const [first, then] = way === 'after' ? [name, other] : [other, name];
    return `Порядок (${first}, затем ${then}) следует из сравнения этих сообщений.`;
  },

  ranked: (name, ranks) => `Звание по статьям: ${name} — ${listText(ranks)}.`,
  ofSide: (name, side) => `По статьям, ${name} представляет сторону: ${country(side)}.`,

  onePerson: (first, second) => `«${first}» и «${second}» значатся как один человек.`,
  twoPeople: (first, second) => `${first} и ${second} значатся как два разных человека.`,

  orderHeading: (first, second) => `Кто был раньше: ${first} или ${second}`,
  cameFirst: (name) => `Насколько известно, раньше — ${name}.`,
  cameTogether: 'Первые известные встречи обоих совпадают по времени.',
  notBoth: 'Хотя бы одного из двух имён в статьях нет среди председателей и глав делегаций.',
  byFirstMeeting: 'По первым известным встречам, где они — председатели или главы делегаций.',

  askedAttendance: (typed) => `Кто участвовал: ${typed}`,
  attendanceHeading: (meeting, side) =>
    `Кто участвовал ${within(meeting)}${side === undefined ? '' : ` (сторона: ${country(side)})`}`,
  attendanceUnsaid: (meeting, side) =>
    `В статьях не сказано, кто участвовал ${within(meeting)}${side === undefined ? '' : ` (сторона: ${country(side)})`}.`,
  nobodyElse: (meeting) => `Статьи больше никого не называют ${at(meeting)}.`,
  noFullList: 'Полного списка присутствовавших в статьях нет.',
};
