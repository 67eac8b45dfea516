import type { SeriesWords } from '../en/series.ts';
import type { Condition, Series } from '../said.ts';
import { agreed, BareText, bareText, forumText, labelText, MeetingText, meetingText, statusText } from './meetings.ts';
import { coverageText } from './refusals.ts';
import { country, dateText, periodText, sentence, spanText } from './values.ts';

const conditionText = (condition: Condition): string => {
  switch (condition.is) {
    case 'forum':
      return `форум: ${condition.name}`;
    case 'forums':
      return `название: «${condition.typed}»`;
    case 'chair':
      return `председатель или глава делегации: ${condition.name}`;
    case 'period':
      return `время: ${periodText(condition.period)}`;
    case 'place':
      return `место: ${country(condition.place)}`;
    case 'before':
    case 'after': {
      const { than } = condition;
      return `${condition.is === 'before' ? 'раньше, чем' : 'позже, чем'} ${typeof than === 'string' ? dateText(than) : meetingText(than)}`;
    }
  }
};

/** Conditions stand in brackets, so that no name needs a case. */
const conditionsText = (conditions: readonly Condition[]): string =>
  conditions.length === 0 ? '' : ` (${conditions.map(conditionText).join('; ')})`;

/** Of a встреча of a series, in a case of its own. */
const meetingOf = (which: Series, noun: string): string => {
  switch (which.is) {
    case 'forum':
      return `${noun} ${forumText(which.name)}`;
    case 'meeting of that name':
      return `${noun} с таким названием`;
    default:
      return noun;
  }
};

export const series: SeriesWords = {
  timeline: (typed) => ['Хронология', ...typed].join(', '),
  none: (conditions, coverage) =>
    sentence(`Не найдено ни одной встречи${conditionsText(conditions)}; ${coverageText(coverage)}`),
  onRecord: (conditions) => `Известные встречи${conditionsText(conditions)}:`,
  line: (meeting) => sentence(labelText(meeting)),
  reportDates: 'Дата после слов «дата сообщения» — это день сообщения, а не встречи.',
  leftOut: (shown, all) => `Показаны последние ${shown} из ${all}; чтобы увидеть другие, назовите год или форум.`,
  noYear: (typed) => `«${typed}» — не год; попробуйте, например, 2024.`,
  noBound: (typed) => `«${typed}» — не дата и не известная встреча.`,

  count: 'Сколько встреч',
  often: 'Как часто проходят встречи',
  noneHeld: (conditions, coverage) =>
    sentence(`Не найдено ни одной прошедшей встречи${conditionsText(conditions)}; ${coverageText(coverage)}`),
  held: (count, conditions) =>
    `Известно прошедших встреч${conditionsText(conditions)}: ${count}; статьи могли сообщить не обо всех.`,
  oftenUnsaid: 'В статьях не сказано, как часто проходят встречи.',

  next: (which) => (which.is === 'summit' ? 'Следующий саммит' : `Следующая ${meetingOf(which, 'встреча')}`),
  askedNext: (typed) => `Что дальше: ${typed}`,
  noneComing: (which) =>
    which.is === 'summit'
      ? 'Предстоящий саммит в статьях не объявлен.'
      : `Предстоящая ${meetingOf(which, 'встреча')} в статьях не объявлена.`,
  noneAhead: (which) =>
    which.is === 'summit'
      ? 'Ни об одном саммите, который был бы ещё впереди, статьи не сообщают.'
      : `Ни об одной ${meetingOf(which, 'встрече')}, которая была бы ещё впереди, статьи не сообщают.`,
  announced: (meeting, passed, date, place) => {
    const was = passed ? `${agreed(meeting, 'было', 'была')} ` : '';
    const word =
      passed && meeting.status !== 'proposed' ? agreed(meeting, 'объявлено', 'объявлена') : statusText(meeting);
    const when = [date ? spanText(date) : '', place === undefined ? '' : country(place)].filter((part) => part !== '');
    return sentence(
      `${(date ? BareText : MeetingText)(meeting)} ${was}${word}${when.length > 0 ? `: ${when.join(', ')}` : ''}`,
    );
  },
  last: (which, meeting, date, reported, city) => {
    const name = which.is === 'summit' ? 'Последний известный саммит' : 'Последняя известная встреча';
    const told = [
      bareText(meeting),
      city ?? '',
      date ? spanText(date) : '',
      reported === undefined ? '' : `дата сообщения: ${dateText(reported)}`,
    ].filter((part) => part !== '');
    return sentence(`${name}: ${told.join(', ')}`);
  },
};
