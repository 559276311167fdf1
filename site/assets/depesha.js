/* Depesha: a few conveniences. Every page works without this file.
   Opened from a disk, a page's links to folders lead to the index.html in them.
   <button class="copy" data-copy="ID" hidden>     copies the words of the element ID, with their italics
   <p class="filter" hidden><input data-filter="ID">  narrows the lists (.items) inside the element ID
   <button class="cite-passage" hidden>  cites the words that a reader selects in the text, in a <dialog class="passage"> beside it: the quotation, the
     citation that the page shows, with the anchor of their paragraph in its address; words of a message inside the text cite that.
     <article data-passages="ADDRESS">: where its passages are cited, if not on this page; data-cited: where the page itself is, if not here
   <a class="person"> in the text: a click opens a small card, taken from the page to which the link leads
   <a rel="prev">, <a rel="next">: the arrow keys lead there; their <kbd hidden> says so
   Words shown to the reader stand in the page: data-copied, data-failed of this script; data-shown of a filter ("{shown} of {all}");
     data-one, data-many, data-quotes, data-label, data-close of the button that cites. */
(() => {
  "use strict";

  // From a disk no server finds the index.html of a folder: the links name it.
  if (location.protocol === "file:") {
    for (const link of document.links) {
      if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
    }
  }

  const { copied, failed } = document.currentScript.dataset;
  const words = element => element.textContent.replace(/\s+/g, " ").trim();

  const status = document.createElement("p");
  status.className = "unseen";
  status.setAttribute("role", "status");
  document.body.append(status);

  const select = element => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  };

  const escaped = text => text.replace(/\s+/g, " ").replace(/&/g, "&amp;").replace(/</g, "&lt;");

  // Word processors take the italics, editors of plain text the words.
  const copy = async source => {
    const plain = words(source);
    const html = [...source.childNodes].map(node =>
      node.nodeName === "I" ? "<i>" + escaped(node.textContent) + "</i>" : escaped(node.textContent)).join("").trim();
    try {
      await navigator.clipboard.write([new ClipboardItem({
        "text/html": new Blob([html], { type: "text/html" }),
        "text/plain": new Blob([plain], { type: "text/plain" })
      })]);
    } catch {
      await navigator.clipboard.writeText(plain);
    }
  };

  const make = (name, properties, ...inside) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...inside);
    return element;
  };

  // The box that shows a passage's citation.
  const cite = document.querySelector("button.cite-passage");
  const passage = cite && make("dialog", { className: "passage" },
    make("h2", { id: "passage-h" }, cite.textContent),
    make("p", { className: "citation", id: "passage-citation" }),
    make("form", { method: "dialog", className: "files" },
      make("button", { type: "button", className: "copy", hidden: true }, cite.dataset.label), " ", make("button", {}, cite.dataset.close)));
  if (passage) {
    passage.setAttribute("aria-labelledby", "passage-h");
    passage.querySelector("button.copy").dataset.copy = "passage-citation";
    document.body.append(passage);
  }

  for (const button of document.querySelectorAll("button.copy")) {
    const source = document.getElementById(button.dataset.copy);
    if (!source) continue;
    button.setAttribute("aria-describedby", source.id);
    const label = button.textContent;
    let timer;
    const say = text => {
      status.textContent = "";
      setTimeout(() => { status.textContent = text; }, 50);
      button.textContent = text;
      clearTimeout(timer);
      timer = setTimeout(() => { button.textContent = label; }, 2500);
    };
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        await copy(source);
        say(copied);
      } catch {
        select(source);
        say(failed);
      }
    });
  }

  // What a reader has marked, or not, on one page is so on the next.
  for (const box of document.querySelectorAll(".show input[type=checkbox]")) {
    const key = "depesha:" + box.id;
    try {
      const kept = localStorage.getItem(key);
      if (kept !== null) box.checked = kept === "on";
      box.addEventListener("change", () => localStorage.setItem(key, box.checked ? "on" : "off"));
    } catch { /* a browser that keeps nothing */ }
  }

  const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();

  for (const input of document.querySelectorAll("input[data-filter]")) {
    const list = document.getElementById(input.dataset.filter);
    const box = input.closest(".filter");
    if (!list || !box) continue;
    const headings = element => {
      let text = "";
      for (let section = element.closest("section"); section; section = section.parentElement.closest("section")) {
        const heading = section.querySelector(":scope > h2, :scope > h3");
        if (heading) text += " " + words(heading);
      }
      return text;
    };
    const items = [...list.querySelectorAll(".items > li")]
      .map(element => ({ element, text: fold(words(element) + headings(element)) }));
    const sections = [...list.querySelectorAll("section")];
    const shown = box.querySelector("[role=status]");
    const filter = () => {
      const wanted = fold(input.value).split(/\s+/).filter(Boolean);
      let count = 0;
      for (const { element, text } of items) {
        element.hidden = !wanted.every(word => text.includes(word));
        if (!element.hidden) count++;
      }
      for (const section of sections) section.hidden = !section.querySelector(".items > li:not([hidden])");
      if (shown) {
        shown.textContent = wanted.length ? input.dataset.shown.replace("{shown}", count).replace("{all}", items.length) : "";
      }
    };
    box.hidden = false;
    input.addEventListener("input", filter);
    if (input.value) filter();
  }

  // "/" jumps to the search; words by which it found this page (?mark=…) are marked by scripts of their own.
  const find = document.querySelector("#q, #find");
  if (find && find.id === "find" && location.protocol === "file:") find.form.action += "index.html";
  document.addEventListener("keydown", event => {
    if (event.key === "/" && find && !event.ctrlKey && !event.metaKey && !event.target.closest("input:not([type=checkbox]), textarea, select")) {
      event.preventDefault();
      find.focus();
      find.select();
    }
  });
  if (document.getElementById("marks") && new URLSearchParams(location.search).has("mark")) {
    for (const name of ["words", "marks"]) {
      const script = document.createElement("script");
      script.src = new URL("search/" + name + ".js", document.querySelector("script[src$='assets/depesha.js']").src);
      script.async = false;
      document.head.append(script);
    }
  }

  // Arrow keys turn pages: the left one goes back, or on where lines run from right to left.
  const arrows = getComputedStyle(document.documentElement).direction === "rtl" ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
  const ways = ["prev", "next"].map(rel => document.querySelector(`.pager a[rel=${rel}]`));
  ways.forEach((way, at) => {
    const sign = way?.querySelector("kbd");
    if (!sign) return;
    sign.textContent = arrows[at] === "ArrowLeft" ? "←" : "→";
    sign.hidden = false;
    way.setAttribute("aria-keyshortcuts", arrows[at]);
  });
  document.addEventListener("keydown", event => {
    const way = ways[arrows.indexOf(event.key)];
    const busy = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
      || event.target.closest("input:not([type=checkbox]), textarea, select, [tabindex], [popover], dialog");
    if (way && !busy) location.assign(way.href);
  });

  // A name's card has what the page of its register entry has at its head. Without popovers the link leads there itself.
  const card = document.createElement("aside");
  card.className = "card";
  card.popover = "auto";
  const open = async link => {
    let head;
    try {
      const answer = await fetch(link.href);
      head = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".head");
    } catch { /* a disk, or no connection: the link leads on */ }
    const name = head?.querySelector("h1");
    if (!name) return location.assign(link.href);
    const title = document.createElement("a");
    title.className = "title";
    title.href = link.href;
    if (name.lang) title.lang = name.lang;
    title.append(...name.childNodes);
    title.autofocus = true;
    card.replaceChildren(title, ...head.querySelectorAll(".summary"));
    card.setAttribute("aria-label", words(title));
    document.body.append(card);
    card.showPopover();
    const at = link.getClientRects()[0];
    card.style.left = Math.max(16, Math.min(at.left, innerWidth - card.offsetWidth - 16)) + "px";
    card.style.top = (at.bottom + card.offsetHeight + 16 < innerHeight ? at.bottom + 8 : Math.max(8, at.top - card.offsetHeight - 8)) + "px";
  };
  document.getElementById("main")?.addEventListener("click", event => {
    const link = event.target.closest(".text :is(a.person, a.place, a.organization, a.work, a.event)");
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || !card.showPopover || location.protocol === "file:") return;
    event.preventDefault();
    open(link);
  });

  const text = document.getElementById("text");

  if (cite && text) {
    const canonical = text.dataset.cited || document.querySelector("link[rel=canonical]").getAttribute("href");
    const base = text.dataset.passages || canonical;
    const beside = ".n, .noteref, .also, .reading, .margin, .unseen, .tag, .gone, .message > header";
    const element = node => node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    const numbered = node => {
      for (let above = element(node); above && above !== text; above = above.parentElement) {
        if (above.id && above.querySelector(":scope > a.n")) return above;
      }
      return null;
    };

    // The first and the last run of text of which a word is selected: a triple click reaches to the next paragraph's beginning.
    const ends = range => {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      let first = null;
      let last = null;
      let start = null;
      let end = null;
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (!range.intersectsNode(node) || node.parentElement.closest(beside)) continue;
        const from = node === range.startContainer ? range.startOffset : 0;
        const to = node === range.endContainer ? range.endOffset : node.length;
        if (!node.data.slice(from, to).trim()) continue;
        first = first || node;
        last = node;
        start = start || numbered(node);
        end = numbered(node) || end;
      }
      return first && { first, last, start, end };
    };

    const [opening, closing, innerOpening, innerClosing] = [...cite.dataset.quotes];
    const openers = "“„«\"";
    const closers = "”“»\"";
    const among = (signs, sign) => sign !== "" && sign !== undefined && signs.includes(sign);

    // One pair of marks around the words: those that open or close them already give way, those inside become single.
    const quoted = selected => {
      let inner = selected;
      const count = inner.match(/[“”„«»"]/g)?.length || 0;
      const opens = among(openers, inner[0]);
      const closes = inner.length > 1 && among(closers, inner[inner.length - 1]);
      if (opens && (count % 2 === 1 || count === 2 && closes)) inner = inner.slice(1);
      if (closes && (count === 2 && opens || count % 2 === 1 && !opens)) inner = inner.slice(0, -1);
      let open = false;
      inner = inner.trim().replace(/[“”„"]/g, sign => {
        open = sign === "„" || sign !== "”" && !open;
        return open ? innerOpening : innerClosing;
      });
      return opening + inner + closing;
    };

    const selected = () => {
      const selection = getSelection();
      if (!selection.rangeCount || selection.isCollapsed) return null;
      const range = selection.getRangeAt(0);
      if (!range.intersectsNode(text)) return null;
      const found = ends(range);
      if (!found) return null;
      const own = range.cloneRange();
      if (found.first !== range.startContainer) own.setStart(found.first, 0);
      if (found.last !== range.endContainer) own.setEnd(found.last, found.last.length);
      const copied = own.cloneContents();
      for (const other of copied.querySelectorAll(beside)) other.remove();
      for (const mark of copied.querySelectorAll("q")) { mark.prepend(opening); mark.append(closing); }
      for (const line of copied.querySelectorAll("br:not(.joined)")) line.replaceWith(" ");
      for (const line of copied.querySelectorAll("span.line, p, li, td, th, div")) line.append(" ");
      const quotation = words(copied);
      return quotation ? { ...found, range, quotation } : null;
    };
    const shown = id => {
      const block = document.getElementById(id);
      if (!block || block.offsetParent) return block;
      return [...block.parentElement.querySelectorAll(".citation")].find(other => other.offsetParent) || block;
    };

    // The innermost message that holds both ends.
    const messageOf = (first, last) => {
      let message = element(first).closest("section.message");
      while (message && !message.contains(last)) message = message.parentElement.closest("section.message");
      return message;
    };
    const place = (start, end) => {
      const number = numberedBlock => numberedBlock.querySelector(":scope > a.n").textContent.trim();
      const form = end !== start ? cite.dataset.many : cite.dataset.one;
      return " (" + form.replace("{first}", number(start)).replace("{last}", number(end)) + ")";
    };
    const reference = ({ quotation, first, last, start, end }) => {
      const message = messageOf(first, last);
      const block = (message && shown("cite-" + message.id)) || shown("citation");
      const own = message ? base + message.id + "/" : canonical;
      const address = start ? base + "#" + start.id : own;
      const lead = quoted(quotation) + (start ? place(start, end) : "") + ". ";
      const cited = [...block.childNodes].map(node => {
        const clone = node.cloneNode(true);
        const at = clone.textContent.lastIndexOf(own);
        if (at >= 0) clone.textContent = clone.textContent.slice(0, at) + address + clone.textContent.slice(at + own.length);
        return clone;
      });
      return [lead, ...cited];
    };
    let kept = null;
    document.addEventListener("selectionchange", () => {
      const now = selected();
      if (now) kept = { ...now, range: now.range.cloneRange() };
      if (!passage.open) cite.hidden = !now;
    });
    const close = () => {
      passage.close();
      const selection = getSelection();
      selection.removeAllRanges();
      if (kept) selection.addRange(kept.range);
    };
    cite.addEventListener("click", () => {
      if (!kept) return;
      document.getElementById("passage-citation").replaceChildren(...reference(kept));
      cite.hidden = true;
      passage.show();
      (passage.querySelector("button.copy:not([hidden])") || passage.querySelector("button")).focus();
    });
    passage.addEventListener("keydown", event => { if (event.key === "Escape") close(); });
    passage.addEventListener("close", () => { cite.hidden = !selected(); });
    // Who selects words by keyboard need not go to the end of the page for the button.
    document.addEventListener("keydown", event => {
      if (event.key === "Enter" && !cite.hidden && document.activeElement === document.body) cite.focus();
    });
  }
})();
