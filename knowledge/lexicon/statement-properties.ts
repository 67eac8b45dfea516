import { z } from 'zod';
import { inflect, type VerbForm } from './inflect.ts';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

const words = z.array(z.string().min(1)).default([]);

const properties = table(
  'statement-properties.yaml',
  z.array(
    z.strictObject({
      property: z.string().min(1),
      active: words,
      passive: words,
      /** Passive of something that goes on: "is chaired by", never "was chaired by". */
      present: words,
      copula: words,
      /** After "will", "may": what is yet to come. */
      modal: words,
      participle: z.boolean().default(false),
      needs: words,
    }),
  ),
);

/** How the words of a cue stand to their verb: after a form of "be" or not. */
export type StatementCue = {
  readonly property: string;
  readonly voice: 'active' | 'passive' | 'present' | 'copula' | 'modal';
  readonly form: VerbForm | 'fixed';
  readonly participle: boolean;
  /** Folded words of which one must follow; "#" is any number. Empty: nothing must. */
  readonly needs: ReadonlySet<string>;
};

const verbCues = properties.flatMap(({ property, active, passive, present, modal, participle, needs }) => {
  const all = { property, participle, needs: new Set(needs) };
  return [
    ...modal.map((words) => [words, { ...all, voice: 'modal', form: 'base' }] as const),
    ...active.flatMap((verb) =>
      inflect(verb).map(({ words, form }) => [words, { ...all, voice: 'active', form }] as const),
    ),
    ...passive.flatMap((verb) =>
      pastOf(verb).map((words) => [words, { ...all, voice: 'passive', form: 'past' }] as const),
    ),
    ...present.flatMap((verb) =>
      pastOf(verb).map((words) => [words, { ...all, voice: 'present', form: 'past' }] as const),
    ),
  ];
});

function pastOf(verb: string): string[] {
  return inflect(verb).flatMap(({ words, form }) => (form === 'past' ? [words] : []));
}

/** Cues by their words, all that share them: "elevated" is active and passive. */
const grouped = (list: readonly (readonly [string, StatementCue])[]): Map<string, StatementCue[]> => {
  const groups = new Map<string, StatementCue[]>();
  for (const [phrase, cue] of list) {
    const group = groups.get(phrase);
    if (group) group.push(cue);
    else groups.set(phrase, [cue]);
  }
  return groups;
};

/** "advocated for", "was founded": looked up at the verb itself. */
export const statementVerbs = phrases<readonly StatementCue[]>(grouped(verbCues));

/** "is | a forum": looked up after a form of "be". */
export const statementCopulas = phrases<readonly StatementCue[]>(
  grouped(
    properties.flatMap(({ property, copula, participle, needs }) =>
      copula.map(
        (phrase) => [phrase, { property, participle, needs: new Set(needs), voice: 'copula', form: 'fixed' }] as const,
      ),
    ),
  ),
);
