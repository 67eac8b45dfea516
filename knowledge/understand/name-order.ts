import { cueWords } from '../lexicon/question-cues.ts';
import { genericWords, meetingWords, smallWords } from '../lexicon/question-words.ts';
import { rankWords } from '../lexicon/ranks.ts';
import { foldName } from '../link/person-token.ts';
import { isInArticles } from '../passages.ts';
import { fold, tokenize } from '../read/token.ts';
import type { Knowledge, Person } from '../record.ts';
import { catalogueOf, wordsOf } from '../resolve/catalogue.ts';
import { isLike } from '../resolve/words.ts';

/** A question with its names as they are spoken; `stranger`: a namesake of somebody on record, of whom no article speaks. */
export type Named = { readonly text: string; readonly stranger?: string };

/** Who bears a surname alone of all on record. */
const bearerOf = (surname: string, knowledge: Knowledge): Person | undefined => {
  const [only, other] = catalogueOf(knowledge).byName.get(fold(surname)) ?? [];
  return other === undefined ? only?.person : undefined;
};

/** "Lundd": who bears a surname like it alone of all on record, where no article has the word. */
export const likeBearer = (surname: string, knowledge: Knowledge): Person | undefined => {
  const { byName, nameSpelling } = catalogueOf(knowledge);
  if (surname.length < 5 || !/^\p{Lu}\p{Ll}+$/u.test(surname) || isInArticles(knowledge, surname)) return undefined;
  const [only, other] =
    byName.get(`~${foldName(surname)}`) ??
    nameSpelling.nearest(fold(surname)).flatMap((name) => byName.get(name) ?? []);
  return other === undefined ? only?.person : undefined;
};

/** The word by which somebody is called alone; of a name with a patronymic at its end, the first. */
const surnameOf = ({ name, aliases }: Person): string => {
  const words = wordsOf(name);
  const alone = aliases.find((alias) => !/\s/.test(alias));
  const last = words.at(-1) ?? '';
  return alone === undefined ? ((/(?:vich|vna)$/.test(last) ? words[0] : last) ?? last) : fold(alone);
};

/** "Anna B Lund", "AB Lund" → a and b, beside the surname. */
const initialsOf = ({ name, aliases }: Person, surname: string): ReadonlySet<string> =>
  new Set(
    [name, ...aliases].flatMap((spelling) =>
      spelling
        .split(/[\s.]+/)
        .filter((word) => word !== '' && fold(word) !== fold(surname))
        .flatMap((word) => (/^\p{Lu}{2,3}$/u.test(word) ? [...fold(word)] : [fold(word).charAt(0)])),
    ),
  );

/** Whether letters may be those of somebody's other names: as many of them as are on record. */
const mayBe = (letters: string, person: Person, surname: string): boolean => {
  const own = initialsOf(person, surname);
  return own.size > 0 && [...fold(letters)].slice(0, own.size).every((letter) => own.has(letter));
};

const lettersIn = (initials: string): string => initials.replace(/[^\p{L}]/gu, '');

