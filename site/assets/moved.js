/* Leads on from a page that has moved, with the anchor where passages have kept their numbers. */
(() => {
  "use strict";
  const { to, anchors } = document.currentScript.dataset;
  location.replace(to + (anchors === undefined || to.includes("#") ? "" : location.hash));
})();
