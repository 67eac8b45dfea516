import type { Told } from '../event/told.ts';
import type { ForumMention } from '../mention/mention.ts';
import { quoteOf } from '../read/quote.ts';
import type { Forum } from '../record.ts';
import { describeForum, type ForumShape, forumId, forumName, isOpenKind, sameForum } from './forum.ts';
import type { Group } from './group.ts';

type Cluster = {
  readonly mentions: { readonly told: Told; readonly mention: ForumMention }[];
  /** The fullest mention: what others are compared with. */
  main: ForumMention;
  shape: ForumShape;
};

/** Structure said: the fuller a mention, the better it tells one forum from another. */
const fullness = ({ topic, parties, branch, parent, acronym }: ForumMention): number =>
  (topic ? 4 : 0) + parties.length + (branch ? 2 : 0) + (parent ? 2 : 0) + (acronym ? 1 : 0);

/** "The Working Group" tells more than "the talks" that say as much: those may be of any body. */
const telling = (mention: ForumMention): number => fullness(mention) + (isOpenKind(mention.forumKind) ? 0 : 0.5);

/** A body's parents are named in one breath; a longer chain is no name but a run-on sentence. */
const DEEPEST = 4;

/** All that a mention says of its forum, for telling at once that two say the same. */
const saidOf = (mention: ForumMention, depth = 0): string => {
  const { forumKind, parties, branch, topic, acronym, name, parent } = mention;
  const above = parent === null || depth === DEEPEST ? '' : saidOf(parent, depth + 1);
  return [forumKind, parties.join(), branch, topic, acronym, name, above].join('|');
};

/** Forums as far as they are told apart, each with all its mentions. */
const clusterer = () => {
  const clusters: Cluster[] = [];
  const byKind = new Map<string, Cluster[]>();
  const bySaid = new Map<string, Cluster>();
  const find = (mention: ForumMention): Cluster => {
    const said = saidOf(mention);
    const known = bySaid.get(said);
    if (known) return known;
    const shape = describeForum(mention);
    const near = byKind.get(mention.forumKind) ?? [];
    const same = near.find((candidate) => sameForum(candidate.shape, shape) === 'same');
    const cluster = same ?? { mentions: [], main: mention, shape };
    if (!same) {
      clusters.push(cluster);
      near.push(cluster);
      byKind.set(mention.forumKind, near);
    }
    if (telling(mention) > telling(cluster.main)) {
      cluster.main = mention;
      cluster.shape = shape;
    }
    bySaid.set(said, cluster);
    return cluster;
  };
  return { clusters, find };
};

const isBody = (mention: ForumMention): boolean =>
  !mention.anaphoric && mention.edition.of === 'none' && fullness(mention) > 2;

/** The forums that meet, each with all its names, and which one each group of drafts belongs to. */
export const linkForums = (
  tolds: readonly Told[],
  groups: readonly Group[],
): { readonly forums: Forum[]; readonly of: ReadonlyMap<Group, Forum> } => {
  const { clusters, find } = clusterer();
  const home = new Map<Group, Cluster>();
  for (const group of groups) {
    const [first, ...rest] = group.members;
    if (!first) continue;
    let { forum: fullest } = first.draft;
    for (const { draft } of rest) if (telling(draft.forum) > telling(fullest)) fullest = draft.forum;
    const cluster = find(fullest);
    home.set(group, cluster);
    for (const { told, draft } of group.members)
      for (const mention of draft.mentions) cluster.mentions.push({ told, mention });
  }
  // Bodies that are only spoken of ("The Working Group is a forum created to …") lend their names, and parents become forums.
  for (const told of tolds)
    for (const { forums } of told.mentions)
      for (const mention of forums) if (isBody(mention)) find(mention).mentions.push({ told, mention });
  for (const { mentions } of [...clusters])
    for (const { told, mention } of [...mentions]) {
      const { parent } = mention;
      if (parent && fullness(parent) > 0 && parent.name !== '') find(parent).mentions.push({ told, mention: parent });
    }
  const made = new Map(clusters.map((cluster) => [cluster, nameOf(cluster)]));
  const ids = distinctIds([...made.values()].map(({ name }) => forumId(name)));
  const idOf = new Map(clusters.map((cluster, i) => [cluster, ids[i] ?? '']));
  const forumOf = new Map(
    clusters.map((cluster) => {
      const { name, aliases } = made.get(cluster) ?? { name: '', aliases: [] };
      const { main, mentions } = cluster;
      const parent = mentions.find(({ mention }) => mention.parent !== null)?.mention.parent;
      const above = parent && parent.name !== '' && fullness(parent) > 0 ? find(parent) : undefined;
      const forum: Forum = {
        id: idOf.get(cluster) ?? '',
        name,
        aliases,
        kind: main.forumKind,
        parties: main.parties,
        branch: main.branch,
        topic: main.topic,
        acronym: main.acronym,
        parent: above && above !== cluster ? (idOf.get(above) ?? null) : null,
        citations: mentions.slice(0, 8).map(({ told, mention }) => quoteOf(told.reading, mention.span)),
      };
      return [cluster, forum] as const;
    }),
  );
  const of = new Map<Group, Forum>();
  for (const [group, cluster] of home) {
    const forum = forumOf.get(cluster);
    if (forum) of.set(group, forum);
  }
  return { forums: [...forumOf.values()], of };
};

const nameOf = ({ main, mentions }: Cluster): ReturnType<typeof forumName> => {
  const distinct = new Map(
    [main, ...mentions.map(({ mention }) => mention)].map((mention) => [saidOf(mention), mention]),
  );
  return forumName([...distinct.values()]);
};

/** The ids with "-2", "-3" behind those that came before. */
const distinctIds = (ids: readonly string[]): string[] => {
  const taken = new Map<string, number>();
  return ids.map((id) => {
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
};
