import type { Token } from '../article.ts';
import { isCapital } from '../read/token.ts';
import { kindAt } from './forum-kind.ts';
import type { ForumPhrase } from './forum-phrase.ts';
import { ordinalAt, parseOrdinal, romanLetter } from './ordinal.ts';

// "Working Group on Energy *meeting*"
export const takeUnit = (tokens: readonly Token[], phrase: ForumPhrase): boolean => {
  const numeral =
    phrase.kind?.role !== 'unit' || phrase.counts.length > 0
      ? undefined
      : tokens[phrase.to - 1]?.key === 'round'
        ? roundAt(tokens[phrase.to])
        : isCapital(tokens[phrase.to - 1])
          ? numeralAt(tokens, phrase.to)
          : undefined;
  if (numeral !== undefined) {
    phrase.counts.push({ ordinal: numeral, from: phrase.to, to: phrase.to + 1 });
    phrase.to++;
    return true;
  }
  if (phrase.kind === undefined || phrase.kind.role === 'unit') return false;
  // "the ninth Border Committee meet"
  if (tokens[phrase.to]?.key === 'meet' && phrase.counts.length > 0) {
    phrase.unit = true;
    phrase.to++;
    return true;
  }
  const count = ordinalAt(tokens, phrase.to);
  const unit = kindAt(tokens, count?.end ?? phrase.to);
  if (unit?.value.role !== 'unit') return false;
  if (count !== undefined) phrase.counts.push({ ordinal: count.ordinal, from: phrase.to, to: count.end });
  phrase.unit = true;
  phrase.plural = unit.value.plural;
  phrase.to = unit.end;
  return true;
};

// "Round Seven", "round 7 of the talks", "Round IV"
const roundAt = (token: Token | undefined): number | undefined => {
  if (token === undefined || (token.kind === 'number' && !/^[1-9]\d?$/.test(token.key))) return undefined;
  return token.kind === 'mark' ? undefined : (parseOrdinal(token.text) ?? undefined);
};

// "Session XIII", "Session V"
const numeralAt = (tokens: readonly Token[], at: number): number | undefined => {
  const token = tokens[at];
  if (token === undefined || !isCapital(token)) return undefined;
  return romanLetter(token) ?? (token.text === token.text.toUpperCase() ? ordinalAt(tokens, at)?.ordinal : undefined);
};

// ", 12th round", ", in its third edition", ", now in its 5th round", "in its tenth iteration", "for its fourth meeting"
export const takeEdition = (tokens: readonly Token[], phrase: ForumPhrase): boolean => {
  let at = phrase.to;
  if (tokens[at]?.text === ',') {
    // ", the fourteenth in the series"
    if (tokens[at + 1]?.key === 'the') {
      const count = ordinalAt(tokens, at + 2);
      if (count === undefined || !/^in (?:the|a) series$/.test(keys(tokens, count.end, 3))) return false;
      phrase.counts.push({ ordinal: count.ordinal, from: at + 2, to: count.end });
      phrase.to = count.end + 3;
      return true;
    }
    const count = ordinalAt(tokens, ++at);
    const unit = count === undefined ? undefined : kindAt(tokens, count.end);
    if (count !== undefined) {
      if (unit?.value.role !== 'unit' || phrase.counts.length > 0 || tokens[unit.end]?.key === 'of') return false;
      phrase.counts.push({ ordinal: count.ordinal, from: at, to: count.end });
      phrase.unit = true;
      phrase.to = unit.end;
      return true;
    }
  }
  if (tokens[at]?.key === 'now' || tokens[at]?.key === 'held' || tokens[at]?.key === 'currently') at++;
  if (tokens[at]?.key !== 'in' && tokens[at]?.key !== 'for') return false;
  at++;
  if (tokens[at]?.key !== 'its' && tokens[at]?.key !== 'their' && tokens[at]?.key !== 'the') return false;
  const count = ordinalAt(tokens, at + 1);
  if (count === undefined || kindAt(tokens, count.end)?.value.role !== 'unit') return false;
  phrase.counts.push({ ordinal: count.ordinal, from: at + 1, to: count.end });
  phrase.unit = true;
  phrase.to = kindAt(tokens, count.end)?.end ?? count.end;
  return true;
};

const keys = (tokens: readonly Token[], from: number, count: number): string =>
  tokens
    .slice(from, from + count)
    .map(({ key }) => key)
    .join(' ');
