import { LRUCache } from 'lru-cache';
import type { Locale } from '../../commands/command.ts';
import type { Answer } from '../../knowledge/index.ts';
import { type Bot, carryOut } from '../bot.ts';
import { type Asked, clean } from '../render/asked.ts';
import { picked } from '../render/controls.ts';
import type { Composed, View } from '../render/message.ts';
import { passageAt } from '../render/passage.ts';
import { render, renderPassage } from '../render/render.ts';
import { parseSlash } from '../slash.ts';
import { wordsOf } from '../words/words.ts';
import { findSources } from './find.ts';
import type { Outcome } from './outcome.ts';

/** What messages answer beside slash commands, whose names hold no space and no sign: a quotation looked up, a message looked into. */
export const PASSAGE = '§';
export const FIND = 'find sources';

type Shown = Omit<View, 'asked' | 'words' | 'alone'> & { readonly locale: Locale };

/** A page, and how what was asked turned out. */
type Made = { readonly composed: Composed; readonly status: Outcome['status'] };

/** So many pages are kept for so long, in milliseconds, and not in memory after it: news makes many people ask the same thing in the same minute. */
const KEPT = { max: 500, ttl: 60_000, ttlAutopurge: true };
const kept = new WeakMap<Bot, LRUCache<string, Made>>();

/** `pageOf`, at once where a command was asked with the same words less than a minute ago. What someone wrote in a message, or shared, is not kept. */
export const keptPageOf = (asked: Asked, bot: Bot, shown: Shown): Made | undefined => {
  if (asked.command === PASSAGE || asked.command === FIND || shown.sharedBy !== undefined)
    return pageOf(asked, bot, shown);
  const pages = kept.get(bot) ?? new LRUCache(KEPT);
  kept.set(bot, pages);
  const key = JSON.stringify([asked, shown]);
  const known = pages.get(key);
  if (known) return known;
  const made = pageOf(asked, bot, shown);
  if (made) pages.set(key, made);
  return made;
};

/** One page of what was asked; undefined for what can't be asked any more: a command that is gone, a quotation that is no more. */
export const pageOf = (asked: Asked, bot: Bot, { locale, ...shown }: Shown): Made | undefined => {
  const view = { ...shown, asked, words: wordsOf(locale) };
  if (asked.command === PASSAGE) {
    const passage = passageAt(asked.values.at ?? '', bot.known(locale).knowledge);
    return passage && { composed: renderPassage(passage, view), status: 'checked' };
  }
  const answer = answerTo(asked, bot, locale);
  if (!answer) return undefined;
  const command = bot.commands.find(({ name }) => name === asked.command);
  return { composed: render(answer, { ...view, alone: command?.pages === 'claims' }), status: answer.status };
};

/** What was asked by picking from the choices of an answer; undefined for a choice that is not offered, or no more. */
export const picking = (asked: Asked, value: string | undefined, bot: Bot, locale: Locale): Asked | undefined => {
  const answer = answerTo(asked, bot, locale);
  const choice = answer && picked(answer, value);
  if (!choice) return undefined;
  if (!/^\s*\//.test(choice.ask)) return { command: 'ask', values: clean({ question: choice.ask }) };
  const slash = parseSlash(choice.ask, bot.commands);
  return 'error' in slash ? undefined : { command: slash.command.name, values: clean(slash.values) };
};

const answerTo = ({ command: name, values }: Asked, bot: Bot, locale: Locale): Answer | undefined => {
  if (name === FIND) {
    const answer = findSources(values.message ?? '', bot.answer, locale);
    if (values.cut === undefined) return answer;
    return { ...answer, notices: [...answer.notices, { kind: 'missing', text: wordsOf(locale).find.cut }] };
  }
  const command = bot.commands.find((each) => each.name === name);
  return command && carryOut(command, values, bot, locale);
};
