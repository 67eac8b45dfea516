import type { MeetingDate, MeetingStatus, Stated, Statement } from '../record.ts';
import { letters } from '../verify.ts';
import { type Typed, typedText } from './correction.ts';
import {
  datesIn,
  openWordingOf,
  saysCity,
  saysCountry,
  saysOrdinal,
  saysStatus,
  saysWords,
  wordingOf,
} from './support.ts';
import { dateOf, ordinalOf, sameWords, statusOf } from './typed.ts';
import type { Kind } from './values.ts';

const stated = <T>(
  many: Kind<Stated<T>>['many'],
  read: (typed: Typed) => T | undefined,
  same: (value: T, typed: Typed) => boolean,
  says: (quote: string, value: T) => boolean,
): Kind<Stated<T>> => ({
  many,
  text: ({ value }) => String(value),
  same: ({ value }, typed) => same(value, typed),
  make: (typed, checked) => {
    const value = read(typed);
    return value === undefined
      ? { why: `“${typedText(typed)}” is not what this property holds` }
      : { value, citations: [checked.citation] };
  },
  says: ({ value }, { citation }) => says(citation.quote, value),
  reasoned: (value, why) => ({ ...value, why }),
});

const words = (many: Kind<Stated<string>>['many'], says: (quote: string, value: string) => boolean) =>
  stated(many, (typed) => (typeof typed === 'string' ? typed.trim() : undefined), sameTyped, says);

const sameTyped = (value: string, typed: Typed): boolean => typeof typed === 'string' && sameWords(value, typed);

export const city = words('one', saysCity);
export const country = words('one', saysCountry);
export const venue = words('one', saysWords);
export const topic = words('list', saysWords);
export const exercise = words('list', saysWords);
export const name = words('always', saysWords);
export const ordinal = stated<number>('one', ordinalOf, (value, typed) => ordinalOf(typed) === value, saysOrdinal);
export const status = stated<MeetingStatus>(
  'always',
  statusOf,
  (value, typed) => statusOf(typed) === value,
  saysStatus,
);

export const date: Kind<MeetingDate> = {
  many: 'one',
  text: ({ start, end }) => (start === end ? start : `${start}/${end}`),
  same: ({ start, end }, typed) => {
    const wanted = dateOf(typed);
    return wanted?.start === start && wanted.end === end;
  },
  make: (typed, { citation }, { reading }) => {
    const read = dateOf(typed);
    if (!read) return { why: `“${typedText(typed)}” is no date` };
    const wording = wordingOf(reading, citation, read) ?? openWordingOf(reading, citation, read) ?? citation.quote;
    return { ...read, basis: 'stated', why: null, wording, citations: [citation] };
  },
  says: (value, { reading, citation }) => wordingOf(reading, citation, value) !== undefined,
  reasoned: (value, why) => ({ ...value, basis: 'inferred', why }),
};

/** A statement keeps its subject and property; its date is the one that its new words say, if they say one. */
export const statement: Kind<Statement> = {
  many: 'list',
  text: ({ value }) => value,
  same: ({ value }, typed) => sameTyped(value, typed),
  make: (typed, { citation }, { reading }, old) => {
    if (typeof typed !== 'string' || !old) return { why: 'there is no statement to change' };
    const { text } = reading.article;
    const said = datesIn(reading, citation).filter(({ from, to }) =>
      letters(typed).includes(letters(text.slice(from, to))),
    );
    const { subject, property } = old;
    const own = said.length === 1 ? (said[0]?.start ?? null) : null;
    return { subject, property, value: typed.trim(), date: own, citations: [citation] };
  },
  says: ({ value }, { citation }) => saysWords(citation.quote, value),
};
