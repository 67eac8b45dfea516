import type { Answer } from '../answer/answer.ts';
import { meetingChoices } from '../answer/context.ts';
import { make } from '../answer/make.ts';
import { contentWords, isInArticles } from '../passages.ts';
import type { Query } from '../query.ts';
import type { Knowledge } from '../record.ts';
import { wordsOf } from '../resolve/catalogue.ts';
import { resolveForum } from '../resolve/forum.ts';
import { byTime, resolveMeeting } from '../resolve/meeting.ts';
import { readReference } from '../resolve/reference.ts';
import { resolvePerson } from '../resolve/person.ts';
import { type Cued, readCues } from './cues.ts';

/** A question as a query, or the answer where it cannot become one. */
export type Understood = { readonly is: 'query'; readonly query: Query } | { readonly is: 'answer'; readonly answer: Answer };

/** Longer questions are no questions; the limit is Discord's for a message with Nitro. */
const LONGEST = 4000;

const query = (value: Query): Understood => ({ is: 'query', query: value });

const refuse = (knowledge: Knowledge, lead: string): Understood => ({
  is: 'answer',
  answer: make(knowledge, 'not-understood', { heading: 'Not a question about the talks', lead }),
});

/** Words that lead into what was asked for and are no part of its name. */
const FILLER = new Set(
  `please tell me about the a an of on in at for to was were is are be did do does it its that this which what who whom how much happen happened take took taken place held hold any
  can could would you give show find and or by with from there's have has had will s me us we i know want need meeting's during they them their sides both all everything`.split(/\s+/),
);

