/* Answers questions from the index: which items, in which order, why. */
(scope => {
  "use strict";
  const D = scope.DepeshaSearch;
  const FORMAT = 1, MOST_FORMS = 400, NEAR_SHARDS = 6, SUGGESTED_SHARDS = 4, TEXT = 1, ABOUT = 16;

  const sum = (lists, idf) => {
    const all = new Map();
    for (const { items, weights, zones } of lists) {
      for (let i = 0; i < items.length; i++) {
        const hit = all.get(items[i]);
        if (hit) { hit.score = Math.min(1.2 * idf, hit.score + idf * weights[i] / 63); hit.zones |= zones[i]; }
        else all.set(items[i], { score: idf * weights[i] / 63, zones: zones[i] });
      }
    }
    return all;
  };

  const union = (a, b) => {
    for (const [item, hit] of b) {
      const other = a.get(item);
      if (other) { other.score = Math.max(other.score, hit.score); other.zones |= hit.zones; } else a.set(item, hit);
    }
    return a;
  };

  const both = (a, b) => {
    const all = new Map();
    const [few, many] = a.size < b.size ? [a, b] : [b, a];
    for (const [item, hit] of few) {
      const other = many.get(item);
      if (other) all.set(item, { score: hit.score + other.score, zones: (hit.zones & other.zones) || hit.zones | other.zones });
    }
    return all;
  };

  const termsOf = atom => atom.kind === "word" ? [atom.term] : atom.kind === "phrase" ? atom.terms : null;

  class Engine {
    constructor(base, words) { this.shards = new D.Shards(base); this.words = words; this.opened = new Map(); }

    async head() {
      const head = await this.shards.get("head");
      if (head.format !== FORMAT) throw new D.IndexError("version", "head");
      this.shards.stamp = head.stamp;
      return (this.h = head);
    }

    /* The shard that may hold a word; its words in their order. */
    place(term) {
      const firsts = this.h.words;
      let low = 0, high = firsts.length - 1;
      while (low < high) { const middle = (low + high + 1) >> 1; if (firsts[middle] <= term) low = middle; else high = middle - 1; }
      return low;
    }

    open(number) {
      if (!this.opened.has(number)) this.opened.set(number, this.shards.get("w" + number).then(data => {
        const terms = [], fields = [];
        let before = "";
        for (const line of data.w.split(";")) {
          if (!line) continue;
          const bar = line.indexOf("|");
          before = before.slice(0, D.readSign(line[0])) + line.slice(1, bar);
          terms.push(before);
          fields.push(line.slice(bar + 1));
        }
        return { terms, fields, names: data.names };
      }, error => { this.opened.delete(number); throw error; }));
      return this.opened.get(number);
    }

    async entry(term) {
      if (!this.h.words.length) return null;
      const number = this.place(term);
      const shard = await this.open(number);
      const index = shard.terms.indexOf(term);
      if (index < 0) return null;
      const [data, others] = shard.fields[index].split("|");
      return { term, number, index, data, others: others ? others.split(",") : [] };
    }

    async list(entry) {
      const alone = entry.data[0] === "!";
      const data = alone ? (await this.shards.get("c" + entry.data.slice(1).split(",")[0])).w : entry.data;
      return D.readItems(data);
    }

    idf(count) { return Math.log(1 + (this.h.items - count + 0.5) / (count + 0.5)); }

    async forms(entries) {
      const lists = await Promise.all(entries.map(entry => this.list(entry)));
      const found = new Set(lists.flatMap(list => list.items));
      return sum(lists, this.idf(found.size));
    }

    /* A word with all its forms, or only as it is written. */
    async word(atom, marks) {
      const own = await this.entry(atom.term) || (atom.kind === "word" ? await this.kin(atom) : null);
      const others = own && atom.kind === "word" ? await Promise.all(own.others.map(form => this.entry(form))) : [];
      const entries = [own, ...others].filter(Boolean);
      entries.forEach(entry => marks.push({ terms: [entry.term] }));
      if (!own && /^[\u3005\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]$/.test(atom.term)) return this.prefix(atom, marks);
      return this.forms(entries);
    }

    /* A form that does not occur, of a word that does: withdrawing for withdraw. The answer says so. */
    async kin(atom) {
      const { term } = atom;
      if (term.length < 6) return null;
      const { terms } = await this.open(this.place(term.slice(0, -3)));
      let best = "", most = 0;
      for (const other of terms) {
        let shared = 0;
        while (shared < other.length && other[shared] === term[shared]) shared++;
        if (shared < Math.max(4, term.length - 3) || other.length - shared > 3 || shared < most || !/^\p{L}+$/u.test(other)) continue;
        const typed = D.distance(term, other, term.length < 8 ? 1 : 2) <= (term.length < 8 ? 1 : 2);
        if (other.length !== shared && typed || shared === most && best.length <= other.length) continue;
        best = other; most = shared;
      }
      if (best) atom.instead = best;
      return best ? this.entry(best) : null;
    }

    /* The shards that may hold words that begin so, with their numbers. */
    range(start, most) {
      const first = this.place(start), numbers = [first];
      for (let number = first + 1; this.h.words[number] && this.h.words[number].startsWith(start) && numbers.length < most; number++) numbers.push(number);
      return this.h.words.length ? Promise.all(numbers.map(async number => [number, await this.open(number)])) : [];
    }

    async prefix(atom, marks) {
      const entries = [];
      for (const [number, { terms, fields }] of await this.range(atom.term, Infinity)) {
        terms.forEach((term, index) => {
          if (term.startsWith(atom.term) && !term.includes("_")) entries.push({ term, number, index, data: fields[index].split("|")[0] });
        });
      }
      marks.push({ terms: [atom.term], prefix: true });
      return this.forms(entries);
    }

    async phrase(atom, marks) {
      marks.push({ terms: atom.terms });
      const common = new Set(this.h.common), units = [];
      for (let i = 0; i < atom.terms.length; i++) {
        const pair = i + 1 < atom.terms.length && common.has(atom.terms[i]) && common.has(atom.terms[i + 1]);
        units.push({ at: i, entry: this.entry(pair ? atom.terms[i] + "_" + atom.terms[i + 1] : atom.terms[i]) });
        if (pair && i + 2 === atom.terms.length) break;
      }
      const entries = await Promise.all(units.map(unit => unit.entry));
      if (entries.some(entry => !entry)) return new Map();
      const lists = await Promise.all(entries.map(entry => this.list(entry)));
      let found = null;
      lists.forEach((list, i) => {
        const hits = sum([list], this.idf(list.items.length));
        found = found ? both(found, hits) : hits;
      });
      if (units.length === 1) return found;
      const starts = await Promise.all(entries.map((entry, i) => this.places(entry, lists[i].items, found)));
      for (const item of found.keys()) {
        const [first, ...rest] = starts.map((places, i) => new Set((places.get(item) || []).map(place => place - units[i].at)));
        if (![...first].some(place => rest.every(set => set.has(place)))) found.delete(item);
      }
      return found;
    }

    /* The places of a word in the items that are wanted. */
    async places(entry, items, wanted) {
      const found = new Map();
      const take = (index, places) => { if (wanted.has(items[index])) found.set(items[index], places); };
      if (entry.data[0] !== "!") {
        D.readPlaces((await this.shards.get("p" + entry.number)).p.split(";")[entry.index], 0, take);
        return found;
      }
      const name = "c" + entry.data.slice(1).split(",")[0];
      const { parts } = await this.shards.get(name);
      await Promise.all(parts.map(async (first, part) => {
        const next = part + 1 < parts.length ? parts[part + 1] : items.length;
        for (let i = first; i < next; i++) {
          if (wanted.has(items[i])) {
            D.readPlaces((await this.shards.get(name + "-" + part)).p, first, take);
            return;
          }
        }
      }));
      return found;
    }

    async name(atom, marks) {
      const entry = await this.entry(atom.term);
      if (!entry) return new Map();
      entry.others.forEach(form => marks.push({ terms: form.split("_"), name: true }));
      const list = await this.list(entry);
      return sum([{ ...list, zones: list.zones.map(part => (part & 4 ? TEXT : 0) | (part & 11 ? ABOUT : 0)) }], this.idf(list.items.length));
    }

    /* Items are in order of date; those that say a day, or no more than a year, are looked at one by one. */
    async date({ from, to }) {
      const found = new Map();
      const month = day => Math.floor(day / 10000) * 12 + Math.max(0, Math.floor(day / 100) % 100 - 1);
      const { months, wide, dated } = this.h;
      const doubtful = new Set();
      const add = (item, sure) => { found.set(item, { score: 0.1, zones: ABOUT }); if (!sure) doubtful.add(item); };
      months.forEach(([one, first], i) => {
        const next = i + 1 < months.length ? months[i + 1][1] : dated;
        if (one < month(from) || one > month(to)) return;
        const sure = one * 100 >= 0 && this.first(one) >= from && this.last(one) <= to;
        for (let item = first; item < next; item++) add(item, sure);
      });
      for (const [item, last] of wide) {
        const start = months.filter(([, first]) => first <= item).pop()[0];
        if (start < month(from) && last >= month(from)) add(item, true);
      }
      await Promise.all([...doubtful].map(async item => {
        const row = await this.row(item);
        if (row.to < from || row.from > to) found.delete(item);
      }));
      return found;
    }

    first(month) { return Math.floor(month / 12) * 10000 + (month % 12 + 1) * 100 + 1; }
    last(month) { return this.first(month) + 30; }

    async row(item) {
      const data = await this.shards.get("r" + Math.floor(item / this.h.rows));
      const [kind, address, title, date, number, shelf, facets, as] = data.rows[item % this.h.rows];
      const days = [...date.matchAll(/(\d{4})(?:-(\d\d))?(?:-(\d\d))?/g)].map(day => D.days(day[0]));
      const values = {};
      for (const facet in facets) values[facet] = facets[facet].map(value => data.values[value]);
      values.is = [[kind, kind]];
      return { item, kind, address, title, date, number, shelf, as, values,
        from: days.length ? days[0].from : 0, to: days.length ? days[days.length - 1].to : 0 };
    }

    /* The longest names of the registers among plain words that follow each other, however they are parted. */
    async names(clauses) {
      const all = [];
      for (let i = 0; i < clauses.length; i++) {
        const best = await this.nameAt(clauses, i);
        if (!best) { all.push(clauses[i]); continue; }
        const [length, names] = best;
        const atoms = clauses.slice(i, i + length).map(clause => clause.alts[0]);
        const written = atoms.map(atom => atom.written).join(" ");
        const plain = length > 1 ? { kind: "phrase", terms: atoms.flatMap(termsOf), written } : atoms[0];
        all.push({ without: false, written, names, alts: [...names.map(name => ({ kind: "name", term: name[3], written })), plain] });
        i += length - 1;
      }
      return all;
    }

    async nameAt(clauses, i) {
      const plain = clause => clause && !clause.without && clause.alts.length === 1 && !clause.alts[0].quoted && termsOf(clause.alts[0]);
      const first = plain(clauses[i]);
      if (!first || !this.h.words.length) return null;
      const { names } = await this.open(this.place(first[0]));
      let best = null, joined = "";
      for (let next = i, terms = first; terms; terms = plain(clauses[++next])) {
        joined += terms.join("");
        const fits = names.filter(name => name[0].replace(/ /g, "") === joined);
        if (fits.length) best = [next - i + 1, fits];
        if (joined.length > 80) break;
      }
      return best;
    }

    async clause(clause, number) {
      let found = new Map();
      const marks = [];
      for (const atom of clause.alts) {
        const make = { word: "word", exact: "word", prefix: "prefix", phrase: "phrase", name: "name", date: "date" }[atom.kind];
        found = union(found, await this[make](atom, marks));
      }
      marks.forEach(mark => { mark.clause = number; });
      return { clause, found, marks };
    }

    async answer(text) {
      await this.head();
      const question = new D.Question(text, this.words, this.h.numbers);
      const clauses = await Promise.all((await this.names(question.clauses)).map((clause, i) => this.clause(clause, i)));
      let hits = null;
      for (const { clause, found } of clauses) if (!clause.without) hits = hits ? both(hits, found) : new Map(found);
      if (!hits) {
        hits = new Map();
        for (let item = 0; item < this.h.items; item++) hits.set(item, { score: 0, zones: 31 });
      }
      for (const { clause, found } of clauses) if (clause.without) for (const item of found.keys()) hits.delete(item);
      return {
        hits, notes: [...question.notes, ...(question.cut ? [{ code: "cut" }] : [])],
        marks: clauses.filter(({ clause }) => !clause.without).flatMap(({ marks }) => marks.slice(0, MOST_FORMS)),
        names: clauses.filter(({ clause }) => clause.names).map(({ clause }) => ({ written: clause.written, names: clause.names })),
        counts: clauses.filter(({ clause }) => !clause.without).map(({ clause, found }) => [clause.alts.map(atom => atom.written)[0], found.size]),
        near: await this.near(clauses),
        instead: clauses.flatMap(({ clause }) => clause.alts.filter(atom => atom.instead).map(atom => [atom.written, atom.instead])),
      };
    }

    /* For words that do not occur: the nearest that do, by one change of a letter, or two from eight letters on. */
    async near(clauses) {
      const all = [];
      for (const { clause, found } of clauses) {
        const { kind, term, written } = clause.alts[0];
        if (found.size || clause.without || kind !== "word" || term.length < 3) continue;
        const most = term.length < 8 ? 1 : 2, best = [];
        const home = this.place(term);
        const shards = this.h.words.map((word, i) => i)
          .filter(i => i === home || this.h.words.length <= 2 * NEAR_SHARDS || this.h.words[i][0] === term[0])
          .sort((a, b) => Math.abs(a - home) - Math.abs(b - home)).slice(0, 2 * NEAR_SHARDS);
        for (const { terms, fields } of await Promise.all(shards.map(shard => this.open(shard)))) {
          terms.forEach((other, i) => {
            if (Math.abs(other.length - term.length) > 3 || !/^[\p{L}\p{N}]+$/u.test(other)) return;
            const distance = D.distance(term, other, most);
            if (distance <= most) best.push([distance, -fields[i].length, other]);
          });
        }
        best.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        if (best.length) all.push({ written, words: best.slice(0, 3).map(one => one[2]) });
      }
      return all;
    }

    /* Names of entries, then titles of letters, that begin as the last words do. */
    async suggest(text) {
      await this.head();
      const terms = D.tokens(text).map(token => token.term);
      if (!terms.length || terms.join("").length < 2 || !this.h.words.length) return [];
      const wanted = terms.join(" "), found = new Map();
      for (const [, { names }] of await this.range(terms[0], SUGGESTED_SHARDS)) {
        for (const [form, name] of names) if (form.startsWith(wanted) && found.size < 8) found.set(name, name);
      }
      const rows = this.h.rows >= this.h.letters ? await Promise.all([...Array(this.h.letters).keys()].map(item => this.row(item))) : [];
      for (const row of rows) if (found.size < 10 && D.fold(row.title).includes(wanted)) found.set(row.title, row.title);
      return [...found.keys()];
    }
  }

  /* Damerau's distance of two words, as far as it is no more than a limit. */
  D.distance = (a, b, most) => {
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
  D.Engine = Engine;
})(self);
