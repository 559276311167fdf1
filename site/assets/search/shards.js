/* Loads the files of the index: by fetch; as scripts from a disk, where nothing can be fetched. */
(scope => {
  "use strict";
  const D = scope.DepeshaSearch;
  const START = "depeshaShard(", END = ");";
  const SIGNS = new Uint8Array(128);
  [..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"].forEach((sign, i) => { SIGNS[sign.charCodeAt(0)] = i; });

  class IndexError extends Error {
    constructor(code, file) { super(code + ": " + file); this.code = code; this.file = file; }
  }

  class Shards {
    constructor(base) {
      this.base = base;
      this.loaded = new Map();
      this.bytes = 0;
      this.stamp = "";
      this.scripts = new Map();
      if (base.startsWith("file:")) scope.depeshaShard = data => { const take = this.scripts.get(data.shard); if (take) take(data); };
    }

    get(name) {
      if (!this.loaded.has(name)) {
        const data = this.base.startsWith("file:") ? this.script(name) : this.fetch(name);
        data.catch(() => this.loaded.delete(name));
        this.loaded.set(name, data);
      }
      return this.loaded.get(name);
    }

    async fetch(name) {
      let response;
      try {
        response = await fetch(this.base + name + ".js" + (this.stamp && "?" + this.stamp), name === "head" ? { cache: "no-cache" } : {});
      } catch { throw new IndexError("missing", name); }
      if (!response.ok) throw new IndexError("missing", name);
      const text = (await response.text()).trimEnd();
      this.bytes += text.length;
      let data = null;
      if (text.startsWith(START) && text.endsWith(END)) {
        try { data = JSON.parse(text.slice(START.length, -END.length)); } catch { /* said below */ }
      }
      if (!data || data.shard !== name) throw new IndexError("broken", name);
      return data;
    }

    script(name) {
      return new Promise((resolve, reject) => {
        const script = document.createElement("script");
        this.scripts.set(name, resolve);
        script.src = this.base + name + ".js";
        script.onload = () => reject(new IndexError("broken", name));
        script.onerror = () => reject(new IndexError("missing", name));
        document.head.append(script);
      }).finally(() => this.scripts.delete(name));
    }
  }

  /* Digits.java, backwards. */
  class Reader {
    constructor(text) { this.text = text; this.at = 0; }
    get more() { return this.at < this.text.length; }
    sign() { return SIGNS[this.text.charCodeAt(this.at++)]; }
    number() {
      let number = 0, shift = 0, sign;
      do { sign = this.sign(); number |= (sign & 31) << shift; shift += 5; } while (sign & 32);
      return number;
    }
  }

  /* Items of a word: {items, weights (0-63), zones}. */
  const items = text => {
    const all = [], weights = [], zones = [];
    const reader = new Reader(text);
    for (let item = -1; reader.more;) {
      item += reader.number() + 1;
      all.push(item);
      weights.push(reader.sign());
      zones.push(reader.sign());
    }
    return { items: all, weights, zones };
  };

  /* Places of a word: calls taker(index of the item among those of the word, places). */
  const places = (text, first, taker) => {
    const reader = new Reader(text);
    for (let index = first; reader.more; index++) {
      const all = [];
      for (let count = reader.number(), place = 0; count > 0; count--) all.push(place += reader.number());
      taker(index, all);
    }
  };

  /* For each item its numbers. */
  const lists = text => {
    const all = [], reader = new Reader(text);
    while (reader.more) all.push(Array.from({ length: reader.number() }, () => reader.number()));
    return all;
  };

  /* A script that not every search needs. */
  D.more = async name => {
    if (!D[name] && scope.importScripts) importScripts(name + ".js");
    else if (!D[name]) await new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = document.querySelector("script[src$='search/shards.js']").src.replace("shards.js", name + ".js");
      script.onload = resolve;
      script.onerror = () => reject(new IndexError("missing", name + ".js"));
      document.head.append(script);
    });
    return D[name];
  };

  Object.assign(D, { Shards, IndexError, readItems: items, readPlaces: places, readLists: lists, readSign: sign => SIGNS[sign.charCodeAt(0)] });
})(self);
