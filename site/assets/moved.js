/* Leads on from a page that has moved, with the anchor where passages have kept their numbers. */
(() => {
  "use strict";
  const { to, anchors } = document.currentScript.dataset;
  const page = location.protocol === "file:" ? to.replace(/\/(?=#|$)/, "/index.html") : to;
  location.replace(page + (anchors === undefined || to.includes("#") ? "" : location.hash));
})();
