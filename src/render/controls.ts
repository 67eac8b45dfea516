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
import { type Cited, digest, placeOf, quotedOf } from './citation.ts';
import { dateText } from './date.ts';
import { oneLine } from './escape.ts';
import { shorten, shortenLine } from './split.ts';

export type Row = APIActionRowComponent<APIButtonComponent | APIStringSelectComponent>;

/** What one menu holds. */
export const OPTIONS = 25;
/** Of an entry of a menu, in code points: its label, and what stands under that. */
export const LABEL = 100;
/** What one row of buttons holds. */
const BUTTONS = 5;

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
      const ask = shorten(choice.ask, LABEL);
      const label = shorten(choice.label, LABEL) || ask || words.thisOne;
      return { label, ...(ask === '' ? {} : { description: ask }), value: keyOf(choice) };
    });
  const plain = status === 'answered' && claims.length === 0 ? words.tryThis : words.askInstead;
  return [menu(customId('choice', page, asked), status === 'ambiguous' ? words.chooseReading : plain, options)];
};

/** The choice that was picked; undefined where the answer doesn't offer it, or no more. */
export const picked = (answer: Answer, value: string | undefined): Choice | undefined =>
  answer.choices.find((choice) => keyOf(choice) === value);

/** The same for what runs the same, whatever its label and whatever else is offered: a menu may be in another language, or older than the articles. */
const keyOf = ({ ask }: Choice): string => digest(ask, 22);

const distinct = (choices: readonly Choice[]): readonly Choice[] => [
  ...new Map(choices.map((choice) => [keyOf(choice), choice])).values(),
];

/** What opens each quotation in its article: a button each while they fit into a row, else a menu of at most 25; no row where there are none. */
export const checkRow = (cites: readonly Cited[], page: number, words: Words): readonly Row[] => {
  const places = new Map(cites.map((cited) => [placeOf(cited.citation), cited]));
  if (places.size === 0) return [];
  if (places.size <= BUTTONS)
    return [buttons([...places].map(([place, { number }]) => button(words.checkOne(`[${number}]`), checkId(place))))];
  const options = [...places].slice(0, OPTIONS).map(([place, cited]) => checkOption(place, cited, words));
  return [menu(checkId(page), words.check, options)];
};

const checkOption = (value: string, { number, citation, source }: Cited, words: Words): APISelectMenuOption => {
  const date = source.published === null ? words.undated : dateText(source.published.date, words);
  const name = oneLine(source.publisher ?? '') || oneLine(source.agency ?? '') || source.article;
  const quote = shortenLine(quotedOf(citation).line, LABEL);
  return {
    label: shorten(`[${number}] ${name}, ${date}`, LABEL),
    ...(quote === '' ? {} : { description: quote }),
    value,
  };
};

const menu = (custom_id: string, placeholder: string, options: APISelectMenuOption[]): Row => ({
  type: ComponentType.ActionRow,
  components: [{ type: ComponentType.StringSelect, custom_id, placeholder, options }],
});

/** Previous and Next, each disabled where there is none, where there are several pages; Share where that is offered. */
export const buttonRow = (page: number, pages: number, asked: Asked, share: boolean, words: Words): readonly Row[] => {
  const turn = (label: string, control: Control, to: number, enabled: boolean): APIButtonComponent =>
    button(label, customId(control, enabled ? to : page, asked), !enabled);
  const turning = [
    turn(words.previous, 'back', page - 1, page > 0),
    turn(words.next, 'next', page + 1, page < pages - 1),
  ];
  const row = [...(pages > 1 ? turning : []), ...(share ? [button(words.share, customId('share', page, asked))] : [])];
  return row.length === 0 ? [] : [buttons(row)];
};

const buttons = (components: APIButtonComponent[]): Row => ({ type: ComponentType.ActionRow, components });

const button = (label: string, custom_id: string, disabled = false): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label,
  custom_id,
  disabled,
});

/** A button that leads to a page of the web. */
export const linkRow = (label: string, url: string): Row => ({
  type: ComponentType.ActionRow,
  components: [{ type: ComponentType.Button, style: ButtonStyle.Link, label, url }],
});
