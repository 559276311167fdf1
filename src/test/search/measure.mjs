// How well the search finds: node src/test/search/measure.mjs SITES, where SITES/<corpus>/site is the built site of each corpus that
// questions.tsv names. Runs the client's own scripts on the index's own files; no browser, nothing is installed.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const scripts = path.join(here, "../../../templates/assets/search");
globalThis.self = globalThis;
for (const name of ["words", "shards", "question", "engine", "near", "results"]) (0, eval)(fs.readFileSync(path.join(scripts, name + ".js"), "utf8"));
globalThis.fetch = async address => {
  const file = decodeURIComponent(new URL(address).pathname);
  return fs.existsSync(file) ? { ok: true, text: async () => fs.readFileSync(file, "utf8") } : { ok: false };
};
const months = "January February March April May June July August September October November December".split(" ");
const words = { months, alone: months, before: "before until", after: "after since", or: "OR" };

let asked = 0, found = 0, offered = 0;
const open = new Map();
for (const line of fs.readFileSync(path.join(here, "questions.tsv"), "utf8").split("\n")) {
  if (!line || line.startsWith("#")) continue;
  const [corpus, question, wanted] = line.split("\t");
  const site = path.resolve(process.argv[2], corpus, "site");
  if (!fs.existsSync(site + "/search/index/head.js")) continue;
  if (!open.has(corpus)) open.set(corpus, new self.DepeshaSearch.Results("http://localhost" + site + "/search/index/", words));
  const search = q => open.get(corpus).search({ q, sort: "", from: 0, size: 10, chosen: {} });
  let { shown, near } = await search(question);
  if (!shown.length && near.length) {
    offered++;
    ({ shown } = await search(near.reduce((q, { written, words }) => q.replace(written, words[0]), question)));
  }
  const places = wanted.split(",").map(id => shown.findIndex(row => row.address === "documents/" + id + "/") + 1);
  asked++;
  if (places.every(Boolean)) found++; else console.log(`not in the first ten: ${corpus}: ${question}: ${wanted} (${places})`);
}
console.log(`${found} of ${asked} questions found all that they must, ${offered} of them by words that were offered for words that do not occur`);
