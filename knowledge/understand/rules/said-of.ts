import { contentWords } from '../../passages.ts';
import type { Knowledge } from '../../record.ts';
import { catalogueOf, wordsOf } from '../../resolve/catalogue.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { resolvePerson } from '../../resolve/person.ts';
import { quotesBy } from '../../resolve/said.ts';
import { type Rule, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting } from '../slots.ts';
import { notTold } from './untold.ts';

/** "what did Berg say about cables", "what has Lund said at the 4th" */
const SAID_OF =
  /^\W*(?:(?:and|so)\s+)?what\s+(?:exactly\s+)?(?:did|does|has|had)\s+(?:the\s+)?([^?,:;]{2,40}?)\s+(?:ever\s+|publicly\s+)?(?:say|said|state|stated|remark|remarked|comment|commented)\s+(about|on|of|regarding|concerning|at|during|in)\s+(?:the\s+)?([^?]{3,80}?)\W*$/i;
const AT = /^(?:at|during|in)$/i;

/** What a person who is not quoted is told to have said: neither that they talked, nor that they were there, nor what others say is their word. */
export const saidOf: Rule = shaped([SAID_OF], ({ question, knowledge, heading, missing }) => {
  const [, who = '', way = '', topic = ''] = SAID_OF.exec(question.text) ?? [];
  if (who === '' || missing.length > 0 || quotesBy(wordsOf(who), knowledge).length > 0) return undefined;
  if (catalogueOf(knowledge).sourceNames.has(who.toLowerCase())) return undefined;
  const part = readQuestion(who, knowledge);
  if (!hasPerson(part) || contentOf(part).length > 0 || / and /i.test(who)) return undefined;
  if (!AT.test(way))
    return contentWords(topic).length === 0
      ? undefined
      : { query: { ask: 'voiced', question: heading, who: nameOf(who), topic }, named: true };
  const at = readQuestion(topic, knowledge);
  if (!namesMeeting(at)) return undefined;
  const slot = meetingSlot(at);
  // "Both leaders underlined it": of those who chaired it, what they said together is the word of each.
  return way.toLowerCase() === 'at' && isChair(who, slot, knowledge)
    ? { query: { ask: 'positions', question: heading, meeting: slot, chairs: true }, named: true }
    : notTold(`${who} ${topic}`, heading, undefined);
});

/** Whether somebody chaired the one meeting that the words name. */
const isChair = (who: string, slot: string, knowledge: Knowledge): boolean => {
  const [meeting, person] = [resolveMeeting(slot, knowledge), resolvePerson(nameOf(who), knowledge)];
  return (
    meeting.is === 'one' &&
    person.is === 'one' &&
    meeting.value.chairs.some((chair) => chair.person === person.value.id)
  );
};

/** "PM Berg", "Lt Gen Berg": the name alone, as a sentence need not give the rank. */
const nameOf = (who: string): string => who.trim().split(/\s+/).at(-1) ?? who;
