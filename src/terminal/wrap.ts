/** Columns that a text takes: an accent none, a Chinese character or an emoji two. */
export const columns = (text: string): number => {
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
  let sum = 0;
  for (const character of text) sum += /[\p{M}\p{Cf}]/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return sum;
};

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;

/** Lines of at most `width` columns, each after `indent`; a longer word has a line of its own, so that a link stays whole. */
export const wrap = (text: string, width: number, indent = ''): string => {
  const room = Math.max(20, width) - columns(indent);
  const lines: string[] = [];
  let line: string[] = [];
  let taken = 0;
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    const size = columns(word);
    if (line.length > 0 && taken + 1 + size > room) {
      lines.push(line.join(' '));
      line = [];
      taken = 0;
    }
    taken += size + (line.length > 0 ? 1 : 0);
    line.push(word);
  }
  if (line.length > 0) lines.push(line.join(' '));
  return lines.map((each) => indent + each).join('\n');
};
