import type { Citation } from '../article.ts';
import { contentWords, findPassages, holder, holdsAll, type Passage } from '../passages.ts';
import type { Knowledge, Meeting, Stated } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { byTime } from '../resolve/time.ts';
import type { Words } from '../words/words.ts';
import { aboutMeeting, type Context, unique } from './context.ts';
import { topicClaims } from './facts.ts';
import { outsideTitles, spokenOutsideTitles } from './in-titles.ts';
import { claim, type Draft, type DraftClaim, make, quoted } from './make.ts';
import { nextOf } from './next-sentence.ts';
import { isOfMeeting } from './of-meeting.ts';
import { recordedAt } from './recorded.ts';
import { together } from './together.ts';

/** How many meetings, and how many sentences, one answer holds. */
const MOST = 4;

type Holds = (text: string) => boolean;

const topicsOf = (meeting: Meeting, holds: Holds): readonly Stated<string>[] => {
  const named = [...meeting.topics, ...meeting.exercises].filter(({ value }) => holds(value));
  if (named.length > 0) return named.slice(0, 3);
  // A topic of two words may stand in a list: "defence, research".
  return meeting.topics.filter(({ citations }) => citations.some(({ quote }) => holds(quote))).slice(0, 1);
};

/** A meeting's topics that hold what is asked about, or the sentence of its list that does. */
export const discussedClaims = (meeting: Meeting, holds: Holds, { topics: words }: Words): DraftClaim[] => {
  const topics = topicsOf(meeting, holds);
  const [exact, ...others] = topics;
  if (!exact) return [];
  const named = holds(exact.value);
  const [{ quote }] = exact.citations;
  const values = topics.map(({ value }) => value);
  return claim(
    named ? words.discussed(meeting, values) : words.reportSays(meeting, quote),
    named ? [meeting, ...topics] : [meeting],
    exact.citations.slice(0, 1),
    ...others.map(({ citations }) => citations.slice(0, 1)),
  ).map((told) => (named ? told : { ...told, says: quote }));
};

/** The meetings that the articles of some passages report, newest first. */
const reporting = (passages: readonly Passage[], knowledge: Knowledge): readonly Meeting[] => {
  const { byArticle } = catalogueOf(knowledge);
  const meetings = passages.slice(0, 30).flatMap(({ citation }) => byArticle.get(citation.article) ?? []);
  return [...new Set(meetings)].sort((a, b) => byTime(b, a));
};

/** A sentence with the meeting that it speaks of, where its article reports that one. */
const ofReport = (passage: Passage, { knowledge, words }: Context): DraftClaim => {
  const { citation } = passage;
  const own = (catalogueOf(knowledge).byArticle.get(citation.article) ?? []).filter((meeting) =>
    isOfMeeting(passage, meeting, knowledge),
  );
  const [meeting] = own;
  const told = quoted(citation, words);
  return meeting && own.length === 1 ? { ...told, text: words.topics.reportSays(meeting, citation.quote) } : told;
};

/** What the first meetings that have the topic say of it. */
const firstFew = (meetings: readonly Meeting[], holds: Holds, most: number, words: Words): DraftClaim[] => {
  const claims: DraftClaim[] = [];
  for (const meeting of meetings) {
    if (claims.length >= most) break;
    claims.push(...discussedClaims(meeting, holds, words));
  }
  return claims.slice(0, most);
};

/** A sentence of an article that speaks of a meeting which that article reports. */
const isOfAny = (passage: Passage, knowledge: Knowledge): boolean =>
  (catalogueOf(knowledge).byArticle.get(passage.citation.article) ?? []).some((meeting) =>
    isOfMeeting(passage, meeting, knowledge),
  );