/** "Lund, Anna B.: …", "Lund, A. B. - …" */
const TURNED =
  /(?<![\p{L}.'’-])(\p{L}{3,20}),\s+(\p{L}{3,20}(?:\s+\p{L}\.?){0,2}|(?:\p{L}\.\s?){1,3})(?=\s*(?:[:;?!]|[–—-]\s|,|$))/gu;
/** "Lund A.", "Lund A. B.", "Lund AB" */
const BEHIND =
  /(?<![\p{L}.'’-])(\p{L}{3,20})\s+(\p{Lu}\.(?:\s?\p{Lu}\.){0,2}|\p{Lu}{1,2}(?=['’]s\b)|\p{Lu}{2})(?![\p{L}\p{N}])/gu;
/** "A. Lund", where no other name stands before it */
const BEFORE = /(?<![\p{L}.'’-])(?:(\p{L}+)\s+)?(\p{Lu})\.\s?(\p{L}{3,20})(?!\p{L})/gu;

/** Whether a word behind the surname and a comma is another name: theirs, or one that nobody here bears. */
const isGiven = (word: string, person: Person, knowledge: Knowledge): 'theirs' | 'strange' | undefined => {
  const own = wordsOf([person.name, ...person.aliases].join(' '));
  if (own.includes(fold(word)) || own.some((each) => isLike(each, fold(word)))) return 'theirs';
  const isStrange =
    /^\p{Lu}\p{Ll}/u.test(word) &&
    !catalogueOf(knowledge).byName.has(fold(word)) &&
    !isInArticles(knowledge, word) &&
    ![smallWords, genericWords, meetingWords].some((words) => words.has(fold(word))) &&
    !cueWords.includes(fold(word));
  return isStrange ? 'strange' : undefined;
};

/** "Lund, Anna B." → "Anna Lund". */
const turned = (typed: string, knowledge: Knowledge): Named => {
  let stranger: string | undefined;
  const text = typed.replace(TURNED, (whole: string, surname: string, given: string) => {
    const person = bearerOf(surname, knowledge);
    const first = /^\p{L}+/u.exec(given)?.[0] ?? '';
    if (!person || fold(first) === fold(surname)) return whole;
    const letters = lettersIn(first.length === 1 ? given : given.slice(first.length));
    const is = first.length === 1 ? 'theirs' : isGiven(first, person, knowledge);
    if (is === undefined) return whole;
    if (is === 'theirs' && (letters === '' || mayBe(letters, person, surname)))
      return first.length === 1 ? surname : `${first} ${surname}`;
    stranger = `${given.trim()} ${surname}`;
    return whole;
  });
  return { text, ...(stranger === undefined ? {} : { stranger }) };
};

/** "Lund A. B." → "Lund". */
const behind = (typed: string, knowledge: Knowledge): Named => {
  let stranger: string | undefined;
  const text = typed.replace(BEHIND, (whole: string, surname: string, initials: string, at: number) => {
    const person = bearerOf(surname, knowledge) ?? likeBearer(surname, knowledge);
    const [, after = ''] = /^\s*(\p{L}+)/u.exec(typed.slice(at + whole.length)) ?? [];
    // "Anna B. Lund": a middle name, which may be hers.
    if (!person || bearerOf(after, knowledge) === person) return whole;
    if (mayBe(lettersIn(initials), person, surname)) return surname;
    if (/^\p{Lu}\.$/u.test(initials)) stranger = `${initials} ${surname}`;
    return whole;
  });
  return { text, ...(stranger === undefined ? {} : { stranger }) };
};

/** "C. Lund", where all on record called Lund have other initials. */
const strangerBefore = (text: string, knowledge: Knowledge): string | undefined =>
  [...text.matchAll(BEFORE)].flatMap(([, before = '', initial = '', surname = '']) => {
    const person = bearerOf(surname, knowledge);
    const isMiddle = person !== undefined && before !== '' && bearerOf(before, knowledge) === person;
    return !person || isMiddle || mayBe(initial, person, surname) ? [] : [`${initial}. ${surname}`];
  })[0];

const PAIR = /(?<![\p{L}.'’-])(?=(\p{L}{3,20})\s+(\p{L}{3,20})(?!\p{L}))/gu;

/** "Olav Lund", where Olav is Berg's name: nobody of that name is on record. */
const strangerMixed = (text: string, knowledge: Knowledge): string | undefined =>
  [...text.matchAll(PAIR)].flatMap(([, given = '', surname = '']) => {
    const [whose, person] = [given, surname].map((word) => bearerOf(word, knowledge));
    if (!whose || !person || whose === person) return [];
    return surnameOf(whose) !== fold(given) && surnameOf(person) === fold(surname) ? [`${given} ${surname}`] : [];
  })[0];

/** "Anna Lund, Rear Adm:", "Lund (Lt Gen) - …" */
const RANKED =
  /(?<![\p{L}.'’-])((?:\p{L}{2,20}\s+){0,2}?\p{L}{3,20})\s*(?:,\s*|\s\()([\p{L}][\p{L}.\s-]{1,24}?)\)?(?=\s*(?:[:;,?!]|[–—-]\s|$))/gu;

/** "Anna Lund, Rear Adm: …" → "Rear Adm Anna Lund: …", where all before the comma is her name. */
const withRankFirst = (text: string, knowledge: Knowledge): string =>
  text.replace(RANKED, (whole: string, name: string, rank: string) => {
    const tokens = tokenize(rank).filter(({ text: mark }) => mark !== '.');
    const isRank = (rankWords.at(tokens, 0)?.end ?? 0) >= tokens.length && tokens.length > 0;
    const people = name.split(/\s+/).map((word) => bearerOf(word, knowledge));
    const isName = people[0] !== undefined && people.every((person) => person === people[0]);
    return isRank && isName ? `${rank.trim()} ${name}` : whole;
  });

/** "Lund, Anna B.: which meetings", "Lund A., which edition", "C. Lund": names as they are spoken, or whose name it is not. */
export const withNames = (typed: string, knowledge: Knowledge): Named => {
  const first = turned(typed, knowledge);
  if (first.stranger !== undefined) return first;
  const second = behind(withRankFirst(first.text, knowledge), knowledge);
  const stranger = second.stranger ?? strangerBefore(second.text, knowledge) ?? strangerMixed(second.text, knowledge);
  return stranger === undefined ? { text: second.text } : { text: second.text, stranger };
};
