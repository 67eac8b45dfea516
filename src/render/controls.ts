import { createHash } from 'node:crypto';
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Answer, Choice } from '../../knowledge/index.ts';
import type { Words } from '../words/words.ts';
import { type Asked, type Control, checkId, customId } from './asked.ts';
import { type Cited, placeOf } from './citation.ts';
import { dateText } from './date.ts';
import { oneLine } from './escape.ts';
import { shorten } from './split.ts';

export type Row = APIActionRowComponent<APIButtonComponent | APIStringSelectComponent>;

/** What one menu holds. */
export const OPTIONS = 25;
const LIMIT = 100;

/** How many menus the choices take, one a page. */
export const slices = (choices: readonly Choice[]): number => Math.ceil(distinct(choices).length / OPTIONS);

/** A menu of the page's share of the choices; no row where there are none. */
export const choiceRow = (
  { choices, status, claims }: Pick<Answer, 'choices' | 'status' | 'claims'>,
  page: number,
  asked: Asked,
  words: Words,
): readonly Row[] => {
  if (choices.length === 0) return [];
  const first = Math.min(page, slices(choices) - 1) * OPTIONS;
  const options = distinct(choices)
    .slice(first, first + OPTIONS)
    .map((choice) => {
      const ask = shorten(choice.ask, LIMIT);
      const label = shorten(choice.label, LIMIT) || ask || words.thisOne;
      return { label, ...(ask === '' ? {} : { description: ask }), value: keyOf(choice) };
    });
  const plain = status === 'answered' && claims.length === 0 ? words.tryThis : words.askInstead;
  return [menu(customId('choice', page, asked), status === 'ambiguous' ? words.chooseReading : plain, options)];
};

/** The choice that was picked; undefined where the answer doesn't offer it, or no more. */
export const picked = (answer: Answer, value: string | undefined): Choice | undefined =>
  answer.choices.find((choice) => keyOf(choice) === value);

/** The same for what runs the same, whatever its label and whatever else is offered: a menu may be in another language, or older than the articles. */
const keyOf = ({ ask }: Choice): string => createHash('sha256').update(ask).digest('base64url').slice(0, 22);

const distinct = (choices: readonly Choice[]): readonly Choice[] => [
  ...new Map(choices.map((choice) => [keyOf(choice), choice])).values(),
];

/** A menu of quotations, at most 25, each opened by `placeOf`; no row where there are none. */
export const checkRow = (cites: readonly Cited[], page: number, words: Words): readonly Row[] => {
  const options = new Map(
    cites.map(({ number, citation, source }): [string, APISelectMenuOption] => {
      const date = source.published === null ? words.undated : dateText(source.published.date, words);
      const name = oneLine(source.publisher ?? '') || oneLine(source.agency ?? '') || source.article;
      const quote = shorten(citation.quote, LIMIT);
      const value = placeOf(citation);
      return [
        value,
        {
          label: shorten(`[${number}] ${name}, ${date}`, LIMIT),
          ...(quote === '' ? {} : { description: quote }),
          value,
        },
      ];
    }),
  );
  return options.size === 0 ? [] : [menu(checkId(page), words.check, [...options.values()].slice(0, OPTIONS))];
};

const menu = (custom_id: string, placeholder: string, options: APISelectMenuOption[]): Row => ({
  type: ComponentType.ActionRow,
  components: [{ type: ComponentType.StringSelect, custom_id, placeholder, options }],
});

/** Previous and Next, each disabled where there is none, where there are several pages; Share where that is offered. */
export const buttonRow = (page: number, pages: number, asked: Asked, share: boolean, words: Words): readonly Row[] => {
  const turning = [
    button(words.previous, 'back', Math.max(page - 1, 0), asked, page === 0),
    button(words.next, 'next', Math.min(page + 1, pages - 1), asked, page === pages - 1),
  ];
  const buttons = [...(pages > 1 ? turning : []), ...(share ? [button(words.share, 'share', page, asked, false)] : [])];
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: buttons }];
};

const button = (
  label: string,
  control: Control,
  page: number,
  asked: Asked,
  disabled: boolean,
): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label,
  custom_id: customId(control, page, asked),
  disabled,
});

/** A button that leads to a page of the web. */
export const linkRow = (label: string, url: string): Row => ({
  type: ComponentType.ActionRow,
  components: [{ type: ComponentType.Button, style: ButtonStyle.Link, label, url }],
});
