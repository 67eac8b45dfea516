/** Pieces of patterns that many shapes share. */

/** The end of a question, its marks aside. */
export const END = '(?=\\s*[?.!]*$)';
/** A number of a meeting: "5th", "fifth", "twenty-third". */
export const NTH =
  '(?:\\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twenty-[a-z]{4,8})';
/** One meeting, by whatever noun. */
export const MEETING = '(?:meeting|round|session|summit|edition|talks|dialogue|one)';
/** A country, a ministry, a person: a name of up to three words, caught. */
export const NAME = '((?:the\\s+)?\\p{Lu}[\\p{L}-]+(?:\\s+\\p{Lu}[\\p{L}-]+){0,2})';
/** What is asked about: a thing and no pronoun, caught. */
export const THING = '((?!who\\b|when\\b|where\\b|it\\b|them\\b)[^?,:;]{3,80}?)';
/** Whoever presides. */
export const CHAIR = '(?:co-?\\s?)?chair(?:man|person)?';
/** Somebody by a name of up to four words, caught: no word that asks or joins. */
export const SOMEBODY =
  "((?:(?!(?:who|what|which|when|where|how|so|and|but|if|ok|hi|hey)\\b)[\\p{L}.’'-]+\\s+){0,3}?[\\p{L}.-]+)";
