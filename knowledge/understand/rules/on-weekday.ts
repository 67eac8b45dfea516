import { weekdays } from '../../lexicon/calendar.ts';
import type { Meeting } from '../../record.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { isIn } from '../../resolve/place.ts';
import { isOn } from '../../resolve/time.ts';
import { weekdaysOf } from '../../resolve/weekday.ts';
import { type Rule, shaped } from '../asking.ts';
import { ofWords } from '../question.ts';
import { contentOf, hasPerson } from '../slots.ts';
import { NAMED_DAY } from './most.ts';
import { seriesOf } from './next-to.ts';

/** "which meetings began on a Tuesday", "list the rounds held on Wednesdays": of meetings, and of their days. */
const ASKS_MEETINGS =
  /^\W*(?:(?:which|what|list|name|show|any|how\s+many|were|was|did|give\s+me|are|is)\b)[^?]{0,60}?\b(?:meetings?|rounds?|sessions?|summits?|editions?|talks|dialogues?|ones?)\b/i;
const NOT = /\b(?:not|never|no|other\s+than|except|without|before|after|only|both|neither|or)\b|n[’']t\b/i;
const STARTED = /\b(?:began|begin|begins|begun|start(?:ed|s|ing)?|open(?:ed|s|ing)?|kicked\s+off|commenced?)\b/i;
const ENDED = /\b(?:end(?:ed|s|ing)?|finish(?:ed|es)?|conclud(?:ed|es?)|clos(?:ed|es?)|wrapped\s+up|wound\s+up)\b/i;
const OF_DAYS =
  /^(?:began|begin|begins|begun|start\w*|open\w*|kick\w*|off|commence\w*|end|ends|ended|ending|finish\w*|conclud\w*|close[sd]?|wrapped|wound|up|fell|fall|falls|days?|week|weekdays?|date|dates|on)$/i;

/** The meetings that were held, began or ended on a day of the week. */
export const onWeekday: Rule = shaped([NAMED_DAY], ({ question, knowledge, heading }) => {
  const { text, tokens, reference, words, all, yes } = question;
  const days = tokens.flatMap(({ key }) => {
    const found = weekdays.get(key.replace(/s$/, '')) ?? weekdays.get(key);
    return found?.full ? [found.value] : [];
  });
  const [weekday, second] = days;
  if (weekday === undefined || second !== undefined || !ASKS_MEETINGS.test(text) || NOT.test(text)) return undefined;
  if (yes && !/^\W*(?:were|was|did|are|is)\s+(?:there\s+)?any\b/i.test(text)) return undefined;
  if (hasPerson(question) || reference.ordinals.length > 0 || reference.recency !== null) return undefined;
  if (['topics', 'chairs', 'sources', 'attendance', 'exercises'].some((cue) => all.has(cue as 'topics')))
    return undefined;
  const rest = ofWords(
    question,
    words.filter(({ text: own }) => !weekdays.has(own.toLowerCase().replace(/s$/, ''))),
  );
  if (contentOf(rest).some((word) => !OF_DAYS.test(word))) return undefined;
  const own = (meeting: Meeting): readonly number[] => {
    const found = weekdaysOf(meeting);
    return STARTED.test(text) ? found.slice(0, 1) : ENDED.test(text) ? found.slice(-1) : found;
  };
  const { dates, places } = rest.reference;
  const { held } = catalogueOf(knowledge);
  const series = new Set(seriesOf(rest, knowledge));
  const meetings = held
    .filter((meeting) => series.has(meeting) && own(meeting).includes(weekday))
    .filter((meeting) => dates.every((date) => isOn(meeting, date)) && places.every((place) => isIn(meeting, place)))
    .map(({ id }) => id);
  return {
    query: { ask: 'several', question: heading, meetings, filter: { held: 'yes' }, parts: ['date'], weekday },
    named: true,
  };
});
