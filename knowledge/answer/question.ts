import { findLines } from '../passages.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { resolveMeeting } from '../resolve/meeting.ts';
import { publishersOf } from '../resolve/source.ts';
import { isCut } from '../understand/question.ts';
import { LONGEST, type NoQuestion, type Understood, understand } from '../understand/understand.ts';
import type { Words } from '../words/words.ts';
import type { Notice } from './answer.ts';
import { type Context, correctionNotice, meetingChoices, nearestClaim, unique } from './context.ts';
import { chairClaims } from './facts.ts';
import { claim, type Draft, type DraftClaim, make, quoted } from './make.ts';
import { listClaims } from './timeline.ts';

/** How many meetings are offered where none is named. */
const MOST = 10;

/** What a question means; where it can't become a query, the answer that says so. */
export const readQuestion = (
  context: Context,
  question: string,
):
  | Extract<Understood, { readonly is: 'query' }>
  | { readonly is: 'answer'; readonly answer: Draft; readonly final?: boolean } => {
  const understood = understand(question, context.knowledge, context.now);
  switch (understood.is) {
    case 'query':
      return understood;
    case 'which':
      return { is: 'answer', answer: whichMeeting(context, understood) };
    case 'whom':
      return { is: 'answer', answer: whom(context, understood) };
    case 'absent':
      return { is: 'answer', answer: nothingOf(context, understood), final: understood.ofNamesake === true };
    case 'no publisher':
      return { is: 'answer', answer: noPublisher(context, understood) };
    case 'no question':
      return { is: 'answer', answer: noQuestion(context, understood.why) };
  }
};

/** Says that the end of a long question was not looked at. */
export const cutNotice = (question: string, { refusals }: Words): Notice[] =>
  question.length <= LONGEST && isCut(question) ? [{ kind: 'missing', text: refusals.cut }] : [];

const whichMeeting = (
  context: Context,
  { heading, ask, corrections }: Extract<Understood, { readonly is: 'which' }>,
): Draft => {
  const { knowledge, words } = context;
  const newest = [...catalogueOf(knowledge).inOrder].reverse();
  const notices = correctionNotice(corrections, words);
  if (newest.length === 0) return make(context, 'not-in-sources', { heading, lead: words.meetings.none, notices });
  return make(context, 'ambiguous', {
    heading,
    lead: words.meetings.which,
    notices,
    choices: meetingChoices(newest.slice(0, MOST), ask, words),
  });
};

/** "what was his rank": asked of each who chaired, the last ones first, then of the others. */
const whom = (context: Context, { heading, ask }: Extract<Understood, { readonly is: 'whom' }>): Draft => {
  const { knowledge, words } = context;
  const { inOrder } = catalogueOf(knowledge);
  const chairs = [...inOrder].reverse().flatMap(({ chairs }) => chairs.map(({ person }) => person));
  const ids = [...new Set([...chairs, ...knowledge.people.map(({ id }) => id)])].slice(0, MOST_PEOPLE);
  const people = ids.flatMap((id) => knowledge.people.find((person) => person.id === id) ?? []);
  if (people.length === 0) return noQuestion(context, { because: 'other words' });
  return make(context, 'ambiguous', {
    heading,
    lead: words.people.whom,
    choices: people.map(({ name }) => ({ label: name, ask: ask.replaceAll('%', name) })),
  });
};

/** How many people are offered where nobody is named. */
const MOST_PEOPLE = 6;

/** "The articles say nothing of France.", with what they do speak of beside it. */
const nothingOf = (
  context: Context,
  { heading, words: missing, rest, meeting, ofChairs = false }: Extract<Understood, { readonly is: 'absent' }>,
): Draft => {
  const { knowledge, words } = context;
  const { forums, mainForum } = catalogueOf(knowledge);
  const near = rest === '' ? [] : nearestClaim(context, rest);
  // "The articles say nothing of it" would be untrue of what a caption or a notice says, where the articles themselves are asked about.
  const lines = OF_ARTICLES.test(heading) ? linesWith(missing, context) : [];
  if (lines.length > 0)
    return make(context, 'not-in-sources', { heading, lead: words.statements.unsaid(undefined), claims: lines });
  const main =
    forums.get(mainForum ?? '')?.forum ?? [...forums.values()].find(({ meetings }) => meetings.length > 0)?.forum;
  const about = main ? claim(words.refusals.talks(main.name, forums.size > 1), [], main.citations.slice(0, 1)) : [];
  const found = meeting === undefined ? undefined : resolveMeeting(meeting, knowledge);
  const own = found?.is === 'one' ? found.value : undefined;
  const ofIt = !own ? [] : ofChairs && own.chairs.length > 0 ? chairClaims(own, words) : listClaims([own], words);
  return make(context, 'not-in-sources', {
    heading,
    lead: words.refusals.absent(missing.slice(0, 6)),
    claims: [near, ofIt, about].find(({ length }) => length > 0) ?? [],
    choices: [
      ...(own ? meetingChoices([own], 'meeting', words) : []),
      { label: words.refusals.choices.onRecord, ask: '/timeline' },
    ],
  });
};

/** The lines beside the sentences in which a word stands that no sentence holds. */
const linesWith = (missing: readonly string[], { knowledge, words }: Context): readonly DraftClaim[] =>
  unique(
    missing.flatMap((word) => [...findLines(knowledge, word).values()]).map((citation) => quoted(citation, words)),
  ).slice(0, MOST_LINES);

const MOST_LINES = 2;
const OF_ARTICLES =
  /\b(?:articles?|items?|pieces?|stor(?:y|ies)|texts?|sources?|outlets?|pages?|sites?|disclaimers?|captions?|photo\p{L}*|pictures?|credits?)\b/iu;

/** How many publishers are named. */
const MOST_NAMED = 8;

/** "No article of the BBC is on record." */
const noPublisher = (
  context: Context,
  { heading, name }: Extract<Understood, { readonly is: 'no publisher' }>,
): Draft => {
  const { knowledge, words } = context;
  const names = [...new Set([...publishersOf(knowledge).values()].map((publisher) => publisher.name))];
  return make(context, 'not-in-sources', {
    heading,
    lead: words.sources.notOnRecord(name, names.slice(0, MOST_NAMED)),
    choices: [{ label: words.sources.heading, ask: '/sources' }],
  });
};

/** Not a question about the talks: says what can be asked. */
const noQuestion = (context: Context, why: NoQuestion): Draft => {
  const { knowledge, words } = context;
  const { refusals } = words;
  const person = knowledge.people[0]?.name;
  return make(context, 'not-understood', {
    heading: refusals.heading,
    lead: leadOf(why, context),
    choices: [
      { label: refusals.choices.latest, ask: '/meeting latest' },
      { label: refusals.choices.chairs, ask: 'Who chaired the latest meeting?' },
      ...(person ? [{ label: refusals.choices.person, ask: `Who is ${person}?` }] : []),
      { label: refusals.choices.timeline, ask: '/timeline' },
    ],
  });
};

const leadOf = (why: NoQuestion, { words: { refusals } }: Context): string => {
  switch (why.because) {
    case 'too long':
      return refusals.tooLong(why.characters);
    case 'greeting':
      return refusals.greeting;
    case 'order':
    case 'sum':
      return refusals.order;
    case 'other words':
      return refusals.ask;
  }
};
