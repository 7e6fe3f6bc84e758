#!/usr/bin/env node
// It's a comment with "quotes" and `ticks`.
/* "another" /* one */
import fs from 'node:fs';

const plain = "AuthFailure.SignatureFailure";
const single = 'it\'s "here"';
const empty = '' + "" + ``;
const escaped = "\u0041\x42\u{1F600}\
continued 'line'";
const slashes = 'https://example.com/*no comment*/';
const template = `code ${error.code + 'inner' + `nested ${"deep"} ${{ a: '}' }.a}`} and \` and \${not}
// no comment`;
const tagged = String.raw`C:\\path ${'x'}`;
const pattern = /["'`/]+\/[/"]/g;
const divided = total / count / 2 + "after" / 1;
const ratio = (a + b) / "c".length;
const list = [/'/, /"/i, 'between', /[/]'"/];
const object = { "key": 'value', 'Code': `InternalError`, [`computed`]: /}/ };

function check(code) {
  if (code === "ResourceNotFound" || /^Auth["']/.test(code)) return /'/.test(code);
  switch (code) {
    case 'InternalError': /* 'no' */ return `a${1 / 2}b`;
    default: return typeof /"/ === "object" ? 'yes' : "no";
  }
}

const element = (
  <section className="panel" title='It"s' data-x={"expression"}>
    It's text with "quotes" and a {/* 'comment' */} hole: {items.map((item) => <li key={`k-${item}`}>don't {'say'}</li>)}
    <Empty /> <>it's a fragment</> {"last"}
  </section>
);
x = a / 2 + '/';
x = a++ / 2 + '/';
