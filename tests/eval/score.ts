import { type Answer, textOf } from '../../knowledge/index.ts';
import type { Asked } from './bank.ts';

/** `wrong`: answered, but not rightly. `refused`: refused or asked back where the articles answer, or the other way to be careful. */
export type Verdict = {
  readonly is: 'right' | 'wrong' | 'refused';
  readonly why: readonly string[];
  /** Articles cited that are among those wanted, articles cited, articles wanted: only where some are wanted. */
  readonly cited: { readonly good: number; readonly all: number; readonly found: number; readonly wanted: number };
};

const cites = (article: string, wanted: string): boolean => wanted.split('|').some((id) => article.startsWith(id));

/** What is wrong with an answer, by patterns on its text and by the articles it cites; no judge. */
export const score = ({ status, all, none, cite }: Asked, answer: Answer): Verdict => {
  const text = textOf(answer);
  const articles = [...new Set(answer.claims.flatMap(({ citations }) => citations.map(({ article }) => article)))];
  const why = [
    ...(status.split('|').includes(answer.status) ? [] : [`status ${answer.status}, not ${status}`]),
    ...all.filter((pattern) => !new RegExp(pattern, 'im').test(text)).map((pattern) => `lacks ${pattern}`),
    ...none.filter((pattern) => new RegExp(pattern, 'im').test(text)).map((pattern) => `has ${pattern}`),
    ...(answer.status === 'answered' ? cite : [])
      .filter((wanted) => !articles.some((id) => cites(id, wanted)))
      .map((wanted) => `does not cite ${wanted}`),
  ];
  const counted = answer.status === 'answered' && cite.length > 0;
  return {
    is: why.length === 0 ? 'right' : answer.status === 'answered' ? 'wrong' : 'refused',
    why,
    cited: {
      good: counted ? articles.filter((id) => cite.some((wanted) => cites(id, wanted))).length : 0,
      all: counted ? articles.length : 0,
      found: counted ? cite.filter((wanted) => articles.some((id) => cites(id, wanted))).length : 0,
      wanted: cite.length > 0 && status.split('|').includes('answered') ? cite.length : 0,
    },
  };
};

/** The 95 % Wilson interval of a share, in per cent: "88–97". */
export const wilson = (hits: number, count: number): string => {
  if (count === 0) return '–';
  const z = 1.96;
  const p = hits / count;
  const middle = (p + (z * z) / (2 * count)) / (1 + (z * z) / count);
  const half = (z / (1 + (z * z) / count)) * Math.sqrt((p * (1 - p)) / count + (z * z) / (4 * count * count));
  return `${Math.round(100 * Math.max(0, middle - half))}–${Math.round(100 * Math.min(1, middle + half))}`;
};
