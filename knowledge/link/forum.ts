import type { ForumMention } from '../mention/mention.ts';
import { sameAcronym, spellsAcronym } from './forum-acronym.ts';
import { sameTopic } from './forum-topic.ts';

/** What makes a forum the one it is: compared part by part, never by how alike two names look. */
export type ForumShape = {
  readonly kind: string;
  /** Sorted; empty where unsaid. */
  readonly parties: readonly string[];
  readonly branch: string | null;
  readonly topic: string | null;
  readonly parent: ForumShape | null;
  readonly acronym: string | null;
  /** As written; may be empty. */
  readonly name: string;
};

export type Sameness = 'same' | 'maybe' | 'different';

/** The shape of the forum that a mention speaks of, whichever edition it means. */
export const describeForum = (mention: ForumMention): ForumShape => ({
  kind: AS_DIALOGUE.has(mention.forumKind) ? 'dialogue' : mention.forumKind,
  parties: [...mention.parties].sort(),
  branch: mention.branch,
  topic: mention.topic ?? (mention.forumKind === '2+2' ? '2+2' : null),
  parent: mention.parent === null ? null : describeForum(mention.parent),
  acronym: mention.acronym,
  name: mention.name,
});

/**
 * Whether two shapes are one forum. What both say and say differently makes them different (Land, Navy); what only one says leaves
 * it open (`maybe`), unless an acronym, or the body they belong to, settles it.
 */
export const sameForum = (a: ForumShape, b: ForumShape): Sameness => {
  const kinds = compareKinds(a.kind, b.kind);
  if (kinds === 'different') return 'different';
  if (isOpposed(a.branch, b.branch)) return 'different';
  const parties = compareParties(a.parties, b.parties);
  if (parties === 'different') return 'different';
  const parents = a.parent !== null && b.parent !== null ? sameForum(a.parent, b.parent) : undefined;
  if (parents === 'different') return 'different';
  const topics = a.topic !== null && b.topic !== null ? sameTopic(a.topic, b.topic) : undefined;
  const acronyms = compareAcronyms(a, b);
  if (acronyms === 'same') return a.branch === b.branch && topics !== 'different' ? 'same' : 'maybe';
  if (topics === 'different') return 'different';
  if (acronyms === 'different' && topics !== 'same') return 'different';
  if (acronyms === 'maybe') return 'maybe';
  const isSettled = a.branch === b.branch && (parties === 'same' || parents === 'same');
  if (kinds === 'related')
    return (topics === 'same' || (a.branch !== null && a.branch === b.branch)) && parties !== undefined
      ? 'maybe'
      : 'different';
  if (kinds === 'open') return 'maybe';
  if (topics === 'same')
    return isSettled || (a.branch === b.branch && a.parties.length === 0 && b.parties.length === 0) ? 'same' : 'maybe';
  const isUnsaid = a.topic === null && b.topic === null && a.parties.length > 0;
  return isUnsaid && isSettled && (parents !== undefined || a.parent === b.parent) ? 'same' : 'maybe';
};

const OPEN = new Set(['meeting', 'body', 'talks']);

/** Kinds that the meetings of any body may be called by. */
export const isOpenKind = (kind: string): boolean => OPEN.has(kind);
const AS_DIALOGUE = new Set(['2+2', 'trilateral', 'quadrilateral', 'ministerial']);
/** Kinds that reporters take for one another: only the same topic or branch makes such a pair one forum, and then only perhaps. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  new Set(['dialogue', 'consultations', 'staff talks', 'negotiations', 'conference', 'forum', 'seminar', 'format']),
  new Set([
    'working group',
    'expert group',
    'steering group',
    'group',
    'task force',
    'study group',
    'contact group',
    'panel',
  ]),
  new Set(['sub-working group', 'sub-group', 'sub-committee', 'sub-commission']),
  new Set(['commission', 'committee', 'council', 'board', 'mechanism', 'group']),
];

const compareKinds = (a: string, b: string): 'same' | 'open' | 'related' | 'different' => {
  if (a === b) return 'same';
  // "the talks" can be a working group's; an acronym alone tells no kind.
  if (OPEN.has(a) || OPEN.has(b)) return 'open';
  if (FAMILIES.some((family) => family.has(a) && family.has(b))) return 'related';
  return 'different';
};

/** Undefined where one of them says nothing; a set within another is no contradiction but no proof. */
const compareParties = (a: readonly string[], b: readonly string[]): 'same' | 'different' | undefined => {
  if (a.length === 0 || b.length === 0) return undefined;
  const shared = a.filter((party) => b.includes(party)).length;
  if (shared === a.length && shared === b.length) return 'same';
  return shared === Math.min(a.length, b.length) && shared === 1 && Math.max(a.length, b.length) === 2
    ? undefined
    : 'different';
};

const isOpposed = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** Undefined where acronyms say nothing about the two. */
const compareAcronyms = (a: ForumShape, b: ForumShape): Sameness | undefined => {
  if (a.acronym !== null && b.acronym !== null) return sameAcronym(a.acronym, b.acronym);
  const [short, long] = a.acronym !== null ? [a, b] : [b, a];
  if (short.acronym === null || long.name === '' || short.name !== '') return undefined;
  return spellsAcronym(long.name, long.parties, short.acronym) ? 'same' : 'different';
};

export { forumId, forumName } from './forum-name.ts';
