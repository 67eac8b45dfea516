import { contentWords, findPassages, holder, type Passage } from '../passages.ts';
import type { Knowledge, Meeting, Stated } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { byTime } from '../resolve/time.ts';
import type { Answer, Claim } from './answer.ts';
import { aboutMeeting, type Context } from './context.ts';
import { capital, the, topicClaims } from './facts.ts';
import { claim, make } from './make.ts';

/** How many meetings, and how many sentences, one answer holds. */
const MOST = 4;

type Holds = (text: string) => boolean;

const topicsOf = (meeting: Meeting, holds: Holds): readonly Stated<string>[] => {
  const named = [...meeting.topics, ...meeting.exercises].filter(({ value }) => holds(value));
  if (named.length > 0) return named.slice(0, 3);
  // A topic of two words may stand in a list: "defence, research".
  return meeting.topics.filter(({ citations }) => citations.some(({ quote }) => holds(quote))).slice(0, 1);
};

const discussedClaims = (meeting: Meeting, holds: Holds): Claim[] => {
  const [exact, ...others] = topicsOf(meeting, holds);
  if (!exact) return [];
  const named = holds(exact.value);
  const values = [exact, ...others].map(({ value }) => `“${value}”`);
  return claim(
    named
      ? `${capital(the(meeting))} discussed ${values.join(', ')}.`
      : `A report of ${the(meeting)} says: “${exact.citations[0].quote}”`,
    exact.citations.slice(0, 1),
    ...others.map(({ citations }) => citations.slice(0, 1)),
  );
};

/** The meetings that the articles of some passages report, newest first. */
const reporting = (passages: readonly Passage[], knowledge: Knowledge): readonly Meeting[] => {
  const { byArticle } = catalogueOf(knowledge);
  const meetings = passages.slice(0, 30).flatMap(({ citation }) => byArticle.get(citation.article) ?? []);
  return [...new Set(meetings)].sort((a, b) => byTime(b, a));
};

/** What the first meetings that have the topic say of it. */
const firstFew = (meetings: readonly Meeting[], holds: Holds, most: number): Claim[] => {
  const claims: Claim[] = [];
  for (const meeting of meetings) {
    if (claims.length >= most) break;
    claims.push(...discussedClaims(meeting, holds));
  }
  return claims.slice(0, most);
};

/** Whether a topic came up: recorded topics first, else sentences that speak of it, said to be passages. */
export const answerDiscussed = (context: Context, topic: string, typedMeeting?: string): Answer => {
  const { knowledge } = context;
  const holds = holder(topic);
  const shown = contentWords(topic).join(' ').slice(0, 80);
  const heading = `Discussed: ${shown}`;
  if (typedMeeting !== undefined)
    return aboutMeeting(context, typedMeeting, { heading, command: `Did % discuss ${shown}?` }, (found, notices) => {
      const claims = discussedClaims(found, holds);
      if (claims.length > 0)
        return make(knowledge, 'answered', { heading: `${heading}, ${the(found)}`, lead: 'Yes.', claims, notices });
      const own = findPassages(knowledge, topic, { articles: new Set(found.articles) }).slice(0, 2);
      const elsewhere = firstFew(
        reporting(findPassages(knowledge, topic), knowledge).filter((meeting) => meeting !== found),
        holds,
        2,
      );
      const near = own.map(({ citation }): Claim => ({ text: `“${citation.quote}”`, citations: [citation] }));
      return make(knowledge, 'not-in-sources', {
        heading: `${heading}, ${the(found)}`,
        lead: `The articles do not say that ${the(found)} discussed ${shown}.${near.length > 0 ? ' They speak of it here:' : ''}`,
        claims: near.length > 0 ? near : [...elsewhere, ...topicClaims(found)].slice(0, 2),
        notices,
      });
    });
  const found = findPassages(knowledge, topic);
  const claims = firstFew(reporting(found, knowledge), holds, MOST);
  if (claims.length > 0) return make(knowledge, 'answered', { heading, lead: null, claims });
  const passages = found.slice(0, 3);
  if (passages.length === 0)
    return make(knowledge, 'not-in-sources', { heading, lead: `No sentence of the articles speaks of “${shown}”.` });
  return make(knowledge, 'answered', {
    heading,
    lead: 'It is no recorded topic of a meeting; these sentences of the articles speak of it.',
    claims: passages.map(({ citation }) => ({ text: `“${citation.quote}”`, citations: [citation] })),
    notices: [{ kind: 'passage', text: 'These are passages, word for word.' }],
  });
};
