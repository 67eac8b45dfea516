import type { Meeting } from '../../record.ts';
import type { Recency } from '../../resolve/label.ts';
import type { Coverage, Missed, Refusal } from '../../resolve/refusal.ts';
import type { Trait } from '../../resolve/trait.ts';
import { agreed, TheBare, TheMeeting, theMeeting } from './meetings.ts';
import { took } from './places.ts';
import { dateText, listText, onDate, ordinalText, periodText, spanText } from './values.ts';

/** What the record covers: "the articles cover the 3rd to the 5th meeting of …". */
export const coverageText = (coverage: Coverage): string => {
  switch (coverage.is) {
    case 'nothing':
      return 'the articles report no meeting';
    case 'series':
      return `the articles cover the ${ordinalText(coverage.first)} to ${theMeeting(coverage.last)}`;
    case 'meetings':
      return `the articles cover ${listText([...coverage.meetings.map(theMeeting), ...(coverage.more > 0 ? [`${coverage.more} more`] : [])])}`;
  }
};

const RECENT: Readonly<Record<Recency, string>> = {
  next: 'a coming meeting',
  latest: 'the latest meeting',
  first: 'the first meeting',
  previous: 'a previous meeting',
};

const missedText = (missed: Missed): string => {
  switch (missed.is) {
    case 'words':
      return `“${missed.typed}”`;
    case 'meeting':
      return `a meeting “${missed.typed}”`;
    case 'no words':
      return 'an empty name';
    case 'forum itself':
      return `a meeting of the ${missed.name} itself`;
    case 'recency':
      return RECENT[missed.recency];
    case 'number':
      return `${/^(?:8|11$|18$)/.test(String(missed.ordinal)) ? 'an' : 'a'} ${ordinalText(missed.ordinal)} meeting`;
    case 'neighbour':
      return `a meeting${missed.inSeries ? ' of the same series' : ''} ${missed.beside} ${theMeeting(missed.meeting)}`;
    case 'traits': {
      const { places, dates, people } = missed;
      const when = listText(dates.map(periodText));
      return [
        'a meeting',
        ...(places.length > 0 ? [`in ${listText(places)}`] : []),
        ...(dates.length > 0 ? [`${/^\d{1,2} /.test(when) ? 'on' : 'in'} ${when}`] : []),
        ...(people.length > 0 ? [`with ${people.join(' ')}`] : []),
      ].join(' ');
    }
  }
};

export const refusals = {
  /** What typed words can't mean. */
  refused: (refusal: Refusal): string => {
    switch (refusal.because) {
      case 'no forum':
        return `No forum called “${refusal.typed}” is on record.`;
      case 'nobody':
        return `Nobody called “${refusal.typed}” is on record.`;
      case 'nothing':
        return `Nothing on record for ${missedText(refusal.missed)}; ${coverageText(refusal.coverage)}.`;
      case 'no number': {
        const { ordinal, forum, instead } = refusal;
        const of = forum === undefined ? '' : ` of the ${forum.replace(/^the /i, '')}`;
        const other =
          'meeting' in instead ? `the ${instead.is} is ${theMeeting(instead.meeting)}` : coverageText(instead);
        return `No ${ordinalText(ordinal)} meeting${of} is on record; ${other}.`;
      }
    }
  },

  /** "The 4th meeting … took place in Moscow; no article places it in New Delhi." `typed`: places, periods or names of chairs. */
  contradicted: (meeting: Meeting, trait: Trait, typed: readonly string[]): string => {
    switch (trait) {
      case 'place': {
        const [place] = meeting.cities.length > 0 ? meeting.cities : meeting.countries;
        return place
          ? `${TheMeeting(meeting)} ${took(meeting)} in ${place.value}; no article places ${agreed(meeting, 'it', 'them')} in ${listText(typed)}.`
          : `No article says that ${theMeeting(meeting)} ${meeting.status === 'held' ? agreed(meeting, 'was', 'were') : agreed(meeting, 'is', 'are')} in ${listText(typed)}.`;
      }
      case 'date': {
        const [date] = meeting.dates;
        const wanted = listText(typed.map(periodText));
        if (date)
          return `${TheBare(meeting)} ${meeting.status === 'held' ? `${agreed(meeting, 'was', 'were')} held ${onDate(date)}` : `${agreed(meeting, 'is', 'are')} ${meeting.status === 'proposed' ? 'proposed' : 'announced'} for ${spanText(date)}`}; no article dates ${agreed(meeting, 'it', 'them')} to ${wanted}.`;
        return meeting.reported
          ? `${TheMeeting(meeting)} ${agreed(meeting, 'was', 'were')} reported on ${dateText(meeting.reported.date)}; no article dates ${agreed(meeting, 'it', 'them')} to ${wanted}.`
          : `No article dates ${theMeeting(meeting)} to ${wanted}.`;
      }
      case 'chair':
        return `No article says that ${typed.join(' or ')} chaired ${theMeeting(meeting)}.`;
    }
  },

  heading: 'Not a question about the talks',
  ask: 'Ask about a meeting, a person or a topic of the talks, in your own words.',
  greeting: 'Hello. Ask about a meeting, a person or a topic of the talks, in your own words.',
  order:
    'That is nothing the articles could answer. Ask about a meeting, a person or a topic of the talks, in your own words.',
  /** `part`: the end of a question that its answer does not tell. */
  unread: (part: string): string => `This does not answer “${part}”: ask it by itself.`,
  cut: 'The question is long: only its beginning was looked at.',
  tooLong: (characters: number): string => `That is ${characters} characters long; ask in one or two sentences.`,
  choices: {
    latest: 'The latest meeting',
    chairs: 'Who chaired it',
    person: 'A person',
    timeline: 'All meetings',
    onRecord: 'What is on record',
  },
  /** `words`: those of the question that no article has. */
  absent: (words: readonly string[]): string =>
    `The articles say nothing of ${listText(words.map((word) => `“${word}”`))}.`,
  /** `related`: there are other forums beside it. */
  talks: (forum: string, related: boolean): string =>
    `The talks on record are those of the ${forum}${related ? ' and related forums' : ''}.`,
};

export type RefusalWords = typeof refusals;
