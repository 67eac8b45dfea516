import type { Citation } from '../article.ts';
import { findPassages, holder } from '../passages.ts';
import type { Meeting, Stated } from '../record.ts';
import type { Notice } from './answer.ts';
import { aboutMeeting, type Context } from './context.ts';
import { exerciseClaims, settingClaims, topicClaims, topicsOnce } from './facts.ts';
import { type Draft, make, quoted } from './make.ts';
import { isOfMeeting } from './of-meeting.ts';

/** Verbs of what talks come to. */
const OUTCOMES =
  'agree decide resolve reaffirm reiterate renew commit pledge undertake signal sign adopt endorse'.split(' ');

/** The same as the sentence must have them: another word of the same sense ("concluded") tells of no agreement. */
const TELLS =
  /\b(?:agree[ds]?|agreement|agreeing|decid(?:ed|es|ing)|resolv(?:ed|es)|reaffirm\w*|reiterat\w*|renew(?:ed|s|ing)|commit(?:ted|ment|ments|s)|pledg(?:ed|es)|undert(?:ook|akes?)|signal(?:led|s|ed)|sign(?:ed|s)|adopt(?:ed|s)|endors(?:ed|es))\b/i;

/** "The talks concluded with an agreement to meet again": what they came to, in so many words. */
const CONCLUDED = /\b(?:conclud|end|clos|culminat|result)(?:ed|s)\s+(?:with|in|by)\b/i;

/** How many sentences tell what was agreed. */
const MOST = 3;

/** The sentences of a meeting's reports that tell what the sides agreed on, in the order in which they stand. */
export const outcomesOf = (meeting: Meeting, { knowledge }: Context): readonly Citation[] => {
  const articles = new Set(meeting.articles);
  const found = new Map(
    OUTCOMES.flatMap((verb) => findPassages(knowledge, verb, { articles }))
      .filter((passage) => TELLS.test(passage.citation.quote) && isOfMeeting(passage, meeting, knowledge))
      .map(({ citation }) => [`${citation.article}@${citation.start}`, citation]),
  );
  const inOrder = [...found.values()].sort((a, b) => a.article.localeCompare(b.article) || a.start - b.start);
  const ends = inOrder.filter(({ quote }) => CONCLUDED.test(quote));
  return [...ends, ...inOrder.filter((citation) => !ends.includes(citation))].slice(0, MOST + Math.min(1, ends.length));
};

/** What a meeting discussed; with `agreed`, what it came to, where its reports say so. */
export const answerTopics = (context: Context, meeting: string, agreed = false, but?: string): Draft => {
  const { words } = context;
  const asked = { heading: words.topics.asked(meeting), command: 'topics' };
  return aboutMeeting(context, meeting, asked, (found, notices) => {
    if (but !== undefined && found.topics.length > 0) return otherTopics(found, but, notices, context);
    const outcomes = agreed ? outcomesOf(found, context) : [];
    if (outcomes.length > 0)
      return make(context, 'answered', {
        heading: words.topics.agreedHeading(found),
        claims: outcomes.map((citation) => quoted(citation, words)),
        notices: [{ kind: 'passage', text: words.statements.passages }, ...notices],
      });
    const heading = words.topics.heading(found);
    const topics = [...topicClaims(found, words), ...exerciseClaims(found, words)];
    if (topics.length === 0)
      return make(context, 'not-in-sources', {
        heading,
        lead: words.topics.unsaid(found),
        claims: settingClaims(found, words),
        notices,
      });
    return make(context, 'answered', {
      heading,
      lead: agreed ? words.topics.noOutcome : null,
      claims: topics,
      notices,
    });
  });
};

/** "expanding these exercises" stands for the joint exercises, and so does what else its sentence has of them. */
const standingFor = (but: string): ((value: string) => boolean) => {
  const [, head = ''] = /(\p{L}+)\W*$/u.exec(but) ?? [];
  return (value) =>
    [...value.matchAll(/\b(?:these|those|such)\s+(\p{L}+)/giu)].some(([, own = '']) => holder(head)(own));
};

const placeOf = ({ article, start }: Citation): string => `${article}@${start}`;

/** "what else but training": the topics that do not name it, and which were left out. */
const otherTopics = (found: Meeting, but: string, notices: readonly Notice[], context: Context): Draft => {
  const { words } = context;
  const whole = holder(but);
  const parts = but.split(/\s*(?:,|&|\band\b|\bor\b)\s*/u).map(holder);
  const isWhole = topicsOnce(found).some(({ value }) => whole(value));
  const holds = (value: string): boolean => (isWhole ? whole(value) : parts.some((part) => part(value)));
  const all = topicsOnce(found);
  const standsFor = standingFor(but);
  const again = new Set(all.filter(({ value }) => standsFor(value)).map(({ citations: [first] }) => placeOf(first)));
  const isLeft = ({ value, citations: [first] }: Stated<string>): boolean => holds(value) || again.has(placeOf(first));
  const others = all.filter((topic) => !isLeft(topic));
  const left = all.filter(isLeft).map(({ value }) => value);
  const heading = words.topics.heading(found);
  return others.length === 0
    ? make(context, 'not-in-sources', {
        heading,
        lead: words.topics.noOther(found, left),
        claims: settingClaims(found, words),
        notices,
      })
    : make(context, 'answered', {
        heading,
        lead: left.length > 0 ? words.topics.leftOut(left) : words.topics.noneNamed(but),
        claims: topicClaims({ ...found, topics: others }, words),
        notices,
      });
};
