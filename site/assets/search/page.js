/* The search page: its address is the question (#q=…&from=…), its words stand in #search-words. See results.js for what is asked. */
(() => {
  "use strict";
  const D = self.DepeshaSearch;
  const { months, alone, beforeChrist, sign, list, words: W } = JSON.parse(document.getElementById("search-words").textContent);
  const SIZE = 20, SEEN = 6, FACETS = ["is", "in", "from", "to", "when", "place", "person", "organization", "work", "event", "kind", "lang", "archive", "has"];
  /* "field:Condition" is one of the edition's own. */
  const isField = facet => facet.startsWith("field:");
  const facetsOf = (...all) => [...FACETS, ...new Set(all.flatMap(Object.keys).filter(isField))];
  const facetWords = facet => isField(facet) ? facet.slice("field:".length) : W.facets[facet];
  const $ = id => document.getElementById(id);
  const root = $("seek").dataset.root;
  const rootUrl = new URL($("seek").dataset.files, location.href), base = new URL("search/index/", rootUrl).href;
  const lang = document.documentElement.lang;
  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const key in attributes) if (attributes[key] !== false) element.setAttribute(key, attributes[key] === true ? "" : attributes[key]);
    element.append(...children.filter(child => child !== ""));
    return element;
  };
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, key) => values[key] === undefined ? all : values[key]);
  /* The same where values are elements. */
  const pieced = (text, values) => text.split(/(\{\w+\})/).filter(Boolean).flatMap(piece => values[piece.slice(1, -1)] || piece);
  const between = kind => list[kind].replace(/^\{a\}|\{b\}$/g, "");
  const joined = nodes => nodes.flatMap((node, i) => i ? [between("facts"), node] : [node]);
  const number = n => String(n).length > +sign.together ? String(n).replace(/\B(?=(\d{3})+$)/g, sign.group) : String(n);
  const plural = new Intl.PluralRules(lang);
  const count = (forms, n) => fill(typeof forms === "string" ? forms : forms[plural.select(n)] || forms.other, { n: number(n) });
  const question = { months, alone, language: document.documentElement.lang, ...W.question };

  /* ---- the search itself: in a worker, or here where a disk allows none ---- */
  const engine = (() => {
    const argument = { base, words: question };
    let worker = null, next = 0;
    const waiting = new Map();
    if (location.protocol !== "file:" && self.Worker) {
      worker = new Worker(new URL("assets/search/worker.js", rootUrl));
      worker.onmessage = ({ data }) => {
        const { resolve, reject } = waiting.get(data.id);
        waiting.delete(data.id);
        if (data.error) reject(data.error); else resolve(data.answer);
      };
      worker.onerror = () => { for (const { reject } of waiting.values()) reject({ code: "failed", file: "worker.js" }); waiting.clear(); };
      worker.postMessage({ id: -1, call: "open", argument });
      waiting.set(-1, { resolve() {}, reject() {} });
      return (call, asked) => new Promise((resolve, reject) => { waiting.set(++next, { resolve, reject }); worker.postMessage({ id: next, call, argument: asked }); });
    }
    const results = new D.Results(base, question);
    return (call, asked) => results[call](asked);
  })();

  /* ---- the address ---- */
  const read = () => {
    const parameters = new URLSearchParams(location.hash.slice(1));
    const chosen = {};
    for (const facet of new Set(parameters.keys())) if (FACETS.includes(facet) || isField(facet)) chosen[facet] = parameters.getAll(facet);
    return { q: parameters.get("q") || "", sort: parameters.get("sort") === "date" ? "date" : "", chosen };
  };
  const address = state => {
    const parameters = new URLSearchParams();
    if (state.q) parameters.set("q", state.q);
    for (const facet of facetsOf(state.chosen)) for (const key of state.chosen[facet] || []) parameters.append(facet, key);
    if (state.sort) parameters.set("sort", state.sort);
    return "#" + parameters;
  };
  const go = (state, replace) => {
    history[replace ? "replaceState" : "pushState"](null, "", address(state));
    run();
  };
  const isAsked = state => state.q.trim() || Object.keys(state.chosen).length;

  /* ---- words for things ---- */
  // In the index the year before 1 is 0000, that before it -0001.
  const yearWords = iso => +iso > 0 ? String(+iso) : fill(beforeChrist, { year: 1 - iso });
  const dayWords = (year, m, d) =>
    d ? fill(W.day, { day: +d, month: months[m - 1], year }) : m ? fill(W.month, { month: alone[m - 1], year }) : fill(W.year, { year });
  const day = text => text.replace(/T[\d:+Z-]+/g, "").replace(/(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/g, (all, year, m, d) => dayWords(yearWords(year), m, d))
    .replace(/^\[(.*)\.\.(.*)\]/, (all, a, b) => fill(a && b ? W.between : b ? W.orBefore : W.orAfter, { a, b })).replace(/^(.*)\/(.*)$/, (all, a, b) => fill(W.span, { a, b })).replace(/^(.*)[~%]$/, (all, a) => fill(W.about, { a })).replace(/^(.*)\?$/, "[$1?]");
  const valueWords = (facet, key, words) => {
    if (facet === "lang") try { return new Intl.DisplayNames([lang], { type: "language" }).of(key); } catch { return key; }
    if (facet === "when") return day(key);
    return (W.values[facet] || {})[key] || words || key;
  };
  const known = new Map(), asked = new Set();
  const named = (facet, key) => fill(W.value, { facet: facetWords(facet), value: known.get(facet + "=" + key) || key });

  /* ---- facets ---- */
  const toggle = (state, facet, key) => {
    const keys = new Set(state.chosen[facet] || []);
    if (!keys.delete(key)) keys.add(key);
    const chosen = { ...state.chosen, [facet]: [...keys] };
    if (!keys.size) delete chosen[facet];
    return { ...state, chosen };
  };
  const shownWhole = new Set();
  const drawFacets = (state, all) => {
    const focused = document.activeElement && document.activeElement.dataset.value;
    const box = $("facets").querySelector("div");
    const sets = [];
    for (const facet of facetsOf(all, state.chosen)) {
      let values = all[facet] || [];
      if (facet === "when" && values.filter(([key]) => key.length === 4).length > 1 && !(state.chosen.when || []).length) values = values.filter(([key]) => key.length === 4);
      values.forEach(([key, words]) => known.set(facet + "=" + key, valueWords(facet, key, words)));
      const chosen = state.chosen[facet] || [];
      if (values.length < 2 && !chosen.length) continue;
      const set = make("fieldset", {}, make("legend", {}, facetWords(facet)));
      const most = Math.max(...values.map(value => value[2]), 1);
      values.forEach(([key, words, now], i) => {
        const label = make("label", { class: now ? "" : "none", hidden: i >= SEEN && !shownWhole.has(facet) && !chosen.includes(key) },
          make("input", { type: "checkbox", "data-facet": facet, "data-value": facet + "=" + key, checked: chosen.includes(key) }),
          make("span", {}, valueWords(facet, key, words)), make("small", {}, number(now)));
        if (facet === "when") label.append(make("meter", { max: most, value: now, "aria-hidden": "true" }));
        set.append(label);
      });
      const hidden = set.querySelectorAll("label[hidden]").length;
      if (hidden) {
        const more = make("button", { type: "button", class: "plain" }, fill(W.more, { n: number(hidden) }));
        more.addEventListener("click", () => { shownWhole.add(facet); const first = set.querySelector("label[hidden] input"); set.querySelectorAll("label[hidden]").forEach(label => { label.hidden = false; }); more.remove(); first.focus(); });
        set.append(more);
      }
      sets.push(set);
    }
    box.replaceChildren(...sets);
    $("facets").hidden = !sets.length;
    if (focused) { const again = [...box.querySelectorAll("input")].find(input => input.dataset.value === focused); if (again) again.focus(); }
    drawChosen(state);
  };
  const drawChosen = state => {
    const chosen = facetsOf(state.chosen).flatMap(facet => (state.chosen[facet] || []).map(key => [facet, key]));
    $("chosen").replaceChildren(...chosen.map(([facet, key]) => {
      const button = make("button", { type: "button", "aria-label": fill(W.takeOff, { what: named(facet, key) }) },
        ...pieced(W.value, { facet: facetWords(facet), value: make("b", {}, known.get(facet + "=" + key) || key) }), " ×");
      button.addEventListener("click", () => go(toggle(read(), facet, key)));
      return make("li", {}, button);
    }));
    if (chosen.length > 1) {
      const off = make("button", { type: "button" }, W.allOff);
      off.addEventListener("click", () => go({ ...read(), chosen: {} }));
      $("chosen").append(make("li", {}, off));
    }
    for (const [facet, key] of chosen) {
      const name = facet + "=" + key;
      if (!asked.has(name) && !known.has(name)) {
        asked.add(name);
        if (["from", "to", "place", "person", "organization", "work", "event"].includes(facet)) engine("called", [facet, key]).then(words => { if (words && !known.has(name)) { known.set(name, words); drawChosen(read()); } }, () => {});
        else known.set(name, valueWords(facet, key, ""));
      }
    }
    $("chosen").hidden = !chosen.length;
    $("narrowed").textContent = chosen.length ? count(W.chosen, chosen.length) : "";
  };

  /* ---- hits ---- */
  // On a disk nobody sends a folder's page.
  const to = address => root + address + (location.protocol === "file:" && /(^|\/)$/.test(address) ? "index.html" : "");
  const link = (row, forms, anchor, ...content) =>
    make("a", { href: to(row.address) + (forms.length ? "?mark=" + forms.map(encodeURIComponent).join(",") : "") + (anchor ? "#" + encodeURIComponent(anchor) : "") }, ...content);
  const pieces = line => line.pieces.map(([text, kind]) => kind ? make("mark", kind === "name" ? { class: "name" } : {}, text) : text);
  const drawHit = row => {
    const title = make("h2", {}, link(row, [], "", row.title));
    const of = [row.date && day(row.date), row.number && fill(W.number, { n: row.number }), row.shelf, row.kind !== "document" && W.values.is[row.kind],
      row.as.length && fill(W.as, { names: joined(row.as).join("") })].filter(Boolean).join(" · ");
    const item = make("li", {}, title, of ? make("p", { class: "of" }, of) : "");
    item.row = row;
    seen.observe(item);
    return item;
  };
  const drawLines = async item => {
    const state = read(), mine = turn;
    const found = await engine("lines", { q: state.q, item: item.row.item, chosen: state.chosen });
    if (mine !== turn || !found.lines.length) return;
    const list = make("ul", { class: "lines" });
    for (const line of found.lines) {
      const where = line.zone === 4 ? W.values.in.notes : line.zone === 8 ? W.values.in.readings : "";
      const text = link(item.row, found.forms, line.anchor, ...pieces(line));
      list.append(make("li", {}, line.number ? link(item.row, found.forms, line.anchor, make("span", { class: "unseen" }, W.paragraph + " "), String(line.number)) : "", make("span", {}, ...(where ? pieced(W.value, { facet: make("small", {}, where), value: text }) : [text]))));
      if (line.number) list.lastChild.firstChild.className = "n";
    }
    item.append(list);
    item.querySelector("h2 a").href = link(item.row, found.forms, "").href;
    const inner = found.lines.map(line => line.message).filter(Boolean);
    const foot = make("p", { class: "of" });
    const named = new Map(inner);
    for (const [part, words] of named) foot.append(make("span", { class: "tag-in" }, W.inside + " "), link(item.row, found.forms, part, words), " ");
    if (found.more) foot.append((named.size ? "· " : "") + count(W.morePassages, found.more));
    if (foot.childNodes.length) item.append(foot);
  };
  const seen = new IntersectionObserver(entries => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) { seen.unobserve(target); drawLines(target).catch(fail); }
  }, { rootMargin: "100px" });

  /* ---- what the question was taken to mean ---- */
  const drawMeant = (state, found) => {
    const all = [];
    const again = q => make("a", { href: address({ ...state, q }) }, q);
    for (const { written, names } of found.names) {
      const found = joined(names.map(name => make("a", { href: to(name[2]) }, name[1])));
      const p = make("p", {}, ...pieced(W.isName, { word: make("b", {}, written), names: found }), " ");
      p.append(make("a", { href: address({ ...state, q: state.q.replace(written, '"' + written + '"') }) }, W.onlyWords));
      all.push(p);
    }
    for (const { written, words } of found.near) {
      const near = joined(words.map(word => make("a", { href: address({ ...state, q: state.q.replace(written, word) }) }, word)));
      all.push(make("p", {}, fill(W.notFound, { word: written }) + " ", ...pieced(W.didYouMean, { words: near })));
    }
    for (const [word, instead] of found.instead) all.push(make("p", {}, fill(W.instead, { word, instead })));
    for (const note of found.notes) all.push(make("p", {}, W.notes[note.code]));
    if (!found.letters && !found.others && found.counts.length > 1) {
      const p = make("p", {}, W.eachAlone + " ");
      found.counts.forEach(([word, n], i) => p.append(i ? between("facts") : "", again(word), " " + number(n)));
      all.push(p);
    }
    $("meant").replaceChildren(...all);
  };

  /* ---- a run ---- */
  const title = document.title;
  let turn = 0, shown = 0;
  const fail = error => {
    const code = W.errors[error.code] ? error.code : "failed";
    $("count").replaceChildren(fill(W.errors[code], { file: error.file || error.message || "" }), " ", make("a", { href: to("") }, W.toLists));
    $("hits").replaceChildren(); $("more").hidden = true;
  };
  const draw = (state, found, append) => {
    if (!append) { $("hits").replaceChildren(); shown = 0; seen.disconnect(); }
    $("hits").append(...found.shown.map(drawHit));
    shown += found.shown.length;
    const total = found.letters + found.others;
    const letters = count(W.letters, found.letters);
    const words = found.others ? fill(W.found, { letters, others: count(W.others, found.others) }) : letters;
    if (!append) $("count").replaceChildren(total ? make("b", {}, words) : W.nothing + " ", total ? "" : make("a", { href: to("") }, W.toLists));
    $("again").hidden = shown >= total;
    $("more").hidden = !total;
    $("kilobytes").textContent = fill(W.loaded, { n: number(Math.ceil(found.bytes / 1024)) });
    $("kilobytes").hidden = !found.bytes;
    for (const a of document.querySelectorAll("#order a")) {
      const own = a.dataset.sort === state.sort;
      a.href = address({ ...state, sort: a.dataset.sort });
      if (own) a.setAttribute("aria-current", "true"); else a.removeAttribute("aria-current");
    }
    about = { ...found.head, total, base: new URL("../", $("seek").dataset.cited || document.querySelector("link[rel=canonical]").href).href };
    $("cited").hidden = true;
  };
  let about = {};
  const run = async append => {
    const state = read(), mine = ++turn;
    if (document.activeElement !== $("q") || !$("q").value.trim()) $("q").value = state.q;
    drawChosen(state);
    $("results").hidden = !isAsked(state);
    document.title = (state.q ? fill(W.quoted, { q: state.q }) + " · " : "") + title;
    if (!isAsked(state)) { $("facets").hidden = true; $("meant").replaceChildren(); return; }
    try {
      const found = await engine("search", { ...state, from: append ? shown : 0, size: SIZE });
      if (mine !== turn) return;
      draw(state, found, append);
      if (append) return;
      drawMeant(state, found);
      const facets = await engine("facets", state);
      if (mine === turn) drawFacets(state, facets);
    } catch (error) { if (mine === turn) fail(error); }
  };

  $("again").addEventListener("click", async () => { const last = $("hits").lastElementChild; await run(true); const next = last && last.nextElementSibling; if (next) next.querySelector("a").focus(); });
  $("facets").addEventListener("change", ({ target }) => go(toggle(read(), target.dataset.facet, target.dataset.value.slice(target.dataset.facet.length + 1))));
  const ask = replace => go({ ...read(), q: $("q").value.trim() }, replace);
  $("ask").addEventListener("submit", event => { event.preventDefault(); clearTimeout(timer); ask(read().q === $("q").value.trim()); });
  let timer;
  $("q").addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => { ask(true); suggest(); }, 200);
  });
  const suggest = async () => {
    try { $("suggestions").replaceChildren(...(await engine("suggest", $("q").value)).map(value => make("option", { value }))); } catch { /* the run says what is wrong */ }
  };
  addEventListener("popstate", () => run());
  addEventListener("hashchange", () => run());

  /* ---- cite, files ---- */
  $("cite-search").addEventListener("click", () => {
    const state = read();
    const what = [state.q && fill(W.quoted, { q: state.q }), ...facetsOf(state.chosen).flatMap(facet => (state.chosen[facet] || []).map(key => named(facet, key)))].filter(Boolean).join(between("long"));
    $("search-citation").textContent = fill(about.version ? W.citation : W.citationPlain, { what, ...about, address: about.base + "search/" + address(state), n: number(about.total) });
    $("cited").hidden = false;
    $("cited").querySelector("button").focus();
  });
  for (const button of document.querySelectorAll("[data-file]")) button.addEventListener("click", async () => {
    try {
      const rows = await engine("all", read());
      const [type, write] = (await D.more("files"))[button.dataset.file];
      const a = make("a", { href: URL.createObjectURL(new Blob([write(rows, about)], { type })), download: "search." + button.dataset.file });
      document.body.append(a); a.click(); a.remove();
      setTimeout(() => URL.revokeObjectURL(a.href), 60000);
    } catch (error) { fail(error); }
  });

  const plain = new URLSearchParams(location.search).get("q");
  if (plain !== null && !location.hash) history.replaceState(null, "", location.pathname + address({ q: plain, sort: "", chosen: {} }));
  for (const element of document.querySelectorAll("[data-js]")) element.hidden = false;
  if (innerWidth >= 960) $("facets").open = true;
  run();
})();
