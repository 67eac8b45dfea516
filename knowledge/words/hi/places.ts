import type { Meeting } from '../../record.ts';
import type { PlaceWords } from '../en/places.ts';
import { meetingText, STATUS } from './meetings.ts';
import { country, dateText, listText, spanText } from './values.ts';

const PLACE: Readonly<Record<Meeting['status'], string>> = {
  held: 'स्थान',
  scheduled: 'निर्धारित स्थान',
  proposed: 'प्रस्तावित स्थान',
};

export const places: PlaceWords = {
  asked: (typed) => `कहाँ: ${typed}`,
  heading: (meeting) => `${meetingText(meeting)} कहाँ ${meeting.status === 'held' ? 'हुई' : 'होनी है'}`,
  took: (meeting, venues, places) => {
    const where = listText(places.map(country));
    const venue = listText(venues);
    return `${meetingText(meeting)} का ${PLACE[meeting.status]}: ${where === '' ? venue : venue === '' ? where : `${where} (${venue})`}।`;
  },
  unsaid: (meeting) =>
    `लेख यह नहीं बताते कि ${meetingText(meeting)} कहाँ ${meeting.status === 'held' ? 'हुई' : 'होनी है'}। इसके बारे में वे यह बताते हैं:`,
  setting: ({ status }, place, date, reported) => {
    const held = status === 'held';
    const where = place === undefined ? '' : `${held ? 'स्थान: ' : ''}${country(place)}`;
    const when = date ? `${held ? 'तिथि: ' : ''}${spanText(date)}` : '';
    const said = [where, when].filter((part) => part !== '').join(held ? '; ' : ', ');
    const told = reported === undefined ? '' : `रिपोर्ट की तिथि: ${dateText(reported)}; बैठक की अपनी तिथि नहीं बताई गई है`;
    const planned = held || said === '' ? said : `${STATUS[status]}: ${said}`;
    return `${[planned, told].filter((part) => part !== '').join('; ')}।`;
  },
};
