import type { Recency } from '../../resolve/label.ts';
import type { Coverage, Missed } from '../../resolve/refusal.ts';
import type { RefusalWords } from '../en/refusals.ts';
import { bareText, meetingText } from './meetings.ts';
import { took } from './places.ts';
import { country, dateText, listText, onDate, ordinalText, periodText, quoteText, spanText } from './values.ts';

/** "लेखों में … की तीसरी से 5वीं तक की बैठकें हैं". */
export const coverageText = (coverage: Coverage): string => {
  switch (coverage.is) {
    case 'nothing':
      return 'लेखों में किसी बैठक की रिपोर्ट नहीं है';
    case 'series': {
      const { first, last } = coverage;
      return `लेखों में ${last.forumName.replace(/^the /i, '')} की ${ordinalText(first)} से ${ordinalText(last.ordinal ?? first)} तक की बैठकें हैं`;
    }
    case 'meetings':
      return `लेखों में ये बैठकें हैं: ${coverage.meetings.map(meetingText).join('; ')}${coverage.more > 0 ? ` और ${coverage.more} अन्य` : ''}`;
  }
};

const RECENT: Readonly<Record<Recency, string>> = {
  next: 'कोई आगामी बैठक',
  latest: 'अब तक हुई कोई बैठक',
  first: 'पहली बैठक',
  previous: 'पिछली बैठक',
};

const nothingText = (missed: Missed): string => {
  switch (missed.is) {
    case 'words':
      return `“${missed.typed}” के लिए कुछ दर्ज नहीं है`;
    case 'meeting':
      return `“${missed.typed}” नाम की कोई बैठक दर्ज नहीं है`;
    case 'no words':
      return 'कोई नाम नहीं दिया गया';
    case 'forum itself':
      return `स्वयं ${missed.name} की कोई बैठक दर्ज नहीं है`;
    case 'recency':
      return `${RECENT[missed.recency]} दर्ज नहीं है`;
    case 'number':
      return `${ordinalText(missed.ordinal)} बैठक दर्ज नहीं है`;
    case 'neighbour':
      return `${meetingText(missed.meeting)} ${missed.beside === 'before' ? 'से पहले' : 'के बाद'} ${missed.inSeries ? 'इसी शृंखला की' : 'की'} कोई बैठक दर्ज नहीं है`;
    case 'traits': {
      const { places, dates, people } = missed;
      const told = [
        ...(places.length > 0 ? [`स्थान: ${listText(places.map(country))}`] : []),
        ...(dates.length > 0 ? [`समय: ${listText(dates.map(periodText))}`] : []),
        ...(people.length > 0 ? [`नाम: ${people.join(' ')}`] : []),
      ];
      return `ऐसी कोई बैठक दर्ज नहीं है (${told.join('; ')})`;
    }
  }
};

const ASK = 'वार्ताओं की किसी बैठक, व्यक्ति या विषय के बारे में अपने शब्दों में पूछें।';

export const refusals: RefusalWords = {
  refused: (refusal) => {
    switch (refusal.because) {
      case 'no forum':
        return `“${refusal.typed}” नाम का कोई मंच दर्ज नहीं है।`;
      case 'nobody':
        return `“${refusal.typed}” नाम का कोई व्यक्ति दर्ज नहीं है।`;
      case 'nothing':
        return `${nothingText(refusal.missed)}; ${coverageText(refusal.coverage)}।`;
      case 'no number': {
        const { ordinal, forum, instead } = refusal;
        const other =
          'meeting' in instead
            ? `दर्ज बैठकों में ${instead.is === 'latest' ? 'नवीनतम' : 'सबसे पहली'}: ${meetingText(instead.meeting)}`
            : coverageText(instead);
        return `${forum === undefined ? '' : `${forum} की `}${ordinalText(ordinal)} बैठक दर्ज नहीं है; ${other}।`;
      }
    }
  },

  contradicted: (meeting, trait, typed) => {
    switch (trait) {
      case 'place': {
        const [place] = meeting.cities.length > 0 ? meeting.cities : meeting.countries;
        const wanted = listText(typed.map(country));
        return place
          ? `${meetingText(meeting)} ${took(meeting, country(place.value))}; कोई लेख उसका स्थान ${wanted} नहीं बताता।`
          : `कोई लेख यह नहीं कहता कि ${meetingText(meeting)} ${took(meeting, wanted)}।`;
      }
      case 'date': {
        const [date] = meeting.dates;
        const wanted = listText(typed.map(periodText));
        const known = date
          ? meeting.status === 'held'
            ? `${bareText(meeting)} ${onDate(date)} हुई`
            : `${bareText(meeting)} की ${meeting.status === 'proposed' ? 'प्रस्तावित' : 'घोषित'} तिथि ${spanText(date)} है`
          : meeting.reported
            ? `${meetingText(meeting)} की रिपोर्ट की तिथि: ${dateText(meeting.reported.date)}`
            : undefined;
        return known === undefined
          ? `कोई लेख यह नहीं कहता कि ${meetingText(meeting)} की तिथि ${wanted} थी।`
          : `${known}; कोई लेख उसकी तिथि ${wanted} नहीं बताता।`;
      }
      case 'chair':
        return `कोई लेख यह नहीं कहता कि ${meetingText(meeting)} की अध्यक्षता ${typed.join(' या ')} ने की।`;
    }
  },

  heading: 'यह वार्ताओं के बारे में प्रश्न नहीं है',
  ask: ASK,
  greeting: `नमस्ते। ${ASK}`,
  order: `लेखों से इसका उत्तर नहीं मिल सकता। ${ASK}`,
  unread: (part: string): string => `इसमें “${part}” का उत्तर नहीं है: उसे अलग से पूछें।`,
  cut: 'प्रश्न लंबा है: केवल उसका आरंभ देखा गया।',
  tooLong: (characters) => `यह बहुत लंबा है (${characters} अक्षर); एक-दो वाक्यों में पूछें।`,
  choices: {
    latest: 'नवीनतम बैठक',
    chairs: 'उसकी अध्यक्षता किसने की',
    person: 'कोई व्यक्ति',
    timeline: 'सभी बैठकें',
    onRecord: 'क्या-क्या दर्ज है',
  },
  absent: (words) => `लेखों में ${listText(words.map(quoteText))} का कोई उल्लेख नहीं है।`,
  talks: (forum, related) => `दर्ज वार्ताएँ ${forum}${related ? ' और संबंधित मंचों' : ''} की हैं।`,
};
