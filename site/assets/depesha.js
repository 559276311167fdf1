/* Depesha: two conveniences. Every page works without this file.
   <button class="copy" data-copy="ID" hidden>     copies the text of the element ID
   <p class="filter" hidden><input data-filter="ID">  narrows the lists (.items) inside the element ID
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
})();
