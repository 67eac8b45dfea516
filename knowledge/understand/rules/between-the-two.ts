import type { Knowledge, Meeting } from '../../record.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { inPlace } from '../../resolve/place.ts';
import { isHeld, isOn, timeOf } from '../../resolve/time.ts';
import { type Rule, shaped, statement } from '../asking.ts';
import { ofWords, type Question } from '../question.ts';
import { seriesIn } from '../series-in.ts';
import { contentOf, hasPerson } from '../slots.ts';
import { between, seriesOf } from './next-to.ts';

/** "between the two rounds in Oslo", "in between its two 2019 meetings": two that a place or a time tells, not their numbers. */
const THE_TWO =
  /\b(?:in\s+)?between\s+(?:(?:the|those|these|its|their|both)\s+)?(?:two|2|both)\s+(?=[^?]{3,80}$|\p{L})/iu;
/** "the two countries": no meetings. */
const MEETINGS = /\b(?:meetings|rounds|sessions|sittings|editions|talks|summits|gatherings|ones)\b/i;
/** What is said of them, and of whatever lay between them. */
const IDLE =
  /^(?:host(?:ed|s|ing)?|held|sat|convened?|staged|happen(?:ed)?|occur(?:red)?|took|taken|place|events?|anything|else|lie|lay|fell|came|come|intervening|meet|met|sit|gather(?:ed)?)$/i;

/** Those of the forum, the place and the time that are named; undefined where the words name no place and no time. */
const namedOf = (anchor: Question, ofForum: Question, knowledge: Knowledge): readonly Meeting[] | undefined => {
  const { places, dates, ordinals } = anchor.reference;
  const [place, otherPlace] = places;
  const [date, otherDate] = dates;
  if (ordinals.length > 0 || otherPlace !== undefined || otherDate !== undefined) return undefined;
  if (place === undefined && date === undefined) return undefined;
  const isThere = place === undefined ? () => true : inPlace(place);
  return seriesOf(ofForum, knowledge).filter(
    (meeting) => isHeld(meeting) && isThere(meeting) && (date === undefined || isOn(meeting, date)),
  );
};

const OWN = /\b(?:its|their)\b/i;

/** "5 working group": a meeting in words that name it alone. */
const called = ({ id, ordinal, forum }: Meeting, knowledge: Knowledge): string => {
  const kind = catalogueOf(knowledge).forums.get(forum)?.forum.kind;
  return ordinal === null || kind === undefined ? id : `${ordinal} ${kind}`;
};

/** "was there a session between the two rounds in Oslo": what lay between them, or how long it was; never the two themselves. */
export const betweenTheTwo: Rule = shaped([THE_TWO], (asking) => {
  const { question, knowledge } = asking;
  const { text, all } = question;
  const found = THE_TWO.exec(text);
  if (!found || !MEETINGS.test(text.slice(found.index)) || hasPerson(question) || all.has('compare')) return undefined;
  const head = ofWords(question, between(question, 0, found.index));
  const anchor = ofWords(question, between(question, found.index + found[0].length, text.length));
  // "did the group meet between its two rounds": the rounds of the group.
  const two = namedOf(anchor, OWN.test(found[0]) ? head : anchor, knowledge);
  if (two === undefined) return undefined;
  const [first, second, third] = two;
  const isMore = ['topics', 'chairs', 'agreement', 'count'].some((cue) => all.has(cue as 'topics'));
  const { ordinals, dates, places } = head.reference;
  const isKnown = first !== undefined && second !== undefined && third === undefined && timeOf(first) !== '';
  if (!isKnown || isMore || [...ordinals, ...dates, ...places].length > 0) return statement(asking);
  if (contentOf(question).some((word) => !IDLE.test(word))) return statement(asking);
  const [from, to] = [called(first, knowledge), called(second, knowledge)];
  if (!question.yes && HOW_LONG.test(head.text))
    return { query: { ask: 'between', first: from, second: to }, named: true };
  return { query: { ask: 'timeline', ...seriesIn(head), after: from, before: to }, named: true };
});

const HOW_LONG = /\b(?:how\s+(?:long|many\s+(?:days|weeks|months|years)|much\s+time)|gap|interval|time)\b/i;
