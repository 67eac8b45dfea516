import type { Citation } from '../../article.ts';
import { foldName } from '../../link/person-token.ts';
import { contentWords, findPassages, holdsAll } from '../../passages.ts';
import { fold } from '../../read/token.ts';
import type { Knowledge, Person } from '../../record.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { goalsIn } from '../../resolve/goal.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { officesNamed } from '../../resolve/office.ts';
import { resolvePerson } from '../../resolve/person.ts';
import { type Asking, card, chairedIt, type Intent, type Rule, shaped, statement } from '../asking.ts';
import { type Question, textOf } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting, personSlot } from '../slots.ts';
import { notTold } from './untold.ts';

/** "who preceded Dixit", "whom did Dixit replace", "what did Dixit take over from": the one before. */
const BEFORE =
  /\bpredecessor\b|\bbefore\b|\bwho\s+(?:had\s+)?preceded\b|\bpreceded\s+by\b|\bfrom\s+whom?\b|\b(?:did|does|has)\b.*\b(?:replace|succeed|supersede|take over|come after|follow)\b/i;

/** "did she call him to follow the path of peace": of no successor. */
export const FOLLOWS_THING =
  /\bto\s+follow\b|\bfollow(?:s|ed|ing)?\s+(?:the|a|an|this|that|his|her|its|their|up)\s+(?:[\p{L}-]+\s+)?(?:path|road|course|line|way|example|advice|lead|rules?|policy|principles?|call|request|invitation)\b/iu;

/** "who replaced Mathew", "who was Dixit's predecessor", "whom did Dixit replace". */
export const succession: Rule = ({ question }) => {
  if (!hasPerson(question)) return undefined;
  const beside =
    /\bwho\b/i.test(question.text) &&
    !namesMeeting({ words: question.words.filter(({ label }) => label.is !== 'forum' && label.is !== 'branch') })
      ? question.reference.beside
      : null;
  if (!question.all.has('succession') && beside === null) return undefined;
  if (FOLLOWS_THING.test(question.text)) return undefined;
  const before = beside === 'before' || BEFORE.test(question.text);
  return { query: { ask: 'succession', name: personSlot(question), way: before ? 'before' : 'after' } };
};

/** "is J Rao the same man as Jagdish Rao", "are J Rao and Jagdish Rao one person". */
const ONE_PERSON =
  /\b(?:same|one)\s+(?:and\s+the\s+same\s+)?(?:\p{L}+\s+)?(?:man|woman|person|people|guy|officer|general|official|individual|chap|fellow|minister|someone|somebody|human)\b|\bone\s+and\s+the\s+same\b|\b(?:different|two)\s+(?:different\s+|separate\s+)?(?:people|persons|men|women|officers|officials|generals)\b|\bsame\s+as\b/iu;

export const samePerson: Rule = shaped([ONE_PERSON], ({ question }) => {
  const { words, text, yes } = question;
  if (!yes || !hasPerson(question) || !ONE_PERSON.test(text)) return undefined;
  // "two different people" is no second meeting.
  if (namesMeeting({ words: words.filter(({ text: own, label }) => !/^two$/i.test(own) && label.is !== 'date') }))
    return undefined;
  const at = words.findIndex(
    ({ text: own }, i) =>
      /^(?:as|and|&|or|with|from)$/i.test(own) &&
      hasPerson({ ...question, words: words.slice(0, i) }) &&
      hasPerson({ ...question, words: words.slice(i + 1) }),
  );
  if (at < 1) return undefined;
  const [first, second] = [words.slice(0, at), words.slice(at + 1)].map((own) =>
    personName({ ...question, words: own }),
  );
  return first && second ? { query: { ask: 'same-person', first, second }, named: true } : undefined;
});

/** A name with its initials. */
const personName = ({ words }: Question): string => {
  const own = words.flatMap(({ label, cue }, i) => (cue === null && label.is === 'person' ? [i] : []));
  const [from = 0, to = from] = [own[0], own.at(-1)];
  const initials = words.slice(0, from).reverse();
  const before = initials.findIndex(({ text }) => !/^(?:\p{Lu}{1,3}|\.)$/u.test(text));
  const start = from - (before < 0 ? initials.length : before);
  return words
    .slice(start, to + 1)
    .map(({ text }) => text)
    .join(' ');
};

