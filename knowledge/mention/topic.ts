import type { Article, Segment, Token } from '../article.ts';
import { passiveCues, topicCues } from '../lexicon/topic-cues.ts';
import { determiners, isGerund } from '../lexicon/word-classes.ts';
import { singleSpaced } from '../read/line.ts';
import type { TopicMention } from './mention.ts';
import { bulletTopic } from './topic-bullet.ts';
import { applies, followedByObject, formsOfBe, gerundFollows, passiveEnds, withoutFillers } from './topic-cue.ts';
import { topicsEnd } from './topic-extent.ts';
import { topicItem } from './topic-item.ts';
import { type Range, splitList } from './topic-list.ts';
import { topicsStart } from './topic-subject.ts';

const KINDS = new Set<Segment['kind']>(['headline', 'subheading', 'sentence', 'caption']);
/** No sentence says so often what was discussed; a text that does is no report. */
const CUES = 60;

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
      return { kind: 'topic', span, name: singleSpaced(article.text.slice(span.start, span.end)) };
    });
};

const lookUp = (tokens: readonly Token[], segment: Segment, found: Range[]): void => {
  if (!topicCues.opensAny(segment.lead) && !passiveCues.opensAny(segment.lead)) return;
  const bare = withoutFillers(tokens);
  /** Tokens before this one are spoken for. */
  let taken = 0;
  /** A form of "be" stands before: what follows is no subject. */
  let been = false;
  let cues = 0;
  for (let b = 0; b < bare.tokens.length; b++) {
    const index = bare.index[b] ?? 0;
    if (index < taken) continue;
    if (formsOfBe.has(bare.tokens[b])) {
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
    if (formsOfBe.has(bare.tokens[cue.end - 1]) && passiveCues.at(bare.tokens, cue.end)) continue;
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

/** "The following were discussed: X", "discussed, inter alia, X". */
const afterColon = (tokens: readonly Token[], index: number): number => {
  const key = tokens[index]?.key;
  if (key === ':' || key === '-') return index + 1;
  if (key !== ',' || !/^(?:inter|among)$/.test(tokens[index + 1]?.key ?? '')) return index;
  for (let i = index + 2; i < index + 6; i++) if (tokens[i]?.key === ',') return i + 1;
  return index;
};
