import { countryWords } from '../lexicon/countries.ts';
import { offices } from '../lexicon/offices.ts';
import { tokenize } from '../read/token.ts';
import { remembered } from './remembered.ts';

const SMALL = new Set(
  `the of for to in at on and with from ministry department dept affairs affair directorate office government
  union his her its`.split(/\s+/),
);
const LEVELS = new Set(
  `deputy vice joint additional under assistant associate first second third principal permanent parliamentary
  senior special executive managing prime private`.split(/\s+/),
);
const HEADS = new Set(
  `minister secretary chief director commander president chairman head ambassador commissioner adviser
  representative chancellor envoy leader spokesperson governor premier undersecretary chairperson chair`.split(/\s+/),
);
const SPELLINGS: Readonly<Record<string, string>> = {
  defense: 'defence',
  defence: 'defence',
  advisor: 'adviser',
  chairwoman: 'chair',
  chairman: 'chair',
  chairperson: 'chair',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  operational: 'operation',
  operations: 'operation',
  forces: 'force',
  ministers: 'minister',
  secretaries: 'secretary',
  secs: 'secretary',
  naval: 'navy',
  dy: 'deputy',
  addl: 'additional',
  jt: 'joint',
  armed: 'armed',
  plans: 'plan',
  planning: 'plan',
  policies: 'policy',
  affairs: 'affair',
};
/**
 * Whether two roles name one office, as far as their words go; whose office it is (the country) is compared elsewhere.
 * "Chief of Integrated Defence Staff" ~ "Chief of Integrated Defence Staff to Chairman Chiefs of Staff Committee"; "Defence Minister" ~ "Minister of Defence".
 * A bare "Secretary" is the same as a bare "Secretary" only.
 */
export const sameOffice = (a: string | null, b: string | null): boolean => {
  if (a === null || b === null) return false;
  const [one, two] = [officeOf(a), officeOf(b)];
  if (one.head !== two.head || one.levels !== two.levels) return false;
  const [short, long] = one.words.length <= two.words.length ? [one.words, two.words] : [two.words, one.words];
  if (short.length === 0) return long.length === 0;
  if (short.every((word, i) => word === long[i])) return true;
  const rest = new Set(long);
  return new Set(short).size === rest.size && short.every((word) => rest.has(word));
};

type Office = { readonly head: string; readonly levels: string; readonly words: readonly string[] };

/** The head noun, what it is a deputy of, and what it is for; countries, bracketed abbreviations and small words left out. */
const officeOf = remembered((role: string): Office => {
  const written = offices.short[role.trim().replace(/\./g, '')] ?? role;
  const text = written.replace(/^head of (?:the )?[^,]*delegation,\s*/i, '').replace(/\((?:\p{Lu}|[&-])+\)/gu, ' ');
  const tokens = tokenize(text);
  const words: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const country = /^\p{Lu}/u.test(token?.text ?? '') ? countryWords.at(tokens, i) : undefined;
    if (country) i = country.end - 1;
    else if (token?.kind === 'word' && !SMALL.has(token.key)) words.push(SPELLINGS[token.key] ?? token.key);
  }
  const at = words.findIndex((word) => HEADS.has(word));
  const head = at < 0 ? (words[0] ?? '') : (words[at] ?? '');
  const before = words.slice(0, Math.max(at, 0));
  const levels = before.filter((word) => LEVELS.has(word)).join(' ');
  const fields = before.filter((word) => !LEVELS.has(word));
  return { head, levels, words: [...fields, ...words.slice(at < 0 ? 1 : at + 1)] };
});
