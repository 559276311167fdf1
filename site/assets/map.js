// A map is brought nearer by its buttons, by a wheel with Ctrl, and by two fingers; it is moved by pointer and arrow keys.
// Names and circles keep their size. Without this script the map is whole, and every place a link all the same.
"use strict";
for (const sheet of document.querySelectorAll(".sheet")) {
  const controls = sheet.querySelector(".zoom");
  controls.hidden = false;
  for (const map of sheet.querySelectorAll("svg.map")) {
    const [, , width, height] = map.getAttribute("viewBox").split(" ").map(Number);
    const spots = [...map.querySelectorAll(".spot")].map(spot => [spot, spot.getAttribute("transform")]);
    let zoom = 1, x = 0, y = 0;
    const pointers = new Map();
    let moved = false;

    const show = () => {
      x = Math.min(Math.max(x, 0), width - width / zoom);
      y = Math.min(Math.max(y, 0), height - height / zoom);
      map.setAttribute("viewBox", [x, y, width / zoom, height / zoom].map(n => n.toFixed(2)).join(" "));
      map.classList.toggle("near", zoom > 1);
      for (const [spot, place] of spots) spot.setAttribute("transform", `${place} scale(${1 / zoom})`);
      for (const way of map.querySelectorAll(".land, .border, .way, .tip, .scale")) way.setAttribute("vector-effect", "non-scaling-stroke");
    };
    // a point of the window keeps its place on the map
    const to = (wanted, clientX, clientY) => {
      const box = map.getBoundingClientRect();
      const right = (clientX - box.left) / box.width, down = (clientY - box.top) / box.height;
      const next = Math.min(Math.max(wanted, 1), 24);
      x += right * width * (1 / zoom - 1 / next);
      y += down * height * (1 / zoom - 1 / next);
      zoom = next;
      show();
    };
    const middle = wanted => {
      const box = map.getBoundingClientRect();
      if (box.width) to(wanted, box.left + box.width / 2, box.top + box.height / 2);
    };
    controls.addEventListener("click", event => {
      const how = event.target.dataset.zoom;
      if (how) middle(how === "in" ? zoom * 1.6 : how === "out" ? zoom / 1.6 : 1);
    });
    map.addEventListener("wheel", event => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      to(zoom * Math.exp(-event.deltaY / 300), event.clientX, event.clientY);
    }, { passive: false });
    map.addEventListener("pointerdown", event => {
      pointers.set(event.pointerId, event);
      moved = false;
    });
    addEventListener("pointermove", event => {
      const before = pointers.get(event.pointerId);
      if (!before || zoom === 1 && pointers.size < 2) return;
      const box = map.getBoundingClientRect();
      if (pointers.size === 2) {
        const other = [...pointers.values()].find(one => one.pointerId !== event.pointerId);
        const apart = one => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
        to(zoom * apart(event) / Math.max(1, apart(before)), (event.clientX + other.clientX) / 2, (event.clientY + other.clientY) / 2);
      } else {
        x -= (event.clientX - before.clientX) * width / zoom / box.width;
        y -= (event.clientY - before.clientY) * height / zoom / box.height;
        show();
      }
      moved ||= Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY) > 2;
      pointers.set(event.pointerId, event);
    });
    for (const end of ["pointerup", "pointercancel"]) addEventListener(end, event => pointers.delete(event.pointerId));
    map.addEventListener("dragstart", event => event.preventDefault());
    // whoever moves the map does not follow a link
    map.addEventListener("click", event => { if (moved) event.preventDefault() }, true);
    map.addEventListener("keydown", event => {
      const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
      if (event.key === "+" || event.key === "-") middle(event.key === "+" ? zoom * 1.6 : zoom / 1.6);
      else if (step && zoom > 1) {
        x += step[0] * width / zoom / 6;
        y += step[1] * height / zoom / 6;
        show();
      } else return;
      event.preventDefault();
    });
  }
}
