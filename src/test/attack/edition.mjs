// Writes an edition that has every string of strings.mjs in every field: node edition.mjs FOLDER [TOGETHER]
// TOGETHER strings stand in one value: 1 makes three hundred documents of each kind, 10 makes thirty. Its tables and mails
// are to be imported before it is built.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { STRINGS as SINGLE } from './strings.mjs';

const [folder, together = '1'] = process.argv.slice(2);
const size = Number(together);
const STRINGS = SINGLE.filter((_, i) => i % size === 0).map((_, i) => SINGLE.slice(i * size, (i + 1) * size).join(' '));
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=', 'base64');

function put(path, content) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const q = (text) => JSON.stringify(text); // a string of JSON is one of YAML
const xml = (text) => text.replace(/[&<>"\t\n]/g, (sign) => `&#${sign.codePointAt(0)};`);
const all = SINGLE.join(' ');
// A string of XPath holds no mark of its own kind, and a path is short.
const literal = `string('${SINGLE.filter((text) => !text.includes("'")).slice(0, 15).join(' ')}')`;
const tail = (n) => q(SINGLE.slice(n, n + 30).join(' '));

put('content/edition.yml', `title: ${tail(0)}
subtitle: ${tail(30)}
tagline: ${tail(60)}
description: ${q(all)}
base: https://letters.uni-kell.de/a/
editors: [{name: ${tail(90)}, sort: ${tail(120)}, affiliation: ${tail(150)}}, ${tail(240)}]
publisher: ${tail(180)}
version: ${q('1.0 "><script>alert(1)</script>')}
date: 2026-11-22
languages: [en]
references: {find: false}
licence: {name: ${tail(210)}, address: "https://example.org/\\"onmouseover=alert(1)//'><script>alert(1)</script>"}
credit: ${q(all)}
doi: 10.5281/zenodo.1234567
cmif: {id: d806d7e5-8777-4d0f-aba8-016a6e7d5304, licence: CC BY 4.0}
cite: {styles: [chicago-letters, apa, modern-language-association]}
tei:
  kind: [text//unknownElement/@on]
  number: [text//list/@type]
  topics: [${q(literal)}]
  nobody: [${tail(270)}]
site: {formats: [tei, txt, csl, ris, bib, dts, linkset], one-page: [threads, months, pairs]}
`);

for (const kind of ['persons', 'places', 'organizations']) {
  put(`content/registers/${kind}.yml`, STRINGS.map((text, i) => {
    const s = q(text);
    return `${kind[0]}${i}: {name: ${q(text + ' ' + i)}, sort: ${s}, forms: [${q('form ' + text)}], description: ${s}, note: ${s}, `
      + (kind === 'persons' ? `coverNames: [{name: ${q('cover ' + text)}, source: ${s}}]` : `kind: ${s}`)
      + (kind === 'places' ? `, coordinates: {latitude: ${(i % 150) - 75}, longitude: ${i % 180}, source: ${s}}` : '') + '}\n';
  }).join(''));
}
put('content/registers/messages.yml', STRINGS.map((text, i) => {
  const s = q(text);
  return `att${i}: {kind: ${s}, title: ${s}, from: p${i}, to: {name: ${s}, note: ${s}}, sent: 1951-01-${10 + (i % 20)}, note: ${s}, `
    + `numbers: {sender: ${s}}, series: ${s}, mark: ${s}}\n`;
}).join(''));

STRINGS.forEach((text, i) => {
  const s = q(text);
  const next = (i + 1) % STRINGS.length;
  // What the program refuses would leave nothing to look at: a scheme that it does not know, a link without words.
  const body = text.replaceAll('](javascript:', '] (javascript:');
  // Where the program refuses an address or a scheme, the edition would not be built at all: these stand in a text alone.
  const name = text.replace(/[^A-Za-z0-9]/g, '').slice(0, 60) || 'x';
  put(`content/documents/d${i}.md`, `---
title: ${s}
kind: ${s}
from: {person: p${i}, as: ${s}, note: ${s}}
to: {name: ${s}, note: ${s}, cert: low}
relay: {organization: o${i}, as: ${s}}
copies: [{name: ${q('copy ' + text)}, count: 2}]
sent: {date: 1951-0${1 + (i % 9)}-1${i % 10}T10:00, place: ${i % 2 ? `l${i}`.replace('l', 'p') : `{name: ${s}}`}, zone: ${s}, note: ${s}}
numbers: {sender: ${s}, receiver: ${s}}
urgency: ${s}
secrecy: ${s}
series: ${s}
mark: ${s}
inReplyTo: [d${next}]
note: ${s}
summary: ${s}
fields: {Own: ${s}, ${q(text.replace(/\s+/g, ' ').trim().slice(0, 300))}: own}
rights: ${s}
archive: {repository: ${s}, name: ${s}, shelfmark: ${s}}
translation: {from: ru, by: ${s}, publisher: ${s}, record: ${s}, title: ${s}, address: "https://example.org/${i}?'\\"><b>"}
hands: {clerk: ${s}}
transmits:
  m1: {kind: ${s}, title: ${s}, from: {name: ${s}}, to: {name: ${s}}, sent: 1951-01-0${1 + (i % 9)}, note: ${s}}
---

${body}

# ${body}

Words ${body} and **${body}** [name](person:p${i}) \`${body}\` [^1]. Your letter of 1${i % 10} January 1951, No. ${1000 + i}.

[x](gap:illegible ${q(body)}) [a](sic:${encodeURIComponent(text)}) [b](add:above) [c](unclear:${name}) [e](https://example.org/${encodeURIComponent(text)})
[|](pb:${name}) [|](hand:clerk) [x ${body}](message:d${next} "answers") [g]{lang=fr} ${text.includes('}]}') ? '' : `![${body}](images/a.png ${q(body)})`}

> {#m1}
> ${body}

| ${body.replaceAll('|', '')} | b |
|---|---|
| ${body.replaceAll('|', '')} | c |

- ${body}

[^1]: ${body}

[ref]: ${body}
`);
  const x = xml(text);
  put(`content/documents/t${i}.xml`, `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>${x}</title><author>${x}</author>
<editor role="${x}">${x}</editor></titleStmt><publicationStmt><publisher>${x}</publisher><idno type="${x}">${x}</idno><availability><licence target="${x}">${x}</licence></availability></publicationStmt>
<sourceDesc><msDesc><msIdentifier><settlement>${x}</settlement><repository>${x}</repository><idno>${x}</idno></msIdentifier></msDesc></sourceDesc></fileDesc>
<profileDesc><abstract><p>${x}</p></abstract><correspDesc><correspAction type="sent"><persName ref="${x}">${x}</persName><placeName ref="${x}">${x}</placeName><date when="1951-02-0${1 + (i % 9)}">${x}</date></correspAction>
<correspAction type="received"><persName key="${x}">${x}</persName></correspAction><note type="${x}">${x}</note><correspContext><ref type="prev" target="${x}">${x}</ref></correspContext></correspDesc>
<handNotes><handNote xml:id="h" scribe="${x}">${x}</handNote></handNotes></profileDesc></teiHeader>
<facsimile><surface xml:id="s"><graphic url="${x}"/><zone xml:id="z" ulx="${x}" points="${x}"/></surface></facsimile>
<text xml:lang="${x}"><body><head rend="${x}" style="${x}">${x}</head><pb n="${x}" facs="${x}" ed="${x}"/><p rend="${x}" style="${x}" rendition="${x}" n="${x}">${x}
<ref target="${x}">${x}</ref> <ptr target="${x}"/> <persName ref="${x}" type="${x}">${x}</persName> <hi rend="color:${x}">${x}</hi> <note place="${x}" resp="${x}" n="${x}">${x}</note>
<figure><graphic url="${x}"/><head>${x}</head><figDesc>${x}</figDesc></figure> <gap reason="${x}" extent="${x}" unit="${x}" quantity="${x}"/> <del rend="${x}">${x}</del> <add place="${x}">${x}</add>
<unclear reason="${x}">${x}</unclear> <choice><sic>${x}</sic><corr>${x}</corr></choice> <app><lem wit="${x}">${x}</lem><rdg wit="${x}">${x}</rdg></app> <foreign xml:lang="${x}">${x}</foreign>
<date when="${x}">${x}</date> <handShift new="${x}"/> <unknownElement on="${x}" onclick="${x}" href="${x}">${x}</unknownElement> <seg xml:id="i${i}" corresp="${x}">${x}</seg> <space extent="${x}"/> <lb n="${x}"/></p>
<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(${i})</h:script><h:img xmlns:h="http://www.w3.org/1999/xhtml" src="${x}" onerror="alert(${i})"/><s:svg xmlns:s="http://www.w3.org/2000/svg" onload="alert(${i})"><s:script>alert(${i})</s:script></s:svg>
<table><row><cell cols="${x}" role="${x}">${x}</cell></row></table><list type="${x}"><item n="${x}">${x}</item></list><lg><l>${x}</l></lg><div type="${x}" xml:lang="de"><p>${x}</p></div></body></text></TEI>
`);
  put(`content/pages/page${i}.md`, `---\ntitle: ${s}\nmenu: ${i < 3 ? s : '""'}\n---\n${body}\n\n[x ${body}](page:page${next})\n\n<div title="${x}">${body}</div>\n`);
});
put('content/images/a.png', PIXEL);

// To be imported before it is built: depesha import --in FOLDER FOLDER/in/letters.csv FOLDER/in/mails
const cell = (text) => `"${text.replaceAll('"', '""')}"`;
const heading = SINGLE.slice(0, 5).join(' ');
put('in/letters.csv', ['From', 'To', 'Date', 'Place', 'Title', 'Note', 'Archive', heading].map(cell).join(',') + '\n'
  + STRINGS.map((text, i) => [text, `to ${text}`, `1952-0${1 + (i % 9)}-1${i % 10}`, text, text, text, text, text].map(cell).join(',') + '\n')
    .join(''));
STRINGS.forEach((text, i) => put(`in/mails/mail${i}.txt`, `From: ${text} <a@uni-kell.de>
To: ${text} <b@uni-kell.de>
Cc: ${text}
Sent: Mon, 4 Jun 2001 10:${10 + (i % 50)}:00
Subject: ${text}

Dear ${text},

${text}

> ${text}

Yours,
${text}
`));
put('content/words/en.yml', `frame: {documents: ${q(SINGLE.slice(0, 20).join(' ').replace(/[{}]/g, ''))}, search: ${q(SINGLE.slice(60, 80).join(' ').replace(/[{}]/g, ''))}}\n`);
