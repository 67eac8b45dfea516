import type { Token } from '../article.ts';
import { newField, noteLead } from './lead.ts';

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Tamil}/u, 'ta'],
];

/** Words that hold sentences together, written as `fold` leaves them. */
const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'the of and to was were is are has have with by for on at from that this which their its be been will between after'.split(
    ' ',
  ),
  fr: 'le la les des du et est une dans pour que qui sur par avec au aux ont ete cette ce entre'.split(' '),
  de: 'der die das und ist von den dem des mit fur auf im ein eine nicht sich zu wurde haben zwischen bei'.split(' '),
  es: 'el los las del y es una en para que con por se su al como entre fue han sobre'.split(' '),
  pt: 'o os das dos e uma em para que com por se sua ao como entre foi nao na no'.split(' '),
  it: 'il gli dei della e una per che con di sono nel tra alla le ha stato al'.split(' '),
  id: 'yang dan di dengan untuk pada dari dalam ini itu akan telah oleh antara'.split(' '),
};

const LANGUAGES = Object.keys(FUNCTION_WORDS);
const field = newField();
for (const [place, words] of Object.values(FUNCTION_WORDS).entries())
  for (const word of words) noteLead(word, { field, mask: 1 << place });

/** `en`, or what the words seem to be; `unknown` where neither script nor function words tell. A few words in Latin letters are taken for English. */
export const languageOf = (tokens: readonly Token[]): string => {
  const counts = new Map<string, number>();
  const count = (language: string): void => void counts.set(language, (counts.get(language) ?? 0) + 1);
  const votes = new Array<number>(LANGUAGES.length).fill(0);
  let words = 0;
  for (const { kind, key, lead } of tokens) {
    if (kind !== 'word') continue;
    if (++words > 400) break;
    const code = key.charCodeAt(0);
    const script = code < 0x250 ? undefined : SCRIPTS.find(([pattern]) => pattern.test(key))?.[1];
    if (script !== undefined) count(script);
    else {
      const spoken = lead[field] as number;
      for (let place = 0; spoken >> place !== 0; place++)
        if ((spoken >> place) & 1) votes[place] = (votes[place] ?? 0) + 1;
    }
  }
  for (const [place, language] of LANGUAGES.entries()) if (votes[place]) counts.set(language, votes[place]);
  const [best, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['en', counts.get('en') ?? 0]);
  if (most * 20 < words && words >= 20) return 'unknown';
  return best;
};
