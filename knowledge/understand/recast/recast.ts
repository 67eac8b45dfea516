import { Needed } from '../needed.ts';
import { ofAcross } from './across.ts';
import { ofApart } from './apart.ts';
import { ofArranged } from './arranged.ts';
import { ofArticles } from './articles.ts';
import { asides } from './asides.ts';
import { ofAspects } from './aspects.ts';
import { ofBanter } from './banter.ts';
import { ofBelonging } from './belonging.ts';
import { ofBesideIt } from './beside-it.ts';
import { ofBothOrAll, ofTouched, ofTwoParts } from './both.ts';
import { ofCapitals } from './capitals.ts';
import { ofChairs } from './chairs.ts';
import { ofChat } from './chat.ts';
import { ofClauses } from './clauses.ts';
import { cleft } from './cleft.ts';
import { ofCountedIn } from './counted-in.ts';
import { ofDeeds } from './deeds.ts';
import { ofEitherOne } from './either-one.ts';
import { ofEncounters } from './encounters.ts';
import { ofEnumerations } from './enumerate.ts';
import { ofEveryday } from './everyday.ts';
import { inFewWords } from './few-words.ts';
import { ofFirst } from './first.ts';
import { ofFormal } from './formal.ts';
import { ofFramedArticles } from './framed-articles.ts';
import { ofFramedDeeds } from './framed-deeds.ts';
import { ofFramedMeetings } from './framed-meetings.ts';
import { ofFramedPeople } from './framed-people.ts';
import { ofHowMany } from './how-many.ts';
import { ofHurried } from './hurried.ts';
import { ofIdleWords } from './idle.ts';
import { inSitu } from './in-situ.ts';
import { ofTheirPlace } from './in-their-place.ts';
import { ofJotted } from './jotted.ts';
import { ofKept } from './kept.ts';
import { ofLatest } from './latest.ts';
import { ofLists } from './list.ts';
import { ofNewsroom } from './newsroom.ts';
import { ofWhatIsNot } from './not.ts';
import { ofNounFirst } from './noun-first.ts';
import { numbered } from './numbers.ts';
import { ofOddWords } from './odd-words.ts';
import { ofTheRecord } from './of-the-record.ts';
import { ofOrder } from './order.ts';
import { ofOutlets } from './outlets.ts';
import { ofOutside } from './outside.ts';
import { ofWhatIsOver } from './over.ts';
import { ofPeople } from './people.ts';
import { ofPeopleCompared } from './people-compared.ts';
import { ofPlainArticles } from './plain-articles.ts';
import { ofPlainMeetings } from './plain-meetings.ts';
import { ofPlainPeople } from './plain-people.ts';
import { ofPosed } from './posed.ts';
import { ofPosts } from './posts.ts';
import { ofPress } from './press.ts';
import { ofQuarters } from './quarters.ts';
import { ofQuotes } from './quotes.ts';
import { ofReconciled } from './reconciled.ts';
import { ofRecordedMeetings } from './recorded-meetings.ts';
import { ofRecordedPeople } from './recorded-people.ts';
import { ofResearched } from './researched.ts';
import { ofRoundabout } from './roundabout.ts';
import { ofWhatIsSaid } from './said.ts';
import { ofSeries } from './series.ts';
import type { Recast } from './shape.ts';
import { ofSources } from './sources.ts';
import { ofTelegraphic } from './telegraphic.ts';
import { ofTheOnly } from './the-only.ts';
import { ofTimes } from './times.ts';
import { ofToldByOutlets } from './told-by-outlets.ts';
import { ofWhatIsTold } from './told-of.ts';
import { ofTopicFirst } from './topic-first.ts';
import { ofTreated } from './treated.ts';
import { ofTurned } from './turned.ts';
import { ofUniversals } from './universal.ts';
import { ofUnpolished } from './unpolished.ts';
import { ofOddVerbs } from './verbs.ts';
import { ofVoiced } from './voiced.ts';

