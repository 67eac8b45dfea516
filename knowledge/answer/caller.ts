import type { Notice } from './answer.ts';
import type { Context } from './context.ts';
import type { Draft } from './make.ts';

/** "who called whom", "did Berg ring Lund", "was it Berg who phoned": which of two rang is asked. */
const WHO_CALLED =
  /\bwho\s+(?:first\s+)?(?:called|phoned|rang|telephoned|dialled)\s+(?:up\s+)?(?:whom?\b(?!\s+to\s+\p{Ll})|first\b)|^\W*(?:(?:and|so|but)\s+)?(?:did|had|has)\s+(?:\p{L}+\s+){1,3}?(?:really\s+|also\s+|ever\s+)?(?:call(?:ed)?|phone[d]?|ring|rung|telephone[d]?|dial(?:led)?)\s+(?:up\s+)?(?!for\b|on\b|off\b|it\b|the\b|an?\b)(?:(?!an?\b|the\b)\p{L}+\s*){1,3}?(?=\W*$|\b(?:in|on|by|before|after|this|last|first|during|or)\b)|^\W*(?:was|is)\s+it\s+(?:\p{L}+\s+){1,3}?(?:who|that)\s+(?:called|phoned|rang|telephoned|dialled|made\s+the\s+call)/iu;

/** "who called Berg", "whom did Berg ring": one of the two is named. */
const WHO_OF_ONE =
  /^\W*(?:(?:and|so|but)\s+)?(?:who\s+(?:has\s+|had\s+)?(?:called|phoned|rang|telephoned|dialled)\s+(?:up\s+)?\p{L}|whom?\s+did\s+(?:\p{L}+\s+){1,3}?(?:call|phone|ring|telephone|dial)\b)/iu;

/** "a telephone conversation" */
const BY_PHONE = /\b(?:tele)?phon/i;

/** A sentence that tells who did: "Berg telephoned Lund"; "they held a telephone conversation" does not. */
const CALLED =
  /\b(?:phoned|telephoned|rang|dialled|(?:placed|made|received|took)\s+(?:a|the)\s+(?:phone\s+|telephone\s+)?call|(?:a|the)\s+(?:phone\s+|telephone\s+)?call\s+(?:from|by|to))\b/i;

/** "Did Berg call Lund" → Berg and Lund. */
const namesIn = (question: string): readonly string[] => (question.match(/\p{Lu}\p{Ll}+/gu) ?? []).slice(1);

export const callerNotice = (question: string, { status, claims }: Draft, { words }: Context): Notice[] =>
  (WHO_CALLED.test(question) || (WHO_OF_ONE.test(question) && claims.some(({ text }) => BY_PHONE.test(text)))) &&
  (status === 'answered' ||
    claims.some(({ text }) => BY_PHONE.test(text) && namesIn(question).every((name) => text.includes(name)))) &&
  !claims.some(({ text }) => CALLED.test(text))
    ? [{ kind: 'other-reading', text: words.statements.noCaller }]
    : [];
