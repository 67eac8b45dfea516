import { oneLine } from './escape.ts';

/** Longer addresses are shown as text. */
const LIMIT = 400;
/** Discord's limit for the address of a button. */
const BUTTON_LIMIT = 512;

/** `url` as the target of a masked link, or undefined where it is none that a reader should be sent to. */
export const linkTarget = (url: string): string | undefined => {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(parsed.protocol) || parsed.username !== '' || parsed.password !== '') return undefined;
  const href = parsed.href.replace(
    /[()<>[\]\\`"\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
  return href.length <= LIMIT ? href : undefined;
};

/**
 * The address of a page at the very words that are quoted, by a text fragment: `https://…#:~:text=The%20meeting,in%20Moscow.`
 * names the first and the last words of a longer quote. Without it where it would be too long, undefined where there is no `linkTarget`.
 */
export const sentenceTarget = (url: string, quote: string): string | undefined => {
  const target = linkTarget(url);
  if (target === undefined) return undefined;
  const words = oneLine(quote).split(' ');
  const whole = encoded(words);
  const fragments = [
    ...(words.length <= WORDS ? [whole] : []),
    ...[6, 4, 3, 2]
      .filter((n) => words.length > 2 * n)
      .map((n) => `${encoded(words.slice(0, n))},${encoded(words.slice(-n))}`),
    whole,
  ];
  const joined = target.includes('#') ? ':~:text=' : '#:~:text=';
  const fitting = fragments.find((fragment) => target.length + joined.length + fragment.length <= BUTTON_LIMIT);
  return fitting === undefined ? target : `${target}${joined}${fitting}`;
};

/** A quote of so many words is named whole. */
const WORDS = 12;

/** A dash or a comma of the words would be taken for one of the fragment's own. */
const encoded = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ')).replace(
    /[-!'()*~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
