import type { Filter, Query } from '../query.ts';
import type { Knowledge, Meeting } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { EXCEPT, isLeftOut } from '../resolve/except.ts';
import { resolveForum } from '../resolve/forum.ts';

/** "the last meeting not in Oslo", "the first session outside Chile": one meeting, and no list of them. */
const EDGE =
  /\bthe\s+(?:very\s+)?(last|latest|most\s+recent|newest|first|earliest|oldest)\s+(?:[\p{L}-]+\s+){0,4}?(?:meeting|round|session|summit|edition)\b(?!\s+(?:of\s+)?(?:each|every)\b)/iu;
const FIRST = /^(?:first|earliest|oldest)$/i;

const askOf = (question: string): 'when' | 'where' | 'meeting' =>
  /^\W*when\b/i.test(question) ? 'when' : /^\W*where\b/i.test(question) ? 'where' : 'meeting';

/** All held meetings of a forum, or of all. */
const heldOf = (forum: string | undefined, knowledge: Knowledge): readonly Meeting[] => {
  const { held } = catalogueOf(knowledge);
  if (forum === undefined) return held;
  const found = resolveForum(forum, knowledge);
  return found.is === 'one' ? held.filter((meeting) => meeting.forum === found.value.id) : [];
};

/** The first or the last of the meetings that are not left out; undefined where another may be it, or more is asked of them. */
export const edgeBut = (filter: Filter, except: string, question: string, knowledge: Knowledge): Query | undefined => {
  const [, edge = ''] = EDGE.exec(question) ?? [];
  const { forum, ...others } = filter;
  if (edge === '' || Object.keys(others).length > 0) return undefined;
  const isLeft = isLeftOut(except, knowledge);
  // Of some the record does not tell whether they are left out.
  const all = heldOf(forum, knowledge).filter((meeting) => isLeft(meeting) !== true);
  const one = FIRST.test(edge) ? all[0] : all.at(-1);
  return one === undefined || isLeft(one) === undefined
    ? undefined
    : { ask: askOf(question), meeting: `${one.id}${EXCEPT}${except}` };
};
