import type { Article, Segment, Token } from '../article.ts';
import {
  fillers,
  headWords,
  objectNouns,
  passiveCues,
  type TopicCue,
  topicCues,
  wayNouns,
} from '../lexicon/topic-cues.ts';
import {
  auxiliaries,
  determiners,
  isAdjective,
  isAdverb,
  isGerund,
  possessives,
  prepositions,
} from '../lexicon/word-classes.ts';
import type { TopicMention } from './mention.ts';
import { bulletTopic } from './topic-bullet.ts';
import { topicsEnd } from './topic-extent.ts';
import { topicItem } from './topic-item.ts';
import { type Range, splitList } from './topic-list.ts';
import { topicsStart } from './topic-subject.ts';

const KINDS = new Set<Segment['kind']>(['headline', 'subheading', 'sentence', 'caption']);
/** No sentence says so often what was discussed; a text that does is no report. */
const CUES = 60;
const BE = new Set(['was', 'were', 'is', 'are', 'been', 'being', 'be']);

/**
 * What was talked about, one noun phrase each, in text order and without overlaps. `name` is the words of `span`, on one line.
 * "focused on defence cooperation and military education", "the discussions covered …", "… were also discussed".
 */
export const findTopics = (article: Article, segment: Segment): TopicMention[] => {
  if (!KINDS.has(segment.kind)) return [];
  const { tokens } = segment;
  const found: Range[] = [];
  const bullet = bulletTopic(article, segment);
  if (bullet >= 0) take(tokens, splitList(tokens, bullet, topicsEnd(tokens, bullet, false)), found);
  else lookUp(tokens, segment, found);
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      const span = { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
      return { kind: 'topic', span, name: article.text.slice(span.start, span.end).replace(/\s+/g, ' ') };
    });
};

const lookUp = (tokens: readonly Token[], segment: Segment, found: Range[]): void => {
  const bare = withoutFillers(tokens);
  /** Tokens before this one are spoken for. */
  let taken = 0;
  /** A form of "be" stands before: what follows is no subject. */
  let been = false;
  let cues = 0;
  for (let b = 0; b < bare.tokens.length; b++) {
    const index = bare.index[b] ?? 0;
    if (index < taken) continue;
    if (BE.has(bare.tokens[b]?.key ?? '')) {
      been = true;
      const passive = passiveCues.at(bare.tokens, b + 1);
      if (passive && !followedByObject(bare.tokens, passive.end)) {
        taken = Math.max(taken, backward(tokens, index, found));
        b = passive.end - 1;
        continue;
      }
    }
    const cue = topicCues.at(bare.tokens, b);
    if (!cue) continue;
    if (cues++ > CUES) return;
    // "the topics were | discussed"
    if (BE.has(bare.tokens[cue.end - 1]?.key ?? '') && passiveCues.at(bare.tokens, cue.end)) continue;
    const after = (bare.index[cue.end - 1] ?? tokens.length) + 1;
    const { topics } = cue.value;
    if (topics === 'before') {
      backward(tokens, index, found);
      continue;
    }
    if (!applies(bare.tokens, b, cue.end, cue.value, segment)) continue;
    const start = topics === 'head' ? after : afterColon(tokens, after);
    if (cue.value.gerund && !gerundFollows(tokens, start)) continue;
    const subject = topics === 'head' && !been;
    const end = topicsEnd(tokens, start, subject || passiveEnds(tokens, start));
    const ranges = tokens[start - 1]?.key === 'from' ? fromTo(tokens, start, end) : splitList(tokens, start, end);
    if (topics === 'list' && ranges.length < 2 && !isGerund(tokens[start]?.key ?? '')) continue;
    taken = Math.max(taken, take(tokens, listed(tokens, ranges), found));
  }
};

/** "ranged from piracy | to sea cables". */
const fromTo = (tokens: readonly Token[], start: number, end: number): readonly Range[] => {
  for (let i = start + 1; i < end; i++)
    if (tokens[i]?.key === 'to') return [...splitList(tokens, start, i), ...splitList(tokens, i + 1, end)];
  return splitList(tokens, start, end);
};

/** "cooperation in trade, energy and transport": three topics, none of them "cooperation in trade". */
const listed = (tokens: readonly Token[], ranges: readonly Range[]): readonly Range[] => {
  const [first, ...rest] = ranges;
  if (!first || rest.length < 2 || rest.some(({ start }) => determiners.has(tokens[start]?.key ?? ''))) return ranges;
  for (let i = first.start; i < Math.min(first.end, first.start + 3); i++) {
    const cue = topicCues.at(tokens, i);
    if (cue?.value.topics === 'list' && cue.end < first.end) return [{ start: cue.end, end: first.end }, ...rest];
  }
  return ranges;
};

/** Keeps what names a topic and overlaps nothing yet found; returns the end of the last. */
const take = (tokens: readonly Token[], ranges: readonly Range[], found: Range[]): number => {
  let last = 0;
  for (const range of ranges) {
    const item = topicItem(tokens, range);
    if (!item || overlaps(found, item)) continue;
    found.push(item);
    last = item.end;
  }
  return last;
};

