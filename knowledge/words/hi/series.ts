import { isPeriod } from '../date.ts';
import type { SeriesWords } from '../en/series.ts';
import type { Condition, Part, Series } from '../said.ts';
import { bareText, labelText, meetingText, STATUS } from './meetings.ts';
import { coverageText } from './refusals.ts';
import { country, dateText, listText, periodText, spanText } from './values.ts';

const LACKED: Readonly<Record<Part, string>> = {
  date: 'दिन',
  place: 'स्थान',
  venue: 'भवन',
  chairs: 'अध्यक्ष',
  topics: 'विषय',
};

const conditionText = (condition: Condition): string => {
  switch (condition.is) {
    case 'forum':
      return `मंच: ${condition.name}`;
    case 'forums':
      return `नाम: “${condition.typed}”`;
    case 'chair':
      return `अध्यक्षता या नेतृत्व: ${condition.name}`;
    case 'chairs':
      return `साथ में अध्यक्षता: ${listText(condition.names)}`;
    case 'except':
      return `इसे छोड़कर: ${condition.typed}`;
    case 'not chair':
      return `अध्यक्ष दर्ज हैं, पर इनकी अध्यक्षता या नेतृत्व के बिना: ${condition.name}`;
    case 'period':
      return `समय: ${periodText(condition.period)}`;
    case 'days':
      return `${condition.days} दिन की`;
    case 'articles':
      return `लेखों की संख्या: ${condition.more ? 'कम से कम ' : ''}${condition.count}`;
    case 'outlets':
      return `इनमें से हर एक के लेखों में: ${condition.names.join(', ')}`;
    case 'agency':
      return 'समाचार एजेंसियों के लेखों में';
    case 'lacks':
      return `हो चुकी, पर लेखों में नहीं बताया गया: ${LACKED[condition.part]}`;
    case 'place':
      return `स्थान: ${country(condition.place)}`;
    case 'before':
    case 'after':
    case 'since': {
      const { than } = condition;
      return `${typeof than === 'string' ? dateText(than) : meetingText(than)} ${{ before: 'से पहले', after: 'के बाद', since: 'से अब तक' }[condition.is]}`;
    }
  }
};

/** Conditions stand in brackets, so that no name needs a postposition. */
export const conditionsText = (conditions: readonly Condition[]): string =>
  conditions.length === 0 ? '' : ` (${conditions.map(conditionText).join('; ')})`;

/** Whose meeting, before the words that tell of it. */
const whose = (which: Series): string =>
  which.is === 'forum' ? `${which.name} की ` : which.is === 'meeting of that name' ? 'इस नाम की ' : '';

/** The words that go with शिखर सम्मेलन, which is masculine, and with बैठक. */
const formsOf = (which: Series) =>
  which.is === 'summit'
    ? ({ noun: 'शिखर सम्मेलन', next: 'अगला', any: 'ऐसा कोई', due: 'होना', last: 'पिछला' } as const)
    : ({ noun: 'बैठक', next: 'अगली', any: 'ऐसी कोई', due: 'होनी', last: 'पिछली' } as const);

