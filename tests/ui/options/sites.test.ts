import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SITE_RULES } from '../../../src/settings/settings.ts';
import { readSiteFile, writeSiteFile } from '../../../src/ui/options/site-file.ts';
import { readSiteName } from '../../../src/ui/options/site-name.ts';

describe('names of sites', () => {
  it.each([
    ['www.beispiel.de', 'www.beispiel.de'],
    ['  WWW.Beispiel.DE ', 'www.beispiel.de'],
    ['https://www.beispiel.de/a/b?c#d', 'www.beispiel.de'],
    ['http://beispiel.de:8080', 'beispiel.de'],
    ['börse.example', 'xn--brse-5qa.example'],
    ['localhost', 'localhost'],
    ['', null],
    ['beispiel', null],
    ['zwei worte.de', null],
    ['javascript:alert(1)', null],
    ['file:///etc/hosts', null],
    ['ftp://beispiel.de', null],
    ['.de', null],
    ['*', null],
    ['*.de', null],
  ])('%j: %s', (typed, name) => expect(readSiteName(typed)).toBe(name));

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (typed) => void readSiteName(typed)));
  });
});

describe('the file of sites', () => {
  const site = fc.tuple(fc.domain(), fc.constantFrom(...SITE_RULES));

  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(site), (entries) => {
        const sites = Object.fromEntries(entries);
        expect(readSiteFile(writeSiteFile(sites))).toEqual(sites);
      }),
    );
  });

  it.each([
    ['no JSON', 'www.beispiel.de'],
    ['another file', '{"sites":{"a.example":"always"}}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['sites as text', '{"kurszettel":"sites","sites":"a.example"}'],
  ])('%s is none', (_, text) => expect(readSiteFile(text)).toBeNull());

  it('leaves out what is no site or no rule', () =>
    expect(
      readSiteFile(
        '{"kurszettel":"sites","sites":{"a.example":"always","b c":"never","d.example":"sometimes","e.example":1}}',
      ),
    ).toEqual({ 'a.example': 'always' }));
});
