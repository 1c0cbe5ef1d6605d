import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/core/article.ts';
import { readDocument, sentenceAt } from '../../../src/core/text/document.ts';
import { german } from '../../../src/languages/de/index.ts';

const read = (text: string) => readDocument(plainArticle(text), german);
const blocksOf = (text: string) => {
  const doc = read(text);
  return doc.blocks.map(({ kind, start, end }) => [kind, doc.text.slice(start, end)]);
};

describe('blocks of plain text', () => {
  it('parts headlines from the paragraph under them', () => {
    expect(
      blocksOf(
        'Lenz hebt die Prognose\nMärkte\nDie Lenz AG erwartet mehr Umsatz als bisher und hebt ihre Prognose für das laufende Jahr deutlich an, wie der Konzern am Abend mitteilte.',
      ).map(([kind]) => kind),
    ).toEqual(['title', 'paragraph', 'paragraph']);
  });

  it('keeps wrapped lines together', () => {
    const wrapped =
      'Die Lenz AG erwartet mehr Umsatz als bisher und hebt\nihre Prognose für das laufende Jahr an. Das teilte der\nKonzern am Abend mit. Die Aktie stieg um drei Prozent.';
    expect(blocksOf(`Lenz hebt an\n\n${wrapped}`)).toEqual([
      ['title', 'Lenz hebt an'],
      ['paragraph', wrapped],
    ]);
  });

  it('parts a full headline from a line that no wrapper would have left so long', () => {
    const title = 'Lenz hebt die Prognose für das laufende Jahr an und überrascht die Fachleute damit';
    const body = 'Kiel – Die Lenz AG erwartet mehr Umsatz. '.repeat(5).trim();
    expect(blocksOf(`${title}\n${body}`)).toEqual([
      ['title', title],
      ['paragraph', body],
    ]);
  });

  it('makes each bullet an item', () => {
    expect(
      blocksOf('Zahlen\n\n- Umsatz: 3 Mio. Euro\n• Ebit: 1 Mio. Euro\n\nMehr folgt.').map(([kind]) => kind),
    ).toEqual(['title', 'list_item', 'list_item', 'paragraph']);
  });

  it.each(['', '\n\n', ' ', '\r\n \r\n'])('finds none in %j', (text) => expect(blocksOf(text)).toEqual([]));
});

describe('the sentence at an offset', () => {
  it('is the one that holds it, or the one before the gap', () => {
    const doc = read('Titel\n\nErster Satz. Zweiter Satz.');
    expect(sentenceAt(doc, 8)?.index).toBe(1);
    expect(sentenceAt(doc, 19)?.index).toBe(1);
    expect(sentenceAt(doc, 25)?.index).toBe(2);
    expect(sentenceAt(read(''), 3)).toBeUndefined();
  });
});
