import type { PlainReading, PlainSegment } from '../article.ts';
import { cityWords } from '../lexicon/countries.ts';
import { forumKinds } from '../lexicon/forum-kinds.ts';
import { otherEvents } from '../lexicon/other-events.ts';
import { ordinalAt } from '../mention/ordinal.ts';
import type { Passage } from '../passages.ts';
import { tokenized } from '../read/segment.ts';
import type { Knowledge, Meeting } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { readingOf } from './reading-of.ts';

/** Subjects of sentences that go on about the meeting an article reports. */
const SETTING =
  /\b(?:the|this|these|latest|both|two) (?:(?!of\b|path\b)[\w-]+ ){0,2}(?:meetings?|talks|discussions?|dialogues?|deliberations?|consultations?|session|round|group|committee|commission|sides|nations|countries|parties|delegations)\b|^(?:[\w-]+ )?(?:discussions|talks|deliberations|officials|delegates|delegations|participants)\b|^(?:through|during|in|after|following) (?:[\w-]+ ){1,4}(?:discussions|talks|deliberations|consultations)\b|\b(?:explored|reviewed|exchanged views|discussed|deliberated)\b/i;

/** "During their meeting, they …": whoever the sentence before is about. */
const PRONOUN = /\b(?:they|them|their|he|him|his|she|her|both leaders|the two leaders)\b/i;

/** How many sentences back a pronoun is followed. */
const REACH = 4;

/** Whether a sentence of an article that reports a meeting speaks of that meeting, and not of a visit, a call or another meeting told beside it. */
export const isOfMeeting = (
  { citation }: Pick<Passage, 'citation'>,
  meeting: Meeting,
  knowledge: Knowledge,
): boolean => {
  if (!meeting.articles.includes(citation.article)) return false;
  const reading = readingOf(knowledge, citation.article);
  const segment = reading?.segments.find(({ span }) => span.start === citation.start);
  if (!reading || !segment) return false;
  if (isElsewhere(segment, meeting, reading, knowledge, 0)) return false;
  if (isRecorded(segment, meeting, reading)) return true;
  const others = (catalogueOf(knowledge).byArticle.get(citation.article) ?? []).filter((other) => other !== meeting);
  if (others.some((other) => isRecorded(segment, other, reading))) return false;
  const before = reading.segments[segment.index - 1];
  const after = before?.kind === 'sentence' ? before : undefined;
  // A meeting that is told of in passing: what follows by its name is of it.
  if (others.some((other) => weight(other, citation.article) > weight(meeting, citation.article)))
    return (
      after !== undefined &&
      isRecorded(after, meeting, reading) &&
      !isElsewhere(after, meeting, reading, knowledge, 0) &&
      names(segment, kindOf(meeting, knowledge))
    );
  if (SETTING.test(segment.text)) return true;
  return (
    after !== undefined &&
    after.paragraph === segment.paragraph &&
    SETTING.test(after.text) &&
    !isElsewhere(after, meeting, reading, knowledge, 0)
  );
};

/** Whether the sentence is one that the record of a meeting rests on. */
const isRecorded = ({ span }: PlainSegment, meeting: Meeting, { article }: PlainReading): boolean =>
  recordOf(meeting).some(({ article: id, start, end }) => id === article.id && start < span.end && span.start < end);

/** How much of an article a meeting takes. */
const weight = (meeting: Meeting, article: string): number =>
  new Set(recordOf(meeting).flatMap((citation) => (citation.article === article ? [citation.start] : []))).size;

const names = (segment: PlainSegment, kind: string): boolean => {
  const { tokens } = tokenized(segment);
  return tokens.some((_, i) => forumKinds.at(tokens, i)?.value.kind === kind);
};

/** The text of a sentence and of those beside it. */
export const around = ({ citation }: Passage, { knowledge }: { readonly knowledge: Knowledge }): string => {
  const segments = readingOf(knowledge, citation.article)?.segments ?? [];
  const at = segments.findIndex(({ span }) => span.start === citation.start);
  return segments
    .slice(Math.max(0, at - 1), at + 2)
    .filter(({ kind }) => kind === 'sentence')
    .map(({ text }) => text)
    .join(' ');
};

const recordOf = ({ citations, dates, venues, topics, exercises, chairs }: Meeting) => [
  ...citations,
  ...[...dates, ...venues, ...topics, ...exercises, ...chairs].flatMap((value) => value.citations),
];

const isElsewhere = (
  segment: PlainSegment,
  meeting: Meeting,
  reading: PlainReading,
  knowledge: Knowledge,
  back: number,
): boolean => {
  const { byName, byArticle } = catalogueOf(knowledge);
  const { tokens } = tokenized(segment);
  const chairs = new Set(meeting.chairs.map(({ person }) => person));
  const others = (byArticle.get(reading.article.id) ?? []).filter((other) => other !== meeting);
  const ownKind = kindOf(meeting, knowledge);
  const kinds = new Set(others.map((other) => kindOf(other, knowledge)).filter((kind) => kind !== ownKind));
  const cities = new Set(meeting.cities.map(({ value }) => value));
  const numbers = new Set(meeting.ordinals.map(({ value }) => value));
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (otherEvents.at(tokens, i)?.value === 'takes over') return true;
    const kind = forumKinds.at(tokens, i)?.value.kind;
    if (kind !== undefined && kind !== ownKind && (kinds.has(kind) || isPart(kind)) && !isPart(ownKind)) return true;
    if (!/^\p{Lu}/u.test(token.text)) {
      const ordinal = ordinalAt(tokens, i)?.ordinal;
      if (
        ordinal !== undefined &&
        numbers.size > 0 &&
        !numbers.has(ordinal) &&
        others.some((other) => other.ordinal === ordinal)
      )
        return true;
      continue;
    }
    const city = cityWords.at(tokens, i);
    if (city && cities.size > 0 && !cities.has(city.value.name) && meeting.chairs.length === 0) return true;
    if (chairs.size > 0 && token.key.length > 3 && /^\p{Lu}\p{Ll}/u.test(token.text)) {
      const named = byName.get(token.key) ?? [];
      if (named.length > 0 && named.every(({ person }) => !chairs.has(person.id))) return true;
    }
  }
  if (!PRONOUN.test(segment.text) || back >= REACH) return false;
  const before = reading.segments[segment.index - 1];
  return before?.kind === 'sentence' && isElsewhere(before, meeting, reading, knowledge, back + 1);
};

/** "sub-committee": a body of another, with topics of its own. */
const isPart = (kind: string): boolean => kind.startsWith('sub-');

const kindOf = ({ forum }: Meeting, knowledge: Knowledge): string =>
  catalogueOf(knowledge).forums.get(forum)?.forum.kind ?? '';
