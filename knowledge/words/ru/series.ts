import { isPeriod } from '../date.ts';
import type { SeriesWords } from '../en/series.ts';
import type { Condition, Part, Series } from '../said.ts';
import {
  agreed,
  BareText,
  bareText,
  forumText,
  labelText,
  MeetingText,
  type Noun,
  nounOf,
  of,
  statusText,
} from './meetings.ts';
import { coverageText } from './refusals.ts';
import { country, dateGenitive, dateText, listText, periodText, sentence, spanText } from './values.ts';

const LACKED: Readonly<Record<Part, string>> = {
  date: 'день',
  place: 'место',
  venue: 'здание',
  chairs: 'председатели',
  topics: 'темы',
};

const conditionText = (condition: Condition): string => {
  switch (condition.is) {
    case 'forum':
      return `форум: ${condition.name}`;
    case 'forums':
      return `название: «${condition.typed}»`;
    case 'chair':
      return `председатель или глава делегации: ${condition.name}`;
    case 'chairs':
      return `председатели вместе: ${listText(condition.names)}`;
    case 'except':
      return `кроме: ${condition.typed}`;
    case 'not chair':
      return `председатели известны, и среди них нет: ${condition.name}`;
    case 'period':
      return `время: ${periodText(condition.period)}`;
    case 'days':
      return `дней: ${condition.days}`;
    case 'articles':
      return `статей: ${condition.more ? 'не меньше ' : ''}${condition.count}`;
    case 'outlets':
      return `есть в статьях ${condition.names.length > 1 ? 'каждого из них' : 'издания'}: ${condition.names.join(', ')}`;
    case 'agency':
      return 'есть в статьях информационных агентств';
    case 'lacks':
      return `прошли, но в статьях не указано: ${LACKED[condition.part]}`;
    case 'place':
      return `место: ${country(condition.place)}`;
    case 'before':
    case 'after':
    case 'since': {
      const { than } = condition;
      return `${{ before: 'до', after: 'после', since: 'начиная с' }[condition.is]} ${typeof than === 'string' ? dateGenitive(than) : of(than)}`;
    }
  }
};

/** Conditions stand in brackets, so that no name needs a case. */
export const conditionsText = (conditions: readonly Condition[]): string =>
  conditions.length === 0 ? '' : ` (${conditions.map(conditionText).join('; ')})`;

/** The words that go with саммит, заседание and встреча. */
const FORMS: Readonly<
  Record<'саммит' | Noun, readonly [next: string, coming: string, announced: string, ahead: string, last: string]>
> = {
  саммит: ['Следующий', 'Предстоящий', 'не объявлен', 'О саммите, который', 'Последний из известных саммитов'],
  заседание: ['Следующее', 'Предстоящее', 'не объявлено', 'О заседании, которое', 'Последнее из известных заседаний'],
  встреча: ['Следующая', 'Предстоящая', 'не объявлена', 'О встрече, которая', 'Последняя из известных встреч'],
};

const nounIn = (which: Series): keyof typeof FORMS => {
  switch (which.is) {
    case 'summit':
      return 'саммит';
    case 'forum':
      return nounOf({ forumName: which.name });
    default:
      return 'встреча';
  }
};

/** Which one of its kind, after the noun. */
const ofSeries = (which: Series): string => {
  switch (which.is) {
    case 'forum':
      return ` ${forumText(which.name)}`;
    case 'meeting of that name':
      return ' с таким названием';
    default:
      return '';
  }
};

