import type { Page } from './show.ts';

/** A terminal's width and colours, asked anew for each answer since windows change; a file or a pipe gets whole lines and no colour. */
export const pageOf = (stream: NodeJS.WriteStream): Page =>
  stream.isTTY
    ? { width: Math.min(stream.columns || 80, 110), colour: stream.hasColors() }
    : { width: Number.POSITIVE_INFINITY, colour: false };