/** "how do the articles spell his name", "which spelling of Olsen": all that they write. */
const SPELT =
  /\bspell(?:s|ed|t|ing|ings)?\b|\bspelt\b|\btransliterat\w*|\b(?:written|writes?|wrote)\b.*\b(?:name|patronymic)\b|\bvariants?\b.*\bname\b|\b(?:patronymic|middle\s+name|full\s+name|initials|first\s+name|surname|given\s+name)\b/i;

/** "Nikolaevich or Nikolayevich": what joins two spellings. */
const OF_TWO = /\b(?:or|vs|versus)\b/i;

/** "is it Nikolaevich or Nikolayevich": two spellings of one name. */
const isSpellings = ({ words, tokens }: Question): boolean =>
  words.some(({ text, from, to }, i) => {
    const after = tokens[to + 1];
    return (
      i > 0 &&
      /^(?:or|vs|versus)$/i.test(tokens[to]?.key ?? '') &&
      to === from + 1 &&
      after !== undefined &&
      fold(text) !== after.key &&
      text.length > 3 &&
      foldName(fold(text)) === foldName(after.key)
    );
  });

export const spelt: Rule = shaped([SPELT, OF_TWO], ({ question }) =>
  hasPerson(question) && (SPELT.test(question.text) || isSpellings(question)) && !question.all.has('expand')
    ? { query: { ask: 'person', name: personSlot(question) }, named: true }
    : undefined,
);

const EARLIER = /\b(?:first|earlier|later|before|after|last|sooner|previously|older|newer)\b/i;

/** "who came first, Mathew or Dixit", "Dixit or Mathew, who was chief earlier" */
export const order: Rule = shaped([EARLIER], ({ question }) => {
  const { words, text } = question;
  if (!hasPerson(question) || namesBeside(question) || !EARLIER.test(text)) return undefined;
  const at = words.findIndex(({ text: own }) => /^(?:or|vs|versus)$/i.test(own));
  if (at < 1) return undefined;
  const first = personSlot({ ...question, words: words.slice(0, at) });
  const second = personSlot({ ...question, words: words.slice(at + 1) });
  return first !== '' && second !== '' ? { query: { ask: 'order', first, second } } : undefined;
});

/** A meeting beside the people: "first" and "last" alone name none. */
const namesBeside = ({ reference }: Question): boolean =>
  reference.ordinals.some((ordinal) => ordinal > 1) || reference.places.length > 0 || reference.dates.length > 0;

/** Words that make an office of what stands beside them. */
const HEAD = /\b(?:chief|minister|secretary|director|commander|president|ambassador|commissioner|spokes\w+)\b/i;

/** "permanent secretary for fisheries in 2021", "deputy chief of staff": an office and no more. */
export const officeAlone: Rule = shaped([HEAD], ({ question, knowledge }) => {
  if (question.asked !== null || question.yes || hasPerson(question) || question.reference.ordinals.length > 0)
    return undefined;
  const office = officeSlot(question);
  if (!HEAD.test(office) || officesNamed(office, knowledge).length === 0) return undefined;
  const [year] = question.reference.dates;
  return { query: { ask: 'office', office, ...(year === undefined ? {} : { year }) }, named: true };
});

/** "which side does Berg come from", "what is her nationality". */
const ASKS_SIDE = /\b(?:which|what|whose)\s+(?:side|country|nation|delegation)\b|\bnationality\b/i;
/** "is she Chilean or Norwegian", "from the army or the navy". */
const CHOICE = /\bor\b/i;

/** "which Russian body does Dylevsky come from", "what service is Mathew in": their post tells. */
const OF_BODY =
  /\b(?:which|what|whose)\s+(?:[\p{L}-]+\s+){0,2}?(?:body|organ|organi[sz]ation|institution|service|branch|agency|department|ministry|headquarters|office|entity|force|forces|arm|wing|unit|directorate|authority|employer)\b(?:\s+of\s+(?:the\s+)?(?:[\p{L}-]+\s?){1,3}?)?\s+(?:is|was|does|did|do|has|had)\b.*\b(?:from|in|of|to|with|for|at|represent(?:s|ed)?|head(?:s|ed)?|serve[sd]?|belong(?:s|ed)?)\W*$/iu;

