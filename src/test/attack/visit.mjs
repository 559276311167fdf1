// Opens every file of a site in Chromium and says what ran, what asked to leave, and which policy was broken:
// node visit.mjs SITE [CHROMIUM] (needs puppeteer-core). The site is served without any header of policy.
import { createServer } from 'node:http';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import puppeteer from 'puppeteer-core';

const [site, chromium = '/usr/bin/chromium'] = process.argv.slice(2);
const TYPES = {
  '.html': 'text/html', '.xml': 'application/xml', '.svg': 'image/svg+xml', '.css': 'text/css', '.js': 'text/javascript',
  '.json': 'application/json', '.jsonld': 'application/ld+json', '.txt': 'text/plain', '.csv': 'text/plain', '.png': 'image/png',
  '.woff2': 'font/woff2', '.rng': 'application/xml', '.bib': 'text/plain', '.ris': 'text/plain', '.cff': 'text/plain',
};
const files = (folder) => readdirSync(folder, { withFileTypes: true })
  .flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]));

const server = createServer((request, response) => {
  let file = join(site, decodeURIComponent(new URL(request.url, 'http://x/').pathname));
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
  if (!existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': `${TYPES[extname(file)] ?? 'text/plain'}; charset=utf-8` }).end(readFileSync(file));
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const base = `http://127.0.0.1:${server.address().port}/`;

const browser = await puppeteer.launch({ executablePath: chromium, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
const found = new Map();
const tell = (what, where) => found.set(what, [...(found.get(what) ?? []), where]);

async function open() {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error('POLICY', event.violatedDirective, event.blockedURI, event.sample));
  });
  page.on('dialog', async (dialog) => { tell(`script ${dialog.message()}`, page.url()); await dialog.dismiss(); });
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith('data:')) tell(`request ${request.url()}`, page.url());
    if (request.isNavigationRequest() && request.frame() !== page.mainFrame()) tell('frame', page.url());
  });
  page.on('console', (message) => {
    if (/POLICY|Content Security Policy/.test(message.text())) tell(`policy ${message.text().slice(0, 160)}`, page.url());
  });
  page.on('pageerror', (error) => tell(`error ${String(error).slice(0, 120)}`, page.url()));
  return page;
}

const all = files(site).filter((file) => ['.html', '.xml', '.svg', '.rng'].includes(extname(file)) || /citation|document\.txt|\.json$/.test(file));
const some = process.env.SOME ? all.filter((_, i) => i % Number(process.env.SOME) === 0) : all;
let next = 0;
async function work() {
  const page = await open();
  while (next < some.length) {
    const file = some[next++];
    await page.goto(base + relative(site, file).split(sep).map(encodeURIComponent).join('/'), { waitUntil: 'load', timeout: 60000 })
      .catch((error) => tell(`not opened ${String(error).slice(0, 80)}`, file));
    if (file.endsWith('.html')) {
      // What waits for a reader: focus, pointers, boxes, switches.
      await page.evaluate(() => {
        document.querySelectorAll('details').forEach((box) => { box.open = true; });
        [...document.querySelectorAll('a, button, input, [tabindex]')].slice(0, 60).forEach((one) => {
          ['mouseover', 'focus', 'pointerenter'].forEach((kind) => one.dispatchEvent(new Event(kind, { bubbles: true })));
        });
        const bad = [...document.querySelectorAll('*')].find((one) =>
          [...one.attributes].some((own) => /^on/i.test(own.name)
            || (/^(href|src|action|xlink:href)$/i.test(own.name) && /^\s*(javascript|data:text|vbscript)/i.test(own.value))));
        if (bad) console.error('POLICY', 'door in page', bad.outerHTML.slice(0, 120));
      }).catch((error) => tell(`left ${String(error).slice(0, 80)}`, file));
    }
  }
}
await Promise.all([work(), work()]);

// The search: results, suggestions and facets are made in the browser.
const searched = join(site, 'search/index.html');
if (existsSync(searched)) {
  const page = await open();
  for (const query of ['script', 'alert', 'onerror', 'away', '"><img src=x onerror=alert(1)>', 'javascript:alert(2)', 'form', 'telegram']) {
    await page.goto(`${base}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'load' });
    await page.waitForNetworkIdle({ idleTime: 400, timeout: 20000 }).catch(() => {});
    const box = await page.$('input[type=search]');
    if (box) { await box.type(' a', { delay: 20 }); await new Promise((done) => setTimeout(done, 500)); }
    console.log(`search ${query}: ${await page.evaluate(() => document.querySelector('main').innerText.length)} characters`);
  }
}
console.log(`${some.length} files opened of ${all.length}; ${found.size} findings`);
for (const [what, where] of found) console.log(`${what}  (${where.length}) ${where[0]}`);
await browser.close();
server.close();
process.exitCode = found.size ? 1 : 0;
