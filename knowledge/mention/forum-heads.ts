import type { Token } from '../article.ts';
import { type ForumKind, forumKinds, meetingAcronyms } from '../lexicon/forum-kinds.ts';
import { isCapital } from '../read/token.ts';
import type { KindMatch } from './forum-kind.ts';
import { emptyPhrase, type ForumPhrase, HYPHENS, isDistinct } from './forum-phrase.ts';

/** A noun run while it is read, token by token. */
export type Run = {
  readonly tokens: readonly Token[];
  readonly start: number;
  at: number;
  /** What has been read up to the last kind. */
  head: ForumPhrase | undefined;
  /** What has been read since: it belongs to the next kind. */
  before: ForumPhrase;
  /** An acronym that no kind has taken yet. */
  loose:
    | { readonly acronym: string; readonly at: number; readonly to: number; readonly before: ForumPhrase }
    | undefined;
  /** A kind that describes another one, if another one comes: "2+2". */
  pending:
    | {
        readonly kind: KindMatch;
        readonly at: number;
        readonly nameFrom: number;
        readonly before: ForumPhrase;
        /** The kind is the last word of an organisation's name. */
        readonly isHost?: true;
      }
    | undefined;
  possessive: boolean;
  /** Where the name of the next kind starts; -1 where nothing of it has been read. */
  nameFrom: number;
};

export const openRun = (tokens: readonly Token[], start: number): Run => ({
  tokens,
  start,
  at: start,
  head: undefined,
  before: emptyPhrase(start),
  loose: undefined,
  pending: undefined,
  possessive: false,
  nameFrom: -1,
});

/** What has been read so far, kept as it is while reading goes on. */
export const snapshot = ({ before }: Run): ForumPhrase => ({
  ...before,
  parties: [...before.parties],
  levels: [...before.levels],
  topic: [...before.topic],
  counts: [...before.counts],
});

/** Forgets what stood before a kind that is now taken. */
export const startAfresh = (run: Run, from: number): void => {
  run.before = emptyPhrase(from);
  run.nameFrom = -1;
  run.loose = undefined;
  run.pending = undefined;
  run.possessive = false;
};

/** Takes the kind at `run.at`: as a sitting of the head, as what the head describes, or as a new head whose parent the old one is. */
export const takeKind = (run: Run, match: KindMatch): void => {
  const { tokens, head, before, at } = run;
  const { value: kind, end } = match;
  const isBare = at === before.from && !run.possessive;
  let next: ForumPhrase;
  if (head !== undefined && attaches(head, kind)) {
    next = head;
    head.unit = true;
    head.plural = kind.plural;
    head.counts.push(...before.counts);
    head.edition ??= before.edition;
    head.other ||= before.other;
  } else if (head !== undefined && isBare && head.kind?.role === 'unit' && kind.role === 'event' && isDistinct(head)) {
    // "the 13th Asia-Europe Meeting (ASEM) Summit"
    next = head;
    widen(head, end);
  } else if (head !== undefined && isBare && head.kind?.role === 'event') {
    next = head;
    head.topic.push(...keysOf(tokens, head.name.at(-1), head.kind, at));
    widen(head, end);
    head.kind = kind;
    head.plural = kind.plural;
  } else next = newHead(run, match);
  // "ADMM-Plus", "Defence Ministers' Meeting-Plus"
  const plus = HYPHENS.has(tokens[end]?.text ?? '') && tokens[end + 1]?.key === 'plus' ? end + 2 : end;
  if (plus > end) {
    next.topic.push('plus');
    widen(next, plus);
  }
  next.to = plus;
  run.head = next;
  run.at = plus;
  startAfresh(run, plus);
};

const newHead = (
  { tokens, start, at, head, before, loose, nameFrom }: Run,
  { value: kind, end }: KindMatch,
): ForumPhrase => {
  const from = nameFrom < 0 ? at : nameFrom;
  const next: ForumPhrase = {
    ...before,
    kind,
    acronym: kind.acronym ?? before.acronym,
    plural: kind.plural,
    capital: isCapital(tokens[at]),
    name: [[from, end]],
  };
  if (loose !== undefined && kind.role === 'unit') {
    // "the third IRIGC meeting"
    next.kind = undefined;
    next.unit = true;
    next.acronym = loose.acronym;
    next.name = [];
  } else if (loose !== undefined && kind.role === 'body') {
    // "the IRIGC Sub-Group"
    next.parent = { ...emptyPhrase(start), to: loose.to, acronym: loose.acronym, parties: [...before.parties] };
  } else if (loose !== undefined && meetingAcronyms.has(loose.acronym)) {
    // "the COP30 climate summit"
    next.acronym = loose.acronym;
    next.name = [[loose.at, loose.at + 1], ...next.name];
  } else if (loose !== undefined) next.topic.push(loose.acronym.toLowerCase());
  if (head === undefined) return next;
  // "the third Commission Sub-Group meeting" is the sub-group's third.
  next.parent = { ...head, counts: [], edition: null };
  next.from = head.from;
  if (next.counts.length === 0) next.counts = head.counts;
  next.edition ??= head.edition;
  if (next.parties.length === 0) next.parties = [...head.parties];
  return next;
};

/** A word for a sitting after a body; talks "of" a working group count as its sitting too. */
const attaches = (head: ForumPhrase, kind: ForumKind): boolean =>
  kind.role === 'unit'
    ? head.kind !== undefined || head.acronym !== null
    : kind.role === 'event' && !kind.weak && head.kind?.role === 'body';

const widen = (phrase: ForumPhrase, end: number): void => {
  const last = phrase.name.at(-1);
  phrase.name = [...phrase.name.slice(0, -1), [last?.[0] ?? phrase.from, end]];
};

const words = (tokens: readonly Token[], from: number, to: number): string[] => {
  const keys: string[] = [];
  for (let at = from; at < to; at++)
    if (tokens[at]?.kind !== 'mark' || tokens[at]?.text === '+') keys.push(tokens[at]?.key ?? '');
  return keys;
};

/** The words of a kind that turns out to describe another: "Dialogue" in "Strategic Dialogue Council". */
const keysOf = (
  tokens: readonly Token[],
  range: readonly [number, number] | undefined,
  kind: ForumKind,
  at: number,
): string[] => {
  if (range === undefined) return [kind.kind];
  for (let from = range[0]; from < at; from++)
    if (forumKinds.at(tokens, from)?.end === range[1]) return words(tokens, from, range[1]);
  return [kind.kind];
};
