import type { Knowledge, Person } from '../record.ts';
import { catalogueOf, type PersonEntry, wordsOf } from './catalogue.ts';
import type { Correction, Resolution } from './resolution.ts';

/** Ranks and courtesies that people type before a name. */
const TITLES = new Set('lt lieutenant gen general air marshal admiral vice rear major maj col colonel brig brigadier mr mrs ms dr shri sir pm president prime minister the of'.split(' '));

/** Which person the typed name means: any spelling on record, a surname alone, initials, one or two typing errors. */
export const resolvePerson = (typed: string, knowledge: Knowledge): Resolution<Person> => {
  const catalogue = catalogueOf(knowledge);
  const exact = catalogue.people.find(({ person }) => person.id === typed.trim());
  if (exact) return { is: 'one', value: exact.person, others: [], corrections: [] };
  const words = wordsOf(typed.slice(0, 200));
  const names = words.filter((word) => !TITLES.has(word));
  const corrections: Correction[] = [];
  const unknown: string[] = [];
  const known = names.flatMap((word) => {
    if (catalogue.personWords.has(word)) return [word];
    const near = catalogue.personWords.nearest(word);
    if (near === undefined) {
      unknown.push(word);
      return [];
    }
    corrections.push({ typed: word, as: near });
    return [near];
  });
  const people = knowledge.people;
  const refuse = (what: string): Resolution<Person> => ({ is: 'none', why: `Nobody called “${what}” is on record.`, nearest: people });
  if (known.length === 0 || unknown.length > 0) return refuse(typed.trim().slice(0, 80));
  const has = ({ words: own }: PersonEntry): boolean => known.every((word) => own.has(word));
  const found = catalogue.people.filter(has).map(({ person }) => person);
  const [only, ...rest] = found;
  if (!only) return refuse(typed.trim().slice(0, 80));
  return rest.length === 0 ? { is: 'one', value: only, others: [], corrections } : { is: 'several', values: found, corrections };
};
