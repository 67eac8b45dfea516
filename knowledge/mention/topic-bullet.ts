import type { Article, Segment } from '../article.ts';

/** How far above a bullet the line that introduces the list may stand, in UTF-16 units. */
const REACH = 1500;

const BULLET = /^[ \t]*(?:[•●▪◦*·–-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])[ \t]+/;
/** "The following were discussed:", "Agenda:", "Key areas of discussion:" */
const INTRODUCES =
  /\b(?:discuss\w*|agenda|topics|issues|reviewed|areas|subjects|covered|focus\w*|deliberat\w*|talks|exchanged views|matters|priorities)\b[^\n]{0,80}:\s*$/i;

/**
 * Index of the token after the marker of a list whose first line says that it lists what was discussed; -1 if the segment is no such bullet.
 * Only the first segment of the line counts.
 */
export const bulletTopic = ({ text }: Article, { span, tokens }: Segment): number => {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  if (span.start - lineStart > 8) return -1;
  const marker = BULLET.exec(text.slice(lineStart, lineStart + 16))?.[0];
  if (marker === undefined || !introduced(text, lineStart)) return -1;
  const first = tokens.findIndex(({ start }) => start >= lineStart + marker.length);
  return first;
};

const introduced = (text: string, before: number): boolean => {
  let end = before - 1;
  const floor = Math.max(0, before - REACH);
  while (end > floor) {
    const start = Math.max(floor, text.lastIndexOf('\n', end - 1) + 1);
    const line = text.slice(start, end).trim();
    if (line !== '' && !BULLET.test(line)) return INTRODUCES.test(line.slice(-200));
    end = start - 1;
  }
  return false;
};
