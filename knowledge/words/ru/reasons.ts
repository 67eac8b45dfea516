import type { Reason } from '../../reason.ts';
import type { ReasonWords } from '../en/reasons.ts';
import { MeetingText } from './meetings.ts';
import { capital, countText, lower, periodText, sentence } from './values.ts';

const WEEKDAYS = 'воскресенье понедельник вторник среда четверг пятница суббота'.split(' ');
/** After "на": "приходится на среду". */
const ON_WEEKDAYS = 'воскресенье понедельник вторник среду четверг пятницу субботу'.split(' ');

const TEXT = { published: 'дата сообщения', dateline: 'дата в начале статьи' } as const;

const daysText = (days: number): string => countText(days, 'день', 'дня', 'дней');

const reasonText = (reason: Reason, sourceOf: (article: string) => string): string => {
  switch (reason.because) {
    case 'text of':
      return sentence(capital(`${TEXT[reason.by]}: ${periodText(reason.date)}`));
    case 'year of text':
      return sentence(`Год в тексте не указан; ${TEXT[reason.by]}: ${periodText(reason.date)}`);
    case 'year of other date':
      return 'Год следует из другой даты того же события.';
    case 'year of same meeting':
      return sentence(
        `Год (${reason.year}) взят из сведений о той же встрече в источнике: ${sourceOf(reason.article)}`,
      );
    case 'year of weekday':
      return sentence(
        `В ${reason.year} году ${periodText(reason.day)} приходится на ${ON_WEEKDAYS[reason.weekday]}, а в статье как прошлое упоминается ${periodText(reason.past)}`,
      );
    case 'other weekday':
      return `В тексте назван день недели «${WEEKDAYS[reason.said]}», но на эту дату приходится ${WEEKDAYS[reason.real]}.`;
    case 'beside other date':
      return 'Дата отсчитана от той, что названа рядом.';
    case 'length from first':
      return `Названы первый день и продолжительность: ${daysText(reason.days)}.`;
    case 'length to last':
      return `Продолжительность — ${daysText(reason.days)}, назван последний из них.`;
    case 'first and last':
      return `Начало: «${reason.first}»; окончание: «${reason.last}».`;
    case 'place word':
      return `«${reason.word}» — это ${reason.city}.`;
    case 'dateline city':
      return `Город в тексте не назван; сообщение передано из города ${reason.city}.`;
    case 'note':
      return reason.note;
    case 'confirmed':
      return 'Это подтверждено человеком; в самом тексте этого нет.';
  }
};

const PROPERTIES: ReadonlyMap<string, string> = new Map([
  ['meeting', 'Запись'],
  ['person', 'Запись'],
  ['date', 'Дата'],
  ['city', 'Город'],
  ['country', 'Страна'],
  ['venue', 'Место проведения'],
  ['topic', 'Тема'],
  ['exercise', 'Учения'],
  ['chair', 'Председатель'],
  ['ordinal', 'Номер'],
  ['status', 'Статус'],
  ['name', 'Имя'],
  ['post', 'Должность'],
]);

export const reasons: ReasonWords = {
  why: (why, sourceOf = (article) => article) => why.map((reason) => reasonText(reason, sourceOf)).join(' '),
  dateInferred: (why) => `Дата установлена косвенно. ${why}`,
  dateFollows: 'Дата следует из нескольких мест в статьях.',
  checked: (action, { property, by, note }) =>
    `${PROPERTIES.get(property) ?? capital(property)}: ${action === 'change' ? 'исправлено' : 'подтверждено'} человеком${by === null ? '' : ` (${by})`}${note === null ? '' : `, с пометкой «${note}»`}.`,
  of: (meeting, notice) => `${MeetingText(meeting)}: ${lower(notice)}`,
  more: (notices) => `Это относится и к другим встречам (ещё ${notices}); подробности — если спросить об одной из них.`,
};
