/* Depesha: a few conveniences. Every page works without this file.
   <button class="copy" data-copy="ID" hidden>     copies the text of the element ID
   <p class="filter" hidden><input data-filter="ID">  narrows the lists (.items) inside the element ID
   <button class="cite-passage" hidden>, <dialog class="passage">  cite the words that a reader selects in the text: the quotation, the
     citation that the page shows, with the anchor of their paragraph in its address
   Words shown to the reader can be given in the page: data-copied, data-failed; data-shown ("{shown} of {all}"). */
(() => {
  "use strict";

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

  for (const button of document.querySelectorAll("button.copy")) {
    const source = document.getElementById(button.dataset.copy);
    if (!source) continue;
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
        await navigator.clipboard.writeText(words(source));
        say(button.dataset.copied || "Copied");
      } catch {
        select(source);
        say(button.dataset.failed || "Selected: copy it now");
      }
    });
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
        const form = input.dataset.shown || "{shown} of {all}";
        shown.textContent = wanted.length ? form.replace("{shown}", count).replace("{all}", items.length) : "";
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

  const passage = document.querySelector("dialog.passage");
  const cite = document.querySelector("button.cite-passage");
  const text = document.getElementById("text");

  if (passage && cite && text) {
    const canonical = document.querySelector("link[rel=canonical]").href;
    const numbered = node => {
      const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
      for (let above = element; above && above !== text; above = above.parentElement) {
        if (above.id && above.querySelector(":scope > a.n")) return above;
      }
      return null;
    };
    const selected = () => {
      const selection = getSelection();
      if (!selection.rangeCount || selection.isCollapsed) return null;
      const range = selection.getRangeAt(0);
      if (!text.contains(range.commonAncestorContainer)) return null;
      const copy = range.cloneContents();
      for (const other of copy.querySelectorAll(".n, .noteref, .reading, .margin, .unseen, .tag, .gone, .message > header")) other.remove();
      const quotation = words(copy);
      return quotation ? { range, quotation } : null;
    };
    const shown = id => {
      const block = document.getElementById(id);
      if (!block || block.offsetParent) return block;
      return [...block.parentElement.querySelectorAll(".citation")].find(other => other.offsetParent) || block;
    };
    const reference = ({ range, quotation }) => {
      const first = numbered(range.startContainer);
      const last = numbered(range.endContainer) || first;
      const start = first || last;
      const message = (start || text).closest("section.message");
      const block = (message && shown("cite-" + message.id)) || shown("citation");
      const address = canonical + (start ? "#" + start.id : message ? "#" + message.id : "");
      const citation = words(block).replace(message ? canonical + "#" + message.id : canonical, canonical).replace(canonical, address);
      const number = element => element.querySelector(":scope > a.n").textContent.trim();
      const form = start && last !== start ? passage.dataset.many : passage.dataset.one;
      const place = start ? " (" + form.replace("{first}", number(start)).replace("{last}", number(last)) + ")" : "";
      return "“" + quotation + "”" + place + ". " + citation;
    };
    let kept = null;
    document.addEventListener("selectionchange", () => {
      const now = selected();
      if (now) kept = { range: now.range.cloneRange(), quotation: now.quotation };
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
      document.getElementById("passage-citation").textContent = reference(kept);
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
