/* All hits of a question as a file: a table, RIS, CSL-JSON. Loaded when it is wanted. */
(scope => {
  "use strict";
  const D = scope.DepeshaSearch;
  const days = row => (row.date.match(/\d{4}(?:-\d\d)?(?:-\d\d)?/g) || []).slice(0, 2);
  /* A cell that a table would calculate is led by an apostrophe. */
  const cell = text => { const safe = /^[=+\-@\t]/.test(text) ? "'" + text : text; return /[",\n\r]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe; };

  const csv = (rows, head) => "kind,title,senders,addressees,date,number,shelfmark,address\r\n" + rows.map(row =>
    [row.kind, row.title, row.senders.join("; "), row.addressees.join("; "), row.date, row.number, row.shelf, head.base + row.address].map(cell).join(",") + "\r\n").join("");

  const ris = (rows, head) => rows.map(row => {
    const [day] = days(row);
    const lines = [["TY", "PCOMM"], ...row.senders.map(name => ["AU", name]), ...row.addressees.map(name => ["A2", name]), ["TI", row.title],
      ["T2", head.title], ["PY", day && day.slice(0, 4)], ["DA", day && [...day.split("-"), "", ""].slice(0, 3).join("/") + "/"], ["M1", row.number],
      ["AV", row.shelf], ["ET", head.version], ["UR", head.base + row.address], ["ER", " "]];
    return lines.filter(([, value]) => value).map(([tag, value]) => tag + "  - " + value.trim()).join("\r\n") + "\r\n";
  }).join("\r\n");

  const csl = (rows, head) => JSON.stringify(rows.map(row => {
    const item = { id: head.base + row.address, type: "personal_communication", title: row.title, "container-title": head.title, URL: head.base + row.address };
    const add = (key, value) => { if (value && value.length) item[key] = value; };
    add("author", row.senders.map(literal => ({ literal })));
    add("recipient", row.addressees.map(literal => ({ literal })));
    if (days(row).length) item.issued = { "date-parts": days(row).map(day => day.split("-").map(Number)) };
    add("number", row.number);
    add("archive_location", row.shelf);
    add("version", head.version);
    return item;
  }), null, 1) + "\n";

  D.files = { csv: ["text/csv", csv], ris: ["application/x-research-info-systems", ris], json: ["application/vnd.citationstyles.csl+json", csl] };
})(self);
