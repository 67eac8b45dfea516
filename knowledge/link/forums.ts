import type { Told } from '../event/told.ts';
import type { ForumMention } from '../mention/mention.ts';
import { quoteOf } from '../read/quote.ts';
import type { Forum } from '../record.ts';
import { describeForum, forumId, forumName, sameForum } from './forum.ts';
import type { Group } from './group.ts';

type Cluster = { readonly mentions: { readonly told: Told; readonly mention: ForumMention }[]; main: ForumMention };

/** Structure said: the fuller a mention, the better it tells one forum from another. */
const fullness = ({ topic, parties, branch, parent, acronym }: ForumMention): number =>
  (topic ? 4 : 0) + parties.length + (branch ? 2 : 0) + (parent ? 2 : 0) + (acronym ? 1 : 0);

/** The forums that meet, each with all its names, and which one each group of drafts belongs to. */
export const linkForums = (
  tolds: readonly Told[],
  groups: readonly Group[],
): { readonly forums: Forum[]; readonly of: ReadonlyMap<Group, Forum> } => {
  const clusters: Cluster[] = [];
  const home = new Map<Group, Cluster>();
  const clusterOf = (mention: ForumMention): Cluster => {
    const shape = describeForum(mention);
    const known = clusters.find(
      ({ main }) => main.forumKind === mention.forumKind && sameForum(describeForum(main), shape) === 'same',
    );
    const cluster = known ?? { mentions: [], main: mention };
    if (!known) clusters.push(cluster);
    if (fullness(mention) > fullness(cluster.main)) cluster.main = mention;
    return cluster;
  };
  const join = (told: Told, mention: ForumMention): Cluster => {
    const cluster = clusterOf(mention);
    cluster.mentions.push({ told, mention });
    return cluster;
  };
  for (const group of groups) {
    const [first] = group.members;
    if (!first) continue;
    const fullest = group.members.reduce(
      (best, member) => (fullness(member.draft.forum) > fullness(best.draft.forum) ? member : best),
      first,
    );
    const cluster = clusterOf(fullest.draft.forum);
    home.set(group, cluster);
    for (const { told, draft } of group.members)
      for (const mention of draft.mentions) cluster.mentions.push({ told, mention });
  }
  // Bodies that are only spoken of ("The Working Group is a forum created to …") lend their names, and parents become forums.
  for (const told of tolds)
    for (const { forums } of told.mentions)
      for (const mention of forums)
        if (!mention.anaphoric && mention.edition.of === 'none' && fullness(mention) > 2) join(told, mention);
  const ids = new Set<string>();
  const made = new Map<Cluster, Forum>();
  const forumOf = (cluster: Cluster): Forum => {
    const known = made.get(cluster);
    if (known) return known;
    const { name, aliases } = forumName([cluster.main, ...cluster.mentions.map(({ mention }) => mention)]);
    const base = forumId(name);
    let id = base;
    for (let i = 2; ids.has(id); i++) id = `${base}-${i}`;
    ids.add(id);
    const { main } = cluster;
    const parent =
      cluster.mentions.map(({ mention }) => mention.parent).find((candidate) => candidate !== null) ?? null;
    const above =
      parent === null
        ? undefined
        : clusters.find(
            (other) => other !== cluster && sameForum(describeForum(other.main), describeForum(parent)) === 'same',
          );
    const forum: Forum = {
      id,
      name,
      aliases,
      kind: main.forumKind,
      parties: main.parties,
      branch: main.branch,
      topic: main.topic,
      acronym: main.acronym,
      parent: above ? forumOf(above).id : null,
      citations: cluster.mentions.slice(0, 8).map(({ told, mention }) => quoteOf(told.reading, mention.span)),
    };
    made.set(cluster, forum);
    return forum;
  };
  const parents = [...clusters].flatMap(({ mentions }) =>
    mentions.flatMap(({ told, mention }) => (mention.parent ? [{ told, mention: mention.parent }] : [])),
  );
  for (const { told, mention } of parents) if (fullness(mention) > 0 && mention.name !== '') join(told, mention);
  return { forums: clusters.map(forumOf), of: new Map([...home].map(([group, cluster]) => [group, forumOf(cluster)])) };
};
