import type { Recency } from '../../resolve/label.ts';
import type { Coverage, Missed } from '../../resolve/refusal.ts';
import type { RefusalWords } from '../en/refusals.ts';
import { about, agreed, forumText, meetingText, of, ordinalText } from './meetings.ts';
import { country, dateText, listText, periodText, quoteText, sentence, spanText } from './values.ts';

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
  next: 'предстоящая встреча',
  latest: 'последняя встреча',
  first: 'первая встреча',
  previous: 'предыдущая встреча',
};

const missedText = (missed: Missed): string => {
  switch (missed.is) {
    case 'words':
      return `«${missed.typed}»`;
    case 'meeting':
      return `встреча «${missed.typed}»`;
    case 'no words':
      return 'пустое название';
    case 'forum itself':
      return `встреча самого форума ${forumText(missed.name)}`;
    case 'recency':
      return RECENT[missed.recency];
    case 'number':
      return `${ordinalText(missed.ordinal, 'nominative')} встреча`;
    case 'neighbour':
      return `встреча ${missed.beside === 'before' ? 'до' : 'после'} ${of(missed.meeting)}`;
    case 'traits': {
      const { places, dates, people } = missed;
      const told = [
        ...(places.length > 0 ? [`место: ${listText(places.map(country))}`] : []),
        ...(dates.length > 0 ? [`время: ${listText(dates.map(periodText))}`] : []),
        ...(people.length > 0 ? [`имя: ${people.join(' ')}`] : []),
      ];
      return `встреча (${told.join('; ')})`;
    }
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
        return sentence(`Ничего не найдено: ${missedText(refusal.missed)}; ${coverageText(refusal.coverage)}`);
      case 'no number': {
        const { ordinal, instead } = refusal;
        const other =
          'meeting' in instead
            ? `${instead.is === 'latest' ? 'последняя' : 'самая ранняя'} из известных — ${meetingText(instead.meeting)}`
            : coverageText(instead);
        return sentence(`${ordinalText(ordinal, 'nominative')} встреча в статьях не упоминается; ${other}`);
      }
    }
  },

  contradicted: (meeting, trait, typed) => {
    switch (trait) {
      case 'place': {
        const [place] = meeting.cities.length > 0 ? meeting.cities : meeting.countries;
        const wanted = typed.map(country);
        return place
          ? `Место проведения ${of(meeting)}: ${country(place.value)}; места ${listText(wanted.map(quoteText))} не называет ни одна статья.`
          : `Ни в одной статье не сказано, что место проведения ${of(meeting)} — ${listText(wanted)}.`;
      }
      case 'date': {
        const [date] = meeting.dates;
        const wanted = listText(typed.map(periodText));
        const known = date
          ? `${meeting.status === 'held' ? 'Дата' : 'Объявленная дата'} ${of(meeting)}: ${spanText(date)}`
          : meeting.reported
            ? `Дата сообщения ${about(meeting)}: ${dateText(meeting.reported.date)}`
            : undefined;
        return known === undefined
          ? sentence(`Ни в одной статье не сказано, что дата ${of(meeting)} — ${wanted}`)
          : `${known}; даты «${wanted}» не называет ни одна статья.`;
      }
      case 'chair':
        return `Ни одна статья не называет председателем ${of(meeting)} такого человека: ${typed.join(' или ')}.`;
    }
  },

  heading: 'Это не вопрос о переговорах',
  ask: ASK,
  greeting: `Здравствуйте! ${ASK}`,
  order: `На такое статьи ответить не могут. ${ASK}`,
  tooLong: (characters) => `Это слишком длинно (знаков: ${characters}); спросите одним-двумя предложениями.`,
  choices: {
    latest: 'Последняя встреча',
    chairs: 'Кто на ней председательствовал',
    person: 'Человек',
    timeline: 'Все встречи',
    onRecord: 'Что известно',
  },
  absent: (words) => `В статьях ничего нет о том, что названо так: ${listText(words.map(quoteText))}.`,
  talks: (forum, related) => `Известные переговоры: ${forumText(forum)}${related ? ' и связанные форумы' : ''}.`,
};