const bare = (text: string): string =>
  text
    .split(/\s+/)
    .filter((word) => !FILLER.has(word.toLowerCase().replace(/[^\p{L}\p{N}']/gu, '')))
    .join(' ')
    .replace(/[?!.,;:]+(?=\s|$)/g, '')
    .trim();

const namesMeeting = (text: string, knowledge: Knowledge): boolean => {
  const { ordinals, dates, recency, words } = readReference(text);
  return (ordinals.length > 0 || dates.length > 0 || recency !== null || words.length > 0) && resolveMeeting(text, knowledge).is !== 'none';
};

const whichMeeting = (knowledge: Knowledge, heading: string, command: string): Understood => ({
  is: 'answer',
  answer: make(knowledge, 'ambiguous', {
    heading,
    lead: 'Which meeting do you mean?',
    choices: meetingChoices([...knowledge.meetings].sort((a, b) => byTime(b, a)).slice(0, 10), command),
  }),
});

const COMMAND = { chairs: 'who-chaired', when: 'when', where: 'where', topics: 'topics' } as const;

/** Chairs, date, place or topics of a meeting; where the words name no meeting, what else the articles say of them. */
const ofMeeting = (ask: 'chairs' | 'when' | 'where' | 'topics', { rest }: Cued, question: string, knowledge: Knowledge): Understood => {
  const words = bare(rest);
  if (namesMeeting(words, knowledge)) return query({ ask, meeting: words });
  const { ordinals, dates, recency, words: others } = readReference(words);
  if (ordinals.length === 0 && dates.length === 0 && recency === null && others.length === 0) return whichMeeting(knowledge, question.trim().slice(0, 120), COMMAND[ask]);
  const numbered = ordinals.length > 0 && others.every((word) => !contentWords(word).length || isInArticles(knowledge, word));
  return numbered ? query({ ask, meeting: words }) : query({ ask: 'statement', words: question });
};

const PROPERTY = [
  ['date', /\b(?:date|dates|when|day|time|year)\b/i],
  ['place', /\b(?:place|where|city|venue|location)\b/i],
  ['chairs', /\b(?:chair\w*|co-?chair\w*|who|led|head\w*)\b/i],
  ['number', /\b(?:number|ordinal|edition|count)\b/i],
] as const;

const agreement = (question: string, knowledge: Knowledge): Understood => {
  const property = PROPERTY.find(([, words]) => words.test(question))?.[0];
  const meeting = bare(readCues(question).rest.replace(/\b(?:sources|source|articles|reports|outlets|place|city|venue|location|number|edition)\b/gi, ' '));
  const slots = property === undefined ? {} : { property };
  return namesMeeting(meeting, knowledge) ? query({ ask: 'agreement', meeting, ...slots }) : whichMeeting(knowledge, question.trim().slice(0, 120), 'meeting');
};

const compare = (rest: string, knowledge: Knowledge): Understood => {
  const parts = rest.split(/\b(?:and|with|to|vs|versus|against|from)\b/i).map(bare).filter((part) => part !== '');
  const [first, second] = parts.length > 1 ? parts : (bare(rest).match(/\S+/g) ?? []);
  return first && second ? query({ ask: 'compare', first, second }) : whichMeeting(knowledge, 'Compare two meetings', 'meeting');
};

const count = (rest: string, knowledge: Knowledge): Understood => {
  const year = rest.match(/\b(?:19|20)\d\d\b/)?.[0];
  const words = bare(rest.replace(/\b(?:19|20)\d\d\b/g, ' ').replace(/\b(?:meetings?|times|chair\w*|co|record|there|been|summits?)\b/gi, ' '));
  const person = words === '' ? undefined : resolvePerson(words, knowledge);
  const forum = /\bsummit/i.test(rest) ? 'summit' : words !== '' && person?.is === 'none' ? words : undefined;
  return query({ ask: 'count', ...(year ? { year } : {}), ...(person && person.is !== 'none' ? { chair: words } : {}), ...(forum ? { forum } : {}) });
};

const timeline = (rest: string): Understood => {
  const year = rest.match(/\b(?:19|20)\d\d\b/)?.[0];
  const forum = bare(rest.replace(/\b(?:19|20)\d\d\b/g, ' ').replace(/\b(?:meetings?|record|list|order)\b/gi, ' '));
  return query({ ask: 'timeline', ...(year ? { year } : {}), ...(forum ? { forum } : {}) });
};

/** A question of any wording, misspelt or half a sentence, as a query; an honest refusal where it is none. */
export const understand = (question: string, knowledge: Knowledge, _now: Date): Understood => {
  const typed = question.slice(0, LONGEST);
  if (wordsOf(typed).length === 0) return refuse(knowledge, 'Ask about a meeting, a person or a topic of the talks: “Who chaired the latest meeting?”');
  if (question.length > LONGEST) return refuse(knowledge, `That is ${question.length} characters long; ask in one or two sentences.`);
  const cued = readCues(typed);
  const rest = bare(cued.rest);
  switch (cued.asked) {
    case 'next-summit':
      return query({ ask: 'next-summit' });
    case 'agreement':
      return agreement(typed, knowledge);
    case 'compare':
      return compare(cued.rest, knowledge);
    case 'count':
      return count(cued.rest, knowledge);
    case 'chairs':
    case 'where':
    case 'when':
    case 'topics':
      return ofMeeting(cued.asked, cued, typed, knowledge);
    case 'person':
      if (resolvePerson(rest, knowledge).is !== 'none') return query({ ask: 'person', name: rest });
      break;
    case 'quote':
      return query({ ask: 'quote', topic: rest });
    case 'timeline':
      return timeline(cued.rest);
    case 'sources':
      return query({ ask: 'sources' });
    case 'forum':
    case null:
      break;
  }
  if (rest !== '' && resolveForum(rest, knowledge).is !== 'none') return query({ ask: 'forum', name: rest });
  if (rest !== '' && resolvePerson(rest, knowledge).is !== 'none') return query({ ask: 'person', name: rest });
  if (namesMeeting(rest, knowledge)) return query({ ask: 'meeting', meeting: rest });
  return query({ ask: 'statement', words: typed });
};
