#!/usr/bin/env node
// Makes a picture of what a terminal shows: ANSI text in, SVG out.
//
//   script -qec './gainsay demo' /dev/null | node docs/make-picture.mjs './gainsay demo' > docs/demo.svg
//
// It keeps the explanation of one article down to the arithmetic of its first claim.
import fs from 'node:fs';

const command = process.argv[2] ?? '';
const COLUMNS = 82, SIZE = 14, WIDTH = SIZE * 0.6, HEIGHT = 19, PAD = 16, TOP = 2;
const INK = '#e6e6e6', GROUND = '#1c1f26', DIM = '#9aa3b2';
const COLOURS = { 31: '#ff7b72', 32: '#7ee787', 33: '#e3c04f', 35: '#e39bff', 36: '#6cd7e6' };

const escape = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

// Standard output ends its lines with \r\n on a terminal; progress bars end theirs with \r alone.
const all = fs.readFileSync(0, 'utf8').replace(/\r\n/g, '\n').split('\n').map(line => line.replace(/^.*\r/, ''));
const rule = all.findIndex(line => /^={20,}$/.test(line));
const second = all.findIndex(line => /^c2 /.test(line.replace(/\u001b\[[\d;]*m/g, '')));
const lines = all.slice(rule < 0 ? 0 : rule + 2, second < 0 ? all.length : second);
while (lines.at(-1)?.trim() === '') lines.pop();

// The runs of one line, each in one style.
function runs(line) {
  const found = [];
  let codes = [];
  for (const part of line.split(/(\u001b\[[\d;]*m)/)) {
    const code = /^\u001b\[([\d;]*)m$/.exec(part);
    if (code) codes = /^0?$/.test(code[1]) ? [] : [...codes, ...code[1].split(';')];
    else if (part) found.push({ text: part, codes });
  }
  return found;
}

function style(codes) {
  const colour = codes.map(code => COLOURS[code]).filter(Boolean).at(-1);
  return ` fill="${colour ?? (codes.includes('2') ? DIM : INK)}"`
    + (codes.includes('1') ? ' font-weight="bold"' : '')
    + (codes.includes('4') ? ' text-decoration="underline"' : '');
}

const out = [];
const row = index => PAD + SIZE + index * HEIGHT;
// Lengths are given, so that columns stand whatever the font.
function write(text, column, index, how) {
  const lead = text.length - text.trimStart().length, words = text.trim();
  if (!words) return;
  const x = (PAD + (column + lead) * WIDTH).toFixed(1), length = (words.length * WIDTH).toFixed(1);
  out.push(`<text x="${x}" y="${row(index)}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${how}>${escape(words).replace(/ /g, "\u00a0")}</text>`);
}

write(`$ ${command}`, 0, 0, ` fill="${DIM}"`);
lines.forEach((line, index) => {
  let column = 0;
  for (const { text, codes } of runs(line)) {
    write(text, column, index + TOP, style(codes));
    column += text.length;
  }
});

const width = Math.ceil(COLUMNS * WIDTH + 2 * PAD), height = (lines.length + TOP) * HEIGHT + 2 * PAD;
process.stdout.write(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Output of ${escape(command)}">
<rect width="100%" height="100%" rx="8" fill="${GROUND}"/>
<g font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="${SIZE}">
${out.join('\n')}
</g>
</svg>
`);
