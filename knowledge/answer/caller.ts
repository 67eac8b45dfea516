import type { Notice } from './answer.ts';
import type { Context } from './context.ts';
import type { Draft } from './make.ts';

/** "who called whom", "who phoned first": which of two rang is asked. */
const WHO_CALLED = /\bwho\s+(?:first\s+)?(?:called|phoned|rang|telephoned|dialled)\s+(?:up\s+)?(?:whom?\b|first\b)/iu;

/** A sentence that tells who did: "Berg telephoned Lund"; "they held a telephone conversation" does not. */
const CALLED =
  /\b(?:phoned|telephoned|rang|dialled|(?:placed|made|received|took)\s+(?:a|the)\s+(?:phone\s+|telephone\s+)?call|(?:a|the)\s+(?:phone\s+|telephone\s+)?call\s+(?:from|by|to))\b/iu;

export const callerNotice = (question: string, { status, claims }: Draft, { words }: Context): Notice[] =>
  WHO_CALLED.test(question) && status === 'answered' && !claims.some(({ text }) => CALLED.test(text))
    ? [{ kind: 'other-reading', text: words.statements.noCaller }]
    : [];
