import type { Query } from '../../query.ts';
import type { Meeting } from '../../record.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolveForum } from '../../resolve/forum.ts';
import { inPlace } from '../../resolve/place.ts';
import { isOn } from '../../resolve/time.ts';
import { type Asking, type Rule, shaped } from '../asking.ts';
import { COUNTS, countOf, filterOf } from '../filter.ts';
import { ofWords } from '../question.ts';
import { contentOf, hasPerson } from '../slots.ts';

const NUMBER = `(?:${COUNTS.slice(2).join('|')}|\\d)`;
/** "the second of the two Oslo meetings", "the last of our three sessions in 2024" */
const NTH_OF = new RegExp(
  `\\b(first|second|third|fourth|fifth|[1-5](?:st|nd|rd|th)|earliest|earlier|former|last|latest|latter|later)\\s+(?:one\\s+)?(?:of|among|out\\s+of)\\s+(?:the|these|those|all|its|their|our)\\s+(${NUMBER})\\s+(?=(?:[\\p{L}\\d-]+\\s+){0,5}?(?:meetings|rounds|sessions|summits|talks|ones|editions)\\b)`,
  'iu',
);
const LAST = /^(?:last|latest|latter|later)$/i;
const FIRST = /^(?:first|1st|earliest|earlier|former)$/i;
const NTHS = ['second', 'third', 'fourth', 'fifth'];

/** Where in the list it stands: "second" → 1. */
const indexOf = (typed: string, all: number): number =>
  LAST.test(typed)
    ? all - 1
    : FIRST.test(typed)
      ? 0
      : Math.max(NTHS.indexOf(typed.toLowerCase()) + 1, Number.parseInt(typed, 10) - 1 || 0);

/** The meetings held at the places, in the time and of the forum that the words name. */
export const meetingsOf = ({ question, knowledge }: Asking): readonly Meeting[] => {
  const { held } = catalogueOf(knowledge);
  const { places, dates } = question.reference;
  const { forum } = filterOf(question);
  const series = forum === undefined ? undefined : resolveForum(forum, knowledge);
  if (series !== undefined && series.is !== 'one') return [];
  return held.filter(
    (meeting) =>
      places.every((place) => inPlace(place)(meeting)) &&
      dates.every((date) => isOn(meeting, date)) &&
      (series === undefined || meeting.forum === series.value.id),
  );
};

/** What is asked of the one. */
const asked = ({ question }: Asking, meeting: string): Query => {
  const { all, reference } = question;
  const [side, second] = reference.parties;
  const ofSide = side === undefined || second !== undefined ? {} : { side };
  if (all.has('chairs')) return { ask: 'chairs', meeting, ...ofSide };
  if (all.has('topics')) return { ask: 'topics', meeting };
  if (all.has('when') === all.has('where')) return { ask: 'meeting', meeting };
  return all.has('when') ? { ask: 'when', meeting } : { ask: 'where', meeting };
};

/**
 * "the second of the two Oslo meetings": that one, where there were two; where there were not, all that there were. It is the number of no
 * meeting.
 */
export const nthOfSoMany: Rule = shaped([NTH_OF], (asking) => {
  const { question } = asking;
  const [, nth = '', number = ''] = NTH_OF.exec(question.text) ?? [];
  if (nth === '' || question.yes || hasPerson(question)) return undefined;
  const isTheirs = ({ text, label }: { readonly text: string; readonly label: { readonly is: string } }): boolean =>
    label.is === 'recency' || text.toLowerCase() === nth.toLowerCase() || text.toLowerCase() === number.toLowerCase();
  const rest = ofWords(
    question,
    question.words.filter((word) => !isTheirs(word)),
  );
  const { ordinals, places, dates } = rest.reference;
  if (ordinals.length > 0 || places.length + dates.length === 0 || contentOf(rest).length > 0) return undefined;
  const meetings = meetingsOf({ ...asking, question: rest });
  const all = countOf(number);
  const one = meetings[indexOf(nth, all)];
  if (meetings.length === all && one) return { query: asked({ ...asking, question: rest }, one.id), named: true };
  return meetings.length === 0 ? undefined : { query: { ask: 'timeline', ...filterOf(rest) }, named: true };
});