export const series: SeriesWords = {
  timeline: (typed) => ['समयरेखा', ...typed.map((each) => (isPeriod(each) ? periodText(each) : each))].join(', '),
  none: (conditions, coverage) => `कोई बैठक दर्ज नहीं है${conditionsText(conditions)}; ${coverageText(coverage)}।`,
  onRecord: (conditions) => `दर्ज बैठकें${conditionsText(conditions)}:`,
  line: (meeting) => `${labelText(meeting)}।`,
  reportDates: '“रिपोर्ट की तिथि” के बाद की तिथि रिपोर्ट की है, बैठक की नहीं।',
  leftOut: (shown, all) => `${all} में से नवीनतम ${shown} दिखाई गई हैं; बाक़ी देखने के लिए वर्ष या मंच का नाम दें।`,
  beside: (told) => `दर्ज बैठकों के अलावा लेख यह बताते हैं: ${told}`,
  noYear: (typed) => `“${typed}” कोई वर्ष नहीं है; वर्ष इस तरह लिखें: 2024।`,
  notHeld: (conditions) => `ऐसी कोई बैठक दर्ज नहीं है${conditionsText(conditions)}; लेख बताते हैं कि यह नहीं हुई:`,
  noBound: (typed) => `“${typed}” न तो कोई तिथि है, न कोई दर्ज बैठक।`,

  count: 'कितनी बैठकें',
  often: 'बैठकें कितनी बार होती हैं',
  noneHeld: (conditions, coverage) =>
    `हो चुकी कोई बैठक दर्ज नहीं है${conditionsText(conditions)}; ${coverageText(coverage)}।`,
  held: (count, conditions) =>
    `दर्ज बैठकें जो हो चुकी हैं${conditionsText(conditions)}: ${count}; ज़रूरी नहीं कि लेखों में हर बैठक की रिपोर्ट हो।`,
  countOf: {
    chairs: 'कितने लोगों ने अध्यक्षता की',
    topics: 'कितने विषय',
    cities: 'कितने शहर',
    years: 'कितने वर्ष',
    countries: 'कितने देश',
    venues: 'कितने स्थल',
    articles: 'कितने लेख',
  },
  counted: (of, names) => {
    switch (of) {
      case 'chairs':
        return `दर्ज व्यक्ति: ${names.length} (${listText(names)}); ज़रूरी नहीं कि लेखों में हर नाम हो।`;
      case 'topics':
        return `दर्ज विषय, लेखों के शब्दों में: ${names.length}; ज़रूरी नहीं कि लेखों में हर विषय हो।`;
      case 'exercises':
        return `दर्ज अभ्यास: ${names.length} (${listText(names)}); ज़रूरी नहीं कि लेखों में हर अभ्यास का नाम हो।`;
      case 'cities':
        return `दर्ज शहर: ${names.length} (${listText(names)}); ज़रूरी नहीं कि लेखों में हर बैठक की रिपोर्ट हो।`;
      case 'years':
        return `दर्ज वर्ष: ${names.length} (${listText(names)}); ज़रूरी नहीं कि लेखों में हर बैठक की रिपोर्ट हो।`;
      case 'countries':
        return `दर्ज देश: ${names.length} (${listText(names)}); ज़रूरी नहीं कि लेखों में हर बैठक की रिपोर्ट हो।`;
      case 'venues':
        return `दर्ज स्थल: ${names.length} (${listText(names)}); ज़रूरी नहीं कि लेखों में हर स्थल का नाम हो।`;
    }
  },
  oftenUnsaid: 'लेख यह नहीं बताते कि बैठकें कितनी बार होती हैं।',

  next: (which) => {
    const { next, noun } = formsOf(which);
    return `${whose(which)}${next} ${noun}`;
  },
  askedNext: (typed) => `अगली: ${typed}`,
  noneComing: (which) => `लेख ${whose(which)}किसी आगामी ${formsOf(which).noun} की घोषणा नहीं करते।`,
  noneAhead: (which) => {
    const { any, noun, due } = formsOf(which);
    return `${whose(which)}${any} ${noun} दर्ज नहीं है जो अभी ${due} बाक़ी हो।`;
  },
  announced: (meeting, passed, date, place) => {
    const word = passed && meeting.status !== 'proposed' ? 'घोषित' : STATUS[meeting.status];
    const when = date ? `${spanText(date)} के लिए ` : '';
    const where = place === undefined ? '' : ` (स्थान: ${country(place)})`;
    return `${(date ? bareText : meetingText)(meeting)} ${when}${word} ${passed ? 'थी' : 'है'}${where}।`;
  },
  last: (which, meeting, date, reported, city) => {
    const told = [
      bareText(meeting),
      city ?? '',
      date ? spanText(date) : '',
      reported === undefined ? '' : `रिपोर्ट की तिथि: ${dateText(reported)}`,
    ].filter((part) => part !== '');
    const { last, noun } = formsOf(which);
    return `${last} दर्ज ${noun}: ${told.join(', ')}।`;
  },
};
