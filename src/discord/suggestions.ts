import type { ApplicationCommandOptionChoiceData } from 'discord.js';
import type { Suggestion, Suggests } from '../../knowledge/index.ts';
import { oneLine } from '../render/escape.ts';
import { firstWords, shorten } from '../render/split.ts';

export type Suggest = (kind: Suggests, typed: string) => readonly Suggestion[];

const CHOICES = 25;
const LIMIT = 100;

/** At most 25, labels and values at most 100 characters, cut between words; blanks are dropped, equal labels told apart. */
export const offered = (suggestions: readonly Suggestion[]): ApplicationCommandOptionChoiceData<string>[] => {
  const choices = new Map<string, string>();
  const names = new Map<string, number>();
  for (const { label, value } of suggestions) {
    const name = cutLabel({ label, value });
    const cut = cutValue({ label, value });
    if (name === '' || cut === '' || choices.has(cut)) continue;
    const same = names.get(name) ?? 0;
    names.set(name, same + 1);
    choices.set(cut, same === 0 ? name : `${shorten(label, LIMIT - 5)} (${same + 1})`);
    if (choices.size === CHOICES) break;
  }
  return [...choices].map(([value, name]) => ({ name, value }));
};

/**
 * What was meant by the text of an option: clients send the value of a suggestion, sometimes its label, either perhaps
 * cut by `offered`, or whatever the person typed. A label that two suggestions share stays what was typed.
 */
export const meant = (kind: Suggests, typed: string, suggest: Suggest): string => {
  const text = oneLine(typed);
  const suggestions = suggest(kind, text.replace(/…$/, ''));
  for (const form of [whole, cutValue, (each: Suggestion) => oneLine(each.label), cutLabel]) {
    const values = new Set(suggestions.filter((each) => form(each) === text).map(whole));
    const [value] = values;
    if (value !== undefined && values.size === 1) return value;
  }
  return text;
};

const whole = ({ value }: Suggestion): string => oneLine(value);

const cutValue = ({ value }: Suggestion): string => firstWords(oneLine(value), LIMIT);

const cutLabel = ({ label }: Suggestion): string => shorten(label, LIMIT);
