import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/core/article.ts';
import { summarize } from '../../../src/core/summarize.ts';
import { german } from '../../../src/languages/de/index.ts';
import { loadRegister } from '../../../src/register/index.ts';
import { parties } from './parties.ts';
import { reports } from './reports.ts';

const knowledge = { pack: german, register: loadRegister() };

/** "Lindt" and "Lindt & Sprüngli" are one to the reader; the case of an index's name is the text's. */
function agrees(name: string | null | undefined, wanted: string): boolean {
  return name?.toLowerCase().startsWith(wanted.toLowerCase()) === true;
}

describe('figures among several parties', () => {
  it.each([...parties, ...reports])('are told apart: %s', (subject, marked) => {
    let text = '';
    const wanted: { at: number; surface: string; owner: string }[] = [];
    for (const part of marked.split(/(«[^»]+»)/)) {
      const [surface = '', owner = ''] = part.startsWith('«') ? part.slice(1, -1).split('|') : [part];
      if (owner) wanted.push({ at: text.length, surface, owner });
      text += surface;
    }
    const summary = summarize(plainArticle(text), knowledge);
    const wrong = wanted.flatMap(({ at, surface, owner }) => {
      const figure = summary.figures.find((one) => one.start < at + surface.length && at < one.end);
      return agrees(figure?.about, owner) ? [] : [`${surface}: ${figure?.about} for ${owner}`];
    });
    expect(wrong).toEqual([]);
    expect(summary.subject?.name).toSatisfy((name: string) => agrees(name, subject));
  });

  it.each([
    ['Die Talwerk-Aktie legte zu. Kurs: Tradegate 41,20 Euro.', 'Tradegate'],
    ['Der Wettbewerber Gratbahn GmbH senkt die Preise.', 'Wettbewerber Gratbahn'],
    ['Im Plus lagen Nordhafen 3 Prozent, sagte ein Händler der Nordhafen AG.', 'Nordhafen 3'],
  ])('name no company by mistake: %s', (text, name) => {
    const { companies } = summarize(plainArticle(text), knowledge);
    expect(companies.map((company) => company.name)).not.toContain(name);
  });

  it('gives a name of earlier years no identifiers of today', () => {
    const { companies } = summarize(plainArticle('Statoil fördert weniger Öl.'), knowledge);
    expect(companies).toMatchObject([{ name: 'Statoil' }]);
    expect(companies[0]?.isin).toBeUndefined();
  });
});
