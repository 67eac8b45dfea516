/** `make`, but what was made of a text is kept for the next time: names and offices are compared again and again. At most `most` at a time. */
export const remembered = <T>(make: (text: string) => T, most = 5_000): ((text: string) => T) => {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= most) made.clear();
    const value = make(text);
    made.set(text, value);
    return value;
  };
};
