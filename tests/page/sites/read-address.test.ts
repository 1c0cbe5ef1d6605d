import { describe, expect, it } from 'vitest';
import { readAddress, ruleFor } from '../../../src/page/sites/read-address.ts';

describe('what an address says', () => {
  it.each<[string, boolean | undefined, boolean]>([
    ['https://www.wallstreet-online.de/nachricht/21461234-dax-schliesst-im-plus', true, true],
    ['https://www.wallstreet-online.de/nachrichten', false, true],
    ['https://www.wallstreet-online.de/diskussion/1367890-1-10/titel#beitrag_7', false, true],
    ['https://www.wallstreet-online.de/aktien/alibaba-aktie', false, true],
    ['https://www.wallstreet-online.de/', false, true],
    ['https://www.finanzen.net/nachricht/aktien/dax-im-minus-14567890', true, true],
    ['https://www.finanzen.net/aktien/sap-aktie', false, true],
    ['https://forum.finanzen.net/forum/sap-t1234', false, true],
    // The last segment decides: a number is an article, an ISIN is a share's list of news.
    ['https://www.boerse.de/nachrichten/Dax-gibt-nach/38496477', true, true],
    ['https://www.boerse.de/nachrichten/Siemens-Aktie/DE0007236101', false, true],
    ['https://www.tagesschau.de/wirtschaft/finanzen/marktberichte/dax-aktuell-100.html', true, true],
    ['https://www.tagesschau.de/inland/wahl-100.html', true, false],
    ['https://www.n-tv.de/sport/Fussball-id30001234.html', true, false],
    ['https://www.boersen-zeitung.de/banken-finanzen/neue-zahlen-der-bank', true, true],
    ['https://www.boersen-zeitung.de/banken-finanzen', false, true],
    // Not listed, or not an address at all: nothing is said.
    ['https://www.beispiel.example/wirtschaft/umsatz-steigt-12345', undefined, false],
    ['https://wallstreet-online.de.betrug.example/nachricht/12345678-x', undefined, false],
    ['https://nichtfinanzen.net/nachricht/aktien/x-12345678', undefined, false],
    ['https://www.finanzen.net/%E0%A4%A', undefined, true],
    ['about:blank', undefined, false],
    ['', undefined, false],
  ])('%s', (address, isArticle, finance) => {
    expect(readAddress(address)).toMatchObject({ finance });
    expect(readAddress(address).isArticle).toBe(isArticle);
  });

  it('knows subdomains that are listed themselves apart from their domain', () => {
    expect(ruleFor('forum.finanzen.net')?.host).toBe('forum.finanzen.net');
    expect(ruleFor('m.finanzen.net')?.host).toBe('finanzen.net');
    expect(ruleFor('finanzen.example')).toBeUndefined();
  });
});
