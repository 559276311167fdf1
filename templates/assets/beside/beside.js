/* Depesha: images of the pages beside the text. Every image can be seen, and every view chosen, without this file.
   The text leads: the page whose break last passed the reading line is shown. A thumbnail moves both; the images can be
   scrolled alone. A place on an image and its words light up together. The view stands in the address (?view=text).
   .where[data-one]: "Page {n} of {all}"; this script's data-viewer: what shows an image closely, loaded when it is asked for. */
(() => {
  "use strict";

  const { viewer } = document.currentScript.dataset;
  const all = (selector, of = document) => [...of.querySelectorAll(selector)];

  // The views that an address asks for; each choice is kept there.
  const asked = new URLSearchParams(location.search);
  const choices = ["view", "first", "second"];
  for (const name of choices) {
    const box = document.getElementById(name + "-" + asked.get(name));
    if (box && box.type === "radio") box.checked = true;
  }
  // Of many versions two are seen: what one pane takes from the other, it gives in exchange.
  const shown = { first: "1", second: "2" };
  const taken = pane => document.querySelector(`input[name=${pane}]:checked`)?.id.slice(pane.length + 1);
  const apart = changed => {
    const other = { first: "second", second: "first" }[changed];
    if (other && taken(changed) === taken(other)) {
      document.getElementById(other + "-" + shown[changed]).checked = true;
      asked.set(other, shown[changed]);
    }
    for (const pane of Object.keys(shown)) shown[pane] = taken(pane) ?? shown[pane];
  };
  apart();
  addEventListener("change", event => {
    if (!choices.includes(event.target.name)) return;
    asked.set(event.target.name, event.target.id.slice(event.target.name.length + 1));
    apart(event.target.name);
    history.replaceState(null, "", "?" + asked + location.hash);
  });

  // Another reading is shown in the same view.
  for (const link of all(".reading-of a[href]")) {
    link.addEventListener("click", () => { link.search = asked; });
  }

  const plates = document.getElementById("plates");
  if (!plates) return;
  const stage = plates.querySelector(".stage");
  const where = plates.querySelector(".where");
  const opens = plates.querySelector(".opens");
  const closes = plates.querySelector(".closes");
  const leaves = all(".leaf", stage);
  const breaks = all(".text a.page-break[id]");
  let current = leaves[0];

  const mark = leaf => {
    current = leaf;
    const page = leaf.dataset.page;
    where.textContent = where.dataset.one.replace("{n}", leaf.dataset.name).replace("{all}", where.dataset.all);
    opens.href = "#" + leaf.id;
    for (const link of all(".strip a, .page-break[data-page]")) {
      if (link.dataset.page === page) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  // A short last page can't be scrolled to the top: what was asked for stays marked.
  let asking = 0;
  const show = leaf => {
    mark(leaf);
    if (!stage.clientHeight) return;
    asking = performance.now() + 400;
    stage.scrollTo(0, leaf.offsetTop);
  };
  const leafOf = page => leaves[Number(page) - 1] ?? leaves[0];

  stage.addEventListener("scroll", () => {
    if (performance.now() < asking) return;
    const end = stage.scrollTop + stage.clientHeight > stage.scrollHeight - 4;
    const middle = end ? Infinity : stage.scrollTop + stage.clientHeight / 2;
    mark(leaves.filter(leaf => leaf.offsetTop < middle).pop() ?? leaves[0]);
  }, { passive: true });

  let read = leaves[0].dataset.page;
  const follow = () => {
    const sheet = location.hash.startsWith("#image-") && innerWidth < 1024;
    const line = innerHeight * (sheet ? 0.22 : 0.42);
    const last = breaks.filter(one => one.getBoundingClientRect().top < line).pop() ?? breaks[0];
    if (last && last.dataset.page !== read) {
      read = last.dataset.page;
      show(leafOf(read));
    }
  };
  let waiting = false;
  addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; follow(); });
  }, { passive: true });

  const atAddress = () => {
    const page = /^#image-(\d+)$/.exec(location.hash)?.[1];
    if (page) requestAnimationFrame(() => show(leafOf(page)));
  };
  addEventListener("hashchange", atAddress);

  for (const link of all(".strip a")) {
    link.addEventListener("click", () => {
      read = link.dataset.page;
      document.getElementById("page-" + read)?.scrollIntoView();
      show(leafOf(read));
    });
  }

  // Words and their place on the image.
  const light = (event, on) => {
    if (event.pointerType === "touch" || !event.target.closest) return;
    const place = event.target.closest("[data-of]")?.dataset.of ?? event.target.closest(".text [id]")?.id;
    if (!place) return;
    for (const zone of all(".zones a")) if (zone.dataset.of === place) zone.classList.toggle("lit", on);
    document.getElementById(place)?.classList.toggle("lit", on);
  };
  for (const [name, on] of [["pointerover", true], ["pointerout", false], ["focusin", true], ["focusout", false]]) {
    document.addEventListener(name, event => light(event, on));
  }

  // The sheet closes where the reader is.
  closes.addEventListener("click", event => {
    event.preventDefault();
    const y = scrollY;
    location.hash = "#text";
    scrollTo(0, y);
    opens.focus({ preventScroll: true });
  });
  addEventListener("keydown", event => {
    if (event.key === "Escape" && location.hash.startsWith("#image-") && !dialog?.open) closes.click();
  });

  // A service elsewhere may not make the sizes that are asked of it: then the image is shown as the edition names it.
  for (const image of all("img[data-elsewhere]", stage)) {
    const instead = () => {
      if (!image.hasAttribute("srcset") || image.dataset.elsewhere.endsWith(".json")) return;
      image.removeAttribute("srcset");
      image.src = image.dataset.elsewhere;
    };
    if (image.complete && image.currentSrc && !image.naturalWidth) instead();
    image.addEventListener("error", instead);
  }
  for (const image of all(".strip img[referrerpolicy]", plates)) {
    if (image.complete && image.currentSrc && !image.naturalWidth) image.remove();
    image.addEventListener("error", () => image.remove());
  }
  // What the viewer is given of such an image: the sizes that can be asked for, as high as the one that is shown is.
  const elsewhere = image => image?.naturalWidth ? JSON.stringify(image.dataset.sizes.split(" ").map((url, at) => {
    const width = 640 * 2 ** at;
    return { url, width, height: Math.round(width * image.naturalHeight / image.naturalWidth) };
  })) : undefined;

  // Closely: a library that is loaded when it is first asked for.
  const dialog = document.querySelector("dialog.viewer");
  const closer = plates.querySelector(".closely");
  let glass;
  const loaded = () => new Promise((done, failed) => {
    if (window.OpenSeadragon) return done();
    // The library would write a style into the page, which the page does not allow, unless it finds its own there.
    const written = document.createElementNS("urn:none", "style");
    written.setAttribute("data-openseadragon-mobile-css", "true");
    document.head.append(written);
    const script = document.createElement("script");
    script.src = viewer;
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  });
  const absolute = level => ({ ...level, url: new URL(level.url, document.baseURI).href });
  const open = async () => {
    const levels = current.querySelector("[data-levels]")?.dataset.levels ??
      elsewhere(current.querySelector("[data-sizes]"));
    if (!levels) return;
    try {
      await loaded();
    } catch {
      location.href = current.querySelector("figcaption a").href;
      return;
    }
    dialog.querySelector(".where").textContent = where.textContent;
    dialog.showModal();
    glass?.destroy();
    glass = window.OpenSeadragon({
      element: dialog.querySelector(".glass"),
      showNavigationControl: false,
      drawer: "canvas",
      visibilityRatio: 0.6,
      maxZoomPixelRatio: 3,
      gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true },
      animationTime: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 0.6,
      tileSources: { type: "legacy-image-pyramid", levels: JSON.parse(levels).map(absolute) }
    });
    glass.canvas.focus();
  };
  if (dialog?.showModal && closer) {
    closer.hidden = false;
    closer.addEventListener("click", open);
    stage.addEventListener("dblclick", open);
    const on = (name, act) => dialog.querySelector("." + name).addEventListener("click", act);
    on("nearer", () => glass.viewport.zoomBy(1.5).applyConstraints());
    on("further", () => glass.viewport.zoomBy(1 / 1.5).applyConstraints());
    on("whole", () => glass.viewport.goHome());
    on("turn", () => glass.viewport.setRotation(glass.viewport.getRotation() + 90));
    on("end", () => dialog.close());
    dialog.addEventListener("close", () => closer.focus({ preventScroll: true }));
  }

  mark(leaves[0]);
  atAddress();
})();
