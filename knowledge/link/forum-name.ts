import { partyAt } from '../mention/forum-party.ts';
import { singleSpaced } from '../read/line.ts';
import { fold, tokenize } from '../read/token.ts';

/** What naming needs of a mention or a shape. Parties in the order in which they are said. */
export type Named = {
  readonly name: string;
  readonly parties: readonly string[];
  readonly branch: string | null;
  readonly topic: string | null;
  readonly acronym: string | null;
  /** The word for its kind, for forums that nothing else names: "India-France talks". */
  readonly forumKind?: string;
};

/**
 * The name a reader would say, of words that the mentions have: parties from any of them before the fullest name. Aliases are the other
 * names, as written, and the acronyms.
 */
export const forumName = (
  mentions: readonly Named[],
): { readonly name: string; readonly aliases: readonly string[] } => {
  const bases = mentions
    .map((mention) => ({ mention, base: withoutParties(mention.name) || mention.name }))
    .filter(({ base }) => base !== '');
  const counts = new Map<string, number>();
  for (const { base } of bases) counts.set(base, (counts.get(base) ?? 0) + 1);
  const best = bases.reduce<(typeof bases)[number] | undefined>(
    (chosen, next) =>
      chosen === undefined || worth(next.mention, next.base, counts) > worth(chosen.mention, chosen.base, counts)
        ? next
        : chosen,
    undefined,
  );
  const acronyms = [...new Set(mentions.flatMap(({ acronym }) => (acronym === null ? [] : [acronym])))];
  const base =
    (best === undefined || (isSitting(best.base) && (acronyms.length > 0 || !/^meeting$/i.test(best.base)))
      ? undefined
      : spelled(
          best.base,
          bases.map((other) => other.base),
        )) ??
    acronyms[0] ??
    mentions.find(({ forumKind }) => forumKind !== undefined && forumKind !== 'meeting')?.forumKind ??
    'talks';
  const parties = partiesOf(mentions);
  const sides = parties.join('-');
  // "Pacific Islands Forum" is the party and its meetings in one.
  const name = sides === '' || parties.some((party) => fold(party) === fold(base)) ? base : `${sides} ${base}`;
  const others = [
    ...bases.flatMap(({ mention, base: plain }) => [mention.name, plain]),
    ...acronyms,
    ...acronyms.map((acronym) => (sides === '' ? acronym : `${sides} ${acronym}`)),
  ];
  const seen = new Set([fold(name)]);
  const aliases = others.filter((other) => !seen.has(fold(other)) && seen.add(fold(other)));
  return { name, aliases };
};

/** "India-Russia Working Group on Military Cooperation" → `india-russia-working-group-on-military-cooperation`. */
export const forumId = (name: string): string =>
  fold(name)
    .replace(/&/g, ' and ')
    .replace(/2\+2/g, '2-plus-2')
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** "round", "third session": a sitting tells no body. */
const isSitting = (base: string): boolean =>
  /^(?:round|session|sitting|edition|iteration|meeting|gathering|plenary)s?$/i.test(base);

/** "Sub Working Group (Land)" spelled as where it stands with its hyphen: "Sub-Working Group (Land)". */
const spelled = (base: string, others: readonly string[]): string => {
  const plain = (text: string): string => fold(text).replaceAll('-', ' ');
  const better = others.find(
    (other) => other.includes('-') && other.length <= base.length && plain(base).startsWith(plain(other)),
  );
  return better === undefined ? base : `${better}${base.slice(better.length)}`;
};

const worth = (mention: Named, base: string, counts: ReadonlyMap<string, number>): number =>
  (mention.topic === null ? 0 : 8) +
  (mention.branch === null ? 0 : 6) +
  (/^\p{Lu}/u.test(base) ? 4 : 0) +
  (isSitting(base) ? -9 : 0) +
  Math.min(3, counts.get(base) ?? 0);

/** The fullest set of parties, in the order said most often for it. */
const partiesOf = (mentions: readonly Named[]): readonly string[] => {
  const counts = new Map<string, { readonly parties: readonly string[]; count: number }>();
  for (const { parties } of mentions) {
    if (parties.length === 0) continue;
    const key = parties.join('|');
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { parties, count: 1 });
  }
  const ranked = [...counts.values()].sort((a, b) => b.parties.length - a.parties.length || b.count - a.count);
  return ranked[0]?.parties ?? [];
};

/** "India-Russia Annual Summit" → "Annual Summit"; "annual India-Russia Summit" → "annual Summit". */
const withoutParties = (name: string): string => {
  const tokens = tokenize(name);
  let text = '';
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    // A country after "on" is the topic.
    if (tokens[at]?.key === 'on' || tokens[at]?.key === 'for') break;
    const country = partyAt(tokens, at);
    if (country === undefined) continue;
    text += name.slice(from, tokens[at]?.start ?? from);
    let end = country.end;
    if (tokens[end]?.text === '(') {
      const close = tokens.findIndex((token, index) => index > end && token.text === ')');
      if (close > 0) end = close + 1;
    }
    while (end < tokens.length && /^(?:[-–‐‑,./&+]|and|'s|’s)$/.test(tokens[end]?.key ?? '')) end++;
    from = tokens[end]?.start ?? name.length;
    at = end - 1;
  }
  return singleSpaced(`${text}${name.slice(from)}`).trim();
};
