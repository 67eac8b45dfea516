import { createHash } from 'node:crypto';
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Answer, Choice } from '../../knowledge/index.ts';
import { type Asked, customId } from './asked.ts';
import { shorten } from './split.ts';

/** What one menu holds. */
const OPTIONS = 25;
const LIMIT = 100;

/** How many menus the choices take, one a page. */
export const slices = (choices: readonly Choice[]): number => Math.ceil(distinct(choices).length / OPTIONS);

/** A menu of the page's share of the choices; no row where there are none. */
export const choiceRow = (
  { choices, status }: Pick<Answer, 'choices' | 'status'>,
  page: number,
  asked: Asked,
): readonly APIActionRowComponent<APIStringSelectComponent>[] => {
  if (choices.length === 0) return [];
  const first = Math.min(page, slices(choices) - 1) * OPTIONS;
  const options = distinct(choices)
    .slice(first, first + OPTIONS)
    .map((choice) => {
      const ask = shorten(choice.ask, LIMIT);
      const label = shorten(choice.label, LIMIT) || ask || 'This one';
      return { label, ...(ask === '' ? {} : { description: ask }), value: keyOf(choice) };
    });
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: customId('choice', page, asked),
    placeholder: status === 'ambiguous' ? 'Choose what you mean' : 'Ask this instead',
    options,
  };
  return [{ type: ComponentType.ActionRow, components: [select] }];
};

/** The choice that was picked; undefined where the answer doesn't offer it, or no more. */
export const picked = (answer: Answer, value: string | undefined): Choice | undefined =>
  answer.choices.find((choice) => keyOf(choice) === value);

/** The same for the same words, whatever else is offered: a menu may be older than the articles. */
const keyOf = ({ label, ask }: Choice): string =>
  createHash('sha256').update(`${label}\n${ask}`).digest('base64url').slice(0, 22);

const distinct = (choices: readonly Choice[]): readonly Choice[] => [
  ...new Map(choices.map((choice) => [keyOf(choice), choice])).values(),
];

/** Previous and Next, each disabled where there is none. */
export const pageRow = (page: number, pages: number, asked: Asked): APIActionRowComponent<APIButtonComponent> => ({
  type: ComponentType.ActionRow,
  components: [
    button('Previous', customId('back', Math.max(page - 1, 0), asked), page === 0),
    button('Next', customId('next', Math.min(page + 1, pages - 1), asked), page === pages - 1),
  ],
});

const button = (label: string, id: string, disabled: boolean): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label,
  custom_id: id,
  disabled,
});
