import type { ApplicationCommandOptionChoiceData } from 'discord.js';
import type { Suggests } from '../../commands/command.ts';
import { oneLine } from '../render/escape.ts';
import { firstWords, shorten } from '../render/split.ts';

/** `value` is what the option should hold when `label` is picked. */
export type Suggestion = { readonly label: string; readonly value: string };

export type Suggest = (kind: Suggests, typed: string) => readonly Suggestion[];

const CHOICES = 25;
const LIMIT = 100;

/** At most 25, labels and values at most 100 characters, cut between words; doubles and blanks are dropped. */
export const offered = (suggestions: readonly Suggestion[]): ApplicationCommandOptionChoiceData<string>[] => {
  const choices = suggestions
    .map(({ label, value }) => ({ name: shorten(label, LIMIT), value: firstWords(oneLine(value), LIMIT) }))
    .filter(({ name, value }) => name !== '' && value !== '');
  const distinct = choices.filter(
    (choice, i) => choices.findIndex((other) => other.name === choice.name || other.value === choice.value) === i,
  );
  return distinct.slice(0, CHOICES);
};

/**
 * What was meant by the text of an option: clients send the value of a suggestion, sometimes its label, either perhaps
 * cut by `offered`, or whatever the person typed.
 */
export const meant = (kind: Suggests, typed: string, suggest: Suggest): string => {
  const text = oneLine(typed);
  const suggestions = suggest(kind, text.replace(/…$/, ''));
  const exact = suggestions.find(({ label, value }) => oneLine(value) === text || oneLine(label) === text);
  if (exact) return oneLine(exact.value);
  const cut = suggestions.find(
    ({ label, value }) => firstWords(oneLine(value), LIMIT) === text || shorten(label, LIMIT) === text,
  );
  return cut ? oneLine(cut.value) : text;
};
