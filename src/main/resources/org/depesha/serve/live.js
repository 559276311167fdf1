/* Keeps an open page up to date while `depesha serve` runs: hears of changes, fetches the page anew, and puts in only what is
   different, so that the reader's place, selection and open parts stay; lists the edition's problems at the foot. */
(() => {
  "use strict";

  const parse = text => new DOMParser().parseFromString(text, "text/html");
  const get = async address => (await fetch(address, { cache: "no-store" })).text();
  const here = () => location.href.replace(/#.*/, "");

  let shown = null;      // the page as the server last sent it
  let version = null;    // of the edition that is shown
  let busy = false;
  let wanted = null;

  // What scripts have done to the page is left alone: only what differs between the two pages that the server sent is changed.
  const attributes = (old, next, live) => {
    for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) live.removeAttribute(name);
    for (const { name, value } of [...next.attributes]) if (old.getAttribute(name) !== value) live.setAttribute(name, value);
  };

  const matches = (old, live) => old.nodeType === live.nodeType && old.nodeName === live.nodeName;

  const patch = (old, next, live) => {
    if (old.isEqualNode(next)) return;
    if (old.nodeName !== next.nodeName || !matches(old, live)) {
      live.replaceWith(document.importNode(next, true));
      return;
    }
    if (old.nodeType !== Node.ELEMENT_NODE) {
      live.nodeValue = next.nodeValue;
      return;
    }
    attributes(old, next, live);
    const was = [...old.childNodes], is = [...next.childNodes], now = [...live.childNodes];
    if (was.length !== now.length || !was.every((node, i) => matches(node, now[i]))) {
      live.replaceChildren(...is.map(node => document.importNode(node, true)));
      return;
    }
    let head = 0;
    while (head < was.length && head < is.length && was[head].isEqualNode(is[head])) head++;
    let tail = 0;
    while (tail < was.length - head && tail < is.length - head
      && was[was.length - 1 - tail].isEqualNode(is[is.length - 1 - tail])) tail++;
    const gone = was.length - head - tail, come = is.length - head - tail;
    for (let i = 0; i < Math.min(gone, come); i++) patch(was[head + i], is[head + i], now[head + i]);
    for (let i = come; i < gone; i++) now[head + i].remove();
    const before = now[was.length - tail] || null;
    for (let i = gone; i < come; i++) live.insertBefore(document.importNode(is[head + i], true), before);
  };

  const scripts = page => [...page.querySelectorAll("script[src], link[rel=stylesheet]")].map(node => node.outerHTML).join("\n");

  const show = async () => {
    const text = await get(here());
    const next = parse(text);
    if (shown === null || scripts(shown) !== scripts(next) || !document.body) {
      location.reload();
      return;
    }
    document.title = next.title;
    patch(shown.body, next.body, bodyOf());
    shown = next;
  };

  // The overlay, and what the page's own script adds at the end of the body, are not the server's: they stand aside meanwhile.
  const bodyOf = () => {
    const added = [...document.body.childNodes].slice(shown.body.childNodes.length);
    added.forEach(node => node.remove());
    queueMicrotask(() => document.body.append(...added));
    return document.body;
  };

  const overlay = document.createElement("details");
  overlay.className = "depesha-live";
  overlay.hidden = true;
  const element = (name, text, className) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  const item = problem => {
    const line = document.createElement("li");
    const place = element(problem.href ? "a" : "span", problem.place);
    if (problem.href) place.href = problem.href;
    const what = element("p", problem.kind + "[" + problem.code + "]: " + problem.what);
    line.append(place, what, element("p", "→ " + problem.next, "next"));
    return line;
  };

  const counted = (count, noun) => count === 0 ? "" : count + " " + noun + (count === 1 ? "" : "s");

  let last = "";
  const tell = problems => {
    const text = JSON.stringify(problems);
    if (text === last) return;
    last = text;
    const errors = problems.filter(problem => problem.kind === "error");
    const words = [counted(errors.length, "error"), counted(problems.length - errors.length, "warning")].filter(Boolean).join(", ");
    const list = document.createElement("ol");
    list.append(...[...errors, ...problems.filter(problem => problem.kind !== "error")].slice(0, 100).map(item));
    overlay.replaceChildren(element("summary", words), list);
    overlay.hidden = problems.length === 0;
    overlay.className = "depesha-live" + (errors.length === 0 ? " warnings" : "");
    overlay.open = errors.length > 0;
  };

  const update = async next => {
    wanted = next;
    if (busy) return;
    busy = true;
    try {
      while (wanted !== null) {
        const to = wanted;
        wanted = null;
        if (version !== null && version.replace(/.* /, "") !== to.replace(/.* /, "")) {
          location.reload();
          return;
        }
        if (version !== null && version !== to) await show();
        version = to;
        tell(JSON.parse(await get("/-/problems.json")));
      }
    } catch {
      // the server went while it was asked: it is told below
    } finally {
      busy = false;
    }
  };

  const listen = () => {
    const news = new EventSource("/-/news");
    news.onmessage = message => { if (message.data !== "bye") update(message.data); };
    news.onerror = () => {
      last = "";
      overlay.className = "depesha-live gone";
      overlay.replaceChildren(element("summary", "depesha serve has ended; this page no longer follows the edition."));
      overlay.hidden = false;
    };
    addEventListener("pagehide", () => news.close());
  };

  // The page as it was sent is fetched once: scripts have changed what stands in the window.
  const begin = async () => {
    document.body.append(overlay);
    shown = parse(await get(here()));
    listen();
  };
  begin();
})();
