import type { Query } from '../query.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { resolveForum } from '../resolve/forum.ts';
import { resolveMeeting } from '../resolve/meeting.ts';
import { resolvePerson } from '../resolve/person.ts';
import { groupsOf } from './groups.ts';
import { readQuestion } from './question.ts';
import { forumWords } from './rules/several.ts';
import { contentOf, hasPerson, meetingSlot } from './slots.ts';

const BESIDES =
  '(?:besides|beside|apart\\s+from|aside\\s+from|other\\s+than|in\\s+addition\\s+to|except(?:ing)?(?:\\s+for)?|excluding|not\\s+counting|leaving\\s+(?:aside|out))';
const WHO = '(?:who|which\\s+(?:other\\s+)?(?:officers?|generals?|people|persons?|man|men))(?:\\s+else)?';
const CHAIRED =
  '(?:(?:has|have|had|ever|also)\\s+)*(?:(?:co-?\\s?)?chaired|led|headed|presided\\s+over|been\\s+(?:an?\\s+)?(?:co-?\\s?)?chair(?:m[ae]n|persons?)?)';
const WAS_AT =
  '(?:(?:also|else)\\s+)*(?:attended|joined|participated\\s+in|took\\s+part\\s+in|(?:was|were)\\s+(?:also\\s+)?(?:at|present\\s+at|in\\s+attendance\\s+at))';
const NAMES = '([^?;:]{3,80}?)';
const OF = '([^?,;:]{2,60}?)';

/** "apart from Berg and Lund, who has chaired a meeting of the group", "who besides Berg and Lund chaired", "who has chaired the meetings other than Berg and Lund" */
const CHAIRED_BESIDES: readonly RegExp[] = [
  new RegExp(`^\\W*${BESIDES}\\s+${NAMES},\\s*${WHO}\\s+${CHAIRED}(?:\\s+${OF})?\\W*$`, 'i'),
  new RegExp(`^\\W*${WHO},?\\s+${BESIDES}\\s+${NAMES},?\\s+${CHAIRED}(?:\\s+${OF})?\\W*$`, 'i'),
];
const CHAIRED_BUT = new RegExp(`^\\W*${WHO}\\s+${CHAIRED}(?:\\s+${OF})?,?\\s+${BESIDES}\\s+${NAMES}\\W*$`, 'i');
/** "who attended the 4th besides Berg", "apart from Berg, who was at the fifth" */
const WAS_BESIDES: readonly RegExp[] = [
  new RegExp(`^\\W*${BESIDES}\\s+${NAMES},\\s*${WHO}\\s+${WAS_AT}\\s+${OF}\\W*$`, 'i'),
  new RegExp(`^\\W*${WHO},?\\s+${BESIDES}\\s+${NAMES},?\\s+${WAS_AT}\\s+${OF}\\W*$`, 'i'),
];
const WAS_BUT = new RegExp(`^\\W*${WHO}\\s+${WAS_AT}\\s+${OF},?\\s+${BESIDES}\\s+${NAMES}\\W*$`, 'i');

type Asked = { readonly names: string; readonly of: string; readonly present: boolean };

const askedIn = (text: string): Asked | undefined => {
  const [shapes, behind, present] =
    WAS_BUT.test(text) || WAS_BESIDES.some((shape) => shape.test(text))
      ? ([WAS_BESIDES, WAS_BUT, true] as const)
      : ([CHAIRED_BESIDES, CHAIRED_BUT, false] as const);
  const [, names, of = ''] = shapes.map((shape) => shape.exec(text)).find((found) => found !== null) ?? [];
  if (names !== undefined) return { names, of, present };
  const [, what = '', left] = behind.exec(text) ?? [];
  return left === undefined ? undefined : { names: left, of: what, present };
};

/** Those who are left out, each a person on record and nobody else's words beside them; by id. */
const peopleIn = (typed: string, knowledge: Knowledge): readonly string[] | undefined => {
  const parts = typed.split(/\s*,\s*(?:and\s+)?|\s+(?:and|or)\s+/i).filter((part) => part !== '');
  const found = parts.map((part) => {
    const question = readQuestion(part, knowledge);
    return groupsOf(question).length === 1 ? resolvePerson(part.replace(/^the\s+/i, ''), knowledge) : undefined;
  });
  return found.every((person) => person?.is === 'one')
    ? found.flatMap((person) => (person?.is === 'one' ? [person.value.name] : []))
    : undefined;
};

/** "a working group meeting", "the talks": of no meeting in particular. */
const forumIn = (typed: string, knowledge: Knowledge): { readonly forum?: string } | undefined => {
  const part = readQuestion(typed, knowledge);
  const { ordinals, dates, places, recency } = part.reference;
  if (ordinals.length + dates.length + places.length > 0 || recency !== null) return undefined;
  if (hasPerson(part) || contentOf(part).length > 0) return undefined;
  const slot = meetingSlot(part);
  if (slot === '') return {};
  return resolveForum(slot, knowledge).is === 'one' ? { forum: slot } : undefined;
};

/**
 * Who chaired beside two who are left out, or who was at a meeting beside one of its chairs: the others who chaired are on record. Undefined where
 * the question leaves out nobody, or one alone of those who chaired, which is read otherwise.
 */
export const besidesNamed = (text: string, knowledge: Knowledge): Query | undefined => {
  const asked = askedIn(text);
  const people = asked && peopleIn(asked.names, knowledge);
  if (!asked || !people) return undefined;
  const [but, ...besides] = people;
  if (but === undefined || (!asked.present && besides.length === 0)) return undefined;
  const left = { but, ...(besides.length > 0 ? { besides } : {}) };
  if (!asked.present) {
    const of = forumIn(asked.of, knowledge) ?? numberedIn(asked.of, knowledge);
    return of && { ask: 'all-chairs', ...of, ...left };
  }
  const [at, second] = numberedIn(asked.of, knowledge)?.among ?? [];
  const meeting = second === undefined && at !== undefined ? catalogueOf(knowledge).meetings.get(at) : undefined;
  if (!meeting) return undefined;
  const chairs = new Set(meeting.chairs.map(({ name }) => resolvedName(name, knowledge)));
  const areThere = people.every((name) => chairs.has(name));
  return areThere && chairs.size > people.length ? { ask: 'all-chairs', at: meeting.id, ...left } : undefined;
};

/** "the 3rd and the 4th", "the Oslo meeting": those, each on record and nothing beside them. */
const numberedIn = (typed: string, knowledge: Knowledge): { readonly among: readonly string[] } | undefined => {
  const part = readQuestion(typed, knowledge);
  if (hasPerson(part) || contentOf(part).length > 0 || meetingSlot(part) === '') return undefined;
  const ordinals = [...new Set(part.reference.ordinals)];
  const slots = ordinals.length > 1 ? ordinals.map((ordinal) => `${ordinal} ${forumWords(part)}`.trim()) : [typed];
  const among = slots.flatMap((slot) => {
    const found = resolveMeeting(slot, knowledge);
    return found.is === 'one' ? [found.value.id] : [];
  });
  return among.length === slots.length ? { among } : undefined;
};

const resolvedName = (name: string, knowledge: Knowledge): string => {
  const found = resolvePerson(name, knowledge);
  return found.is === 'one' ? found.value.name : name;
};
