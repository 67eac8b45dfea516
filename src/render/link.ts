/** Longer addresses are shown as text. */
const LIMIT = 400;

/** `url` as the target of a masked link, or undefined where it is none that a reader should be sent to. */
export const linkTarget = (url: string): string | undefined => {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(parsed.protocol) || parsed.username !== '' || parsed.password !== '') return undefined;
  const href = parsed.href.replace(
    /[()<>[\]\\`"\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
  return href.length <= LIMIT ? href : undefined;
};
