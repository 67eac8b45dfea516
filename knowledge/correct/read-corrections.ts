import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../read/article.ts';
import { letters } from '../verify.ts';
import type { Correction } from './correction.ts';
import { misshapen } from './typed.ts';

const UTF8 = new TextDecoder('utf-8', { fatal: true });
/** Brackets within brackets cost time in the square of their number. */
const MOST_BRACKETS = 1000;

const text = (what: string) =>
  z.string({ error: `is ${what}` }).refine((words) => letters(words) !== '', { error: `is ${what}` });
const word = (what: string) =>
  z
    .union([z.number(), z.string()], { error: `is ${what}` })
    .transform(String)
    .pipe(text(what));

const who = z.strictObject(
  {
    person: text('the id of a person').exactOptional(),
    name: text('a name').exactOptional(),
    rank: text('a rank').exactOptional(),
    role: text('a role').exactOptional(),
    side: text('a country or organisation').exactOptional(),
    basis: z
      .enum(['co-chaired', 'chaired', 'led delegation', 'hosted', 'to co-chair'], {
        error: 'is one of co-chaired, chaired, led delegation, hosted, to co-chair',
      })
      .exactOptional(),
  },
  { error: 'is words, or has some of person, name, rank, role, side, basis' },
);
const value = z.union([word('words'), who], {
  error: 'is words, a number, or has some of person, name, rank, role, side, basis',
});

const WHOLE = new Set(['meeting', 'person']);

const entry = z
  .strictObject({
    action: z.enum(['confirm', 'change', 'drop'], { error: 'is confirm, change or drop' }),
    record: word(
      'the id of a meeting or person, or the subject of a statement, as `npm run knowledge -- --json` shows it',
    ),
    property: text('date, city, venue, chair, status, ordinal, topic, … or "meeting" for the whole of it'),
    value: value.exactOptional(),
    from: value.nullable().exactOptional(),
    article: word('the id of an article: the name of its file without the ending'),
    quote: text('the sentence of the article that it rests on, word for word'),
    note: text('a sentence that says how the value follows').exactOptional(),
    by: text('the name of who says so').exactOptional(),
  })
  .check(({ value: { action, property, value: typed, from }, issues }) => {
    const wrong = (path: string, message: string) =>
      issues.push({ code: 'custom', path: [path], message, input: typed });
    if (action === 'change' && WHOLE.has(property))
      wrong('action', 'of a whole record is confirm or drop; name the property to change');
    else if (action === 'change' && typed === undefined)
      wrong('value', 'is missing: a change says which value is right');
    else if (action === 'confirm' && typed === undefined && !WHOLE.has(property))
      wrong('value', 'is missing: it says which value is confirmed');
    if (action !== 'change' && from !== undefined)
      wrong('from', `belongs to a change; ${action} names its value in "value"`);
    for (const [path, one] of [
      ['value', typed],
      ['from', from],
    ] as const) {
      const shape = one === undefined || one === null ? undefined : misshapen(property, one);
      if (shape !== undefined) wrong(path, shape);
    }
  });

const KEYS = Object.keys(entry.shape);

/** The corrections of one file, a list in YAML, or all that is wrong with it. Never throws. */
export const readCorrections = (
  file: string,
  bytes: Uint8Array,
): { readonly corrections: readonly Correction[] } | { readonly problems: readonly Problem[] } => {
  const refuse = (message: string, line = 1) => ({ problems: [{ file, line, message }] });
  let yaml: string;
  try {
    yaml = UTF8.decode(bytes);
  } catch {
    return refuse('is not UTF-8 text; save it as UTF-8');
  }
  if ((yaml.match(/[[{]/g)?.length ?? 0) > MOST_BRACKETS)
    return refuse('has too many brackets for a list of corrections');
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: 'core', lineCounter: lines, logLevel: 'error', prettyErrors: false });
  const lineAt = (offset: number | undefined): number => Math.max(1, lines.linePos(offset ?? 0).line);
  if (document.errors.length > 0)
    return {
      problems: document.errors.map(({ pos, message }) => ({
        file,
        line: lineAt(pos[0]),
        message: `is not YAML (${message.split('\n')[0]}); put a text with a colon or quotation marks in single quotes`,
      })),
    };
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return { corrections: [] };
  if (!isSeq(contents))
    return refuse(
      'is no list; right is one "- action: …" with its keys below it for each correction',
      lineAt(contents.range?.[0]),
    );
  const problems: Problem[] = [];
  const corrections: Correction[] = [];
  for (const item of contents.items) {
    const node = item as Node;
    const line = lineAt(node.range?.[0]);
    const at = `${file}:${line}`;
    let plain: unknown;
    try {
      plain = node.toJS(document, { maxAliasCount: 0 });
    } catch {
      problems.push({ file, line, message: 'points to another entry; write its values out' });
      continue;
    }
    const result = entry.safeParse(plain, { reportInput: true });
    if (result.success) corrections.push({ at, ...result.data });
    else for (const issue of result.error.issues) problems.push(...problemsOf(issue, file, lineOf(node, lineAt)));
  }
  return problems.length > 0 ? { problems } : { corrections };
};

/** The line of a key of an entry, or the entry's own where it has no such key. */
const lineOf =
  (node: Node, lineAt: (offset: number | undefined) => number) =>
  (key: string | undefined): number => {
    const pair = isMap(node) ? node.items.find((each) => isScalar(each.key) && each.key.value === key) : undefined;
    return lineAt((pair && isScalar(pair.key) ? pair.key.range : node.range)?.[0]);
  };

const problemsOf = (issue: z.core.$ZodIssue, file: string, line: (key: string | undefined) => number): Problem[] => {
  const [key] = issue.path;
  if (issue.code === 'unrecognized_keys' && key === undefined)
    return issue.keys.map((name) => ({
      file,
      line: line(name),
      message: `"${name}" is no key of a correction; its keys are ${KEYS.join(', ')}`,
    }));
  if (key === undefined)
    return [{ file, line: line(undefined), message: `a correction has the keys ${KEYS.join(', ')}` }];
  return [{ file, line: line(String(key)), message: `"${issue.path.join('.')}" ${issue.message}` }];
};
