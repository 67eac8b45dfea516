import type { SeveralWords } from '../en/several.ts';
import { BareText, meetingText, of } from './meetings.ts';
import { countText, listText, sentence, spanText } from './values.ts';

const WEEKDAYS = 'воскресенье понедельник вторник среда четверг пятница суббота'.split(' ');

export const several: SeveralWords = {
  same: (values, turned) => `${turned ? 'Каждый' : 'Да, каждый'} раз одно и то же: ${listText(values)}.`,
  notSame: (turned) => (turned ? 'Не каждый раз одно и то же.' : 'Нет, не одно и то же.'),
  partly: (values) => `Отчасти: каждый раз — ${listText(values)}; в остальном есть различия.`,
  apart:
    'В статьях не сказано, какие темы были только на одной из этих встреч, а какие и на других. Вот известные темы каждой:',
  sharedTopics: (topics, all) =>
    `Теми же словами: ${topics
      .map(
        ({ texts, meetings }) =>
          `${listText(texts.map((text) => `«${text}»`))} (${meetings.length < all ? meetings.map((meeting) => meetingText(meeting)).join('; ') : `все ${all}`})`,
      )
      .join('; ')}. Одна и та же тема может быть названа и иначе. Вот известные темы каждой:`,
  written: (names) =>
    names.length > 1
      ? `Имя написано по-разному: ${names.join('; ')}.`
      : `Имя везде написано одинаково: ${names.join()}.`,
  worded: 'В сообщениях это названо по-разному, и ни в одной статье не сказано, одно ли это и то же:',
  notSaid: 'В статьях это сказано не о каждой из этих встреч.',
  each: (meetings) =>
    sentence(`Да, по данным статей, на каждой из них: ${meetings.map((one) => meetingText(one)).join('; ')}`),
  eachNamed: (meetings, silent) =>
    `${sentence(`На каждой, чьи председатели в статьях названы: ${meetings.map((one) => meetingText(one)).join('; ')}`)} ${sentence(`Не названы председатели таких встреч: ${silent.map((one) => meetingText(one)).join('; ')}`)}`,
  all: (meetings) => sentence(`Да, из известных встреч: ${meetings.map((one) => meetingText(one)).join('; ')}`),
  notAll: (others) => sentence(`Нет, не все; кроме таких: ${others.map((one) => meetingText(one)).join('; ')}`),
  someOf: (meetings, yes) =>
    sentence(`${yes ? 'Да' : 'Нет'}, по статьям это так: ${meetings.map((one) => meetingText(one)).join('; ')}`),
  noneOf: (others, yes) =>
    sentence(`${yes ? 'Да' : 'Нет'}, ни на одной из них: ${others.map((one) => meetingText(one)).join('; ')}`),
  soMany: (count, all, meetings) =>
    count === 0
      ? `По статьям, ни одна из этих ${all}.`
      : sentence(`По статьям, ${count} из этих ${all}: ${meetings.map((one) => meetingText(one)).join('; ')}`),
  unsaidOf: (meetings) =>
    sentence(`В статьях этого не сказано о таких встречах: ${meetings.map((one) => meetingText(one)).join('; ')}`),
  shared: (value, meetings) => sentence(`${value}: ${meetings.map((one) => meetingText(one)).join('; ')}`),
  notShared: 'По данным статей, ни у каких двух из этих встреч это не совпадает.',
  tally: (all) =>
    sentence(`Насколько известно, встреч: ${all.map(({ name, times }) => `${name} — ${times}`).join('; ')}`),
  gap: (way, from, to) =>
    sentence(
      `${way === 'longest' ? 'Самый долгий' : 'Самый короткий'} известный промежуток между двумя встречами подряд в одном формате: ${meetingText(from)} — ${meetingText(to)}`,
    ),
  notEach: (meetings) =>
    sentence(
      `Не на каждой из них; в статьях этого нет о таких встречах: ${meetings.map((one) => meetingText(one)).join('; ')}`,
    ),
  cities: (names, times) =>
    `Чаще всего, насколько известно: ${listText(names)} (${countText(times, 'раз', 'раза', 'раз')}).`,
  fewest: (names, times) =>
    `Реже всего, насколько известно: ${listText(names)} (${countText(times, 'раз', 'раза', 'раз')}).`,
  soOften: (all) => sentence(`По известным встречам: ${all.map(({ name, times }) => `${name} — ${times}`).join('; ')}`),
  forums: (count) => `Известных форматов: ${count}.`,
  noneSo: 'По известным встречам таких нет.',
  extreme: (way, meetings, days) =>
    sentence(
      `Судя по датам, ${way === 'longest' ? 'дольше' : 'короче'} всего (${countText(days, 'день', 'дня', 'дней')}): ${meetings.map((one) => meetingText(one)).join('; ')}`,
    ),
  byTime: 'По всем форматам, в порядке времени.',
  noMore: (count) => `Больше таких состоявшихся встреч в статьях нет (${count}).`,
  undated: (meetings) =>
    sentence(`Дни не указаны, поэтому в сравнение не вошли: ${meetings.map((one) => meetingText(one)).join('; ')}`),

  weekdayHeading: (meeting) => `День недели ${of(meeting)}`,
  weekday: (meeting, date, days) =>
    sentence(
      `${BareText(meeting)}: ${spanText(date)} (${[...new Set(days)].map((day) => WEEKDAYS[day] ?? '').join(' — ')})`,
    ),
  computed: 'День недели вычислен по дате.',
  noWeekday: (meeting) => `День ${of(meeting)} в статьях не указан, поэтому день недели неизвестен.`,
  noneOn: (day) => `По известным дням ни одна встреча не приходилась на этот день недели: ${WEEKDAYS[day] ?? ''}.`,
  notOnly: (others) =>
    sentence(`По статьям не единственная; есть и другие: ${others.map((one) => meetingText(one)).join('; ')}`),
  notOn: (day) => `На этот день недели встреча не приходилась: ${WEEKDAYS[day] ?? ''}.`,
};
