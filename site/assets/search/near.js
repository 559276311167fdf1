/* Words that do not occur: what may have been meant. Loaded when it is wanted. */
(scope => {
  "use strict";
  const D = scope.DepeshaSearch;
  const SHARDS = 6;

  /* Damerau's distance of two words, as far as it is no more than a limit. */
  const distance = (a, b, most) => {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let before = [], row = [...Array(b.length + 1).keys()];
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        const same = a[i - 1] === b[j - 1];
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
      }
      if (Math.min(...next) > most) return most + 1;
      before = row; row = next;
    }
    return row[b.length];
  };

  /* How common a word is, nearly. */
  const often = field => /^[!~]/.test(field) ? 1000 + Number(field.split("|")[0].split(",").pop()) : field.indexOf("|") < 0 ? field.length : field.indexOf("|");

  /* A form that does not occur, of a word that does: withdrawing for withdraw. The answer says so. */
  const kin = async (engine, atom) => {
    const { term } = atom;
    if (term.length < 6) return null;
    const { terms } = await engine.open(engine.place(term.slice(0, -3)));
    let best = "", most = 0;
    for (const other of terms) {
      let shared = 0;
      while (shared < other.length && other[shared] === term[shared]) shared++;
      if (shared < Math.max(4, term.length - 3) || other.length - shared > 3 || shared < most || !/^\p{L}+$/u.test(other)) continue;
      const typed = distance(term, other, term.length < 8 ? 1 : 2) <= (term.length < 8 ? 1 : 2);
      if (other.length !== shared && typed || shared === most && best.length <= other.length) continue;
      best = other; most = shared;
    }
    if (best) atom.instead = best;
    return best ? engine.entry(best) : null;
  };

  /* For words that do not occur: the nearest that do, by one change of a letter, or two from eight letters on. */
  const near = async (engine, clauses) => {
    const all = [];
    for (const { clause, found } of clauses) {
      const { kind, term, written } = clause.alts[0];
      if (found.size || clause.without || kind !== "word" || term.length < 3) continue;
      const most = term.length < 8 ? 1 : 2, best = [];
      const home = engine.place(term);
      const shards = engine.h.words.map((word, i) => i)
        .filter(i => i === home || engine.h.words.length <= 2 * SHARDS || engine.h.words[i][0] === term[0])
        .sort((a, b) => Math.abs(a - home) - Math.abs(b - home)).slice(0, 2 * SHARDS);
      for (const { terms, fields } of await Promise.all(shards.map(shard => engine.open(shard)))) {
        terms.forEach((other, i) => {
          if (Math.abs(other.length - term.length) > 3 || !/^[\p{L}\p{N}]+$/u.test(other)) return;
          const apart = distance(term, other, most);
          if (apart <= most) best.push([apart, -often(fields[i]), other]);
        });
      }
      best.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      if (best.length) all.push({ written, words: best.slice(0, 3).map(one => one[2]) });
    }
    return all;
  };

  D.near = { near, kin };
})(self);