export const RECASTS: readonly Recast[] = [
  ...ofQuarters,
  ...inFewWords,
  ...ofEitherOne,
  ...ofJotted,
  ...ofUnpolished,
  ...ofTelegraphic,
  ...ofFormal,
  ...ofNounFirst,
  ...ofTopicFirst,
  ...ofTheirPlace,
  ...ofKept,
  ...ofTurned,
  ...ofPeopleCompared,
  ...ofTheOnly,
  ...ofOddWords,
  ...inSitu,
  ...ofHurried,
  ...ofTheRecord,
  ...ofBesideIt,
  ...ofNewsroom,
  ...ofPosed,
  ...ofCountedIn,
  ...ofOutside,
  ...ofUniversals,
  ...ofRoundabout,
  ...ofBelonging,
  ...ofHowMany,
  ...ofApart,
  ...ofReconciled,
  ...ofRecordedMeetings,
  ...ofRecordedPeople,
  ...ofEveryday,
  ...ofBanter,
  ...ofChat,
  ...ofResearched,
  ...ofToldByOutlets,
  ...ofOutlets,
  ...ofPress,
  ...ofWhatIsTold,
  ...ofPlainMeetings,
  ...ofPlainPeople,
  ...ofPlainArticles,
  ...ofVoiced,
  ...ofDeeds,
  ...ofFramedDeeds,
  ...ofClauses,
  ...ofFramedArticles,
  ...ofFramedPeople,
  ...ofFramedMeetings,
  ...ofTreated,
  ...ofAcross,
  ...ofEnumerations,
  ...ofArticles,
  ...ofTwoParts,
  ...ofTouched,
  ...ofAspects,
  ...ofBothOrAll,
  ...ofIdleWords,
  ...ofOddVerbs,
  ...ofTimes,
  ...asides,
  ...cleft,
  ...ofWhatIsNot,
  ...ofEncounters,
  ...ofChairs,
  ...ofPosts,
  ...ofQuotes,
  ...ofLatest,
  ...ofWhatIsOver,
  ...ofFirst,
  ...ofArranged,
  ...ofLists,
  ...ofSources,
  ...ofCapitals,
  ...ofSeries,
  ...ofOrder,
  ...ofPeople,
  ...ofWhatIsSaid,
];

/** A longer text is no sentence of one shape, and every shape would be tried at each of its words. */
const LONGEST = 600;
/** "WG = ?? what is that": one mark says as much. */
const REPEATED = /([?!])[?!]+(?=\s)/gu;
const RUN_OF_MARKS = /[^\p{L}\p{N}]{6}/u;

/** Made of the shapes when the first question is read: a pattern that is never tried is never compiled. */
let needed: Needed | undefined;

/** The text looked at last: a question is put in order before and after what stands around it is left out, which mostly is nothing. */
let last = { text: '', plain: '' };

/** A question in the plain order of words, where it is fronted, cleft, split in two or asked from its end; else as it is. */
export const recast = (text: string): string => {
  if (text !== last.text) last = { text, plain: plainly(text) };
  return last.plain;
};

/** The text as the first of some shapes, by their places, puts it; undefined where none fits. */
const firstOf = (
  places: readonly number[],
  text: string,
): { readonly at: number; readonly text: string } | undefined => {
  for (const at of places) {
    const [shape, plain] = RECASTS[at] ?? [];
    const found = shape?.exec(text);
    if (found && plain)
      return { at, text: `${text.slice(0, found.index)}${plain(found)}${text.slice(found.index + found[0].length)}` };
  }
  return undefined;
};

const plainly = (text: string): string => {
  const typed = text.trim().replace(REPEATED, '$1');
  // No sentence: shapes that skip marks would try each of them.
  if (typed.length > LONGEST || RUN_OF_MARKS.test(typed)) return text;
  let out = numbered(typed);
  needed ??= new Needed(RECASTS.map(([shape]) => [shape]));
  for (let from = 0; from < RECASTS.length; ) {
    const next = firstOf(needed.mayMatch(out, from), out);
    if (!next) break;
    out = next.text;
    from = next.at + 1;
  }
  return out;
};