export const series: SeriesWords = {
  timeline: (typed) => ['Хронология', ...typed.map((each) => (isPeriod(each) ? periodText(each) : each))].join(', '),
  none: (conditions, coverage) =>
    sentence(`Не найдено ни одной встречи${conditionsText(conditions)}; ${coverageText(coverage)}`),
  onRecord: (conditions) => `Известные встречи${conditionsText(conditions)}:`,
  line: (meeting) => sentence(labelText(meeting)),
  reportDates: 'Дата после слов «дата сообщения» — это день сообщения, а не встречи.',
  leftOut: (shown, all) => `Показаны последние ${shown} из ${all}; чтобы увидеть другие, назовите год или форум.`,
  beside: (told) => `Помимо учтённых встреч в статьях сказано: ${told}`,
  noYear: (typed) => `«${typed}» — не год; попробуйте, например, 2024.`,
  notHeld: (conditions) =>
    `Не найдено ни одной встречи${conditionsText(conditions)}; в статьях сказано, что она не проводилась:`,
  noBound: (typed) => `«${typed}» — не дата и не известная встреча.`,

  count: 'Сколько встреч',
  often: 'Как часто проходят встречи',
  noneHeld: (conditions, coverage) =>
    sentence(`Не найдено ни одной прошедшей встречи${conditionsText(conditions)}; ${coverageText(coverage)}`),
  held: (count, conditions) =>
    `Известно прошедших встреч${conditionsText(conditions)}: ${count}; статьи могли сообщить не обо всех.`,
  countOf: {
    chairs: 'Сколько было председателей',
    topics: 'Сколько тем',
    cities: 'Сколько городов',
    years: 'Сколько лет',
    countries: 'Сколько стран',
    venues: 'Сколько мест проведения',
    articles: 'Сколько статей',
  },
  counted: (of, names) => {
    switch (of) {
      case 'chairs':
        return `Известно председателей: ${names.length} (${listText(names)}); статьи могли назвать не всех.`;
      case 'topics':
        return `Известно тем, как их называют статьи: ${names.length}; статьи могли назвать не все.`;
      case 'exercises':
        return `Известно учений: ${names.length} (${listText(names)}); статьи могли назвать не все.`;
      case 'cities':
        return `Известно городов: ${names.length} (${listText(names)}); статьи могли сообщить не обо всех встречах.`;
      case 'years':
        return `Известно разных лет: ${names.length} (${listText(names)}); статьи могли сообщить не обо всех встречах.`;
      case 'countries':
        return `Известно стран: ${names.length} (${listText(names)}); статьи могли сообщить не обо всех встречах.`;
      case 'venues':
        return `Известно мест проведения: ${names.length} (${listText(names)}); статьи могли назвать не все.`;
    }
  },
  oftenUnsaid: 'В статьях не сказано, как часто проходят встречи.',

  next: (which) => `${FORMS[nounIn(which)][0]} ${nounIn(which)}${ofSeries(which)}`,
  askedNext: (typed) => `Что дальше: ${typed}`,
  noneComing: (which) => {
    const [, coming, announced] = FORMS[nounIn(which)];
    return `${coming} ${nounIn(which)}${ofSeries(which)} в статьях ${announced}.`;
  },
  noneAhead: (which) =>
    `${FORMS[nounIn(which)][3].replace(',', `${ofSeries(which)},`)} ещё впереди, статьи не сообщают.`,
  announced: (meeting, passed, date, place) => {
    const was = passed ? `${agreed(meeting, 'было', 'была')} ` : '';
    const word =
      passed && meeting.status !== 'proposed' ? agreed(meeting, 'объявлено', 'объявлена') : statusText(meeting);
    const when = date ? ` на ${spanText(date)}` : '';
    const where = place === undefined ? '' : ` (место: ${country(place)})`;
    return sentence(`${(date ? BareText : MeetingText)(meeting)} ${was}${word}${when}${where}`);
  },
  last: (which, meeting, date, reported, city) => {
    const [, , , , name] = FORMS[nounIn(which)];
    const told = [
      bareText(meeting),
      city ?? '',
      date ? spanText(date) : '',
      reported === undefined ? '' : `дата сообщения: ${dateText(reported)}`,
    ].filter((part) => part !== '');
    return sentence(`${name}: ${told.join(', ')}`);
  },
};
