/* Answers questions from the index: which items, in which order, why. */
(scope => {
  "use strict";
  const D = scope.DepeshaSearch;
  const FORMAT = 2, MOST_FORMS = 400, SUGGESTED_SHARDS = 4, MOST_SUGGESTED = 12, TEXT = 1, ABOUT = 16;

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
    constructor(base, words) { this.shards = new D.Shards(base); this.said = words; this.opened = new Map(); }

    async head() {
      const head = await this.shards.get("head");
      if (head.format !== FORMAT) throw new D.IndexError("version", "head");
      this.shards.stamp = head.stamp;
      if (this.h !== head) { this.h = head; this.months = this.spans(); this.blocks = new Map(); }
      return head;
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

    /* Common words stand alone ("!file,count"), frequent ones some in a file ("~file,number,count"). */
    async apart({ data }) {
      const [number, index] = data.slice(1).split(",");
      return data[0] === "~" ? (await this.shards.get("m" + number)).w[index] : data[0] === "!" ? [(await this.shards.get("c" + number)).w] : [data];
    }

    async list(entry) { return D.readItems((await this.apart(entry))[0]); }

    idf(count) { return Math.log(1 + (this.h.items - count + 0.5) / (count + 0.5)); }

    async forms(entries) {
      const lists = await Promise.all(entries.map(entry => this.list(entry)));
      const found = new Set(lists.flatMap(list => list.items));
      return sum(lists, this.idf(found.size));
    }

    /* A word with all its forms, or only as it is written. */
    async word(atom, marks) {
      const own = await this.entry(atom.term) || (atom.kind === "word" ? await (await D.more("near")).kin(this, atom) : null);
      const others = own && atom.kind === "word" ? await Promise.all(own.others.map(form => this.entry(form))) : [];
      const entries = [own, ...others].filter(Boolean);
      entries.forEach(entry => marks.push({ terms: [entry.term] }));
      if (!own && /^[\u3005\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]$/.test(atom.term)) return this.prefix(atom, marks);
      return this.forms(entries);
    }

    /* The shards that may hold words that begin so, with their numbers. */
    range(start, most) {
      const first = this.place(start), numbers = [first];
      for (let number = first + 1; this.h.words[number] && this.h.words[number].startsWith(start) && numbers.length < most; number++) numbers.push(number);
      return this.h.words.length ? Promise.all(numbers.map(async number => [number, await this.open(number)])) : [];
    }

    async prefix(atom, marks, most = Infinity) {
      const entries = [];
      for (const [number, { terms, fields }] of await this.range(atom.term, Infinity)) {
        terms.forEach((term, index) => {
          if (term.startsWith(atom.term) && !term.includes("_")) entries.push({ term, number, index, data: fields[index].split("|")[0] });
        });
      }
      marks.push({ terms: [atom.term], prefix: true });
      return this.forms(entries.slice(0, most));
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
        const places = (await this.apart(entry))[1];
        D.readPlaces(places === undefined ? (await this.shards.get("p" + entry.number)).p.split(";")[entry.index] : places, 0, take);
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

    /* The months of items, from the head: [first, last] as year * 12 + month - 1. */
    spans() {
      const { months, wide, dated } = this.h, all = [];
      months.forEach(([month, first], i) => { for (let item = first; item < (i + 1 < months.length ? months[i + 1][1] : dated); item++) all.push([month, month]); });
      for (const [item, last] of wide) all[item][1] = last;
      return all;
    }

    /* Only where the question parts a month are the days of its letters looked at. */
    async date({ from, to }) {
      const found = new Map(), month = day => Math.floor(day / 10000) * 12 + Math.floor(day / 100) % 100 - 1;
      const first = month(from), last = month(to), day = m => Math.floor(m / 12) * 10000 + (m % 12 + 1) * 100;
      await Promise.all(this.months.map(async ([start, end], item) => {
        if (end < first || start > last) return;
        found.set(item, { score: 0.1, zones: ABOUT });
        if (start !== end || day(start) + 1 >= from && day(start) + 31 <= to) return;
        const row = await this.row(item);
        if (row.to < from || row.from > to) found.delete(item);
      }));
      return found;
    }

    /* Titles of which each language has its own stand one behind the other. */
    inLanguage(titles) {
      const each = titles.split("\u001f");
      return each[(this.h.languages || []).indexOf(this.said.language)] || each[0];
    }

    /* What a result shows of an item. */
    async row(item) {
      const data = await this.shards.get("r" + Math.floor(item / this.h.rows));
      const [kind, address, title, date, number, shelf, as] = data.rows[item % this.h.rows];
      const days = (date.match(/\d{4}(?:-\d\d)?(?:-\d\d)?/g) || [""]).map(D.days);
      return { item, kind, address, title: this.inLanguage(title), date, number, shelf, as,
        from: days[0] ? days[0].from : 0, to: days[0] ? days.pop().to : 0 };
    }

    /* Loads what values() tells: of an item and a facet [[key, words]]. */
    facets(items) {
      return Promise.all([...new Set(items.map(item => Math.floor(item / this.h.facets)))].map(async number => {
        if (this.blocks.has(number)) return;
        const { facets } = await this.shards.get("f" + number), block = {};
        for (const facet in facets) block[facet] = D.readLists(facets[facet].of).map(list => list.map(value => facets[facet].values[value]));
        this.blocks.set(number, block);
      }));
    }

    values(item, facet) {
      if (facet !== "when") return (this.blocks.get(Math.floor(item / this.h.facets))[facet] || [])[item % this.h.facets] || [];
      const [start, end] = this.months[item] || [0, -1], all = [];
      for (let year = Math.floor(start / 12); year <= Math.floor(end / 12) && all.length < 50; year++) all.push([String(year), ""]);
      if (start === end) all.push([all[0][0] + "-" + String(start % 12 + 101).slice(1), ""]);
      return all;
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
      const names = (await Promise.all([...new Set([first[0], first.join("")].map(word => this.place(word)))].map(number => this.open(number)))).flatMap(shard => shard.names);
      let best = null, joined = "";
      for (let next = i, terms = first; terms; terms = plain(clauses[++next])) {
        joined += terms.join("");
        const fits = names.filter(name => name[0].replace(/ /g, "") === joined);
        if (fits.length) best = [next - i + 1, fits];
        if (joined.length > 80) break;
      }
      return best;
    }

    /* The name of an entry of the registers, by its key in an address. */
    async called([facet, key]) {
      await this.head();
      if (key[0] === "~") return key.slice(1);
      for (const kind of ["place", "work", "event"].includes(facet) ? [facet] : ["person", "organization"]) {
        const term = "@" + kind + ":" + key, entry = await this.entry(term);
        const shard = entry && entry.others[0] && await this.open(this.place(entry.others[0].split("_")[0]));
        const name = shard && shard.names.find(one => one[3] === term);
        if (name) return name[1];
      }
      return "";
    }

    async clause(clause, number) {
      let found = new Map();
      const marks = [];
      for (const atom of clause.alts) {
        found = union(found, await this[atom.kind === "exact" ? "word" : atom.kind](atom, marks));
      }
      marks.forEach(mark => { mark.clause = number; });
      return { clause, found, marks };
    }

    async answer(text) {
      await this.head();
      const question = new D.Question(text, this.said, this.h.numbers);
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
        counts: [...new Map(clauses.filter(({ clause }) => !clause.without).map(({ clause, found }) => [clause.alts[0].written, found.size]))].slice(0, MOST_SUGGESTED),
        near: clauses.some(({ found }) => !found.size) ? await (await D.more("near")).near(this, clauses) : [],
        instead: clauses.flatMap(({ clause }) => clause.alts.filter(atom => atom.instead).map(atom => [atom.written, atom.instead])),
      };
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
      const last = terms.pop();
      if (last.length > 2) {
        const all = await Promise.all([this.prefix({ term: last }, [], MOST_SUGGESTED), ...terms.map(term => this.word({ kind: "exact", term }, []))]);
        const hits = [...all.reduce(both)].filter(([item, hit]) => item < this.h.letters && hit.zones & ABOUT).sort((a, b) => b[1].score - a[1].score || a[0] - b[0]);
        for (const [item] of hits.slice(0, 10 - found.size)) { const { title } = await this.row(item); found.set(title, title); }
      }
      return [...found.keys()];
    }
  }

  D.Engine = Engine;
})(self);
