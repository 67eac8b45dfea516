import type { Locale } from './words.ts';

/**
 * The names of countries in a language, by their English ones: "India" → "Индия". What `Intl` doesn't know by that name, such as an
 * organisation, stays as it stands.
 */
export const countryNames = (locale: Locale): ((name: string) => string) => {
  let names: ReadonlyMap<string, string> | undefined;
  return (name) => {
    names ??= namesIn(locale);
    return names.get(name) ?? name;
  };
};

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** "St. Lucia" and "Antigua & Barbuda" as `Intl` has them, and written out. */
const spelt = (name: string): readonly string[] => [name, name.replace('&', 'and').replace(/^St\. /, 'Saint ')];

/** `Intl` names a region by its code and lists no codes: all pairs of letters are tried, once for a language. */
const namesIn = (locale: Locale): ReadonlyMap<string, string> => {
  const own = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const english = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames('en', { type: 'region', style, fallback: 'none' }),
  );
  const names = new Map<string, string>();
  for (const first of LETTERS)
    for (const second of LETTERS) {
      const shown = own.of(first + second);
      if (shown !== undefined)
        for (const style of english)
          for (const name of spelt(style.of(first + second) ?? '')) if (!names.has(name)) names.set(name, shown);
    }
  return names;
};