/** "which side did Mathew represent". */
export const sideOf: Rule = shaped([ASKS_SIDE, CHOICE, OF_BODY], ({ question }) =>
  hasPerson(question) &&
  // "in which country did she meet him": of the place.
  !/^\W*(?:in|to|at)\s+(?:which|what)\s+(?:country|nation)\s+(?:did|was|were|has|have)\b/i.test(question.text) &&
  // "which country will she visit": of where to.
  !/\b(?:which|what)\s+(?:country|nation)\b[^?]*\b(?:visit|go|travel|tour|fly|come|host|hosts|hosted|welcome|receive|invited?)\b/i.test(
    question.text,
  ) &&
  (ASKS_SIDE.test(question.text) ||
    isChoiceOfSides(question) ||
    isOfBody(question) ||
    /\b(?:army|navy|air force|civilian|soldier|sailor|airman|airmen)\b.*\bor\b/i.test(question.text))
    ? { query: { ask: 'person', name: personSlot(question) }, named: true }
    : undefined,
);

const BODY_WORD =
  /^(?:bod(?:y|ies)|organs?|organi[sz]ations?|institutions?|services?|branch(?:es)?|agenc(?:y|ies)|departments?|ministry|headquarters|office|entity|forces?|arm|wing|unit|directorate|authority|employer|belong(?:s|ed)?|serve[sd]?|army|armed|military|government|russian|indian|officer|general)$/i;

const isOfBody = (question: Question): boolean =>
  OF_BODY.test(question.text) &&
  question.reference.ordinals.length === 0 &&
  contentOf(question).every((word) => BODY_WORD.test(word));

/** "is Dylevsky Russian or Indian" */
const isChoiceOfSides = ({ reference, text, words }: Question): boolean =>
  CHOICE.test(text) && reference.parties.length === 2 && words.every(({ label }) => label.is !== 'kind');

/** Nouns that ask for what someone is. */
const ROLE =
  /\b(?:rank|post|role|dut(?:y|ies)|function|capacity|office|position|designation|title|job|profession|occupation|full name|work as)\b/i;

const HOLDS =
  /^\W*(?:so\s+|and\s+)?(?:is|was|isn[’']t|wasn[’']t|whether)\s+(?:[\p{L}.'’-]+\s+){1,4}?(?:(?:is|was)\s+)?(?:(?:the|a|an|now|really|also|actually|\p{L}+[’']s)\s+)*(?:(?:prime|defence|foreign|vice|deputy)\s+)*(?:chief|minister|president|secretary|director|commander|ambassador|deputy|chancellor)\b/iu;

