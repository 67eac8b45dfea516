import type { Article, Segment, Span, Token } from '../article.ts';
import type { StatementCue } from '../lexicon/statement-properties.ts';
import { mainSubject, type Subject, subjectBefore } from '../mention/subject.ts';
import { singleSpaced } from '../read/line.ts';
import { type CueMatch, cueAt, cueStarts } from './statement-cue.ts';
import { dateIn } from './statement-date.ts';
import { valueEnd } from './statement-value.ts';

/**
 * What a sentence states about something, before anything is compared. "`subject` `value`" reads as a sentence: the value begins with the verb
 * and all that stands before it ("has not", "may"), so that nothing is lost. `property` is one of the lexicon's.
 */
export type StatementDraft = {
  readonly subject: string;
  readonly property: string;
  /** A continuous piece of the text, on one line. */
  readonly value: string;
  readonly dateSpan: Span | null;
  /** The whole segment. */
  readonly span: Span;
  /** Index of the segment. */
  readonly segment: number;
};

type Found = { readonly subject: string; readonly plural: boolean; readonly person: boolean };

const PRONOUNS = new Set(['it', 'they', 'he', 'she']);

/** Statements of the article's sentences by the verb classes of the lexicon, in text order. Captions, headlines and boilerplate state nothing. */
export const findStatements = (article: Article, segments: readonly Segment[]): StatementDraft[] => {
  const drafts: StatementDraft[] = [];
  let before: Segment | undefined;
  for (const segment of segments) {
    if (segment.kind !== 'sentence') {
      before = undefined;
      continue;
    }
    statementsOf(article, segment, before, drafts);
    before = segment;
  }
  return drafts;
};

const statementsOf = (
  article: Article,
  segment: Segment,
  before: Segment | undefined,
  drafts: StatementDraft[],
): void => {
  const { tokens, span, index, lead } = segment;
  if (!cueStarts.hasAny(lead)) return;
  if (/^(?:if|unless|whether)$/.test(tokens[0]?.key ?? '') || segment.text.endsWith('?')) return;
  /** The last subject with a name of its own in this sentence. */
  let named: Found | undefined;
  /** Up to which token a property of a subject has been said. */
  const covered = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    const match = cueStarts.has(tokens[i]) ? cueAt(tokens, i) : undefined;
    if (!match) continue;
    const subject = subjectOf(tokens, i, match);
    const end = subject ? extent(tokens, i, match, subject) : 0;
    const cue = subject && standing(tokens, match, end);
    if (!subject || !cue) continue;
    const who = resolved(article, tokens, subject, named, before);
    if (!who) continue;
    if (!PRONOUNS.has(tokens[subject.start]?.key ?? '')) named = who;
    const from = match.participle || match.reduced ? i : subject.group;
    const to = Math.max(end, match.end);
    const key = `${cue.property}|${who.subject}`;
    if (i < (covered.get(key) ?? 0)) continue;
    covered.set(key, to);
    const value = words(article, tokens, from, to);
    drafts.push({
      subject: who.subject,
      property: cue.property,
      value,
      dateSpan: dateIn(tokens, from, end) ?? openingDate(tokens, subject.start),
      span,
      segment: index,
    });
    i = Math.max(i, match.end - 1);
  }
};

/** A participle phrase in front or between commas ends at its comma. */
const extent = (tokens: readonly Token[], index: number, match: CueMatch, subject: Subject): number => {
  if (index === 0) return subject.start - 1;
  const end = valueEnd(tokens, match.end);
  if (!match.reduced) return end;
  for (let i = match.end; i < end; i++)
    if (tokens[i]?.key === ',' && !/^\d{4}$/.test(tokens[i + 1]?.key ?? '')) return i;
  return end;
};

/** A participle after a comma speaks of the subject of the clause before. */
const subjectOf = (tokens: readonly Token[], index: number, match: CueMatch): Subject | undefined => {
  if (index === 0) return opened(tokens);
  const subject = match.participle ? mainSubject(tokens, index) : subjectBefore(tokens, match.verb);
  return subject && conditional(tokens, subject.start) ? undefined : subject;
};

