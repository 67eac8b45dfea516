import type { Knowledge } from '../../record.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolvePerson } from '../../resolve/person.ts';
import { type Rule, shaped } from '../asking.ts';
import { groupsOf } from '../groups.ts';
import type { Word } from '../question.ts';
import { contentOf, meetingSlot } from '../slots.ts';
import { has } from './several.ts';

const EDGE = /\b(?:(first|earliest)|last|latest|most\s+recent(?:ly)?)\b/i;

/** "Berg's first meeting", "her very last round". */
const OWN =
  /['’]s?\s+(?:very\s+)?(?:first|earliest|last|latest|most\s+recent)\s+(?:[\p{L}-]+\s+){0,3}?(?:meeting|round|session|talks|edition)\b/iu;

const OTHERWISE = ['count', 'list', 'succession', 'between', 'compare', 'agreement', 'sources', 'quote', 'ago'];

const isEdge = ({ label }: Word): boolean => label.is === 'ordinal' || label.is === 'recency' || label.is === 'meeting';

const hasChaired = (name: string, knowledge: Knowledge): boolean => {
  const found = resolvePerson(name, knowledge);
  return found.is === 'one' && (catalogueOf(knowledge).chaired.get(found.value.id) ?? []).length > 0;
};

/**
 * "when did Berg last co-chair a meeting", "what was Berg's first meeting": the earliest or the latest that they chaired. It is no claim that
 * they chaired the latest of all, and no meeting numbered 1.
 */
export const edgeOf: Rule = shaped([EDGE], ({ question, knowledge }) => {
  const { text, words, yes, all, reference } = question;
  const found = EDGE.exec(text);
  const [name, second] = groupsOf(question);
  if (yes || !found || name === undefined || second !== undefined || /^\W*whom?\b/i.test(text)) return undefined;
  if (!(all.has('chairs') || OWN.test(text)) || !hasChaired(name, knowledge)) return undefined;
  if (reference.ordinals.some((ordinal) => ordinal !== 1) || reference.beside !== null) return undefined;
  if (contentOf(question).length > 0 || has(question, OTHERWISE)) return undefined;
  const rest = meetingSlot({ words: words.filter((word) => !isEdge(word)) });
  const meeting = `${found[1] === undefined ? 'latest' : 'earliest'} meeting ${rest} ${name}`.replace(/\s+/g, ' ');
  const [isWhere, isWhen] = [all.has('where'), all.has('when')];
  if (all.has('topics')) return { query: { ask: 'topics', meeting }, named: true };
  return { query: { ask: isWhere === isWhen ? 'meeting' : isWhere ? 'where' : 'when', meeting }, named: true };
});