/** "is Dixit the CISC", "was Lund NSA in 2024": an office by its short form. */
const HOLDS_SHORT =
  /^\W*(?:[Ii]s|[Ww]as)\s+(?:[\p{L}.'’-]+\s+){1,4}?(?:(?:the|an?|still|now)\s+)*(\p{Lu}{3,8})(?:\s+in\s+((?:19|20)\d\d))?\W*$/u;

/** Who holds it, or held it in that year, by the reports. */
export const holdsShort: Rule = shaped([HOLDS_SHORT], ({ question, knowledge }) => {
  const [, office = '', year] = HOLDS_SHORT.exec(question.text) ?? [];
  return office !== '' && hasPerson(question) && officesNamed(office, knowledge).length > 0
    ? { query: { ask: 'office', office, ...(year === undefined ? {} : { year }) }, named: true }
    : undefined;
});

/** "is Berg the president of Chile": the post that they have is told. */
export const holdsOffice: Rule = shaped([HOLDS], ({ question }) => {
  const { yes, text, reference, asked } = question;
  return yes &&
    hasPerson(question) &&
    asked !== 'chairs' &&
    HOLDS.test(text) &&
    reference.ordinals.length + reference.dates.length === 0 &&
    reference.recency === null
    ? ofOffice(card(question), question)
    : undefined;
});

/** The office that is claimed, without its country and who is said to hold it. */
const ofOffice = (found: Intent, { words }: Question): Intent => {
  const claimed = textOf(
    words,
    ({ label, cue }) => cue === null && !['person', 'rank', 'country', 'small'].includes(label.is),
  );
  return 'query' in found && found.query.ask === 'person' && HOLDS_ONE.test(claimed)
    ? { ...found, query: { ...found.query, office: claimed } }
    : found;
};

const HOLDS_ONE = /\b(?:chief|minister|president|secretary|director|commander|ambassador|chancellor)\b/i;

/** "who is Dixit", "what rank does he hold", "who is the Chief of Integrated Defence Staff". */
export const person: Rule = (asking) => {
  const { question, knowledge, missing } = asking;
  const ranked =
    !hasPerson(question) && /\bwho\b/i.test(question.text) && personSlot(question) !== '' && question.asked === null;
  const isJob = hasPerson(question) && DOES.test(question.text);
  if (!question.all.has('person') && !isJob && !ranked && !(hasPerson(question) && ROLE.test(question.text)))
    return undefined;
  const content = contentOf(question);
  if (hasPerson(question)) {
    const other = question.reference.ordinals.length > 0 || namesMeeting(question) || content.length > missing.length;
    if (!other || ROLE.test(question.text))
      return {
        query: { ask: 'person', name: `${personSlot(question)}${missing.length > 0 ? ` ${missing.join(' ')}` : ''}` },
        named: true,
      };
    return statement(asking);
  }
  if (!/\bwho\b|\bwhos\b/i.test(question.text)) return undefined;
  const rank = content.length === 0 && !namesMeeting(question) ? personSlot(question) : '';
  if (rank !== '') return { query: { ask: 'person', name: rank }, named: true };
  const office = officeSlot(question);
  if (office !== '' && officesNamed(office, knowledge).length > 0) {
    const [year] = question.reference.dates;
    const meeting = question.reference.ordinals.length === 1 ? meetingSlot(question) : undefined;
    // "who was the first chief of staff": the number is no meeting's.
    if (OF_HOLDERS.test(question.text)) return notTold(office, asking.heading, 'who');
    return {
      query: {
        ask: 'office',
        office,
        ...(year === undefined ? {} : { year }),
        ...(meeting === undefined ? {} : { meeting }),
      },
      named: true,
    };
  }
  if (HEAD.test(office) && missing.length === 0 && !isOfNoSide(office, question, knowledge))
    return { query: { ask: 'office', office }, named: true };
  if (
    content.length > 0 &&
    content.every((word) => contentWords(word).every((each) => missing.includes(each))) &&
    !namesMeeting(question)
  )
    return { query: { ask: 'person', name: content.join(' ') }, named: true };
  return undefined;
};

/** "the first chief of staff", "the second secretary general": of those who held the office. */
const OF_HOLDERS =
  /\bwho\s+(?:was|is|were)\s+(?:the\s+)?(?:very\s+)?(?:first|second|third|fourth|fifth|original|founding|\d+(?:st|nd|rd|th))\s+(?:ever\s+)?(?!(?:working|land|meeting|round|summit|session)\b)(?:\p{L}+\s+){0,2}(?:chief|minister|secretary|director|commander|president|ambassador|head)\b(?![^?]*\b(?:meeting|round|summit|session|talks)\b)/iu;

/** "what does Berg do", "what does Berg do for a living": their post. */
const DOES =
  /^\W*what(?:\s+does|\s+do)\s+[\p{L}\s.'’-]{2,60}?\s(?:do|work\s+as)(?:\s+(?:for\s+a\s+living|for\s+work|exactly|now|professionally))?\W*$/iu;

/** The words that may name an office. */
export const officeSlot = ({ words, reference }: Question): string => {
  // "during the summit": of when.
  const end = words.findIndex(({ text }) => /^(?:during|while|when)$/i.test(text));
  return textOf(
    end < 1 ? words : words.slice(0, end),
    ({ cue, label, text }) =>
      cue === null &&
      label.is !== 'ordinal' &&
      (!['meeting', 'kind', 'forum'].includes(label.is) || reference.ordinals.length === 0) &&
      label.is !== 'recency' &&
      label.is !== 'date' &&
      (label.is !== 'generic' || /^(?:head|post)$/i.test(text)) &&
      (label.is !== 'small' || /^of$/i.test(text)),
  ).replace(/^(?:of\s+)+|(?:\s+of)+$/g, '');
};

/** "prime minister of India", where the articles say "Prime Minister" alone: their sentences may tell. */
const isOfNoSide = (office: string, { words }: Question, knowledge: Knowledge): boolean => {
  const countries = words.flatMap(({ label, text }) => (label.is === 'country' ? [text] : []));
  const bare = countries.reduce((left, country) => left.replace(country, ' '), office);
  const sides = words.flatMap(({ label }) => (label.is === 'country' ? [label.name] : []));
  return officesNamed(bare, knowledge).some(
    ({ side, posts }) =>
      side === null && posts.some(({ person }) => !sides.some((country) => goesTo(person, country, knowledge))),
  );
};

/** "the visit of Prime Minister Lund to Chile": a guest there is not of that country. */
const goesTo = ({ name }: Person, country: string, knowledge: Knowledge): boolean => {
  const surname = name.split(/\s+/).at(-1) ?? name;
  return findPassages(knowledge, `${surname} ${country}`).some(({ citation: { quote } }) => {
    const [, after] = quote.split(surname);
    const [way = ''] =
      /^[^.;]{0,30}?\b(?:to|visits?|visited|visiting)\s+(?:the\s+)?\p{Lu}[\p{L} ]+/u.exec(after ?? '') ?? [];
    return goalsIn(way, false).includes(country);
  });
};

/** "what was Berg's post when she chaired the talks in Oslo": as which the reports of that meeting name them. */
export const postAt: Rule = shaped([ROLE], ({ question }) => {
  const { all, text, yes } = question;
  if (
    !hasPerson(question) ||
    yes ||
    !all.has('chairs') ||
    !ROLE.test(text) ||
    !/\b(?:what|which|as\s+what)\b/i.test(text)
  )
    return undefined;
  const rest = { ...question, words: question.words.filter(({ text: own }) => !ROLE.test(own)) };
  if (contentOf(rest).length > 0) return undefined;
  return namesMeeting(question)
    ? { query: { ask: 'chairs', meeting: `${meetingSlot(question)} ${personSlot(question)}` } }
    : { query: { ask: 'person', name: personSlot(question) }, named: true };
});

/** A name alone. */
export const name: Rule = ({ question, missing }) => {
  if (
    !hasPerson(question) ||
    namesMeeting(question) ||
    contentOf(question).some((word) => !missing.includes(fold(word)) && !missing.includes(word))
  )
    return undefined;
  if (question.asked !== null || question.yes || question.properties.length > 0) return undefined;
  if (/^\W*(?:how|why|who|whom|what|where|when|which)\b/i.test(question.text) && missing.length > 0) return undefined;
  return { query: { ask: 'person', name: `${personSlot(question)} ${missing.join(' ')}`.trim() }, named: true };
};

/** "mathew 5th?": whether someone chaired it. */
export const nameAndMeeting: Rule = ({ question }) =>
  hasPerson(question) &&
  question.reference.ordinals.length === 1 &&
  question.asked === null &&
  question.properties.length === 0 &&
  contentOf(question).length === 0 &&
  question.words.every(({ label }) => ['person', 'ordinal', 'meeting', 'small', 'kind', 'rank'].includes(label.is))
    ? { query: { ask: 'check', meeting: `${meetingSlot(question)} ${personSlot(question)}` } }
    : undefined;

/** Whether all other words are of the post that the reports of that meeting give them. */
const holdsPost = ({ question, knowledge }: Asking): boolean => {
  const person = resolvePerson(personSlot(question), knowledge);
  const found = resolveMeeting(`${meetingSlot(question)} ${personSlot(question)}`, knowledge);
  const chairs = found.is === 'one' && person.is === 'one' ? found.value.chairs : [];
  const posts = chairs
    .filter((chair) => person.is === 'one' && chair.person === person.value.id)
    .map(({ rank, role }) => `${rank ?? ''} ${role ?? ''}`);
  const typed = contentOf(question).join(' ');
  return contentWords(typed).length === 0 || posts.some((post) => holdsAll(post, typed));
};

/** "still the chief", "by the time of the 4th". */
const BY_THEN = /\b(?:still|already|by\s+then)\b|\b(?:by|at)\s+the\s+time\b/i;

/** "was Olsen still the chief by the time of the 4th": as which the reports of that meeting name them. */
export const stillAt: Rule = shaped([BY_THEN], (asking) =>
  hasPerson(asking.question) && BY_THEN.test(asking.question.text) && chairedIt(asking) && holdsPost(asking)
    ? {
        query: { ask: 'check', meeting: `${meetingSlot(asking.question)} ${personSlot(asking.question)}` },
        named: true,
      }
    : undefined,
);

/** "still the chief". */
const STILL = /\bstill\b/i;

/** "is Mathew still the chief": what each report says, with its day. */
export const still: Rule = shaped([STILL], ({ question }) =>
  hasPerson(question) &&
  question.yes &&
  !namesMeeting(question) &&
  STILL.test(question.text) &&
  !question.all.has('chairs')
    ? { query: { ask: 'person', name: personSlot(question) }, named: true }
    : undefined,
);

/** "is Berg 73", "Berg is 73 years old": a number of years, and of no meeting. */
const OF_YEARS =
  /^\W*(?:(?:is|was)\s+)?(?:\p{L}[\p{L}.'’-]*\s+){1,4}?(?:(?:is|was|turned|turn)\s+)?(?:(?:really|now|already|over|only)\s+)?\d{2,3}(?:\s+(?:years?|yrs?)(?:\s+old)?)?(?:\s+now)?\W*$/iu;
/** "is Berg 73", "Berg turned 73". */
const IS_OR_TURNED = /\b(?:is|was|turn(?:ed)?)\b/i;
const isOfYears = ({ text, words }: Question): boolean =>
  OF_YEARS.test(text) &&
  IS_OR_TURNED.test(text) &&
  words.every(({ label, cue }) => cue === null && !['meeting', 'kind', 'date', 'forum'].includes(label.is));

/** "how old did she get", "how old was she when Berg called her": which birthday it was tells. */
const BIRTHDAY =
  /\bturn(?:s|ed|ing)?\b|\bbirthday\b|\bhow\s+old\s+(?:did|has|had)\s+[^?]{2,40}?\s(?:get|become|got|gotten)\b|\bhow\s+old\b[^?]{2,40}?\s(?:when|as)\s+[^?]{2,30}?\s(?:call|phon|telephon|rang|congratulat)/i;

/** "how old is Berg", "when was she born". */
const ASKS_AGE = /\bhow old\b|\bage\b|\bborn\b/i;

/** How old someone is: no record says; which birthday they had, a sentence may. */
export const age: Rule = shaped([IS_OR_TURNED, ASKS_AGE], ({ question, knowledge, heading, missing }) => {
  const isYears = isOfYears(question);
  if (!hasPerson(question) || !(isYears || ASKS_AGE.test(question.text))) return undefined;
  const words = `${personSlot(question)} birthday`;
  // "how old was she when Chile called": nobody on record who did.
  const isOfOther = missing.some((word) => !OF_AGE.test(word)) || question.reference.parties.length > 0;
  const isBirthday = isYears || (BIRTHDAY.test(question.text) && !isOfOther);
  // Who congratulates somebody has no birthday.
  const isTheirs = findPassages(knowledge, words).some(
    ({ citation }) => isBirthdayOf(question, citation.quote, knowledge) && isOfItsTime(question, citation, knowledge),
  );
  return isBirthday && !isTheirs
    ? notTold(words, heading, 'age')
    : { query: { ask: 'statement', words, question: heading, wants: isBirthday ? 'birthday' : 'age' }, named: true };
});

/** What is asked with, and no article need have. */
const OF_AGE = /^(?:turn\p{L}*|gets?|got|gotten|becomes?|became|rang|phone[ds]?|call(?:s|ed)?|now|already|years?)$/iu;

/** "how old did she turn in 2022": of the time that is named, where one is. */
const isOfItsTime = ({ reference }: Question, { article }: Citation, knowledge: Knowledge): boolean => {
  const day = catalogueOf(knowledge).articles.get(article)?.published?.date ?? '';
  return reference.dates.every((date) => (date.startsWith('--') ? `-${day.slice(4)}` : day).startsWith(date));
};

/** Whether the last name before "birthday" is that of whom the question names. */
const isBirthdayOf = ({ words }: Question, quote: string, knowledge: Knowledge): boolean => {
  const { byName } = catalogueOf(knowledge);
  const [before = ''] = quote.split(/\bbirthday\b/i);
  const last = before.match(/\p{Lu}\p{L}+/gu)?.findLast((name) => byName.has(fold(name)));
  // "how old was Lund when Berg called her": the first named, by her last name.
  const first = words.findIndex(({ label }) => label.is === 'person');
  const rest = words.slice(first);
  const end = rest.findIndex(({ label }) => label.is !== 'person');
  return (
    last !== undefined &&
    first >= 0 &&
    rest.slice(0, end < 0 ? undefined : end).some(({ label }) => label.is === 'person' && label.word === fold(last))
  );
};
