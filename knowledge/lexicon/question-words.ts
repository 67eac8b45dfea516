import { z } from 'zod';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

const words = z.array(z.string().min(1));

const lists = table(
  'question-words.yaml',
  z.strictObject({
    small: words,
    generic: words,
    carriers: words,
    askerVerbs: words,
    askers: words,
    meetings: words,
    fields: words,
    orders: words,
    greetings: words,
    yes: words,
    courtesies: words,
    claims: words,
    tags: words,
    judging: words,
    opinions: words,
  }),
);

/** Words that tell nothing of what is asked: "the", "did". */
export const smallWords: ReadonlySet<string> = new Set(lists.small);
/** Words that any question about talks may use: "happened", "official". */
export const genericWords: ReadonlySet<string> = new Set([...lists.generic, ...lists.carriers, ...lists.askers]);
/** "categories", "excerpt": the same, unless they themselves are said to be discussed. */
export const carrierWords: ReadonlySet<string> = new Set(lists.carriers);
/** "apologise", "thank": what the one who asks does, and a claim of anyone else. */
export const askerVerbs: ReadonlySet<string> = new Set(lists.askerVerbs);
/** "student", "boss": who asks, and anyone else of that trade where it is not said whose. */
export const askerNouns: ReadonlySet<string> = new Set(lists.askers);
/** "meeting", "talks", "round": a meeting of any kind. */
export const meetingWords: ReadonlySet<string> = new Set(lists.meetings);
/** "defence", "bilateral": what all talks are, before a word for a meeting. */
export const fieldWords: ReadonlySet<string> = new Set(lists.fields);
/** "poem", "ignore": asked of a machine, not of the articles. */
export const orderWords: ReadonlySet<string> = new Set(lists.orders);
export const greetings = phrases(lists.greetings.map((phrase) => [phrase, true] as const));
/** "did", "was": a question that begins with one wants a yes or no. */
export const yesNoWords: ReadonlySet<string> = new Set(lists.yes);
/** "many thanks in advance", "I was wondering": said around a question. */
export const courtesies = phrases(lists.courtesies.map((phrase) => [phrase, true] as const));
/** "is it true that", "I heard that": before a sentence that one wants confirmed. */
export const claims = phrases(lists.claims.map((phrase) => [phrase, true] as const));
/** "right?", "isn't it": after it. */
export const tags = phrases(lists.tags.map((phrase) => [phrase, true] as const));
/** "good", "best": words that ask for a judgement. */
export const judging: ReadonlySet<string> = new Set(lists.judging);
export const opinions = phrases(lists.opinions.map((phrase) => [phrase, true] as const));
