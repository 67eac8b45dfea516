import type { Query } from '../query.ts';
import type { Question } from './question.ts';

/** What may be said of a list of all meetings and leaves none of them out. */
const OF_LISTS = new Set(
  (
    'list lists listed listing show shows shown give given gives get tell told name names named know known say said see find found make made put please provide send sent share display display print write run ' +
    'meeting meetings mtg mtgs round rounds session sessions summit summits talk talks dialogue dialogues event events gathering gatherings encounter encounters edition editions iteration occasion occasions ' +
    'time times timeline chronology chronological chronologically order ordered sequence history record records recorded overview summary series full complete entire whole total overall ' +
    'date dates day days year years month months when where place places placed city cities hold holds held take takes took taken happen happens happened occur occurred was were are is been have had has did do ' +
    'far now today past recent recently current currently mention mentions mentioned report reports reported article articles source sources cover covers covered contain covered documented available ' +
    'bilateral official formal defence defense military countries country nations two sides side relations ties people go went come came use used new old main important different various several other more ' +
    'abroad overseas file files got have you we i they it all every each any both ever long ago many number count counted often quick quickly brief briefly short info information details detail data fact facts thing things start started begin began first last latest earliest newest oldest next back ' +
    "file you've you " +
    'want need like help look looking question ask asking wonder wondering thanks thank hi hello hey ok okay pls plz kindly so far till until date up down out'
  ).split(' '),
);

/** Words that leave something out of a list, or ask for one of another kind. */
const LEAVES_OUT = /\b(?:no|not|never|none|only|without|except|neither)\b/i;

const OF_LISTING: ReadonlySet<string> = new Set(['list', 'count', 'when', 'where', 'next', 'sources', 'duration']);

/** Whether a list of all meetings, or their number, is all that was asked for: "list the services mentioned" is not. */
export const isOfAll = (query: Query, { words, text }: Question): boolean => {
  if (query.ask !== 'timeline' && query.ask !== 'count') return true;
  const { ask: _, ...filter } = query;
  const given = Object.entries(filter).filter(
    ([key, value]) => key !== 'newestFirst' && key !== 'often' && value !== undefined,
  );
  if (given.length > 0) return true;
  if (LEAVES_OUT.test(text)) return false;
  return words.every(({ label, cue, text: own }) => {
    if (cue !== null) return OF_LISTING.has(cue);
    if (['branch', 'rank', 'person', 'city', 'place', 'ordinal', 'date'].includes(label.is)) return false;
    const key = own.toLowerCase().replace(/['’](?:s|ve|re|d|ll)?$/, '');
    return !['generic', 'unknown'].includes(label.is) || key === '' || OF_LISTS.has(key);
  });
};
