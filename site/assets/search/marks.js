/* Marks on a letter's page the words by which a search found it (?mark=a,b), and walks through them: n and p, or the buttons. */
(() => {
  "use strict";
  const text = document.getElementById("main");
  const { marked } = self.DepeshaSearch;
  const bar = document.getElementById("marks");
  const marks = (new URLSearchParams(location.search).get("mark") || "").split(",").slice(0, 100).map(form => ({ terms: form.split(" ") })).filter(mark => mark.terms[0]);
  if (!text || !bar || !marks.length) return;

  /* Words may be parted by elements: the nodes of a block are read as one text. */
  const blocks = new Map();
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const BLOCK = "p, li, h1, h2, h3, h4, dd, dt, td, th, blockquote, div, header, section, figure, article";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest("button, .noteref, .n, .margin, .cite, .versions, .pager, .show, dialog, .unseen")) continue;
    const block = node.parentElement.closest(BLOCK);
    if (!blocks.has(block)) blocks.set(block, []);
    blocks.get(block).push(node);
  }
  const found = [];
  for (const nodes of blocks.values()) {
    const starts = [];
    let all = "";
    for (const node of nodes) { starts.push(all.length); all += node.data; }
    let behind = -1;
    const places = marked(all, marks).filter(([start, end]) => start >= behind && (behind = end));
    for (const [start, end] of places.reverse()) {
      const parts = [];
      for (let i = nodes.length - 1; i >= 0; i--) {
        const from = Math.max(start - starts[i], 0), to = Math.min(end - starts[i], nodes[i].data.length);
        if (from >= to) continue;
        const rest = nodes[i].splitText(from);
        rest.splitText(to - from);
        const mark = document.createElement("mark");
        mark.className = "hit";
        rest.replaceWith(mark);
        mark.append(rest);
        parts.unshift(mark);
      }
      if (parts.length) found.push(parts);
    }
  }
  found.sort((a, b) => a[0].compareDocumentPosition(b[0]) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
  if (!found.length) return;

  let at = -1;
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  bar.append(status);
  for (const name of ["previous", "next", "off"]) {
    const button = Object.assign(document.createElement("button"), { type: "button", className: name, textContent: bar.dataset[name] });
    bar.append(" ", button);
  }
  const walk = step => {
    if (at >= 0) found[at].forEach(mark => mark.classList.remove("at"));
    at = (at + step + found.length) % found.length;
    found[at].forEach(mark => mark.classList.add("at"));
    found[at][0].scrollIntoView({ block: "center" });
    found[at][0].tabIndex = -1;
    found[at][0].focus({ preventScroll: true });
    status.textContent = bar.dataset.at.replace("{n}", at + 1).replace("{all}", found.length);
  };
  bar.hidden = false;
  status.textContent = bar.dataset.all.replace("{all}", found.length);
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target) {
    at = found.findIndex(([mark]) => target.contains(mark) || target.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) - 1;
    target.scrollIntoView();
  }
  bar.querySelector(".next").addEventListener("click", () => walk(1));
  bar.querySelector(".previous").addEventListener("click", () => walk(-1));
  bar.querySelector(".off").addEventListener("click", () => {
    for (const mark of found.flat()) { const parent = mark.parentNode; mark.replaceWith(...mark.childNodes); parent.normalize(); }
    bar.hidden = true;
    found.length = 0;
    history.replaceState(null, "", location.pathname + location.hash);
  });
  document.addEventListener("keydown", event => {
    if (!found.length || event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input, textarea, select, dialog")) return;
    if (event.key === "n") walk(1); else if (event.key === "p") walk(-1);
  });
})();
