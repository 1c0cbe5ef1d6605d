/**
 * Trains the company tagger: `npm run -s train:tagger -- CORPUS.jsonl[.gz] [--folds 5] [--write] [--bits 17]`.
 * A line of the corpus: {"id", "text", "companies": [[start, end], …]} (UTF-16 offsets). With `--folds` it measures
 * the whole recognizer, each text by a model that saw neither it nor a text that repeats it; with `--write` it trains on everything and writes
 * src/languages/de/company-tagger.json. Method: linear-chain conditional random field, AdaGrad, averaged weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { plainArticle } from '../src/core/article.ts';
import { acceptNames } from '../src/core/companies/accept-names.ts';
import { findCompanies } from '../src/core/companies/find-companies.ts';
import { matchContexts } from '../src/core/companies/match-contexts.ts';
import { matchRegister } from '../src/core/companies/match-register.ts';
import { spreadNames } from '../src/core/companies/spread-names.ts';
import type { TaggerModel } from '../src/core/companies/tagger/decode.ts';
import { extract } from '../src/core/companies/tagger/features.ts';
import { hintsFrom, sentenceRanges } from '../src/core/companies/tagger/tag-words.ts';
import { textWords } from '../src/core/companies/text-words.ts';
import { readDocument, type TextDocument } from '../src/core/text/document.ts';
import { german } from '../src/languages/de/index.ts';
import { loadRegister } from '../src/register/index.ts';
import { foldsOf } from './tagger/folds.ts';
import { type Example, packModel, trainChain } from './tagger/train-chain.ts';
import { writeWeights } from './tagger/write-weights.ts';

const args = process.argv.slice(2);
const option = (name: string, otherwise: string) =>
  args.includes(name) ? (args[args.indexOf(name) + 1] ?? otherwise) : otherwise;
const path = args[0];
if (!path || path.startsWith('--')) {
  console.error('usage: train-company-tagger CORPUS.jsonl[.gz] [--folds 5] [--write] [--bits 17]');
  process.exit(2);
}
const bits = Number(option('--bits', '17'));
const epochs = Number(option('--epochs', '10'));
const folds = Number(option('--folds', '0'));
const raw = readFileSync(path);
type Line = { id: string; text: string; companies: [number, number][] };
const lines = (path.endsWith('.gz') ? gunzipSync(raw) : raw)
  .toString('utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line) as Line);
const register = loadRegister();
const { tagger: _, ...untaught } = german;

function prepare(line: Line): { line: Line; doc: TextDocument; examples: Example[] } {
  const doc = readDocument(plainArticle(line.text), german);
  const words = textWords(doc);
  const { companies: lexicon } = german;
  const registered = matchRegister(words, lexicon, register);
  const accepted = acceptNames(
    [...registered, ...matchContexts(words, doc.text, lexicon)],
    words,
    doc,
    lexicon,
    register,
  );
  const mentions = spreadNames(accepted, words, lexicon, register);
  const features = extract(words, hintsFrom(words, registered, mentions), lexicon, bits);
  const tags = new Uint8Array(words.length);
  for (const [start, end] of line.companies) {
    let begun = false;
    for (const [at, word] of words.entries()) {
      if (word.start === word.end || word.start < start || word.start >= end) continue;
      tags[at] = begun ? 2 : 1;
      begun = true;
    }
  }
  const examples = sentenceRanges(words).map(([from, to]) => ({ features, tags, from, to }));
  return { line, doc, examples };
}

function score(found: [number, number][], gold: [number, number][], sum: number[]): void {
  const exact = (list: [number, number][], [s, e]: [number, number]) =>
    list.some(([a, b]) => a === s && b === e);
  const over = (list: [number, number][], [s, e]: [number, number]) => list.some(([a, b]) => a < e && s < b);
  const count = (at: number) => {
    sum[at] = (sum[at] ?? 0) + 1;
  };
  for (const g of gold) {
    count(exact(found, g) ? 0 : 2);
    count(over(found, g) ? 3 : 5);
  }
  for (const f of found) {
    if (!exact(gold, f)) count(1);
    if (!over(gold, f)) count(4);
  }
}

const table = ([tp = 0, fp = 0, fn = 0]: number[]) =>
  `P ${(tp / (tp + fp || 1)).toFixed(3)}  R ${(tp / (tp + fn || 1)).toFixed(3)}  F1 ${((2 * tp) / (2 * tp + fp + fn || 1)).toFixed(3)}`;

const prepared = lines.map(prepare);
if (folds > 0) {
  const foldOf = foldsOf(
    lines.map(({ text }) => text),
    folds,
  );
  const sum = [0, 0, 0, 0, 0, 0];
  const rules = [0, 0, 0, 0, 0, 0];
  const others = [0, 0, 0, 0, 0, 0];
  for (let fold = 0; fold < folds; fold++) {
    const examples = prepared.filter((_, at) => foldOf[at] !== fold).flatMap((one) => one.examples);
    const model: TaggerModel = packModel(trainChain(examples, bits, epochs), bits);
    for (const { line, doc } of prepared.filter((_, at) => foldOf[at] === fold)) {
      const spansOf = (pack: typeof german) =>
        findCompanies(doc, pack, register).flatMap((one) =>
          one.mentions.map(({ start, end }): [number, number] => [start, end]),
        );
      const found = spansOf({ ...german, tagger: model });
      score(found, line.companies, sum);
      score(spansOf(untaught), line.companies, rules);
      const speaks = ([start, end]: [number, number]) =>
        register.byName(line.text.slice(start, end))?.entry.publisher === true;
      const silent = (list: [number, number][]) => list.filter((span) => !speaks(span));
      score(silent(found), silent(line.companies), others);
      if (args.includes('--misses')) {
        for (const [s, e] of line.companies)
          if (!found.some(([a, b]) => a < e && s < b))
            console.error(
              `missed\t${line.text.slice(s, e)}\t…${line.text.slice(Math.max(0, s - 30), e + 20).replace(/\s+/g, ' ')}`,
            );
        for (const [s, e] of found)
          if (!line.companies.some(([a, b]) => a === s && b === e))
            console.error(
              `${line.companies.some(([a, b]) => a < e && s < b) ? 'border' : 'invented'}\t${line.text.slice(s, e)}\t…${line.text.slice(Math.max(0, s - 30), e + 20).replace(/\s+/g, ' ')}`,
            );
      }
    }
  }
  console.log(`${folds} folds, ${prepared.length} texts`);
  console.log('rules alone  exact  ', table(rules.slice(0, 3)));
  console.log('rules alone  overlap', table(rules.slice(3)));
  console.log('with tagger  exact  ', table(sum.slice(0, 3)));
  console.log('with tagger  overlap', table(sum.slice(3)));
  console.log('… and without agencies and publishers of the register');
  console.log('with tagger  exact  ', table(others.slice(0, 3)));
  console.log('with tagger  overlap', table(others.slice(3)));
}
if (args.includes('--write')) {
  const model = packModel(
    trainChain(
      prepared.flatMap((one) => one.examples),
      bits,
      epochs,
    ),
    bits,
  );
  const packed = writeWeights(model.weights);
  const file = new URL('../src/languages/de/company-tagger.json', import.meta.url);
  const { scale, steps } = model;
  writeFileSync(file, `${JSON.stringify({ bits, scale, steps, weights: packed })}\n`);
  console.log(`wrote ${packed.length} characters, ${bits} bits`);
}
