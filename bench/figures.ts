/**
 * Time of reading figures alone, per character, from 2 KB to 2 MB of text: `npm run bench -- figures`. The text is made
 * of our own sentences with changing numbers, so that no size is all of one kind. Exit code 1 above the ratio that
 * linear time allows.
 */
import { plainArticle } from '../src/core/article.ts';
import { readFigures } from '../src/core/figures/read-figures.ts';
import { readDocument } from '../src/core/text/document.ts';
import { packFor } from '../src/languages/index.ts';

const MOST = 1.3;
const SIZES = [2_000, 20_000, 200_000, 2_000_000];
const pack = packFor('de');

function sentence(index: number): string {
  const a = 1 + ((index * 7919) % 900);
  const b = a + 3 + (index % 40);
  return [
    `Der Umsatz der Nordhafen AG stieg im ${1 + (index % 4)}. Quartal um ${a / 10} Prozent auf ${b},4 Millionen Euro.`,
    `Das EBITDA lag bei ${a},2 (Vorjahr: ${b},1) Mio. Euro, die Marge bei rund ${a % 30},5 Prozent.`,
    `Für 20${20 + (index % 9)} erwartet der Vorstand ${a} bis ${b} Millionen Euro, bisher waren es ${a - 1} Millionen.`,
    `Die Aktie verlor zuletzt ${a % 9},${index % 10} Prozent auf ${b},15 Euro, der Dax stand bei 24.${100 + (index % 900)} Punkten.`,
    `Der Konzern beschäftigt ${a}.${100 + (index % 900)} Mitarbeiter in ${10 + (index % 80)} Ländern und plant einen Umbau.`,
    'Analysten zeigten sich überrascht, hielten aber an ihrer Einschätzung fest und verwiesen auf den Auftragsbestand.',
  ][index % 6] as string;
}

function textOf(size: number): string {
  const parts: string[] = [];
  for (let index = 0, length = 0; length < size; index++) {
    const next = sentence(index) + (index % 5 === 4 ? '\n\n' : ' ');
    parts.push(next);
    length += next.length;
  }
  return parts.join('').slice(0, size);
}

function nanosecondsPerCharacter(size: number): number {
  const doc = readDocument(plainArticle(textOf(size)), pack);
  const runs = Math.max(1, Math.round(100_000 / size));
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const start = process.hrtime.bigint();
    for (let run = 0; run < runs; run++) readFigures(doc, pack);
    times.push(Number(process.hrtime.bigint() - start) / runs / size);
  }
  return Math.min(...times);
}

for (let warm = 0; warm < 2; warm++) nanosecondsPerCharacter(20_000);
const costs = SIZES.map((size) => ({ size, cost: nanosecondsPerCharacter(size) }));
for (const { size, cost } of costs)
  console.log(
    `${String(size).padStart(9)} characters: ${cost.toFixed(1)} ns each, ${((cost * size) / 1e6).toFixed(2)} ms`,
  );
const ratio = (costs[costs.length - 1]?.cost ?? 0) / (costs[0]?.cost ?? 1);
console.log(`ratio 2 MB to 2 KB: ${ratio.toFixed(2)} (at most ${MOST})`);
if (ratio > MOST) process.exitCode = 1;
