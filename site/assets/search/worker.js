/* The search beside the page, so that typing stays smooth. */
importScripts("words.js", "shards.js", "question.js", "engine.js", "results.js");
let results = null;
self.onmessage = async ({ data: { id, call, argument } }) => {
  try {
    if (call === "open") { results = new self.DepeshaSearch.Results(argument.base, argument.words); self.postMessage({ id }); return; }
    self.postMessage({ id, answer: await results[call](argument) });
  } catch (error) { self.postMessage({ id, error: { code: error.code || "failed", file: error.file || error.message } }); }
};
