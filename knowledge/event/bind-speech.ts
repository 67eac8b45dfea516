import type { DateMention } from '../mention/mention.ts';
import type { SegmentMentions } from '../mention/mentions.ts';
import type { Anchor } from './anchor.ts';
import { tokenRange, wordsBetween } from './tokens.ts';

/** "She was co-chairing | the sixth Dialogue", "The two were attending | the talks": what went on while it was said. */
const MEANWHILE =
  /^(?:\S+ ){1,8}(?:was|were) (?:(?:jointly|also|there) )?(?:(?:co )?chairing|addressing|attending|inaugurating|opening|closing|hosting|leading|(?:speaking|briefing reporters) (?:at|during)|(?:taking part|participating) in)(?: the| a| an| their)?$/;

/** "she said on Wednesday", "talks that they had here on Friday": the day of the words or of the talks. */
const SPOKE =
  /\b(?:said|stated|remarked|added|noted|observed|stressed|underlined|announced|urged|declared|pledged|proposed|warned|suggested|argued|agreed|had|held)(?: \S+)?(?: here)?(?: late)?(?: on)?$/;

/**
 * The day of a meeting at which the words of the sentence before were said: "Dams are a common concern, Minister Aoki said on Wednesday. She was
 * addressing the sixth Dialogue." Where that sentence says "here", the place too. Only for a meeting without a day, and where it has one day.
 */
export const bindSpeech = (
  mentions: SegmentMentions,
  anchors: readonly Anchor[],
  before: SegmentMentions | undefined,
): void => {
  const anchor = anchors.find(({ forum }) => forum !== null);
  const draft = anchor?.draft;
  if (!anchor || !draft || !before || draft.status !== 'held' || draft.dates.length > 0) return;
  if (mentions.dates.length > 0 || before.dates.length !== 1 || before.segment.kind !== 'sentence') return;
  if (!MEANWHILE.test(wordsBetween(mentions.segment, 0, anchor.from))) return;
  const mention = before.dates.find((date) => isDay(date) && isSpoken(before, date));
  if (!mention) return;
  draft.dates.push({ mention, role: 'on', tense: 'past' });
  const here = before.places.find(({ word }) => word === 'here');
  if (here && draft.places.length === 0) draft.places.push(here);
};

const isDay = ({ bound, form, start, end, relative }: DateMention): boolean =>
  bound === null &&
  (form === 'weekday' ||
    (form === 'relative' && (relative === 'today' || relative === 'yesterday')) ||
    start.day !== undefined) &&
  start.day === end.day;

const isSpoken = ({ segment }: SegmentMentions, { span }: DateMention): boolean => {
  const [from] = tokenRange(segment, span);
  return from <= 1 || SPOKE.test(wordsBetween(segment, from - 6, from));
};
