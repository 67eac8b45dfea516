import type { Basis, Citation, Evidence, PlainReading } from '../article.ts';
import { join } from '../link/said-date.ts';
import type { Why } from '../reason.ts';
import type { Checked, Person } from '../record.ts';
import type { Correction, Refusal, Typed } from './correction.ts';

/** What a correction rests on, found. */
export type Grounds = {
  readonly reading: PlainReading;
  readonly citation: Citation;
  readonly people: readonly Person[];
};

export type Valued = { readonly citations: Evidence; readonly checked?: Checked };

/** How the values of one property are told apart, written and found in words. */
export type Kind<V extends Valued> = {
  /** `one`: several values are sources that differ. `list`: they stand beside each other. `always`: there is exactly one. */
  readonly many: 'one' | 'list' | 'always';
  /** As a person would write it down. */
  readonly text: (value: V) => string;
  readonly same: (value: V, typed: Typed) => boolean;
  /** The value that was typed, resting on `checked.citation`, or why there is none. `note` stands where the words don't say it. */
  readonly make: (typed: Typed, checked: Checked, grounds: Grounds, old: V | undefined) => V | Refusal;
  /** Whether the words cited say the value. */
  readonly says: (value: V, grounds: Grounds) => boolean;
  /** The value with the reason why it holds, where its record has room for one. */
  readonly reasoned?: (value: V, why: Why) => V;
};

export type Corrected<V> = {
  readonly values: readonly V[];
  readonly checked: Checked;
  /** Where the value had been put on the review list: what it rested on. */
  readonly restored?: Citation;
};

export const isRefusal = (result: object): result is Refusal => Object.keys(result).length === 1 && 'why' in result;

/** The mark of a correction. */
export const checkedBy = (
  { action, property, by, note }: Correction,
  citation: Citation,
  basis: Basis = 'stated',
): Checked => ({ action, property, by: by ?? null, note: note ?? null, basis, citation });

const listed = (texts: readonly string[]): string =>
  texts.length === 0 ? 'nothing' : texts.map((text) => `“${text}”`).join(', ');

/** The values that a correction speaks of, among those on record; undefined where it names one that isn't there. */
export const spokenOf = <V extends Valued>(
  { same }: Kind<V>,
  now: readonly V[],
  { action, value, from }: Correction,
): readonly V[] | undefined => {
  const named = action === 'change' ? from : value;
  if (named === undefined) return now;
  if (named === null) return [];
  const found = now.filter((one) => same(one, named));
  return found.length > 0 ? found : undefined;
};

/** `now` are the values that were verified, `before` those that were read. */
export const correctValues = <V extends Valued>(
  kind: Kind<V>,
  now: readonly V[],
  before: readonly V[],
  correction: Correction,
  grounds: Grounds,
): Corrected<V> | Refusal => {
  const spoken = spokenOf(kind, now, correction);
  const several = correction.value === undefined || correction.from === undefined;
  if (correction.action !== 'confirm' && several && kind.many === 'list' && spoken === now && now.length > 1)
    return {
      why: `there are several, ${listed(now.map(kind.text))}; say which in ${correction.action === 'drop' ? 'value' : 'from'}`,
    };
  switch (correction.action) {
    case 'confirm':
      return confirm(kind, now, before, correction, grounds);
    case 'change':
      return change(kind, now, spoken, correction, grounds);
    case 'drop': {
      if (kind.many === 'always') return { why: 'there is always one; change it instead' };
      if (!spoken || spoken.length === 0)
        return { why: `it is not on record; on record is ${listed(now.map(kind.text))}` };
      return { values: now.filter((one) => !spoken.includes(one)), checked: checkedBy(correction, grounds.citation) };
    }
  }
};

const confirm = <V extends Valued>(
  kind: Kind<V>,
  now: readonly V[],
  before: readonly V[],
  correction: Correction,
  grounds: Grounds,
): Corrected<V> | Refusal => {
  const { value: typed } = correction;
  if (typed === undefined) return { why: 'it does not say which value' };
  const held = now.find((one) => kind.same(one, typed));
  const found = held ?? before.find((one) => kind.same(one, typed));
  if (!found)
    return {
      why: `it confirms a value that is not on record (on record is ${listed(now.map(kind.text))}); to put one there, change it`,
    };
  const says = kind.says(found, grounds);
  const checked = checkedBy(correction, grounds.citation, says || held ? 'stated' : 'inferred');
  if (held) {
    const marked = { ...held, citations: join(held.citations, [grounds.citation]), checked };
    return { values: now.map((one) => (one === held ? marked : one)), checked };
  }
  const kept: V = { ...found, citations: [grounds.citation], checked };
  const why: Why =
    correction.note === undefined ? [{ because: 'confirmed' }] : [{ because: 'note', note: correction.note }];
  return {
    values: [...now, says || !kind.reasoned ? kept : kind.reasoned(kept, why)],
    checked,
    restored: found.citations[0],
  };
};

const change = <V extends Valued>(
  kind: Kind<V>,
  now: readonly V[],
  spoken: readonly V[] | undefined,
  correction: Correction,
  grounds: Grounds,
): Corrected<V> | Refusal => {
  const { value: typed, note } = correction;
  if (typed === undefined) return { why: 'it does not say which value is right' };
  const made = kind.make(typed, checkedBy(correction, grounds.citation), grounds, spoken?.[0]);
  if (isRefusal(made)) return made;
  const known = now.find((one) => one.checked?.action === 'change' && kind.same(one, typed));
  if (known && !spoken?.some((one) => one !== known)) {
    const again = { ...known, citations: join(known.citations, [grounds.citation]) };
    return {
      values: now.map((one) => (one === known ? again : one)),
      checked: checkedBy(correction, grounds.citation),
    };
  }
  if (!spoken) return { why: `the value in "from" is not on record; on record is ${listed(now.map(kind.text))}` };
  const says = kind.says(made, grounds);
  if (!says && note === undefined)
    return { why: `“${kind.text(made)}” does not stand in its quote; give a note that says how it follows` };
  const checked = checkedBy(correction, grounds.citation, says ? 'stated' : 'inferred');
  const marked: V = { ...made, checked };
  const value =
    says || note === undefined || !kind.reasoned ? marked : kind.reasoned(marked, [{ because: 'note', note }]);
  const [first] = spoken;
  const place = first ? now.indexOf(first) : now.length;
  const rest = (values: readonly V[]): V[] => values.filter((one) => !spoken.includes(one) && !kind.same(one, typed));
  return { values: [...rest(now.slice(0, place)), value, ...rest(now.slice(place))], checked };
};