/** Of meetings that have a topic on no record, the sentences that speak of it: a list of the others alone would look like all there are. */
const besideRecorded = (
  found: readonly Passage[],
  holds: Holds,
  topic: string,
  { knowledge, words }: Context,
): DraftClaim[] => {
  // "assessing" alone: a deed of any kind.
  if (/^\p{L}+ing$/iu.test(contentWords(topic).join(' '))) return [];
  const { byArticle } = catalogueOf(knowledge);
  const seen = new Set(recordedAt(knowledge, holds));
  return found
    .flatMap((passage) => {
      const { citation } = passage;
      if (!isSideBySide({ text: '', citations: [citation] }, topic)) return [];
      const own = (byArticle.get(citation.article) ?? []).filter((meeting) => isOfMeeting(passage, meeting, knowledge));
      const [meeting] = own;
      if (!meeting || own.length > 1 || seen.has(meeting) || seen.size > MOST_LOOKED_AT) return [];
      seen.add(meeting);
      return [{ ...quoted(citation, words), text: words.topics.reportSays(meeting, citation.quote) }];
    })
    .slice(0, MOST_BESIDE);
};

/** How many such meetings are told of, and among how many on record: where many have it, a list of the first few is no list of all. */
const MOST_BESIDE = 2;
const MOST_LOOKED_AT = 12;

/** How many sentences speak of what is no recorded topic. */
const MOST_PASSAGES = 3;

/** How many sentences tell more of a topic than that it came up. */
const MOST_DETAILS = 5;

/** What the reports of a meeting say of a topic, in their sentences, best first. */
const details = (topic: string, meeting: Meeting, context: Context): DraftClaim[] =>
  findPassages(context.knowledge, topic, { articles: new Set(meeting.articles) })
    .slice(0, 8)
    .filter((passage) => isOfMeeting(passage, meeting, context.knowledge))
    .slice(0, MOST_DETAILS)
    .flatMap(({ citation }) => {
      const next = nextOf(citation, context);
      return [citation, ...(next ? [next] : [])].map((each) => quoted(each, context.words));
    });

type Told = { readonly text: string; readonly citations: readonly Citation[] };

/** "intelligence sharing", where "knowledge-sharing" and "artificial intelligence" stand in one list: each word, and not the two of them. */
const isSideBySide = ({ text, citations }: Told, topic: string): boolean => {
  const own = contentWords(topic);
  if (own.length < 2) return true;
  return [text, ...citations.map(({ quote }) => quote)].some((quote) => {
    const all = contentWords(quote);
    return all.some((_, i) => holdsAll(all.slice(i, i + own.length + APART).join(' '), topic));
  });
};

/** How many words may stand between those of a topic. */
const APART = 1;

/** "cooperation beyond areas such as aircraft": what they were to go beyond. */
const isBeyond = ({ citations }: Told): boolean =>
  citations.some(({ quote }) =>
    /\b(?:beyond|instead\s+of|rather\s+than|other\s+than)\s+(?:\p{L}+\s+){0,3}?(?:areas|fields|domains|sectors|topics|\p{L}+s\s+(?:such\s+as|like))\b/iu.test(
      quote,
    ),
  );

/** Whether what puts a topic on a meeting's record says that the topic itself came up, in one piece. */
export const plainlyAt = (holds: Holds, topic: string): ((meeting: Meeting) => boolean) => {
  const known = new Map<string, boolean>();
  return (meeting) => {
    const topics = topicsOf(meeting, holds);
    const [text, citations] = [
      topics.map(({ value }) => value).join(', '),
      topics.map(({ citations: [first] }) => first),
    ];
    const key = [text, ...citations.map(({ quote }) => quote)].join('\n');
    const found = known.get(key) ?? (!isBeyond({ text, citations }) && isSideBySide({ text, citations }, topic));
    known.set(key, found);
    return found;
  };
};

