import type { Forum, Knowledge } from '../record.ts';
import { type Catalogue, catalogueOf, type ForumEntry, singular, wordsOf } from './catalogue.ts';
import { isEmpty, type Reference, readReference } from './reference.ts';
import type { Resolution } from './resolution.ts';

const wordsIn = (text: string): string[] => text.split(/[\s-]+/).filter((word) => word !== '');

/** Kinds under which any meeting may be asked for, where no forum of that very kind is on record. */
const LOOSE = new Set([
  'meeting',
  'talks',
  'dialogue',
  'consultations',
  'conference',
  'negotiations',
  'forum',
  'format',
  'group',
  'mechanism',
]);

const isKind = (kind: string, { forum }: ForumEntry): boolean => {
  const own = new Set(wordsIn(forum.kind));
  return wordsIn(kind).every((word) => own.has(word));
};

const partiesOf = ({ forum }: ForumEntry, { forums }: Catalogue): readonly string[] => {
  const parent = forum.parent === null ? undefined : forums.get(forum.parent)?.forum;
  return forum.parties.length > 0 ? forum.parties : (parent?.parties ?? []);
};

/** The forums that everything said of a forum fits: kind, parties, branch, words of the name. All of them where nothing is said. */
export const forumsFor = (
  reference: Pick<Reference, 'kinds' | 'joined' | 'parties' | 'branch' | 'forum'>,
  catalogue: Catalogue,
): ForumEntry[] => {
  const entries = [...catalogue.forums.values()];
  const all = reference.kinds.filter((kind) => !LOOSE.has(kind) || entries.some(({ forum }) => forum.kind === kind));
  const kinds = reference.joined ? all : all.filter((kind) => !all.some((other) => isPartOf(other, kind, catalogue)));
  const fitting = entries.filter(
    (entry) =>
      (reference.parties.length === 0 ||
        reference.parties.every((party) => partiesOf(entry, catalogue).includes(party))) &&
      (reference.branch === null || entry.forum.branch === reference.branch || entry.own.has(reference.branch)) &&
      reference.forum.every((word) => entry.all.has(word)),
  );
  const named = reference.forum.length === 0 ? fitting : preferOwn(fitting, reference.forum);
  if (kinds.length === 0) return named;
  const own = kinds.reduce((left, kind) => exactly(kind, left), named);
  // "IRIGC working group": of a kind that the commission of that name is not, but a part of it is.
  return own.length > 0 || named === fitting ? own : kinds.reduce((left, kind) => exactly(kind, left), fitting);
};

/** "the commission's working group": a kind under which a forum of the other kind is on record. */
const isPartOf = (kind: string, parent: string, { forums }: Catalogue): boolean =>
  kind !== parent &&
  [...forums.values()].some(
    ({ forum }) => forum.kind === kind && forum.parent !== null && forums.get(forum.parent)?.forum.kind === parent,
  );

/** "IRIGC": the commission itself before what is part of it. */
const preferOwn = (entries: readonly ForumEntry[], words: readonly string[]): ForumEntry[] => {
  const own = entries.filter((entry) => words.every((word) => entry.own.has(word)));
  return own.length > 0 ? own : [...entries];
};

/** "working group" is the kind itself before a "sub-working group". */
const exactly = (kind: string, entries: readonly ForumEntry[]): ForumEntry[] => {
  const same = entries.filter(({ forum }) => forum.kind === kind);
  if (same.length > 0) return same;
  return entries.filter(
    (entry) =>
      isKind(kind, entry) ||
      wordsIn(kind).every((word) => entry.all.has(singular(word)) && entry.own.has(singular(word))),
  );
};

/** Which forums the typed words mean: id, name or acronym, or all that every word fits. */
export const resolveForum = (typed: string, knowledge: Knowledge): Resolution<Forum> => {
  const catalogue = catalogueOf(knowledge);
  const exact = catalogue.forums.get(typed.trim());
  if (exact) return { is: 'one', value: exact.forum, others: [], corrections: [] };
  const reference = readReference(typed, catalogue);
  const none = (): Resolution<Forum> => ({
    is: 'none',
    why: { because: 'no forum', typed: typed.trim().slice(0, 80) },
    nearest: knowledge.forums.filter(({ id }) => (catalogue.forums.get(id)?.meetings.length ?? 0) > 0),
  });
  if (isEmpty(reference) || reference.unknown.length > 0 || reference.people.length > 0) return none();
  if (reference.kinds.length + reference.forum.length + reference.parties.length === 0 && reference.branch === null)
    return none();
  const fitting = forumsFor(reference, catalogue).map(({ forum }) => forum);
  // "the group": each kind of group, and no summit.
  const typedWords = new Set(wordsOf(typed).map(singular));
  const ofKind = fitting.filter(({ kind }) => wordsOf(kind).some((word) => typedWords.has(singular(word))));
  const found = ofKind.length > 0 ? ofKind : fitting;
  const [first, ...rest] = found;
  if (!first) return none();
  if (rest.length === 0) return { is: 'one', value: first, others: [], corrections: reference.corrections };
  return { is: 'several', values: found, corrections: reference.corrections };
};

/** "group and sub-group", "rounds or summits": the forums of both names, where each is of another one. */
export const jointForums = (typed: string, knowledge: Knowledge): readonly Forum[] => {
  const names = typed.split(/\s+(?:and|or|&)\s+/i);
  const found = names.map((name) => resolveForum(name, knowledge));
  const forums = found.flatMap((each) => (each.is === 'one' ? [each.value] : []));
  const isOfEach = forums.length === names.length && new Set(forums).size === forums.length;
  return names.length > 1 && isOfEach ? forums : [];
};
