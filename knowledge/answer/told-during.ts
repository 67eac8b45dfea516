import type { Passage } from '../passages.ts';
import type { Statement } from '../record.ts';
import type { Notice } from './answer.ts';
import type { Context } from './context.ts';
import { encountersIn } from './dated.ts';
import { type DraftClaim, quoted } from './make.ts';
import { listOf } from './next-sentence.ts';
import type { Asked } from './statement-fit.ts';
import { told } from './statement-told.ts';

type During = { readonly claims: readonly DraftClaim[]; readonly notices: readonly Notice[] };

/** "when did she congratulate him": of what was done; but a birthday is no part of the call on which it is spoken of. */
const WHEN_DONE = /\b(?:when|(?:in\s+|on\s+)?(?:what|which)\s+(?:day|date|month|year))\s+(?:did|was|were|had)\b/i;
const OF_A_DAY = /['’]s\s+(?:\d+\p{L}*\s+)?(?:birthday|anniversary)\W*$|\bborn\b/iu;

/** "when did Lund call Berg": who called whom, no sentence on what was said in a call tells. */
const CALLED = /\bdid\s+[^?]{2,40}?\s(?<!\bthe\s)(?:call|phone|ring|telephone)\b/i;

/** "During the conversation, she congratulated him": the sentence before dates the conversation, and so what was done in it. */
export const toldDuring = (
  passages: readonly Passage[],
  { question = '', wants }: Asked,
  context: Context,
): During | undefined => {
  if (wants !== 'when' || !WHEN_DONE.test(question) || OF_A_DAY.test(question) || CALLED.test(question))
    return undefined;
  for (const { citation } of passages) {
    const before = listOf(citation, context);
    const dated = before && datedIn(before, context);
    if (!dated) continue;
    const { claim, notices } = told(dated, 'when', context);
    return { claims: [claim, quoted(citation, context.words)], notices };
  }
  return undefined;
};

/** The one encounter that a sentence dates. */
const datedIn = (
  { article, start, end }: { readonly article: string; readonly start: number; readonly end: number },
  context: Context,
): Statement | undefined =>
  encountersIn(article, context).find(
    ({ statement, date }) =>
      date !== '' && statement.citations.some((own) => own.article === article && own.start >= start && own.end <= end),
  )?.statement;
