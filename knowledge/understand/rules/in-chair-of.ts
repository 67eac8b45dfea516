import type { Knowledge, Person } from '../../record.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolvePerson } from '../../resolve/person.ts';
import { timeOf } from '../../resolve/time.ts';
import { type Rule, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { contentOf, meetingSlot, namesMeeting } from '../slots.ts';

const NAME = "((?:\\p{L}[\\p{L}.-]*\\s+){0,3}?\\p{L}[\\p{L}.-]+)['’]s?";
const SEAT = '(?:chair|seat|place|position|shoes|post|job|role|office)';
const SAT =
  '(?:(?:was|is)\\s+(?:sitting|now)?\\s*|sat|sits|occupied|filled|held|had|took|stood|(?:was|is)\\s+(?:occupying|filling|holding))';
const POST_TOO =
  '(?:\\s*,?\\s+and\\s+(?:in|with|under)\\s+(?:what|which)\\s+(?:post|rank|office|role|title|capacity|designation))?';
/** "By the fifth round who was sitting in Berg's chair, and in what post?" */
const FRONTED = new RegExp(
  `^\\W*(?:by|at|in|come)\\s+([^?,:;]{3,50}?)\\s*,?\\s+who\\s+${SAT}\\s*(?:in\\s+)?${NAME}\\s+(?:old\\s+)?${SEAT}${POST_TOO}\\W*$`,
  'iu',
);
/** "who sat in Berg's place at the fifth round" */
const TRAILING = new RegExp(
  `^\\W*who\\s+${SAT}\\s*(?:in\\s+)?${NAME}\\s+(?:old\\s+)?${SEAT}\\s+(?:by|at|in)\\s+([^?,:;]{3,50}?)${POST_TOO}\\W*$`,
  'iu',
);
/** "how is Berg's post worded in the 2023 report, and how in the 2025 ones", "compare how Berg's title is given in 2023 and in 2025" */
const WORDED = new RegExp(
  `^\\W*(?:(?:please\\s+)?compare\\s+)?how\\s+(?:is|was|are|were)?\\s*${NAME}\\s+(?:post|title|office|role|rank|designation|position|job)\\s+(?:(?:is|was|are|were)\\s+)?(?:worded|given|phrased|put|written|rendered|stated|described|spelt\\s+out)\\s+(?=[^?]{0,30}\\b(?:19|20)\\d\\d\\b[^?]{0,30}\\band\\b[^?]{0,30}\\b(?:19|20)\\d\\d\\b)[^?:;]{5,80}\\W*$`,
  'iu',
);

/** Somebody who chaired at all. */
const chairOf = (name: string, knowledge: Knowledge): Person | undefined => {
  const found = resolvePerson(name, knowledge);
  return found.is === 'one' && catalogueOf(knowledge).chaired.has(found.value.id) ? found.value : undefined;
};

/** For which one side somebody chaired. */
const sideOf = ({ id }: Person, knowledge: Knowledge): string | undefined => {
  const chairs = (catalogueOf(knowledge).chaired.get(id) ?? []).flatMap((meeting) => meeting.chairs);
  const [side, second] = new Set(chairs.filter(({ person }) => person === id).map((one) => one.side));
  return second === undefined ? (side ?? undefined) : undefined;
};

/** Who sat in somebody's chair at a meeting: whoever chaired it for that side. */
export const inChairOf: Rule = shaped([FRONTED, TRAILING], ({ heading, knowledge }) => {
  const fronted = FRONTED.exec(heading);
  const [, first = '', second = ''] = fronted ?? TRAILING.exec(heading) ?? [];
  const [name, meeting] = fronted ? [second, first] : [first, second];
  const person = name === '' ? undefined : chairOf(name, knowledge);
  const side = person && sideOf(person, knowledge);
  if (side === undefined) return undefined;
  const own = readQuestion(meeting, knowledge);
  if (!namesMeeting(own) || contentOf(own).length > 0) return undefined;
  return { query: { ask: 'chairs', meeting: meetingSlot(own), side }, named: true };
});

/** In which words the reports of two years give somebody's post: as those of each meeting they chaired have it. */
export const postWorded: Rule = shaped([WORDED], ({ heading, knowledge }) => {
  const person = chairOf(WORDED.exec(heading)?.[1] ?? '', knowledge);
  const years = new Set(heading.match(/\b(?:19|20)\d\d\b/gu) ?? []);
  const held = new Set(
    person === undefined
      ? []
      : (catalogueOf(knowledge).chaired.get(person.id) ?? []).map((one) => timeOf(one).slice(0, 4)),
  );
  if (person === undefined || [...years].some((year) => !held.has(year))) return undefined;
  return {
    query: { ask: 'several', question: heading, meetings: [], filter: { chair: person.name }, parts: ['chairs'] },
    named: true,
  };
});
