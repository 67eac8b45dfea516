import { contentWords, findPassages, holdsAll } from '../passages.ts';
import type { Meeting, Stated } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { byTime } from '../resolve/time.ts';
import type { Answer, Claim } from './answer.ts';
import { aboutMeeting, type Context } from './context.ts';
import { capital, the, topicClaims } from './facts.ts';
import { claim, make } from './make.ts';

/** How many meetings, and how many sentences, one answer holds. */
const MOST = 4;

const topicsOf = (meeting: Meeting, topic: string): readonly Stated<string>[] => {
  const named = [...meeting.topics, ...meeting.exercises].filter(({ value }) => holdsAll(value, topic));
  if (named.length > 0) return named.slice(0, 3);
  // A topic of two words may stand in a list: "defence, research".
  return meeting.topics.filter(({ citations }) => citations.some(({ quote }) => holdsAll(quote, topic))).slice(0, 1);
};

const discussedClaims = (meeting: Meeting, topic: string): Claim[] => {
  const [exact, ...others] = topicsOf(meeting, topic);
  if (!exact) return [];
  const named = holdsAll(exact.value, topic);
  const values = [exact, ...others].map(({ value }) => `“${value}”`);
  return claim(
    named
      ? `${capital(the(meeting))} discussed ${values.join(', ')}.`
      : `A report of ${the(meeting)} says: “${exact.citations[0].quote}”`,
    exact.citations.slice(0, 1),
    ...others.map(({ citations }) => citations.slice(0, 1)),
  );
};

/** Whether a topic came up: recorded topics first, else sentences that speak of it, said to be passages. */
export const answerDiscussed = (context: Context, topic: string, typedMeeting?: string): Answer => {
  const { knowledge } = context;
  const shown = contentWords(topic).join(' ').slice(0, 80);
  const heading = `Discussed: ${shown}`;
  if (typedMeeting !== undefined)
    return aboutMeeting(context, typedMeeting, { heading, command: `Did % discuss ${shown}?` }, (found, notices) => {
      const claims = discussedClaims(found, topic);
      if (claims.length > 0)
        return make(knowledge, 'answered', { heading: `${heading}, ${the(found)}`, lead: 'Yes.', claims, notices });
      const own = findPassages(knowledge, topic, { articles: new Set(found.articles) }).slice(0, 2);
      const elsewhere = catalogueOf(knowledge)
        .inOrder.filter((meeting) => meeting !== found && topicsOf(meeting, topic).length > 0)
        .slice(-2);
      const near = own.map(({ citation }): Claim => ({ text: `“${citation.quote}”`, citations: [citation] }));
      return make(knowledge, 'not-in-sources', {
        heading: `${heading}, ${the(found)}`,
        lead: `The articles do not say that ${the(found)} discussed ${shown}.${near.length > 0 ? ' They speak of it here:' : ''}`,
        claims:
          near.length > 0
            ? near
            : [...elsewhere.flatMap((meeting) => discussedClaims(meeting, topic)), ...topicClaims(found)].slice(0, 2),
        notices,
      });
    });
  const meetings = [
    ...new Set(
      findPassages(knowledge, topic)
        .slice(0, 30)
        .flatMap(({ citation }) => catalogueOf(knowledge).byArticle.get(citation.article) ?? []),
    ),
  ].sort((a, b) => byTime(b, a));
  const claims = meetings.flatMap((meeting) => discussedClaims(meeting, topic)).slice(0, MOST);
  if (claims.length > 0) return make(knowledge, 'answered', { heading, lead: null, claims });
  const passages = findPassages(knowledge, topic).slice(0, 3);
  if (passages.length === 0)
    return make(knowledge, 'not-in-sources', { heading, lead: `No sentence of the articles speaks of “${shown}”.` });
  return make(knowledge, 'answered', {
    heading,
    lead: 'It is no recorded topic of a meeting; these sentences of the articles speak of it.',
    claims: passages.map(({ citation }) => ({ text: `“${citation.quote}”`, citations: [citation] })),
    notices: [{ kind: 'passage', text: 'These are passages, word for word.' }],
  });
};
