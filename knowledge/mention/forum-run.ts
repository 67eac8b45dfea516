import type { Token } from '../article.ts';
import { branches } from '../lexicon/branches.ts';
import { forumPhrases, forumWords } from '../lexicon/forum-words.ts';
import { notForumAfter } from '../lexicon/not-forums.ts';
import { isClauseVerb } from '../lexicon/word-classes.ts';
import { isCapital } from '../read/token.ts';
import { acronymAt, numberAfter } from './forum-acronym.ts';
import { bracketAt } from './forum-bracket.ts';
import { openRun, type Run, snapshot, startAfresh, takeKind } from './forum-heads.ts';
import { isOtherThing, kindAt } from './forum-kind.ts';
import { partyAt } from './forum-party.ts';
import { takePending } from './forum-pending.ts';
import { addParties, type ForumPhrase, HYPHENS, isGlued } from './forum-phrase.ts';
import { isListComma } from './forum-start.ts';
import { ordinalAt, romanLetter } from './ordinal.ts';

/** After a kind, a name goes on only if another kind follows within so many tokens. */
const AHEAD = 9;
const LONGEST = 40;

/** What the reader of a phrase must know of its line. */
export type Line = {
  /** Every word has a capital: a capital tells nothing. */
  readonly strict: boolean;
  /** Capitals throughout would make an acronym of every word. */
  readonly acronyms: boolean;
  /** Whether a number glued to the acronym is that of a meeting: "COP28", not "MIG29". */
  readonly isNumbered: (acronym: string) => boolean;
};

/**
 * The noun run from token `start` on: what stands before its kinds, the kinds, and which belongs to which:
 * "3rd India-Russia Commission (IRIGC) Sub-Working Group (Land) Meeting" is one phrase, a Sub-Working Group with a Commission as its
 * parent. Undefined where the run holds neither a kind nor an acronym.
 */
export const runAt = (tokens: readonly Token[], start: number, line: Line): ForumPhrase | undefined => {
  const run = openRun(tokens, start);
  while (run.at < tokens.length && run.at - start < LONGEST) {
    if (run.head !== undefined && run.at - run.head.to > AHEAD) break;
    const step = stepOf(run, line);
    if (step === 'other thing') return undefined;
    if (step === 'over') break;
  }
  if (run.head === undefined) takePending(run);
  const { head, loose } = run;
  return head === undefined && loose !== undefined
    ? { ...loose.before, to: loose.to, acronym: loose.acronym, name: [] }
    : head;
};

type Step = 'on' | 'over' | 'other thing';

const stepOf = (run: Run, line: Line): Step => {
  const { tokens, at, before } = run;
  const token = tokens[at];
  if (token === undefined) return 'over';
  const kind = kindAt(tokens, at);
  if (kind !== undefined) {
    // "the Security Council's session" is not the session of a forum either.
    if (isOtherThing(tokens, run.start, at, kind.end)) return run.head === undefined ? 'other thing' : 'over';
    const isOther = notForumAfter.has(tokens[kind.end]?.key ?? '');
    if (kind.value.describes && !isOther) {
      run.pending = { kind, at, nameFrom: run.nameFrom, before: snapshot(run) };
      name(run, at);
      (forumWords.get(kind.value.kind) === 'level' ? before.levels : before.topic).push(kind.value.kind);
      run.at = kind.end;
      return 'on';
    }
    if (isOther && !kind.value.sure) return 'other thing';
    takeKind(run, kind);
    return 'on';
  }
  if (token.kind === 'mark') return takeMark(run);
  const party = partyAt(tokens, at);
  if (party !== undefined) {
    // "the Working Group India hosted": after a kind, only a pair of parties opens another name.
    if (at === run.head?.to && !line.strict && !HYPHENS.has(tokens[party.end]?.text ?? '')) return 'over';
    addParties(before, [party.name]);
    name(run, at);
    // "the 53rd Pacific Islands Forum": an organisation whose name is also that of its meetings
    const own = party.end - at > 1 ? kindAt(tokens, party.end - 1) : undefined;
    if (own?.end === party.end && run.pending === undefined)
      run.pending = { kind: own, at: party.end - 1, nameFrom: run.nameFrom, before: snapshot(run), isHost: true };
    run.at = party.end;
    return 'on';
  }
  if (forumPhrases.opens(token) && takeFixed(run)) return 'on';
  const count = ordinalAt(tokens, at);
  if (count !== undefined) {
    before.counts.push({ ordinal: count.ordinal, from: at, to: count.end });
    run.nameFrom = -1;
    run.at = count.end;
    return 'on';
  }
  return takeWord(run, token, line);
};

/** "Heads of Government" */
const takeFixed = (run: Run): boolean => {
  const { tokens, at, before } = run;
  const fixed = forumPhrases.at(tokens, at);
  if (fixed === undefined) return false;
  const words = fixed.value === 'topic' ? before.topic : before.levels;
  for (let word = at; word < fixed.end; word++) if (tokens[word]?.kind !== 'mark') words.push(tokens[word]?.key ?? '');
  name(run, at);
  run.at = fixed.end;
  return true;
};

