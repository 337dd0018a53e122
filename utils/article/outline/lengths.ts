/** In syllables. An article of a law has the longest heads, a question the longest that are read as one. */
export const longest = {
  heading: 45,
  unnumbered: 25,
  capitals: 20,
  numbered: 45,
  plain: 25,
  division: 30,
  article: 90,
  question: 120,
};

/** A bold sentence longer than this, with its full stop, is emphasis. */
export const longestSentence = 12;
