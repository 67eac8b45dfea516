import type { Meeting } from '../../record.ts';
import type { PlaceWords } from '../en/places.ts';
import { meetingText, STATUS } from './meetings.ts';
import { country, dateText, listText, onDate, spanText } from './values.ts';

/** After a place or a time. */
const TOOK: Readonly<Record<Meeting['status'], string>> = {
  held: 'हुई',
  scheduled: 'होनी है',
  proposed: 'प्रस्तावित है',
};

/** "Moscow में हुई", "भारत में होनी है". */
export const took = ({ status }: Meeting, places: string): string => `${places} में ${TOOK[status]}`;

export const places: PlaceWords = {
  asked: (typed) => `कहाँ: ${typed}`,
  heading: (meeting) => `${meetingText(meeting)} कहाँ ${meeting.status === 'held' ? 'हुई' : 'होनी है'}`,
  took: (meeting, venues, places) => {
    const where = listText(places.map(country));
    const venue = listText(venues);
    const one = venues.length === 1 && places.length === 1;
    const at = where === '' || venue === '' ? where + venue : one ? `${where} के ${venue}` : `${where} (${venue})`;
    return `${meetingText(meeting)} ${took(meeting, at)}।`;
  },
  unsaid: (meeting) =>
    `लेख यह नहीं बताते कि ${meetingText(meeting)} कहाँ ${meeting.status === 'held' ? 'हुई' : 'होनी है'}। इसके बारे में वे यह बताते हैं:`,
  venueUnsaid: (meeting) => `लेख ${meetingText(meeting)} के भवन या सभागार का नाम नहीं बताते। सबसे निकट की बात:`,
  cityUnsaid: (meeting) => `लेख ${meetingText(meeting)} के शहर का नाम नहीं बताते। सबसे निकट की बात:`,
  setting: ({ status }, place, date, reported) => {
    const held = status === 'held';
    const where = place === undefined ? '' : `${country(place)} में`;
    const when = date ? (held ? onDate(date) : `${spanText(date)} के लिए`) : '';
    const said = [when, where].filter((part) => part !== '').join(' ');
    const told = reported === undefined ? '' : `रिपोर्ट की तिथि: ${dateText(reported)}; बैठक की अपनी तिथि नहीं बताई गई है`;
    const whole = said === '' ? '' : `यह बैठक ${said} ${held ? 'हुई' : `${STATUS[status]} है`}`;
    return `${[whole, told].filter((part) => part !== '').join('; ')}।`;
  },
};
