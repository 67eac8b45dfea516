import type { Meeting } from '../../record.ts';
import type { PlaceWords } from '../en/places.ts';
import { agreed, meetingText, of } from './meetings.ts';
import { capital, country, dateText, listText, sentence, spanText } from './values.ts';

const PLACE: Readonly<Record<Meeting['status'], string>> = {
  held: 'Место',
  scheduled: 'Запланированное место',
  proposed: 'Предложенное место',
};

const SETTING: Readonly<Record<Meeting['status'], string>> = {
  held: '',
  scheduled: 'Запланировано: ',
  proposed: 'Предложено: ',
};

export const places: PlaceWords = {
  asked: (typed) => `Где: ${typed}`,
  heading: (meeting) =>
    `Где ${meeting.status === 'held' ? agreed(meeting, 'прошло', 'прошла') : 'состоится'} ${meetingText(meeting)}`,
  took: (meeting, venues, places) => {
    const where = listText(places.map(country));
    const venue = listText(venues);
    return `${PLACE[meeting.status]} проведения ${of(meeting)}: ${where === '' ? venue : venue === '' ? where : `${where} (${venue})`}.`;
  },
  unsaid: (meeting) =>
    `В статьях не сказано, где ${meeting.status === 'held' ? agreed(meeting, 'прошло', 'прошла') : 'состоится'} ${meetingText(meeting)}. Вот что в них есть об этой встрече:`,
  venueUnsaid: (meeting) => `В статьях не названо здание или зал ${of(meeting)}. Самое близкое, что в них есть:`,
  cityUnsaid: (meeting) => `В статьях не назван город ${of(meeting)}. Самое близкое, что в них есть:`,
  setting: ({ status }, place, date, reported) => {
    const held = status === 'held';
    const where = place === undefined ? '' : `${held ? 'место: ' : ''}${country(place)}`;
    const when = date ? `${held ? 'дата: ' : ''}${spanText(date)}` : '';
    const said = [where, when].filter((part) => part !== '').join(held ? '; ' : ', ');
    const told = reported === undefined ? '' : `дата сообщения: ${dateText(reported)}; дата самой встречи не указана`;
    return sentence(
      capital([said === '' ? '' : `${SETTING[status]}${said}`, told].filter((part) => part !== '').join('; ')),
    );
  },
};
