import type { Token } from '../article.ts';
import { askerNouns, askerVerbs, carrierWords } from '../lexicon/question-words.ts';
import type { Labelled } from '../resolve/label.ts';

/**
 * "were categories discussed", "did they talk about homework", "did Berg apologise": what mostly only carries a question, or is said by the one
 * who asks, is what is asked about there.
 */
export const asTopic = (labelled: Labelled, tokens: readonly Token[]): Labelled => {
  const { label, from, to } = labelled;
  const word = tokens[from]?.key ?? '';
  if (label.is !== 'generic') return labelled;
  const isAskedAbout =
    (carrierWords.has(word) && (isDiscussed(tokens, from, to) || isObject(tokens, from, to))) ||
    (askerVerbs.has(word) && isOfOthers(tokens, from)) ||
    (askerNouns.has(word) && !WHOSE.test(tokens[from - 1]?.key ?? ''));
  return isAskedAbout ? { label: { is: 'unknown', word }, from, to } : labelled;
};

/** "my boss", "as a student" */
const WHOSE = /^(?:my|our|your|an?|dear|for|as|fellow)$/;

/** "did Berg apologise", "who apologised": of somebody else than the one who asks. */
const isOfOthers = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens.slice(Math.max(0, at - MOST_SUBJECT), at).map(({ key }) => key);
  const from = before.findLastIndex((key) => /^(?:did|does|has|have|had|who|will)$/.test(key));
  return from >= 0 && !before.slice(from).some((key) => /^(?:i|we|you|me|us|my|to)$/.test(key));
};

/** How many words a subject and its verb have. */
const MOST_SUBJECT = 5;

/** A word is what is discussed: the object of such a verb, or its subject; but not "which categories were discussed", "the words of". */
const isDiscussed = (tokens: readonly Token[], from: number, to: number): boolean => {
  const keyAt = (at: number): string => tokens[at]?.key ?? '';
  let before = from - 1;
  while (BEFORE_NOUN.test(keyAt(before))) before--;
  if (keyAt(to) === 'of') return false;
  if (DISCUSSING.test(keyAt(before)) || (keyAt(before) === 'on' && AGREED.test(keyAt(before - 1)))) return true;
  const isWhich = tokens.slice(Math.max(0, from - 4), from).some(({ key }) => /^(?:which|what|whose)$/.test(key));
  const verb = BE.test(keyAt(to)) ? to + 1 : to;
  return (
    !isWhich && (DISCUSSED.test(keyAt(verb)) || ON_AGENDA.test(`${keyAt(verb)} ${keyAt(verb + 1)} ${keyAt(verb + 2)}`))
  );
};

/** "did Berg see the excerpt": the object of a claim; but "did cables come up in the excerpt", "did they give a description of cables". */
const isObject = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (!/^(?:did|does|do|has|have|had)$/.test(tokens[0]?.key ?? '') || /^(?:of|on|about)$/.test(tokens[to]?.key ?? ''))
    return false;
  let before = from - 1;
  while (BEFORE_NOUN.test(tokens[before]?.key ?? '')) before--;
  return before > 0 && !NO_VERB.test(tokens[before]?.key ?? '');
};

const NO_VERB =
  /^(?:in|at|of|from|by|on|with|for|to|under|within|and|or|which|what|other|same|relevant|pertinent|aforesaid)$/;

const BEFORE_NOUN = /^(?:the|an?|any|some|these|those|their|its|his|her)$/;
const BE = /^(?:was|were|is|are|been|being|get|gets|got)$/;
const DISCUSSED =
  /^(?:discussed|mentioned|raised|covered|addressed|debated|reviewed|treated|tackled|broached|considered|examined)$/;
const DISCUSSING =
  /^(?:discuss|discussed|discusses|discussing|mention|mentioned|address|addressed|debate|debated|review|reviewed|raise|raised|tackle|tackled|cover|covered|about|regarding|concerning)$/;
const AGREED = /^(?:agree|agreed|agreement|position|stance|views?|talks|discussions?|focus|focused)$/;
const ON_AGENDA = /^(?:come|came|brought|taken) up\b|^on the (?:agenda|table)/;
