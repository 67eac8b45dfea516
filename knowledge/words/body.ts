import { forumKinds } from '../lexicon/forum-kinds.ts';
import { tokenize } from '../read/token.ts';

/** True for a body that meets (a working group, a commission); a summit or a dialogue is a meeting itself. */
export const isBody = (forumName: string): boolean => {
  const known = bodies.get(forumName);
  if (known !== undefined) return known;
  const found = readBody(forumName);
  if (bodies.size < 10_000) bodies.set(forumName, found);
  return found;
};

const bodies = new Map<string, boolean>();

const readBody = (forumName: string): boolean => {
  const tokens = tokenize(forumName);
  for (let i = 0; i < tokens.length; i++) {
    const kind = forumKinds.at(tokens, i);
    if (kind) return kind.value.role === 'body';
  }
  return false;
};
