import type { Citation, Knowledge } from '../../knowledge/index.ts';

/** Every citation of every record. */
export const citationsOf = (knowledge: Knowledge): Citation[] => {
  const found: Citation[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('quote' in value && 'start' in value) found.push(value as Citation);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk([knowledge.forums, knowledge.meetings, knowledge.people, knowledge.statements, knowledge.quotes]);
  return found;
};
