import { resolveMeeting } from '../../resolve/meeting.ts';
import { type Rule, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { contentOf, hasPerson, meetingSlot } from '../slots.ts';

const IN_COUNTRY =
  /^\W*(?:[Ii]s|[Ww]as)\s+(?:the\s+city\s+of\s+)?(\p{Lu}[^?,:;]{1,30}?)\s+(?:(?:located|situated|a\s+(?:city|town))\s+)?in\s+(?:the\s+)?(\p{Lu}[^?,:;]{2,30}?)\W*$/u;

/** "is Oslo in Chile": no meetings in Oslo; a sentence that has the country beside the city tells. */
export const cityInCountry: Rule = shaped([IN_COUNTRY], ({ question, knowledge, heading }) => {
  const [, city, country] = IN_COUNTRY.exec(heading) ?? [];
  if (city === undefined || country === undefined || hasPerson(question)) return undefined;
  const [own, other] = [readQuestion(city, knowledge), readQuestion(country, knowledge)];
  const isCity = own.words.every(({ label, cue }) => cue === null && label.is === 'city');
  const isCountry = other.words.every(({ label, cue }) => cue === null && ['country', 'small'].includes(label.is));
  return isCity && isCountry
    ? { query: { ask: 'statement', words: city, question: heading, wants: 'country' }, named: true }
    : undefined;
});

const PART_OF =
  /^\W*(?:was|were|is|are)\s+(?:the|their|that)\s+(?:(\p{L}+)\s+)?(?:meeting|talks|encounter|conversation)\s+(?:(?:in|at)\s+([^?,:;]{3,30}?)\s+)?(?:held\s+)?(?:as\s+)?(?:a\s+)?part\s+of\s+(?:the\s+)?([^?,:;]{3,60}?)\W*$/iu;

/** "was the Oslo meeting part of the congress", of one that is told of beside the meetings of the record: what the congress is tells nothing of it. */
export const partOfElse: Rule = shaped([PART_OF], ({ question, knowledge, heading }) => {
  const [, before, place = before] = PART_OF.exec(question.text) ?? [];
  if (place === undefined || hasPerson(question) || contentOf(question).length > 1) return undefined;
  const slot = meetingSlot(readQuestion(['meeting in', place].join(' '), knowledge));
  return question.reference.places.length > 0 && resolveMeeting(slot, knowledge).is === 'none'
    ? { query: { ask: 'statement', words: `met in ${place}`, question: heading, wants: 'yes' }, named: true }
    : undefined;
});
