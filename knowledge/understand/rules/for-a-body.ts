import { countryWords } from '../../lexicon/countries.ts';
import { serviceNames } from '../../lexicon/services.ts';
import { contentWords, holdsAll } from '../../passages.ts';
import { tokenize } from '../../read/token.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { NEVER, type Rule, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { hasPerson, meetingSlot, namesMeeting } from '../slots.ts';

const BODY = `(?:[\\p{L}]+(?:[’']s)?\\s+){0,4}?(?:${serviceNames}|armed\\s+forces|coast\\s+guard|(?:ministry|department|directorate|headquarters|office|staff|council|embassy)(?:\\s+(?:of|for)\\s+(?:the\\s+)?[\\p{L}]+(?:\\s+[\\p{L}]+){0,2}?)?)(?:\\s+of\\s+(?:the\\s+)?[\\p{L}]+)?`;

/** "who represented the Chilean army at the 4th", "who spoke for the ministry of defence in Oslo" */
const FOR_BODY = new RegExp(
  `^\\W*(?:(?:and|so|but)\\s+)?who(?:\\s+all)?\\s+(?:represented|(?:spoke|acted|appeared|attended|came)\\s+on\\s+behalf\\s+of|spoke\\s+for|stood\\s+for|acted\\s+for|sat\\s+for|came\\s+for|appeared\\s+for|was\\s+(?:there|present)\\s+(?:for|from|on\\s+behalf\\s+of)|(?:was|were)\\s+the\\s+(?:representatives?|delegates?|envoys?)\\s+of)\\s+(?:the\\s+)?(${BODY})\\s+(?:at|in|during|on)\\s+([^?,:;]{3,60}?)\\W*$`,
  'iu',
);

/** Who represented an army or a ministry at a meeting: a chair whose post names that body; of a chair of the country as such no article says it. */
export const forBody: Rule = shaped([FOR_BODY], ({ heading, knowledge }) => {
  const [, body = '', typed = ''] = FOR_BODY.exec(heading) ?? [];
  if (body === '') return undefined;
  const meeting = readQuestion(typed, knowledge);
  if (!namesMeeting(meeting) || hasPerson(meeting)) return undefined;
  const tokens = tokenize(body);
  const at = tokens.findIndex((_, i) => countryWords.at(tokens, i) !== undefined);
  const country = at < 0 ? undefined : countryWords.at(tokens, at);
  const name = tokens
    .filter((_, i) => !country || i < at || i >= country.end)
    .map(({ text }) => text)
    .join(' ');
  const slot = meetingSlot(meeting);
  const found = resolveMeeting(slot, knowledge);
  const own =
    found.is === 'one' && contentWords(name).length > 0
      ? found.value.chairs.filter(
          ({ role, side }) =>
            side !== null && (!country || side === country.value.name) && role !== null && holdsAll(role, name),
        )
      : [];
  const [chair, second] = own;
  return chair?.side && !second
    ? { query: { ask: 'chairs', meeting: slot, side: chair.side }, named: true }
    : { query: { ask: 'statement', words: body, question: heading, wants: 'who', before: NEVER } };
});
