import { cityAt, countryAt } from '../lexicon/country-at.ts';
import { contentWords, findPassages, holdsAll } from '../passages.ts';
import type { Query } from '../query.ts';
import { tokenize } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { typedCountryAt } from '../resolve/country.ts';
import { EXCEPT } from '../resolve/except.ts';
import { resolveMeeting } from '../resolve/meeting.ts';
import { resolvePerson } from '../resolve/person.ts';
import { readQuestion } from '../understand/question.ts';
import { understand } from '../understand/understand.ts';
import { type Context, unique } from './context.ts';
import { type Draft, type DraftClaim, make, quoted } from './make.ts';
import { saidBehind } from './next-sentence.ts';
import { partiesIn } from './parties.ts';

const BESIDES =
  '(?:besides|apart\\s+from|aside\\s+from|other\\s+than|except(?:ing)?(?:\\s+for)?|in\\s+addition\\s+to|beyond)';
const ASKS = '(?:(?:with|from|to|in|on|at|by|for)\\s+)?(?:who|whom|whose|what|which|where|when)';

/** "besides Berg, who spoke" */
const AHEAD = new RegExp(`^\\W*(?:(?:and|so)\\s+)?${BESIDES}\\s+([^?,;]{2,60}),\\s*(${ASKS}\\b[^?;]{3,120})`, 'i');
/** "which lands besides Chile are named", "whose forces besides the Chilean Army took part" */
const AMID = new RegExp(
  `^\\W*(?:(?:and|so)\\s+)?(${ASKS}(?:\\s+[\\p{L}-]+){0,2}?)(?:\\s+else)?,?\\s+${BESIDES}\\s+(?:the\\s+)?([^?,;]{3,120})`,
  'iu',
);
/** "what did Berg say besides thanks", "where else did they meet apart from Oslo" */
const BEHIND = new RegExp(`^\\W*(?:(?:and|so)\\s+)?(${ASKS}\\b[^?;]{3,120}?),?\\s+${BESIDES}\\s+([^?,;]{2,60})`, 'i');
/** "who else was there", "from where else does Chile buy gas" */
const ELSE = new RegExp(`^(\\W*(?:(?:and|so)\\s+)?${ASKS}(?:\\s+(?!is|are|was|were)\\p{L}+)?)\\s+else\\b`, 'iu');

/** A question without what it leaves out, and that; empty where "else" alone says that there is something. */
type Apart = { readonly rest: string; readonly but: string };

