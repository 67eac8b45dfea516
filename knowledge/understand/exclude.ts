import type { Facet, Filter, Query } from '../query.ts';
import { tokenize } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { EXCEPT, isLeftOut, partsOf } from '../resolve/except.ts';
import { resolveForum } from '../resolve/forum.ts';
import { resolveMeeting } from '../resolve/meeting.ts';
import { resolvePerson } from '../resolve/person.ts';
import { ranksIn } from '../resolve/rank.ts';
import { isEmpty, readReference } from '../resolve/reference.ts';
import { NEVER } from './asking.ts';
import { edgeBut } from './edge-of.ts';
import { countryIn } from './rules/people-besides.ts';

/** "…, not the land one", "except the summits", "i don't mean the sub group": up to the next mark. */
const EXCLUDED =
  /(?:[,;(–-]\s*(?:and\s+|but\s+)?not(?:\s+(?:to\s+)?(?:count|include)(?:ing)?)?|\b(?:and|but)\s+not(?=\s+the\b)|\bbut\s+not|\bnot(?=\s+(?:the\s+)?\d)|\bexcept(?:ing)?(?:\s+for)?|\bexcluding|\bother\s+than(?:\s+at)?|\b(?:anywhere|somewhere|everywhere)\s+but(?:\s+at)?|\b(?:else(?:where)?|otherwise)\s+than(?:\s+at)?|\bapart\s+from|\baside\s+from|\b(?:leaving|setting|putting|keeping)\s+(?:out|aside)|\bexclusive\s+of|\bdiscounting|\bdisregarding|\bomitting|\bignoring|\bminus|\bbarring|\bsave(?:\s+for)?(?=\s+the\b)|\bbar(?=\s+the\b)|\bwithout\s+counting|\b(?:do\s*n[o’']?t|don[’']?t|do\s+not|not)\s+(?:to\s+)?(?:count|include|take|consider)(?:ing)?(?=\s+(?!(?:as|for|on|in|part|place)\b))|\bnot\s+counting|\bbesides|\bwithout(?!\s+(?:a|an|any)\b)|\bsome(?:one|body)\s+other\s+than|\bnot\s+by|\brather\s+than|\bas\s+opposed\s+to|\bi\s+(?:do\s*n[o’']?t|don[’']?t)\s+mean|\bnot\s+meaning)\s+([^,;:?!()]+?)(?=\s+(?:was|were|is|are|did|do|does|has|have|had|took|takes?|discuss(?:ed)?|cover(?:ed)?|address(?:ed)?|mention(?:ed)?|talk(?:ed)?|deal|dealt|rais(?:e|ed)|touch(?:ed)?|spoke|speak|for|on\s+behalf\s+of|from\s+the\s+\p{L}+\s+side)\b|[,;:?!)]|$)[,;:?!)]*/iu;

/** "which meeting was not in India", "meetings that were never held in Moscow", "meetings outside India". */
const NEGATED =
  /\b(?:was|were|is|are)(?:\s+(?:not|never)|n[’']?t)\s+(?:been\s+)?(?:(?:held|hosted|convened|organi[sz]ed|taking\s+place)\s+)?(?=(?:in|at|by)\b)|\b(?:did|has|have)(?:\s+(?:not|never)|n[’']?t)\s+(?:take|taken|meet|met|been\s+held|been|happen(?:ed)?)\s+(?:place\s+)?(?=(?:in|at)\b)|\b(?:held\s+)?outside(?:\s+of)?\s+/i;

/** "summits excluded", "leaving the summits aside", "if one sets the summits apart": before what is asked. */
const SET_ASIDE =
  /^\W*(?:(?:if\s+(?:we|you|one)\s+)?(?:leav|sett?|putt?|keep)(?:ing|es|e|s)?\s+|with\s+)?([^,;:?!()]{3,40}?)\s+(?:excluded|(?:aside|apart)(?!\s+from\b)|omitted|excepted|(?:set|left|put)\s+aside|not\s+(?:included|counted)|left\s+out|out\s+of\s+(?:it|account|the\s+count))\b[,;:]?\s*/i;

