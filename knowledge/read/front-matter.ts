import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { parseDocument } from 'yaml';
import { z } from 'zod';

/** What stands between the lines of dashes at the head of a file; null is not known. */
export type FrontMatter = {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly agency: string | null;
  readonly url: string | null;
  /** `2024`, `2024-11`, `2024-11-28`. */
  readonly published: string | null;
};

/** `line` counts from 1. */
export type Fault = { readonly line: number; readonly message: string };

export const NO_FRONT_MATTER: FrontMatter = { title: null, publisher: null, agency: null, url: null, published: null };

/** Longer front matter, in characters, is none: three names of 4,000 and an address of 2,000 fit in. */
const LONGEST = 16_000;
/** Brackets within brackets cost time in the square of their number. */
const MOST_BRACKETS = 100;
/** So do "? key" and "- - -", which end in a full stack. */
const NESTED = /^[ \t-]*\?(?=\s)|(?:-[ \t]+){50}/m;
const CLOSING = /\r?\n---[ \t]*(?:\r?\n|$)/g;

/** Offset of the text and what stands before it; undefined where the file has no front matter. `closed` is false where the second line of dashes is missing. */
export const splitFrontMatter = (
  file: string,
): { readonly closed: boolean; readonly yaml: string; readonly textStart: number } | undefined => {
  const opening = /^---[ \t]*\r?(?=\n)/.exec(file.slice(0, 40))?.[0];
  if (opening === undefined) return undefined;
  CLOSING.lastIndex = opening.length;
  const closing = CLOSING.exec(file.slice(0, LONGEST));
  return closing
    ? {
        closed: true,
        yaml: file.slice(opening.length + 1, closing.index),
        textStart: closing.index + closing[0].length,
      }
    : { closed: false, yaml: '', textStart: 0 };
};

const name = z.string({ error: 'is a name in words; leave it out, or write null, if it is not known' }).nullish();

const schema = z.looseObject({
  title: name,
  publisher: name,
  agency: name,
  url: z
    .httpUrl({
      error: 'is an address like https://example.org/news/1; leave it out, or write null, if it is not known',
    })
    .nullish(),
  published: z
    .union([z.string(), z.number()])
    .transform((value) =>
      String(value)
        .trim()
        .replace(/[T ]\d\d:.*$/, ''),
    )
    .refine(isIsoDate, {
      error: 'is a date like 2024-11-28, or 2024-11, or 2024; leave it out, or write null, if it is not known',
    })
    .nullish(),
});

const KEYS = ['title', 'publisher', 'agency', 'url', 'published'] as const;

const isKey = (key: string): boolean => KEYS.some((known) => known === key);

/** Keys of other systems that mean the same. */
const SAME: Readonly<Record<string, (typeof KEYS)[number]>> = {
  headline: 'title',
  source: 'publisher',
  date: 'published',
  link: 'url',
};

export const parseFrontMatter = (
  yaml: string,
): { readonly known: FrontMatter } | { readonly faults: readonly Fault[] } => {
  let read: unknown;
  let line = 2;
  try {
    if ((yaml.match(/[[{]/g)?.length ?? 0) > MOST_BRACKETS) throw new Error('too many brackets');
    if (NESTED.test(yaml)) throw new Error('lists in lists, or a key that begins with "?"');
    const document = parseDocument(yaml, { schema: 'core', logLevel: 'error', prettyErrors: false });
    const [error] = document.errors;
    if (error) {
      line = yaml.slice(0, error.pos[0]).split('\n').length + 1;
      throw error;
    }
    read = document.toJS() ?? {};
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return {
      faults: [
        {
          line,
          message: `the front matter is not YAML (${message}); right is one "key: value" a line, with quotation marks around a value that has a colon`,
        },
      ],
    };
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    return {
      faults: [
        {
          line: 2,
          message: 'the front matter has no keys; right is one "key: value" a line, such as "publisher: The Herald"',
        },
      ],
    };
  const given = Object.fromEntries(Object.entries(read).map(([key, value]) => [key, value === '' ? null : value]));
  const faults: Fault[] = [];
  for (const key of Object.keys(given)) {
    const meant = isKey(key) ? undefined : meantBy(key, given);
    if (meant)
      faults.push({
        line: lineOf(yaml, key),
        message: `"${key}" is no key of the front matter; did you mean "${meant}"?`,
      });
    const same = Object.hasOwn(SAME, key) ? SAME[key] : undefined;
    if (same && !(same in given) && schema.shape[same].safeParse(given[key]).success) given[same] = given[key];
  }
  const result = schema.safeParse(given);
  if (!result.success)
    for (const { path, message } of result.error.issues)
      faults.push({ line: lineOf(yaml, String(path[0])), message: `"${path.join('.')}" ${message}` });
  if (faults.length > 0 || !result.success) return { faults };
  const { title = null, publisher = null, agency = null, url = null, published = null } = result.data;
  return { known: { title, publisher, agency, url, published } };
};

function isIsoDate(value: string): boolean {
  return /^(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?$/.test(value) && isValid(parseISO(value));
}

/** Line of a key in the file: the front matter begins on line 2. */
const lineOf = (yaml: string, key: string): number => yaml.split('\n').findIndex((line) => line.startsWith(key)) + 2;

const meantBy = (key: string, given: object): string | undefined => {
  const open = KEYS.filter((known) => !(known in given));
  return open.find((known) => known === key.toLowerCase()) ?? open.find((known) => isMisspelt(key, known));
};

/** One letter is wrong, missing, too many, or two are swapped: "pubisher", "agnecy". */
const isMisspelt = (key: string, known: string): boolean => {
  if (known.length < 4 || Math.abs(key.length - known.length) > 1) return false;
  const folded = key.toLowerCase();
  let head = 0;
  while (head < folded.length && folded[head] === known[head]) head++;
  let tail = 0;
  while (tail < Math.min(folded.length, known.length) - head && folded.at(-1 - tail) === known.at(-1 - tail)) tail++;
  const [wrong, right] = [folded.slice(head, folded.length - tail), known.slice(head, known.length - tail)];
  return (
    (wrong.length <= 1 && right.length <= 1) ||
    (wrong.length === 2 && right.length === 2 && wrong[0] === right[1] && wrong[1] === right[0])
  );
};
