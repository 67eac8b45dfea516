import { resolveMeeting } from '../../resolve/meeting.ts';
import { resolvePerson } from '../../resolve/person.ts';
import { type Rule, shaped } from '../asking.ts';
import { groupsOf } from '../groups.ts';
import { meetingSlot, namesMeeting } from '../slots.ts';
import { unlisted } from './not.ts';

const BESIDES = '(?:besides|beside|apart\\s+from|aside\\s+from|other\\s+than|in\\s+addition\\s+to|except(?:\\s+for)?)';
/** "who attended the summit besides Berg", "apart from Berg, who was at the 3rd" */
const ATTENDED_BESIDES = new RegExp(
  `^\\W*(?:(?:and|so)\\s+)?(?=[^?]{0,120}\\b${BESIDES}\\s)(?:${BESIDES}\\s[^?,]{2,40},\\s*)?(?:who|whom|which\\s+\\p{L}+)\\s+(?:else\\s+|all\\s+)?(?:attended|joined|participated|took\\s+part|(?:was|were)\\s+(?:also\\s+)?(?:at|present|there|in\\s+attendance))\\b`,
  'iu',
);

/** Who was there beside somebody who is named: not told where the record names nobody else. */
export const attendedBesides: Rule = shaped([ATTENDED_BESIDES], (asking) => {
  const { question, knowledge } = asking;
  const [name, second] = groupsOf(question);
  if (!ATTENDED_BESIDES.test(question.text) || name === undefined || second !== undefined) return undefined;
  const person = resolvePerson(name, knowledge);
  const found = namesMeeting(question) ? resolveMeeting(meetingSlot(question), knowledge) : undefined;
  if (found?.is !== 'one') return undefined;
  const others = found.value.chairs.filter((chair) => person.is !== 'one' || chair.person !== person.value.id);
  return others.length > 0 ? undefined : unlisted(asking, 'who');
});
