/* The words of a text, folded as the index has them (Folding.java, Token.java): no accents, no ligatures, small letters. */
(scope => {
  "use strict";
  const LETTERS = { æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l", ß: "ss", þ: "th", ð: "d", ı: "i", ς: "σ" };
  const SIGNS = /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]+/gu;
  const UNPARTED = "\\u3005\\u3040-\\u30FF\\u3400-\\u9FFF\\uAC00-\\uD7AF\\uF900-\\uFAFF";
  const RUN = new RegExp(`([${UNPARTED}]+)|(?:(?![${UNPARTED}])[\\p{L}\\p{N}\\p{M}\\u00AD])+`, "gu");

  const fold = word => word.normalize("NFKD").replace(SIGNS, "").toLowerCase()
    .replace(/[æœøđłßþðıς]/g, letter => LETTERS[letter]).replace(SIGNS, "").normalize("NFC");

  /* [{term, start, end}]; every two characters of Chinese, Japanese and Korean are a word. */
  const tokens = text => {
    const all = [];
    const add = (start, end) => {
      const term = fold(text.slice(start, end));
      if (term) all.push({ term, start, end });
    };
    for (const run of text.matchAll(RUN)) {
      const end = run.index + run[0].length;
      if (!run[1]) add(run.index, end);
      else for (let at = run.index; at === run.index || at + 1 < end; at++) add(at, Math.min(end, at + 2));
    }
    return all;
  };

  /* Where marked words stand: [[start, end, clause]]. A mark: {terms: ["a", "b"], prefix, clause}. */
  const marked = (text, marks) => {
    const all = tokens(text);
    const found = [];
    const words = new Map();
    const prefixes = marks.filter(mark => mark.prefix);
    for (const mark of marks) {
      if (!mark.prefix) words.set(mark.terms[0], [...(words.get(mark.terms[0]) || []), mark]);
    }
    all.forEach((token, i) => {
      for (const mark of words.get(token.term) || []) {
        if (mark.terms.every((term, j) => all[i + j] && all[i + j].term === term)) {
          found.push([token.start, all[i + mark.terms.length - 1].end, mark]);
        }
      }
      for (const mark of prefixes) if (token.term.startsWith(mark.terms[0])) found.push([token.start, token.end, mark]);
    });
    return found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  };

  scope.DepeshaSearch = { fold, tokens, marked };
})(self);