/** "Set up in 1999, | the forum | meets". */
const opened = (tokens: readonly Token[]): Subject | undefined => {
  const subject = mainSubject(tokens);
  return subject && subject.start > 2 && tokens[subject.start - 1]?.key === ',' ? { ...subject, group: 0 } : undefined;
};

/** "if the visit takes place", "whether it will": nothing is stated. */
const conditional = (tokens: readonly Token[], start: number): boolean =>
  /^(?:if|unless|whether)$/.test(tokens[start - 1]?.key ?? '');

const standing = (tokens: readonly Token[], match: CueMatch, end: number): StatementCue | undefined =>
  match.cues.find((cue) => stands(tokens, cue, match, end));

/** Whether the words that a cue needs stand in its clause. */
const stands = (
  tokens: readonly Token[],
  { needs, voice, property }: StatementCue,
  match: CueMatch,
  end: number,
): boolean => {
  if (needs.size === 0) return true;
  const from = voice === 'passive' ? Math.max(0, match.verb - 14) : match.end;
  const to = voice === 'active' && property === 'document' ? Math.min(end, match.end + 9) : end;
  for (let i = from; i < to; i++) {
    const { key, kind } = tokens[i] as Token;
    if (needs.has(key) || (kind === 'number' && needs.has('#'))) return true;
    if (needs.has(`${key} ${tokens[i + 1]?.key ?? ''}`)) return true;
  }
  return false;
};

/** The subject as written; a pronoun stands for the subject before it, in this sentence or the one before, where number and kind agree. */
const resolved = (
  article: Article,
  tokens: readonly Token[],
  { start, end }: Subject,
  named: Found | undefined,
  before: Segment | undefined,
): Found | undefined => {
  const first = tokens[start]?.key ?? '';
  if (!PRONOUNS.has(first) || end - start > 1) return described(article, tokens, start, end);
  const earlier = before && mainSubject(before.tokens);
  const candidates = [named, earlier && before && described(article, before.tokens, earlier.start, earlier.end)];
  return candidates.find((candidate) => candidate !== undefined && agrees(first, candidate));
};

const agrees = (pronoun: string, { subject, plural, person }: Found): boolean => {
  if (PRONOUNS.has(subject.toLowerCase())) return false;
  if (pronoun === 'they') return plural;
  return pronoun === 'it' ? !plural && !person : person && !plural;
};

const described = (article: Article, tokens: readonly Token[], start: number, end: number): Found => {
  const list = tokens.slice(start, end);
  const last = list.at(-1);
  const and = list.some(({ key }) => key === 'and' || key === '&');
  const lower = list.some(({ kind, text }) => kind === 'word' && !/^\p{Lu}/u.test(text));
  const plural =
    /^(?:both|the two|these|all|they)$/.test(list[0]?.key ?? '') ||
    list[1]?.key === 'two' ||
    (and && !/^the$/i.test(list[0]?.text ?? '')) ||
    (lower && (last?.key.endsWith('s') ?? false));
  const person =
    !lower &&
    list.length >= 2 &&
    !/^the$/i.test(list[0]?.text ?? '') &&
    !and &&
    !list.some(
      ({ key }) =>
        key === '-' ||
        /^(?:partnership|group|commission|committee|dialogue|summit|forum|ministry|army|navy|organisation|organization|union|council|meeting|agreement|treaty)$/.test(
          key,
        ),
    );
  return { subject: words(article, tokens, start, end), plural, person };
};

/** "Earlier this month, | the minister …", "…, and in 2010, | it …". */
const openingDate = (tokens: readonly Token[], subject: number): Span | null => {
  let start = 0;
  for (let i = subject - 1; i >= Math.max(0, subject - 9); i--)
    if (tokens[i]?.key === 'and' || tokens[i]?.key === ';') {
      start = i + 1;
      break;
    }
  if (
    subject - start > 9 ||
    !/^(?:in|on|earlier|later|last|this|next|since|yesterday|today|during|by)$/.test(tokens[start]?.key ?? '')
  )
    return null;
  return dateIn(tokens, start, subject);
};

const words = ({ text }: Article, tokens: readonly Token[], start: number, end: number): string =>
  singleSpaced(text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0));