/** "who chaired the meetings, summits excluded": behind it. */
const PUT_ASIDE =
  /\s*[,;(–-]\s*(?:with\s+)?([^,;:?!()]{3,40}?)\s+(?:excluded|aside|apart|omitted|excepted|(?:set|left|put)\s+aside|not\s+(?:to\s+)?(?:included?|count(?:ed)?)|left\s+out|exempted)\W*$/i;

/** "which meeting wasn't co-chaired by Mathew", "which ones did Mathew not chair". */
const NOT_CHAIRED =
  /\b(?:was|were|is)(?:\s+(?:not|never)|n[’']?t)\s+(?:co-?\s?)?(?:chaired|headed|led)\s+by\s+([^,;:?!()]{3,40})|\b(?:did|has|have)\s+([^,;:?!()]{3,40}?)\s+(?:not|never)\s+(?:co-?\s?)?(?:chair(?:ed)?|head(?:ed)?|lead|led)\b|\b(?:did|has|have)(?:n[’']?t|\s+not)\s+([^,;:?!()]{3,40}?)\s+(?:co-?\s?)?(?:chair(?:ed)?|head(?:ed)?|lead|led)\b/i;

const LISTS =
  /\b(?:which|what|list|all|name|any|every|each|ever|how\s+many|meetings|summits|rounds|sessions|dialogues|editions)\b/i;

/** Words of what is left out that say nothing of it. */
const FILLERS = /\b(?:the|that|those|these|ones?|meetings?|held|in\s+question|please|any|of\s+them)\b/gi;

export type Excluded = { readonly rest: string; readonly except: string };

const OF_PERSON = /^(?:(?:(?:co-?\s?)?chaired\s+)?by|with|the)\s+/i;
/** Before a name: the meetings of whoever is named. */
const THOSE_OF = 'those of ';

/** "the very last one": words of a longer text with "last" among them name no meeting. */
const MOST_LATEST = 4;

/** True where all the words say which meetings are left out. */
const isReference = (typed: string, knowledge: Knowledge): boolean => {
  const parts = partsOf(typed, knowledge);
  return parts.length > 1 ? parts.every((part) => isOneReference(part, knowledge)) : isOneReference(typed, knowledge);
};

const isOneReference = (typed: string, knowledge: Knowledge): boolean => {
  const except = typed.replace(OF_PERSON, '');
  if (resolvePerson(except.replace(/^(?:the\s+)?/i, ''), knowledge).is === 'one' && tokenize(except).length <= 5)
    return true;
  const { kinds, forum, branch, places, parties, dates, ordinals, unknown, people, recency } = readReference(
    except.replace(FILLERS, ' '),
    catalogueOf(knowledge),
  );
  const said =
    [kinds, forum, places, parties, dates, ordinals].some(({ length }) => length > 0) ||
    branch !== null ||
    (recency !== null && tokenize(except).length <= MOST_LATEST);
  return said && unknown.length === 0 && people.length === 0 && tokenize(except).length <= 12;
};

const OF_PEOPLE =
  /^\W*(?:which|what)\s+(?:of\s+the\s+)?(?:[\p{L}-]+\s+){0,2}?(?:co-?\s?)?(?:chairs?|chairm[ae]n|officers?|generals?|persons?|leaders?)\b/iu;

const LIST_OF = 'list meetings of';
const HELD = /\b(?:ever|met|meet|been|held|take|taken|place)\b/gi;

/** "which meeting was" → "list meeting was": a list is asked for. */
const listed = (text: string, end: number): string => {
  const start = text.slice(0, end).trim();
  const asked = /^\W*(?:has|have|did|was|were)\s+/i.exec(start);
  // "has the group ever met outside Delhi"
  if (asked) return [LIST_OF, start.slice(asked[0].length).replace(HELD, ' ')].join(' ');
  return `${start.replace(/^\W*(?:which|what)\b/i, 'list')}?`;
};

/** A question without what it leaves out; undefined where it leaves nothing out that the record knows. */
export const excluded = (text: string, knowledge: Knowledge): Excluded | undefined => {
  const found = EXCLUDED.exec(text);
  const except = found?.[1]?.trim() ?? '';
  if (found && isReference(except, knowledge)) {
    const rest = `${text.slice(0, found.index).trim()} ${text.slice(found.index + found[0].length).trim()}`.trim();
    const name = except.replace(OF_PERSON, '');
    const isPerson = resolvePerson(name, knowledge).is === 'one';
    return {
      rest: `${rest.replace(/^(\W*\p{L}+),\s+/u, '$1 ').replace(/[?]+$/, '')}?`,
      except: isPerson ? `${THOSE_OF}${name}` : except.replace(/\bones?\b|\s+held$|[.\s]+$/gi, '').trim(),
    };
  }
  const aside = SET_ASIDE.exec(text);
  if (aside?.[1] !== undefined && isReference(aside[1], knowledge))
    return { rest: text.slice(aside[0].length), except: aside[1].trim() };
  const behind = PUT_ASIDE.exec(text);
  if (behind?.[1] !== undefined && isReference(behind[1], knowledge))
    return { rest: `${text.slice(0, behind.index)}?`, except: behind[1].trim() };
  const chaired = LISTS.test(text) && !/\bwho\b/i.test(text) ? NOT_CHAIRED.exec(text) : null;
  const name = (chaired?.[1] ?? chaired?.[2] ?? chaired?.[3] ?? '').trim();
  if (chaired && resolvePerson(name, knowledge).is === 'one')
    return { rest: listed(text, chaired.index), except: name };
  // "which chair was never in Oslo": of people, and of no meetings.
  const negated = LISTS.test(text) && !OF_PEOPLE.test(text) ? NEGATED.exec(text) : null;
  if (!negated) return undefined;
  const outside = /outside/i.test(negated[0]);
  const after = text.slice(negated.index + negated[0].length).replace(/[?.!]+$/, '');
  const words = outside ? `in ${after.trim()}` : after.trim();
  return isReference(words, knowledge) ? { rest: listed(text, negated.index), except: words } : undefined;
};

/** "who chaired the 5th but not the 4th", "… in Oslo, not in Lima": of the one, and not of the other; "the 3rd, not the land one" is one. */
const BUT_NOT =
  /\b(?:but|and|yet|though)\s+(?:was\s+|were\s+|did\s+)?(?:not|never)\b|(?:[,;–—-]\s*|\s)not\s+(?:in|at|during)\b/i;

const chairsAt = (
  { meeting, side }: Extract<Query, { readonly ask: 'chairs' }>,
  except: string,
  question: string,
  knowledge: Knowledge,
): Query | undefined => {
  const [at, other] = [meeting, except].map((typed) => resolveMeeting(typed, knowledge));
  if (!BUT_NOT.test(question) || at?.is !== 'one' || other?.is !== 'one' || at.value === other.value) return undefined;
  return { ask: 'all-chairs', at: at.value.id, notAt: [other.value.id], ...(side === undefined ? {} : { side }) };
};

/** "in Oslo but not in Lima": the meetings of a place or a year that have topics on record, the latest few. */
const heldAt = (typed: string, knowledge: Knowledge): readonly string[] => {
  const found = resolveMeeting(typed, knowledge);
  const all = found.is === 'one' ? [found.value] : found.is === 'several' ? found.values : [];
  return all
    .filter(({ topics }) => topics.length > 0)
    .slice(-MOST_APART)
    .map(({ id }) => id);
};
const MOST_APART = 5;

/** "who other than Berg was chief of staff", "… a general": everybody else who was. */
const besidePerson = (query: Query, but: string): Query | undefined => {
  switch (query.ask) {
    case 'office':
    case 'people':
      return { ...query, but };
    // "a general": of a rank, and of nobody by name.
    case 'person':
      return ranksIn(`${query.name}s`) === undefined ? undefined : { ask: 'people', rank: query.name, but };
    default:
      return undefined;
  }
};

/** "who chaired the 3rd and the 4th but not the 5th": whoever chaired each of them, and not that one. */
const chairsOfEach = (
  { meetings, side }: Extract<Query, { readonly ask: 'several' }>,
  except: string,
  knowledge: Knowledge,
): Query | undefined => {
  const ids = [...meetings, except].flatMap((typed) => {
    const found = resolveMeeting(typed, knowledge);
    return found.is === 'one' ? [found.value.id] : [];
  });
  const [not, ...each] = ids.reverse();
  if (not === undefined || each.length === 0 || each.length < meetings.length || each.includes(not)) return undefined;
  return {
    ask: 'all-chairs',
    inEach: each.reverse().map((id) => [id]),
    notAt: [not],
    ...(side === undefined ? {} : { side }),
  };
};

/** A query without those left out; undefined where it can leave out none. */
export const without = (query: Query, except: string, question: string, knowledge: Knowledge): Query | undefined => {
  if (except.startsWith(THOSE_OF)) {
    const others = besidePerson(query, except.slice(THOSE_OF.length));
    if (others) return others;
    if (!['timeline', 'count', 'several', 'forum', 'all-chairs'].includes(query.ask)) return undefined;
  }
  const each = ofSeries(query, except, question, knowledge);
  if (each) return each;
  switch (query.ask) {
    case 'timeline':
    case 'count': {
      const left = asOne(except.replace(/^(?:by|with)\s+/i, ''), knowledge);
      const { ask, ...filter } = query;
      return (
        (ask === 'timeline' ? edgeBut(filter, left, question, knowledge) : undefined) ?? { ...query, except: left }
      );
    }
    case 'several':
      if (query.apart) return setAgainst(query, except, question, knowledge);
      if (query.parts.join() === 'chairs' && BUT_NOT.test(question)) return chairsOfEach(query, except, knowledge);
      return query.meetings.length > 0
        ? ofOthers(query, except, knowledge)
        : { ...query, filter: { ...query.filter, except: asOne(except, knowledge) } };
    case 'lengths':
    case 'most':
    case 'shared':
      return { ...query, filter: { ...query.filter, except: asOne(except, knowledge) } };
    case 'people': {
      const side = countryIn(except.replace(/^the\s+/i, ''));
      return side === undefined ? undefined : { ...query, notSide: side };
    }
    case 'forum':
      return { ask: 'timeline', forum: query.name, except };
    case 'all-chairs':
      if (query.times) return undefined;
      if (except.startsWith(THOSE_OF)) return { ...query, but: except.slice(THOSE_OF.length) };
      return {
        ask: 'several',
        question,
        meetings: [],
        filter: { ...(query.forum ? { forum: query.forum } : {}), except: asOne(except, knowledge) },
        parts: ['chairs'],
        ...(query.side ? { side: query.side } : {}),
      };
    case 'forums': {
      const left = resolveForum(except, knowledge);
      const all = query.names ?? knowledge.forums.map(({ id }) => id);
      const names = left.is === 'one' ? all.filter((id) => id !== left.value.id) : [];
      return names.length > 0 && names.length < all.length ? { ...query, names } : undefined;
    }
    // "who chaired the 3rd but not the 5th": whoever did; else both, side by side.
    case 'chairs':
      return (
        chairsAt(query, except, question, knowledge) ?? {
          ask: 'several',
          question,
          meetings: [query.meeting, except],
          parts: ['chairs'],
        }
      );
    // "what did the 3rd discuss but not the 5th": both too; "the 3rd, not the land one" is one.
    case 'topics': {
      const apart = BUT_NOT.test(question) ? [query.meeting, except].map((typed) => heldAt(typed, knowledge)) : [];
      if (apart.length > 0 && apart.every((ids) => ids.length > 0) && apart.some((ids) => ids.length > 1))
        return { ask: 'several', question, meetings: [...new Set(apart.flat())], parts: ['topics'], apart: true };
      return readReference(except, catalogueOf(knowledge)).ordinals.length > 0 ||
        (BUT_NOT.test(question) && resolveMeeting(except, knowledge).is === 'one')
        ? { ask: 'several', question, meetings: [query.meeting, except], parts: ['topics'], apart: true }
        : ofOther(query, except);
    }
    case 'discussed':
      return query.meeting === undefined
        ? {
            ...(query.parts ? query : { ask: 'discussed', topic: query.topic }),
            filter: { ...query.filter, except: asOne(except, knowledge) },
          }
        : ofOther({ ...query, meeting: query.meeting }, except);
    case 'attendance':
    case 'meeting':
      // Of who was there and not elsewhere no article has a list.
      return BUT_NOT.test(question) && /^\W*who\b/i.test(question)
        ? { ask: 'statement', words: question, question, wants: 'who', before: NEVER }
        : ofOther(query, except);
    case 'when':
    case 'where':
    case 'duration':
    case 'ago':
    case 'check':
    case 'weekday':
      return ofOther(query, except);
    default:
      return undefined;
  }
};

/** "what was new at the 5th that was not at the 4th": these two, side by side. */
const setAgainst = (
  query: Extract<Query, { readonly ask: 'several' }>,
  except: string,
  question: string,
  knowledge: Knowledge,
): Query | undefined => {
  const catalogue = catalogueOf(knowledge);
  const ordinals = new Set([question, except].flatMap((typed) => readReference(typed, catalogue).ordinals));
  const meetings = query.meetings.filter((id) => ordinals.has(catalogue.meetings.get(id)?.ordinal ?? -1));
  return meetings.length > 1 ? { ...query, meetings } : undefined;
};

/** "what did the meetings except the 3rd discuss": of those that a rule has found one by one, the others. */
const ofOthers = (
  query: Extract<Query, { readonly ask: 'several' }>,
  except: string,
  knowledge: Knowledge,
): Query | undefined => {
  const { meetings: byId } = catalogueOf(knowledge);
  const found = query.meetings.flatMap((id) => byId.get(id) ?? []);
  if (found.length < query.meetings.length || except.startsWith(THOSE_OF)) return undefined;
  const isLeft = isLeftOut(asOne(except, knowledge), knowledge);
  const meetings = found.filter((meeting) => isLeft(meeting) === false).map(({ id }) => id);
  return meetings.length > 0 ? { ...query, meetings } : undefined;
};

const FACETS = new Map<string, Facet>([
  ['where', 'place'],
  ['when', 'date'],
  ['topics', 'topics'],
  ['who-chaired', 'chairs'],
  ['chairs', 'chairs'],
]);

/** Of no meeting in particular: all, or those of one forum. */
const seriesOf = (meeting: string, knowledge: Knowledge): Filter | undefined => {
  const reference = readReference(meeting, catalogueOf(knowledge));
  const { ordinals, dates, places, people, unknown, recency } = reference;
  if (isEmpty(reference)) return {};
  const isOfOne = [ordinals, dates, places, people, unknown].some(({ length }) => length > 0) || recency !== null;
  return !isOfOne && resolveForum(meeting, knowledge).is === 'one' ? { forum: meeting } : undefined;
};

/** "who chaired the group's meetings, the 3rd excluded": of each of its others. */
const ofSeries = (query: Query, except: string, question: string, knowledge: Knowledge): Query | undefined => {
  const part = FACETS.get(query.ask);
  if (part === undefined || !('meeting' in query) || query.meeting === undefined) return undefined;
  const filter = seriesOf(query.meeting, knowledge);
  return filter === undefined || except.startsWith(THOSE_OF)
    ? undefined
    : {
        ask: 'several',
        question,
        meetings: [],
        filter: { ...filter, except: asOne(except, knowledge) },
        parts: [part],
        ...('side' in query && query.side !== undefined ? { side: query.side } : {}),
      };
};

/** "where have they met, apart from Moscow", "who chaired besides Berg": asked of all others, where no meeting is named. */
export const ofAllBut = (ask: string, except: string, question: string, knowledge: Knowledge): Query | undefined => {
  const part = FACETS.get(ask);
  if (part === 'chairs' && except.startsWith(THOSE_OF))
    return { ask: 'all-chairs', but: except.slice(THOSE_OF.length) };
  if (part === undefined || except.startsWith(THOSE_OF)) return undefined;
  return { ask: 'several', question, meetings: [], filter: { except: asOne(except, knowledge) }, parts: [part] };
};

const ofOther = <Q extends Query & { readonly meeting: string }>(query: Q, except: string): Q | undefined =>
  query.meeting.includes(EXCEPT) ? undefined : { ...query, meeting: `${query.meeting}${EXCEPT}${except}` };

/** "the 3rd": of the forum that the number alone means, and of no other. */
const asOne = (except: string, knowledge: Knowledge): string => {
  const catalogue = catalogueOf(knowledge);
  const { ordinals, kinds, forum, branch, recency, dates, places } = readReference(except, catalogue);
  // "all but the latest": that one, by its number.
  if (recency !== null && ordinals.length + dates.length + places.length === 0) {
    const last = resolveMeeting(except, knowledge);
    if (last.is !== 'one' || last.value.ordinal === null) return except;
    return `${last.value.ordinal} ${catalogue.forums.get(last.value.forum)?.forum.kind ?? ''}`.trim();
  }
  const found =
    ordinals.length === 0 || kinds.length + forum.length > 0 || branch ? undefined : resolveMeeting(except, knowledge);
  const kind = found?.is === 'one' ? catalogue.forums.get(found.value.forum)?.forum.kind : undefined;
  return kind === undefined ? except : `${except} ${kind}`;
};