/** "the Chilean Army", "Chile": the name that stands first; else one word. */
const FIRST_NAME = /^(?:\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*)*|[\p{L}'’-]+)(?=\s+\p{Ll})/u;
/** "besides Ukraine in Oslo": where and when it was is no part of it. */
const SETTING = /\s(?=(?:in|on|at|during|over)\s+[^?]{2,40}$)/i;
const LINK = /^(?:(?:in|at|on|to|from|with|by|for|of|that|the)\s+)+/i;

const withoutElse = (text: string): string => text.replace(ELSE, '$1').trim();

const apartIn = (question: string): Apart | undefined => {
  const text = question.replace(/[?!.\s]+$/, '');
  const [, left = '', asked] = AHEAD.exec(text) ?? [];
  if (asked !== undefined) return { rest: withoutElse(asked), but: left.replace(LINK, '') };
  const [, noun, amid = ''] = AMID.exec(text) ?? [];
  const [name] = FIRST_NAME.exec(amid) ?? [];
  if (noun !== undefined && name !== undefined)
    return { rest: `${noun}${amid.slice(name.length)}`.trim(), but: name.replace(LINK, '') };
  const [, before, behind = ''] = BEHIND.exec(text) ?? [];
  if (before !== undefined) {
    const [but = '', setting = ''] = behind.replace(LINK, '').split(SETTING);
    return { rest: `${withoutElse(before)} ${setting}`.trim(), but };
  }
  return ELSE.test(text) ? { rest: withoutElse(text), but: '' } : undefined;
};

/** What sentences answer: a record that leaves something out is made otherwise. */
const OF_SENTENCES: ReadonlySet<Query['ask']> = new Set(['statement', 'quote', 'voiced', 'met', 'went', 'forum']);
/** "what was discussed in Oslo besides wheat": of no meeting on record, of which sentences may tell. */
const isOfNone = (query: Query, knowledge: Knowledge): boolean => {
  if (!['attendance', 'topics', 'discussed', 'meeting'].includes(query.ask)) return false;
  if (!('meeting' in query) || query.meeting === undefined) return false;
  if (query.meeting.includes(EXCEPT)) return true;
  return (
    !('others' in query && query.others) && !['one', 'several'].includes(resolveMeeting(query.meeting, knowledge).is)
  );
};

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** Whether a text names words beside others of the kind: "Asia and Europe", "the Army and the Navy", "issues, including cables". */
const isListed = (text: string, but: string): boolean => {
  const own = escaped(but);
  const article = '(?:the\\s+)?';
  return [
    `\\b${own},?\\s+(?:and|or|as\\s+well\\s+as|along\\s+with|together\\s+with)\\s+(?!\\p{L}+ed\\b)\\p{L}`,
    `\\p{L},?\\s+(?:and|or|as\\s+well\\s+as|along\\s+with|together\\s+with)\\s+${article}${own}\\b`,
    `\\b${own},\\s+[^,.;]{2,40},?\\s+(?:and|or)\\s`,
    `\\s(?:issues|topics|matters|areas|questions|subjects|domains),?\\s+(?:including|such\\s+as)\\s[^.;]{0,50}?\\b${own}\\b`,
  ].some((shape) => new RegExp(shape, 'iu').test(text));
};

/** "regional and global issues" */
const isShared = (text: string, but: string): boolean => {
  const [first, last, more] = but.split(/\s+/);
  return (
    first !== undefined &&
    last !== undefined &&
    more === undefined &&
    new RegExp(`\\b${escaped(first)}\\s+(?:and|or)\\s+\\p{L}+\\s+${escaped(last)}\\b`, 'iu').test(text)
  );
};

const SAYS =
  /^\W*what\b[^?]{0,60}?\b(?:say|said|tell|told|announced?|report(?:ed)?|confirm(?:ed)?|discuss(?:ed)?|reveal(?:ed)?|disclosed?|stated?)\b/i;
/** "announced that she was invited, confirming that …", "reaffirmed their support and also discussed …" */
const GOES_ON = /,\s+(?=(?:confirming|adding|stating|noting|announcing|stressing)\s)|\sand\s+also\s+(?=\p{L}+ed\s)/u;

/** One half of a sentence holds what is left out, and the other says something else. */
const saysMore = (text: string, { rest, but }: Apart): boolean => {
  if (!SAYS.test(rest)) return false;
  const words = contentWords(but).filter((word) => !holdsAll(rest, word));
  const halves = text.split(GOES_ON);
  return halves.length > 1 && halves.some((half) => !words.some((word) => holdsAll(half, word)));
};

/** What two do together: who is told of it did it with the other. */
const MUTUAL =
  /\b(?:took\s+part|participated|joined|was\s+on|were\s+on|held|hold|spoke|speak|talked|talk|met|meet|conversation|call)\b/i;

const peopleIn = (words: string, knowledge: Knowledge): readonly string[] =>
  partiesIn(tokenize(words), knowledge).flatMap(({ is, id }) => (is === 'person' ? [id] : []));

/** Whether a text names somebody whom the question does not. */
const namesOther = (text: string, { rest, but }: Apart, knowledge: Knowledge): boolean => {
  const left = [...peopleIn(but, knowledge), ...peopleIn(rest, knowledge)];
  return peopleIn(text, knowledge).some((id) => !left.includes(id));
};

/** "Berg held a conversation with the president Lund": beside Berg, Lund. */
const isWithOther = (text: string, apart: Apart, knowledge: Knowledge): boolean =>
  /^\W*(?:with\s+)?whom?\b/i.test(apart.rest) &&
  MUTUAL.test(apart.rest) &&
  peopleIn(apart.but, knowledge).length > 0 &&
  /\b(?:with|and)\b/i.test(text) &&
  namesOther(text, apart, knowledge);

/** "with which country does it have ties": a text has "ties with" another. */
const isOfOther = (text: string, { rest, but }: Apart): boolean => {
  const [, link] = /^\W*(with|from|to|in|on|at|by|for)\s+(?:which|what|whom)\b/i.exec(rest) ?? [];
  const last = rest.match(/[\p{L}-]+$/u)?.[0];
  return (
    link !== undefined &&
    last !== undefined &&
    new RegExp(`\\b${escaped(last)}\\s+${link}\\s+(?:the\\s+)?(?!${escaped(but)})\\p{L}`, 'iu').test(text)
  );
};

/** Countries that words name, and those of the cities in them. */
const countriesOf = (words: string, typed: boolean): readonly string[] => {
  const tokens = tokenize(words);
  return tokens.flatMap((_, i) => {
    const country = typed ? typedCountryAt(tokens, i) : countryAt(tokens, i);
    return country ? [country.value.name] : typed ? [] : (cityAt(tokens, i)?.value.country.name ?? []);
  });
};

/** "besides China" leaves out a city there, too. */
const isInLeftOut = (text: string, { rest, but }: Apart): boolean => {
  if (!/\bwhere\b|\b(?:city|cities|place|country|countries)\b/i.test(rest)) return false;
  const left = countriesOf(but, true);
  return left.length > 0 && countriesOf(text, false).some((country) => left.includes(country));
};

/** What each of some claims holds of the words that are left out: most of them where no claim has all. */
const bearing = (claims: readonly DraftClaim[], apart: Apart): ReadonlySet<DraftClaim> => {
  const words = contentWords(apart.but);
  const held = claims.map(({ text }) =>
    isInLeftOut(text, apart) ? words.length : words.filter((word) => holdsAll(text, word)).length,
  );
  const most = Math.max(0, ...held);
  return new Set(claims.filter((_, i) => most > 0 && held[i] === most));
};

/** "Oslo", "Berg", "2019": a name or a time alone, of which it is plain that nothing tells. */
const isName = (but: string, knowledge: Knowledge): boolean =>
  readQuestion(but, knowledge).words.every(
    ({ label, cue }) => cue === null && ['city', 'country', 'person', 'rank', 'date', 'small'].includes(label.is),
  );

/** The claims that tell of more than what is left out; undefined where it is not plain which do. */
const keptOf = (
  claims: readonly DraftClaim[],
  apart: Apart,
  knowledge: Knowledge,
): readonly DraftClaim[] | undefined => {
  const { but } = apart;
  if (contentWords(but).length === 0) return claims.length > 1 ? claims : [];
  const own = bearing(claims, apart);
  if (own.size === 0 && !isName(but, knowledge)) return undefined;
  return claims.filter(
    (each) =>
      !own.has(each) ||
      isListed(each.text, but) ||
      isShared(each.text, but) ||
      saysMore(each.text, apart) ||
      isWithOther(each.text, apart, knowledge) ||
      isOfOther(each.text, apart),
  );
};

/** "what did Berg convey on the phone": of what somebody says, the sentences behind tell more. */
const SAID_BY =
  /^\W*what\s+(?:did|has|had)\s+([^?,;]{2,50}?)\s+(?:say|said|tell|told|convey|conveyed|do|done|express|expressed|mention|mentioned)\b/i;

const withMore = (claims: readonly DraftClaim[], { rest }: Apart, context: Context): readonly DraftClaim[] => {
  const [, who = ''] = SAID_BY.exec(rest) ?? [];
  const people = partiesIn(tokenize(who), context.knowledge);
  const [person, second] = people;
  if (person?.is !== 'person' || second) return claims;
  const more = claims.flatMap(({ citations }) => saidBehind(citations[0], person.id, context));
  return unique([...claims, ...more.map((citation) => quoted(citation, context.words))]);
};

/** Whether the words that a notice quotes, if any, stand in what is shown. */
const isOf =
  (claims: readonly DraftClaim[]) =>
  ({ text }: { readonly text: string }): boolean => {
    const [, quote] = /“([^”]+)”/.exec(text) ?? [];
    return quote === undefined || claims.some((each) => each.text.includes(quote));
  };

/** "which groups besides Land are there": of a list of a kind, of which no sentence tells. */
const OF_KINDS = /\b(?:(?:are|is|were|was)\s+there|exists?|existed)\b/i;

type Ask = (context: Context, question: string) => Draft;

/**
 * "what did Berg say besides his thanks", "where else did they meet": the sentences that answer without the words left out, less those that tell of
 * nothing but them; where none is left, that nothing else is told. Undefined where the record leaves something out by itself, or nothing is left out.
 */
export const answerApartFrom = (context: Context, question: string, ask: Ask): Draft | undefined => {
  const apart = apartIn(question);
  if (!apart || OF_KINDS.test(apart.rest)) return undefined;
  const { knowledge, now, words } = context;
  const understood = understand(question, knowledge, now);
  if (understood.is !== 'query' || understood.only) return undefined;
  const isOfSentences = OF_SENTENCES.has(understood.query.ask);
  const person = resolvePerson(apart.but, knowledge).is === 'one';
  if (!isOfSentences && (apart.but === '' || person || !isOfNone(understood.query, knowledge))) return undefined;
  const own = ask(context, question);
  if (!isOfSentences && own.status === 'answered') return undefined;
  if (contentWords(apart.but).some((word) => findPassages(knowledge, word).length === 0) && own.status !== 'answered')
    return undefined;
  const asWhole = understand(apart.rest, knowledge, now);
  // Of what a record tells, nothing here says which part is left out.
  if (
    asWhole.is !== 'query' ||
    !(OF_SENTENCES.has(asWhole.query.ask) || (asWhole.query.ask === 'attendance' && !person))
  )
    return undefined;
  const plain = ask(context, apart.rest);
  const told = plain.status === 'answered' ? plain : own;
  if (told.status !== 'answered' || told.claims.length === 0) return undefined;
  const all = withMore(told.claims, apart, context);
  const kept = keptOf(all, apart, knowledge);
  const heading = question.trim().slice(0, 120);
  // "who besides Berg was there": a text that names nobody else does not tell.
  const isTold = ({ text }: DraftClaim): boolean =>
    !(person && /^\W*(?:with\s+)?whom?\b/i.test(apart.rest)) || namesOther(text, apart, knowledge);
  const claims = (kept ?? []).filter(isTold);
  if (claims.length > 0)
    return make(context, 'answered', { heading, claims, notices: told.notices.filter(isOf(claims)) });
  return make(context, 'not-in-sources', {
    heading,
    lead: kept ? words.statements.nothingElse : words.statements.unsaid(undefined),
    claims: all,
    notices: told.notices.filter(({ kind }) => kind !== 'passage'),
  });
};
