/* What is shown of an answer: facets with counts, the hits of a page in their order, their sentences; all hits for a file. */
(scope => {
  "use strict";
  const D = scope.DepeshaSearch;
  const FACETS = ["is", "from", "to", "when", "place", "person", "organization", "work", "event", "kind", "lang", "archive", "has"];
  const ZONES = { text: 1, transmitted: 2, notes: 4, readings: 8, about: 16 };
  const LINES = 2, BEFORE = 140, LONGEST = 320;

  const bits = chosen => (chosen.in || []).reduce((all, zone) => all | ZONES[zone], 0);

  class Results {
    constructor(base, words) { this.engine = new D.Engine(base, words); this.asked = null; }

    async answer(text) {
      if (this.asked !== text) { this.last = await this.engine.answer(text); this.asked = text; }
      return this.last;
    }

    /* state: {q, sort, page, chosen: {facet: [keys]}}. */
    async search({ q, sort, from: start, size, chosen }) {
      const answer = await this.answer(q);
      const zones = bits(chosen);
      const active = this.names().filter(facet => (chosen[facet] || []).length);
      let hits = [...answer.hits].filter(([, hit]) => !zones || hit.zones & zones);
      if (active.length) {
        await this.engine.facets(hits.map(([item]) => item));
        hits = hits.filter(([item]) => active.every(facet => this.passes(item, facet, chosen)));
      }
      const last = this.engine.h.letters;
      hits.sort(sort === "date" ? (a, b) => a[0] - b[0] : (a, b) => (a[0] >= last) - (b[0] >= last) || b[1].score - a[1].score || a[0] - b[0]);
      const letters = hits.filter(([item]) => item < last).length;
      const shown = await this.rows(hits.slice(start, start + size).map(([item]) => item));
      const { notes, names, near, counts, instead } = answer;
      return { letters, others: hits.length - letters, shown, notes, names, near, counts, instead, head: this.about(), bytes: this.engine.shards.bytes };
    }

    /* The facets of every edition, and the fields of this one's own. */
    names() { return [...FACETS, ...(this.engine.h.fields || []).map(name => "field:" + name)]; }

    about() { const { title, version } = this.engine.h; return { title, version }; }

    rows(items) { return Promise.all(items.map(item => this.engine.row(item))); }

    passes(item, facet, chosen) {
      const keys = chosen[facet] || [];
      return !keys.length || this.engine.values(item, facet).some(([key]) => keys.includes(key));
    }

    /* For each facet its values with counts: what the question finds with all other facets as they are chosen. */
    async facets({ q, chosen }) {
      const answer = await this.answer(q);
      const hits = [...answer.hits];
      const wanted = bits(chosen), all = {};
      await this.engine.facets(hits.map(([item]) => item));
      /* For each item the facets by whose choice it falls out: with one of them it counts there, with more nowhere. */
      const out = hits.map(([item, { zones }]) => [...this.names().filter(facet => !this.passes(item, facet, chosen)), ...(wanted && !(zones & wanted) ? ["in"] : [])]);
      for (const facet of [...this.names(), "in"]) {
        const counts = new Map();
        hits.forEach(([item, { zones }], i) => {
          const passes = !out[i].length || out[i].length === 1 && out[i][0] === facet;
          const values = facet === "in" ? Object.keys(ZONES).filter(zone => zones & ZONES[zone]).map(zone => [zone, ""]) : this.engine.values(item, facet);
          for (const [key, words] of values) {
            const value = counts.get(key) || [key, words, 0, 0];
            value[2] += passes ? 1 : 0;
            value[3]++;
            counts.set(key, value);
          }
        });
        all[facet] = [...counts.values()].sort(facet === "when" ? (a, b) => a[0] < b[0] ? -1 : 1 : (a, b) => b[2] - a[2] || b[3] - a[3] || (a[1] < b[1] ? -1 : 1));
      }
      return all;
    }

    /* The best passages of an item, cut to the sentences around the words; forms: what to mark on its page. */
    async lines({ q, item, chosen }) {
      const { marks } = await this.answer(q);
      const zones = bits(chosen) || 31;
      const shard = await this.engine.shards.get("t" + Math.floor(item / this.engine.h.texts));
      const [passages, messages] = shard.items[item % this.engine.h.texts];
      const forms = new Set();
      const found = [];
      passages.forEach(([zone, number, anchor, message, text], order) => {
        const places = zone & zones ? D.marked(text, marks) : [];
        if (!places.length) return;
        places.forEach(([start, end]) => forms.add(D.tokens(text.slice(start, end)).map(token => token.term).join(" ")));
        const clauses = new Set(places.map(([, , mark]) => mark.clause)).size;
        found.push({ zone, number, anchor, order, text, places, weight: clauses * 100 + Math.min(places.length, 20) - (zone === ZONES.about ? 60 : 0),
          message: message ? [messages[message - 1][0], this.engine.inLanguage(messages[message - 1][1])] : null });
      });
      const best = [...found].sort((a, b) => b.weight - a.weight || a.order - b.order).slice(0, LINES).sort((a, b) => a.order - b.order);
      return { lines: best.map(line), more: found.length - best.length, forms: [...forms].slice(0, 60) };
    }

    /* Letters only: an entry or a page is no letter to cite. */
    async all({ q, sort, chosen }) {
      const found = await this.search({ q, sort, from: 0, size: Infinity, chosen });
      const rows = found.shown.filter(row => row.item < this.engine.h.letters);
      await this.engine.facets(rows.map(row => row.item));
      const words = (row, facet) => this.engine.values(row.item, facet).map(value => value[1]);
      return rows.map(row => ({ ...row, senders: words(row, "from"), addressees: words(row, "to") }));
    }

    suggest(text) { return this.engine.suggest(text); }

    called(asked) { return this.engine.called(asked); }
  }

  /* A passage with its marks as pieces: [words, "", "word" or "name"]. */
  const line = ({ zone, number, anchor, message, text, places }) => {
    const first = places[0][0];
    let start = 0;
    for (const end of text.matchAll(/[.!?…。！？]["”»)]?\s+(?=[\p{Lu}\p{Lo}\p{N}“"«(\[])/gu)) if (end.index < first) start = end.index + end[0].length; else break;
    if (first - start > BEFORE) start = text.indexOf(" ", first - BEFORE) + 1;
    let stop = Math.min(text.length, start + LONGEST);
    if (stop < text.length) stop = Math.max(text.lastIndexOf(" ", stop), places[0][1]);
    const pieces = start ? [["… ", ""]] : [];
    let at = start;
    for (const [from, to, mark] of places) {
      if (from < at || to > stop) continue;
      if (from > at) pieces.push([text.slice(at, from), ""]);
      pieces.push([text.slice(from, to), mark.name ? "name" : "word"]);
      at = to;
    }
    pieces.push([text.slice(at, stop) + (stop < text.length ? " …" : ""), ""]);
    return { zone, number, anchor, message, pieces };
  };

  D.Results = Results;
})(self);
