import type { Question, Word } from './question.ts';

/** Names that stand together, one run a person. */
export const groupsOf = ({ words }: Question): readonly string[] => {
  const groups: Word[][] = [];
  let open = false;
  for (const word of words) {
    const { label, cue, text } = word;
    const isName = cue === null && (label.is === 'person' || label.is === 'rank');
    if (isName && open) groups.at(-1)?.push(word);
    else if (isName) groups.push([word]);
    // "Johan P. Berg"
    open = isName || (open && /^(?:\.|\p{Lu})$/u.test(text));
  }
  return groups
    .filter((group) => group.some(({ label }) => label.is === 'person'))
    .map((group) => group.map(({ text }) => text).join(' '));
};
