import { describe, expect, it } from 'vitest';
import { readTitle, withoutSite } from '../../../src/page/metadata/title.ts';
import { openPage } from '../open-page.ts';

describe('a title without its site', () => {
  it.each([
    ['Dax fällt | wallstreetONLINE', 'wallstreetONLINE', 'Dax fällt'],
    [
      'Intel streicht Stellen - Prognose enttäuscht | 20.04.16 | finanzen.at',
      'finanzen.at',
      'Intel streicht Stellen - Prognose enttäuscht',
    ],
    ['Wie groß ist Evergrande? - Business Insider', 'Business Insider', 'Wie groß ist Evergrande?'],
    ['Anwältin soll Ministerin werden - news.ORF.at', 'news.ORF.at', 'Anwältin soll Ministerin werden'],
    ['Seed Funding über 5 Mio. () | aktiencheck.de', 'aktiencheck.de', 'Seed Funding über 5 Mio.'],
    ['Was kostet Gold – und warum? – Marktbrief', 'Marktbrief', 'Was kostet Gold – und warum?'],
    // What belongs to the headline stays.
    ['Siemens-Aktie: Kaufen - oder warten?', 'Marktbrief', 'Siemens-Aktie: Kaufen - oder warten?'],
    ['BASF - 1.200 Stellen fallen weg', 'Marktbrief', 'BASF - 1.200 Stellen fallen weg'],
  ])('%s', (title, site, expected) =>
    expect(withoutSite(title, site, 'www.beispiel.example')).toBe(expected),
  );
});

describe('where the title is read', () => {
  const read = (html: string) => readTitle(openPage(html, 'https://a.example/x'), [], 'Blatt');
  it('takes the heading that agrees with the data, not the first one', () => {
    const found = read(
      '<title>Dax fällt unter 24.000 - Blatt</title><h1>Unser Abo</h1><h1>Dax fällt unter 24.000</h1>',
    );
    expect(found).toMatchObject({ value: 'Dax fällt unter 24.000' });
    expect(found.element?.tagName).toBe('H1');
  });
  it('does without a heading', () => {
    expect(read('<meta property="og:title" content="Dax fällt"><p>Text</p>')).toMatchObject({
      value: 'Dax fällt',
      source: 'meta og:title',
    });
  });
  it('finds a headline in another heading, below a kicker', () => {
    const found = read(
      '<meta property="og:title" content="Dax fällt kräftig"><h3><span>Börse</span> Dax fällt kräftig</h3>',
    );
    expect(found.element?.tagName).toBe('H3');
  });
});
