import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { build, type Knowledge } from '../../knowledge/index.ts';
import { invented, shipped } from '../support/corpus.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const patterns = z.array(z.string()).default([]);

const row = z.strictObject({
  q: z.string(),
  kind: z.string(),
  status: z.string().regex(/^(?:(?:answered|ambiguous|not-in-sources|not-understood)(?:\||$))+$/),
  all: patterns,
  none: patterns,
  cite: patterns,
  now: z.string().default('2026-11-22'),
});

/** A question with what is right; `half` 0 was looked at while the rules were written, 1 was not. */
export type Asked = z.infer<typeof row> & { readonly knowledge: Knowledge; readonly half: 0 | 1 };

const rows = (file: string, knowledge: Knowledge): Asked[] =>
  z
    .array(row)
    .parse(parse(readFileSync(`${here}${file}`, 'utf8')))
    .map((asked, i) => ({ ...asked, knowledge, half: i % 2 === 0 ? 0 : 1 }));

/** All questions, over the shipped articles and over invented ones of other talks. */
export const bank = (): Asked[] => [
  ...rows('shipped.yaml', build(shipped())),
  ...rows('hurried.yaml', build(shipped())),
  ...rows('wide.yaml', build(shipped())),
  ...rows('plain-talk.yaml', build(shipped())),
  ...rows('reshaped.yaml', build(shipped())),
  ...rows('several.yaml', build(shipped())),
  ...rows('framed.yaml', build(shipped())),
  ...rows('voices.yaml', build(shipped())),
  ...rows('unheld.yaml', build(shipped())),
  ...rows('passages.yaml', build(shipped())),
  ...rows('invented.yaml', build(invented('articles'))),
  ...rows('cyber.yaml', build(invented('cyber'))),
  ...rows('fisheries.yaml', build(invented('fisheries'))),
];
