/* What a question asks for: [{without, alts: [atom]}]; an atom is a word, an exact word, a phrase, a prefix, a number or a span of time. */
(scope => {
  "use strict";
  const D = scope.DepeshaSearch;
  const QUOTES = { '"': '"', "“": "”", "„": "“”", "«": "»", "»": "«" };
  const LONGEST = 1000;
  const escape = text => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

  /* Days as numbers, 19510128; what is not said is the first, or the last, of its kind. */
  const span = (year, month, day) => ({
    from: year * 10000 + (month || 1) * 100 + (day || 1),
    to: year * 10000 + (month || 12) * 100 + (day || 31),
  });
  const iso = text => {
    const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text);
    return parts && span(+parts[1], +parts[2], +parts[3]);
  };

  class Question {
    /* words: {months, alone, before, after, or}; numbers: the words before numbers, with the index's own for each. */
    constructor(text, words, numbers) {
      this.cut = text.length > LONGEST;
      this.text = text.replace(/[\u0000-\u001f\u007f]+/g, " ").slice(0, LONGEST).replace(this.cut ? /\s\S*$/ : "", "");
      this.clauses = [];
      this.notes = [];
      const known = [...words.months, ...words.alone];
      const months = known.map(month => escape(month) + "|" + escape(month.slice(0, 3)) + "\\.?").join("|");
      const list = name => words[name].split(" ").map(escape).join("|");
      this.months = known.map(D.fold);
      this.numbers = numbers;
      const date = `\\d{4}(?:-\\d\\d){0,2}|(?:\\d{1,2}\\.? )?(?:${months}) (?:\\d{1,2}, )?\\d{4}`;
      const END = "(?![\\p{L}\\p{N}*/-])";
      this.patterns = [
        [new RegExp(`(${date})\\.\\.(${date})?${END}`, "iuy"), ([, a, b]) => this.between(a, b)],
        [new RegExp(`\\.\\.(${date})${END}`, "iuy"), ([, a]) => this.between("", a)],
        [new RegExp(`(?:${list("before")}) (${date})${END}`, "iuy"), ([all, a]) => this.beside(a, -1, all)],
        [new RegExp(`(?:${list("after")}) (${date})${END}`, "iuy"), ([all, a]) => this.beside(a, 1, all)],
        [new RegExp(`(${date})${END}`, "iuy"), ([, a]) => this.on(a)],
        [new RegExp(`(${Object.keys(numbers).sort((a, b) => b.length - a.length).map(escape).join("|")})[.:]?\\s*(\\d[\\p{L}\\p{N}]*(?:/[\\p{L}\\p{N}]+)*)${END}`, "iuy"),
          ([all, word, number]) => this.number(all, word, number)],
      ];
      this.or = new RegExp(`(?:${list("or")})(?=\\s)`, "y");
      this.read();
    }

    read() {
      const text = this.text;
      for (let at = 0, alternative = false; at < text.length;) {
        if (/\s/.test(text[at])) { at++; continue; }
        this.or.lastIndex = at;
        if (this.clauses.length && this.or.test(text)) { at = this.or.lastIndex; alternative = true; continue; }
        const without = /[-−–]/.test(text[at]) && /\S/.test(text[at + 1] || "");
        const [atoms, end] = this.atoms(text, without ? at + 1 : at);
        at = end;
        if (!atoms.length) continue;
        const last = this.clauses[this.clauses.length - 1];
        if (alternative && last && !without) last.alts.push(...atoms);
        else this.clauses.push({ without, alts: atoms });
        alternative = false;
      }
    }

    atoms(text, at) {
      const closing = QUOTES[text[at]];
      if (closing) {
        let end = at + 1;
        while (end < text.length && !closing.includes(text[end])) end++;
        if (end === text.length) this.notes.push({ code: "unbalanced" });
        return [this.phrase(text.slice(at + 1, end), true), end + 1];
      }
      for (const [pattern, make] of this.patterns) {
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        const atoms = found && make(found);
        if (atoms) return [atoms, pattern.lastIndex];
      }
      const chunk = /[^\s"“”„«»]*/y;
      chunk.lastIndex = at;
      const word = chunk.exec(text)[0];
      return [this.word(word), Math.max(chunk.lastIndex, at + 1)];
    }

    word(written) {
      const terms = D.tokens(written).map(token => token.term);
      if (!terms.length) return [];
      if (written.endsWith("*")) return terms.length === 1 ? [{ kind: "prefix", term: terms[0], written }] : this.phrase(written, false);
      if (terms.length > 1) {
        const atoms = this.phrase(written, false);
        if (/^\d[\p{L}\p{N}]*(?:\/[\p{L}\p{N}]+)+$/u.test(written)) atoms.push({ kind: "exact", term: "#no" + written.split("/").map(D.fold).join("/"), written });
        return atoms;
      }
      return [{ kind: "word", term: terms[0], written }];
    }

    phrase(written, quoted) {
      const terms = D.tokens(written).map(token => token.term);
      return !terms.length ? [] : terms.length === 1
        ? [{ kind: "exact", term: terms[0], written, quoted }]
        : [{ kind: "phrase", terms, written, quoted }];
    }

    number(all, word, number) {
      const own = this.numbers[word.toLowerCase()];
      return own && [{ kind: "exact", term: "#" + own + number.split("/").map(D.fold).join("/"), written: all }, ...this.phrase(all, false)];
    }

    date(written) {
      const plain = iso(written);
      if (plain) return plain;
      const parts = /^(?:(\d{1,2})\.? )?(\D+?)\.? (?:(\d{1,2}), )?(\d{4})$/.exec(written);
      const name = parts && D.fold(parts[2]);
      const month = parts ? this.months.findIndex(one => one === name || one.slice(0, 3) === name) % 12 + 1 : 0;
      return month ? span(+parts[4], month, +(parts[1] || parts[3] || 0)) : null;
    }

    between(a, b) {
      const first = a ? this.date(a) : { from: 0 }, last = b ? this.date(b) : { to: 99999999 };
      return first && last && [{ kind: "date", from: first.from, to: last.to, written: a + ".." + (b || "") }];
    }

    beside(a, side, written) {
      const date = this.date(a);
      return date && [{ kind: "date", from: side < 0 ? 0 : date.to + 1, to: side < 0 ? date.from - 1 : 99999999, written }];
    }

    on(a) {
      const date = this.date(a);
      if (!date || +a.slice(0, 4) === 0 && /^\d/.test(a)) return null;
      const atoms = [{ kind: "date", ...date, written: a }];
      if (/^\d{4}$/.test(a)) atoms.push({ kind: "exact", term: a, written: a });
      return atoms;
    }
  }

  D.Question = Question;
  D.days = iso;
})(self);
