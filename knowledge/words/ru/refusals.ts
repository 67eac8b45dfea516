import type { Recency } from '../../resolve/label.ts';
import type { Coverage, Missed } from '../../resolve/refusal.ts';
import type { RefusalWords } from '../en/refusals.ts';
import { about, agreed, BareText, forumText, meetingText, of, ordinalText, statusText } from './meetings.ts';
import { country, dateText, listText, onDate, periodText, quoteText, sentence, spanText } from './values.ts';

/** "статьи охватывают заседания «…» с 3-го по 5-е". */
export const coverageText = (coverage: Coverage): string => {
  switch (coverage.is) {
    case 'nothing':
      return 'в статьях нет ни одной встречи';
    case 'series': {
      const { first, last } = coverage;
      const noun = agreed(last, 'заседание', 'встреча') === 'заседание' ? 'заседание' : 'встреча';
      const from = `${first === 2 ? 'со' : 'с'} ${ordinalText(first, 'genitive', noun)}`;
      const to = `по ${ordinalText(last.ordinal ?? first, 'accusative', noun)}`;
      return `статьи охватывают ${agreed(last, 'заседания', 'встречи')} ${forumText(last.forumName)} ${from} ${to}`;
    }
    case 'meetings': {
      const { meetings, more } = coverage;
      return `статьи охватывают: ${meetings.map((meeting) => meetingText(meeting)).join('; ')}${more > 0 ? ` и ещё ${more}` : ''}`;
    }
  }
};

const RECENT: Readonly<Record<Recency, string>> = {
  next: 'предстоящей встрече',
  latest: 'последней встрече',
  first: 'первой встрече',
  previous: 'предыдущей встрече',
};

/** "о 3-й встрече", "об 11-й встрече". */
const aboutNumber = (ordinal: number): string =>
  `${ordinal === 11 ? 'об' : 'о'} ${ordinalText(ordinal, 'prepositional')} встрече`;

/** "о встрече …": what nothing is known of. */
const missedText = (missed: Exclude<Missed, { readonly is: 'words' | 'no words' }>): string => {
  switch (missed.is) {
    case 'meeting':
      return `о встрече «${missed.typed}»`;
    case 'forum itself':
      return `о встрече самого форума ${forumText(missed.name)}`;
    case 'recency':
      return `о ${RECENT[missed.recency]}`;
    case 'number':
      return aboutNumber(missed.ordinal);
    case 'neighbour':
      return `о встрече${missed.inSeries ? ' того же ряда' : ''} ${missed.beside === 'before' ? 'до' : 'после'} ${of(missed.meeting)}`;
    case 'traits': {
      const { places, dates, people } = missed;
      const told = [
        ...(places.length > 0 ? [`место: ${listText(places.map(country))}`] : []),
        ...(dates.length > 0 ? [`время: ${listText(dates.map(periodText))}`] : []),
        ...(people.length > 0 ? [`имя: ${people.join(' ')}`] : []),
      ];
      return `о встрече (${told.join('; ')})`;
    }
  }
};

const nothingText = (missed: Missed): string => {
  switch (missed.is) {
    case 'words':
      return `По запросу «${missed.typed}» ничего не найдено`;
    case 'no words':
      return 'Название не указано';
    default:
      return `Сведений ${missedText(missed)} нет`;
  }
};

const ASK = 'Спросите своими словами о встрече, человеке или теме переговоров.';

export const refusals: RefusalWords = {
  refused: (refusal) => {
    switch (refusal.because) {
      case 'no forum':
        return `Форума с названием «${refusal.typed}» в статьях нет.`;
      case 'nobody':
        return `Никого по имени «${refusal.typed}» в статьях нет.`;
      case 'nothing':
        return sentence(`${nothingText(refusal.missed)}; ${coverageText(refusal.coverage)}`);
      case 'no number': {
        const { ordinal, forum, instead } = refusal;
        const other =
          'meeting' in instead
            ? `${instead.is === 'latest' ? 'последняя' : 'самая ранняя'} из известных — ${meetingText(instead.meeting)}`
            : coverageText(instead);
        return sentence(
          `Сведений ${aboutNumber(ordinal)}${forum === undefined ? '' : ` форума ${forumText(forum)}`} нет; ${other}`,
        );
      }
    }
  },

  contradicted: (meeting, trait, typed) => {
    switch (trait) {
      case 'place': {
        const [place] = meeting.cities.length > 0 ? meeting.cities : meeting.countries;
        const wanted = typed.map(country);
        return place
          ? `Место проведения ${of(meeting)}: ${country(place.value)}; ${listText(wanted.map(quoteText))} не ${wanted.length === 1 ? 'указано' : 'указаны'} ни в одной статье.`
          : `Ни в одной статье не сказано, что место проведения ${of(meeting)} — ${listText(wanted)}.`;
      }
      case 'date': {
        const [date] = meeting.dates;
        const wanted = listText(typed.map(periodText));
        const known = date
          ? meeting.status === 'held'
            ? `${BareText(meeting)} ${agreed(meeting, 'прошло', 'прошла')} ${onDate(date)}`
            : `${BareText(meeting)} ${meeting.status === 'proposed' ? statusText(meeting) : agreed(meeting, 'объявлено', 'объявлена')} на ${spanText(date)}`
          : meeting.reported
            ? `Дата сообщения ${about(meeting)}: ${dateText(meeting.reported.date)}`
            : undefined;
        return known === undefined
          ? sentence(`Ни в одной статье не сказано, что дата ${of(meeting)} — ${wanted}`)
          : `${known}; дата «${wanted}» не указана ни в одной статье.`;
      }
      case 'chair':
        return `Ни в одной статье не сказано, что председатель ${of(meeting)} — ${typed.join(' или ')}.`;
    }
  },

  heading: 'Это не вопрос о переговорах',
  ask: ASK,
  greeting: `Здравствуйте! ${ASK}`,
  order: `В статьях нет ответа на такой вопрос. ${ASK}`,
  unread: (part: string): string => `На “${part}” здесь ответа нет: спросите об этом отдельно.`,
  cut: 'Вопрос длинный: рассмотрено только его начало.',
  tooLong: (characters) => `Это слишком длинно (знаков: ${characters}); уложитесь в одно-два предложения.`,
  choices: {
    latest: 'Последняя встреча',
    chairs: 'Кто на ней председательствовал',
    person: 'Человек',
    timeline: 'Все встречи',
    onRecord: 'Что известно',
  },
  absent: (words) =>
    `В статьях не ${words.length === 1 ? 'упоминается' : 'упоминаются'} ${listText(words.map(quoteText))}.`,
  talks: (forum, related) =>
    `Статьи охватывают переговоры: ${forumText(forum)}${related ? ' и связанные форумы' : ''}.`,
};