const takeMark = (run: Run): Step => {
  const { tokens, at, before } = run;
  const text = tokens[at]?.text ?? '';
  if (text === '(') return takeBracket(run);
  if (text === "'s" || text === '’s') {
    run.possessive = true;
    if (before.parties.length > 0 && before.topic.length === 0) run.nameFrom = -1;
    if (run.loose !== undefined) name(run, at + 1);
  } else if (!isJoint(tokens, at)) return 'over';
  run.at++;
  return 'on';
};

const takeBracket = (run: Run): Step => {
  const { tokens, at, head, before } = run;
  const bracket = bracketAt(tokens, at);
  if (bracket === undefined) return 'over';
  if (head !== undefined && at === head.to) {
    if (bracket.branch !== undefined) {
      head.branch ??= bracket.branch;
      head.name.push([at, bracket.end]);
    }
    head.acronym ??= bracket.acronym ?? null;
    if (bracket.count !== undefined) head.counts.push(bracket.count);
    head.to = bracket.end;
    startAfresh(run, bracket.end);
  } else if (bracket.branch !== undefined) before.branch ??= bracket.branch;
  else if (bracket.acronym === undefined) return 'over';
  run.at = bracket.end;
  return 'on';
};

const takeWord = (run: Run, token: Token, line: Line): Step => {
  const { tokens, at, before } = run;
  const branch = isCapital(token) ? branches.at(tokens, at) : undefined;
  if (branch !== undefined && (branch.end - at > 2 || kindAt(tokens, afterHyphen(tokens, branch.end)) !== undefined)) {
    before.branch ??= branch.value;
    name(run, at);
    run.at = branch.end;
    return 'on';
  }
  if (token.key === 'and') {
    if (before.topic.length > 0) before.topic.push('and');
    else if (before.parties.length === 0 && before.counts.length === 0) return 'over';
    run.at++;
    return 'on';
  }
  const use = forumWords.get(token.key);
  if (use === undefined) {
    const acronym = line.acronyms ? acronymAt(tokens, at, line.isNumbered) : undefined;
    if (acronym !== undefined) {
      run.nameFrom = -1;
      run.at = acronym.end;
      const number = line.isNumbered(acronym.text) ? numberAfter(tokens, acronym) : undefined;
      if (number !== undefined) {
        before.counts.push({ ordinal: number.ordinal, from: number.end - 1, to: number.end });
        run.at = number.end;
      }
      run.loose = { acronym: acronym.text, at, to: run.at, before: snapshot(run) };
      return 'on';
    }
    // not "the X-V meeting"
    const letter = HYPHENS.has(tokens[at - 1]?.text ?? '') ? undefined : romanLetter(token);
    if (letter !== undefined && kindAt(tokens, at + 1) !== undefined) {
      before.counts.push({ ordinal: letter, from: at, to: at + 1 });
      run.at++;
      return 'on';
    }
  }
  switch (use) {
    case 'topic':
    case 'level':
      (use === 'topic' ? before.topic : before.levels).push(token.key);
      name(run, at);
      break;
    case 'next':
    case 'previous':
    case 'latest':
      before.edition = use;
      run.nameFrom = -1;
      break;
    case 'other':
    case 'neutral':
      before.other ||= use === 'other';
      // "Defence Ministers' Informal Meeting"
      if (!isCapital(token)) run.nameFrom = -1;
      break;
    default:
      if (!isCapital(token) && isCompound(tokens, at)) run.nameFrom = -1;
      else if (use === 'end') return 'over';
      else if (isCapital(token) && (!line.strict || (isBegun(run) && !isClauseVerb(token.key)))) {
        const number = tokens[at + 1];
        const isNumbered = number?.kind === 'number' && isGlued(token, number);
        before.topic.push(isNumbered ? `${token.key}${number.key}` : token.key);
        name(run, at);
        // "G20"
        if (isNumbered) run.at++;
      } else if (at !== run.start) return 'over';
  }
  run.at++;
  return 'on';
};

const name = (run: Run, from: number): void => {
  if (run.nameFrom < 0) run.nameFrom = from;
};

const isBegun = ({ before }: Run): boolean =>
  before.parties.length > 0 || before.topic.length > 0 || before.levels.length > 0 || before.counts.length > 0;

/** "in-person", "much-awaited": a word glued to a hyphen. */
const isCompound = (tokens: readonly Token[], at: number): boolean =>
  (HYPHENS.has(tokens[at + 1]?.text ?? '') && isGlued(tokens[at], tokens[at + 1])) ||
  (HYPHENS.has(tokens[at - 1]?.text ?? '') && isGlued(tokens[at - 1], tokens[at]));

const afterHyphen = (tokens: readonly Token[], at: number): number =>
  HYPHENS.has(tokens[at]?.text ?? '') ? at + 1 : at;

const isJoint = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text ?? '';
  if (text === ',') return isListComma(tokens, at) || partyAt(tokens, at + 1) !== undefined;
  if (text === '.') return isGlued(tokens[at - 1], tokens[at]) && (tokens[at - 1]?.text.length ?? 9) <= 2;
  return (
    HYPHENS.has(text) || text === '&' || text === '/' || text === "'" || text === '’' || text === '@' || text === '+'
  );
};