/** Whether a topic came up: recorded topics first, else sentences that speak of it, said to be passages. */
export const answerDiscussed = (
  context: Context,
  topic: string,
  typedMeeting?: string,
  what = false,
  unsure = false,
  there = false,
): Draft => {
  const { knowledge, words } = context;
  const [held, speaks] = [holder(topic), outsideTitles(topic)];
  const holds: Holds = (text) => held(text) && speaks(text);
  const shown = contentWords(topic).join(' ').slice(0, 80);
  const heading = words.topics.askedDiscussed(shown);
  if (typedMeeting !== undefined)
    return aboutMeeting(context, typedMeeting, { heading, command: `Did % discuss ${shown}?` }, (found, notices) => {
      const headingOf = words.topics.discussedHeading(shown, found);
      const claims = discussedClaims(found, holds, words);
      if (claims.length > 0)
        return make(context, 'answered', {
          heading: headingOf,
          lead:
            what || unsure || claims.some(isBeyond) || !claims.some((each) => isSideBySide(each, topic))
              ? null
              : words.topics.yes,
          claims: what ? unique([...claims, ...details(topic, found, context)]) : claims,
          notices,
        });
      const near = findPassages(knowledge, topic, { articles: new Set(found.articles) })
        .filter(spokenOutsideTitles(topic))
        .slice(0, 8);
      const ofIt = near.filter((passage) => isOfMeeting(passage, found, knowledge)).slice(0, 3);
      if (ofIt.length > 0)
        return make(context, 'answered', {
          heading: headingOf,
          claims: ofIt.map(({ citation }) => quoted(citation, words)),
          notices: [{ kind: 'passage', text: words.statements.passages }, ...notices],
        });
      const paired = together(topic, context, new Set(found.articles)).filter(([passage]) =>
        isOfMeeting(passage, found, knowledge),
      );
      if (paired.length > 0)
        return make(context, 'answered', {
          heading: headingOf,
          claims: paired.flatMap(([{ citation }, next]) => [quoted(citation, words), quoted(next, words)]),
          notices: [{ kind: 'passage', text: words.statements.passages }, ...notices],
        });
      const elsewhere = firstFew(
        reporting(findPassages(knowledge, topic), knowledge).filter((meeting) => meeting !== found),
        holds,
        2,
        words,
      );
      return make(context, 'not-in-sources', {
        heading: headingOf,
        lead: words.topics.notDiscussed(found, shown, near.length > 0),
        claims:
          near.length > 0
            ? near.slice(0, 2).map(({ citation }) => quoted(citation, words))
            : [...elsewhere, ...topicClaims(found, words)].slice(0, 2),
        notices,
      });
    });
  const found = findPassages(knowledge, topic).filter(spokenOutsideTitles(topic));
  const all = firstFew(reporting(found, knowledge), holds, MOST, words);
  const plain = all.filter((each) => isSideBySide(each, topic));
  const claims = plain.length > 0 ? plain : all;
  if (claims.length > 0)
    return make(context, 'answered', {
      heading,
      lead: null,
      claims: unique([...claims, ...besideRecorded(found, holds, topic, context)]),
    });
  const passages = found.slice(0, MOST_PASSAGES);
  const pairs = passages.length < MOST_PASSAGES ? together(topic, context, context.only?.articles) : [];
  const paired = pairs.flatMap(([passage, next]) => [ofReport(passage, context), quoted(next, words)]);
  if (passages.length === 0 && paired.length > 0)
    return make(context, 'answered', {
      heading,
      claims: paired,
      notices: [{ kind: 'passage', text: words.topics.passages }],
    });
  if (passages.length === 0) return make(context, 'not-in-sources', { heading, lead: words.topics.nothing(shown) });
  // "was oil discussed at the meeting": what is written of it beside the meetings says no such thing.
  if (there && paired.length === 0 && !passages.some((passage) => isOfAny(passage, knowledge)))
    return make(context, 'not-in-sources', {
      heading,
      lead: words.statements.unsaid('yes'),
      claims: [...found.filter(({ citation }) => /\bdiscuss/i.test(citation.quote)), ...passages]
        .filter((passage, i, all) => all.indexOf(passage) === i)
        .slice(0, 2)
        .map(({ citation }) => quoted(citation, words)),
    });
  return make(context, 'answered', {
    heading,
    lead: words.topics.noTopic,
    claims: unique([...passages.map((passage) => ofReport(passage, context)), ...paired]),
    notices: [{ kind: 'passage', text: words.topics.passages }],
  });
};