/** Only the latest can overlap: no list reaches further back. */
const overlaps = (found: readonly Range[], { start, end }: Range): boolean => {
  for (let i = found.length - 1; i >= Math.max(0, found.length - 80); i--) {
    const other = found[i] as Range;
    if (start < other.end && other.start < end) return true;
  }
  return false;
};

/** "X and Y | were discussed": the verb stands at `verb`. */
const backward = (tokens: readonly Token[], verb: number, found: Range[]): number => {
  const start = topicsStart(tokens, verb);
  if (start < 0 || verb - start > 60) return 0;
  return take(tokens, splitList(tokens, start, verb), found);
};

/** Whether the subject of the cue is a list that a later "were discussed" closes. */
const passiveEnds = (tokens: readonly Token[], start: number): boolean => {
  const end = topicsEnd(tokens, start, true);
  if (!BE.has(tokens[end]?.key ?? '')) return false;
  let i = end + 1;
  while (isAdverb(tokens[i]?.key ?? '') || tokens[i]?.key === 'been') i++;
  return passiveCues.at(tokens, i) !== undefined;
};

/** "was discussed" takes no object: "was considered a success" is another verb. */
const followedByObject = (tokens: readonly Token[], index: number): boolean => {
  const key = tokens[index]?.key ?? '';
  const before = tokens[index - 1]?.key ?? '';
  return /^(?:considered|deliberated|covered)$/.test(before)
    ? determiners.has(key) || isAdjective(key) || key === 'as'
    : key === 'on' && before === 'focused';
};

/** Whether the words of a cue are the verb they look like: "to review", "both sides reviewed", not "a review", "was reviewed". */
const applies = (tokens: readonly Token[], index: number, end: number, cue: TopicCue, { kind }: Segment): boolean => {
  const next = tokens[end]?.key ?? '';
  const endsInPreposition = prepositions.has(tokens[end - 1]?.key ?? '');
  if (cue.topics === 'head' && tokens.slice(Math.max(0, index - 4), index).some(({ key }) => key === 'beyond'))
    return false;
  if (cue.form === 'fixed')
    return (
      !/^\p{Lu}/u.test(tokens[index]?.text ?? '') ||
      index === 0 ||
      kind === 'headline' ||
      cue.topics === 'head' ||
      !endsInPreposition
    );
  // "the issues discussed at the talks", "topics discussed were"
  if (next === 'and' || next === 'or') return false;
  if (!endsInPreposition && (prepositions.has(next) || auxiliaries.has(next) || next === 'included')) return false;
  const before = tokens[index - 1];
  const key = before?.key ?? '';
  switch (cue.form) {
    case 'past':
      return endsInPreposition || !BE.has(key);
    case 'base':
      if (!before) return false;
      if (auxiliaries.has(key)) return key !== 'have' && key !== 'has' && key !== 'is';
      return (
        !determiners.has(key) &&
        !possessives.has(key) &&
        !prepositions.has(key) &&
        !isAdjective(key) &&
        (key.endsWith('s') || key === 'and' || key === 'they' || key === 'we' || /^\p{Lu}/u.test(before.text))
      );
    case 's':
      return (
        before !== undefined &&
        !determiners.has(key) &&
        !prepositions.has(key) &&
        !isAdjective(key) &&
        before.kind !== 'number'
      );
    case 'ing':
      // "a platform for reviewing" says what a body is for
      return !determiners.has(key) && key !== 'for';
  }
};

/** "The following were discussed: X", "discussed, inter alia, X". */
const afterColon = (tokens: readonly Token[], index: number): number => {
  const key = tokens[index]?.key;
  if (key === ':' || key === '-') return index + 1;
  if (key !== ',' || !/^(?:inter|among)$/.test(tokens[index + 1]?.key ?? '')) return index;
  for (let i = index + 2; i < index + 6; i++) if (tokens[i]?.key === ',') return i + 1;
  return index;
};

/** "emphasised | further enhancing", "identified | new areas for". */
const gerundFollows = (tokens: readonly Token[], index: number): boolean => {
  let i = index;
  while (isAdverb(tokens[i]?.key ?? '')) i++;
  if (isGerund(tokens[i]?.key ?? '')) return true;
  return tokens
    .slice(i, i + 4)
    .some(({ key }) => headWords.has(key) || objectNouns.has(key) || (wayNouns.has(key) && key.endsWith('s')));
};

/** Tokens that cues are looked up in, and where each stands among all: "exchanged <frank> views <also> on" reads "exchanged views on". */
const withoutFillers = (tokens: readonly Token[]): { readonly tokens: Token[]; readonly index: number[] } => {
  const kept: Token[] = [];
  const index: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (fillers.has(token.key) || isAdverb(token.key)) continue;
    kept.push(token);
    index.push(i);
  }
  return { tokens: kept, index };
};
