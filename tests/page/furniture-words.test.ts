import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';
import { openPage } from './open-page.ts';

const FILLER =
  'Der Konzern rechnet für das laufende Jahr mit einem Umsatz von rund 3,2 Milliarden Euro und einer Marge von 11 Prozent.';
const textOf = (paragraph: string) => {
  const url = 'https://blatt.example/wirtschaft/die-zahlen-der-muster-ag-12345';
  const html = `<html lang="de"><meta property="og:type" content="article"><article><h1>Die Zahlen der Muster AG</h1><p>${FILLER}</p><p>${paragraph}</p><p>${FILLER} Dabei bleibt es.</p></article></html>`;
  return readPage(openPage(html, url), url).article.text;
};

describe('sentences that begin like furniture stay', () => {
  it.each([
    'Der Vorstand hält an seinen Positionen fest und erwartet 80 Millionen Euro Gewinn.',
    'Werbung bleibt das wichtigste Geschäft: Die Erlöse stiegen um 12 Prozent.',
    'Weitere Meldungen zu Stellenstreichungen sorgten für Unruhe, 1.200 Jobs könnten wegfallen.',
    'Kommentare des Finanzchefs stützten den Kurs um 3 Prozent.',
    'Die Datenschutzerklärung kostete Meta 1,2 Milliarden Euro Strafe.',
    'Kurse von zwölf Aktien sprangen um 5 Prozent nach oben.',
    'Copyright-Klagen kosten 30 Millionen Dollar.',
    'Sie wollen mehr Rendite, nämlich 5 Prozent im Jahr.',
    'Provisionserlöse stiegen um 8 Prozent auf 410 Millionen Euro.',
    'Offenlegungsregeln kosten die Banken 3 Milliarden Euro.',
    'Cookies von Drittanbietern brachten Google 20 Milliarden Dollar ein.',
    'Für den Inhalt zahlte Netflix 2 Milliarden Dollar.',
    'Mehr als 300 Filialen werden geschlossen.',
    'Passende Übernahmeziele gibt es für 2 Milliarden Euro genug.',
  ])('%s', (sentence) => expect(textOf(sentence)).toContain(sentence));
});

describe('furniture goes', () => {
  it.each([
    'Lesen Sie auch: <a href="/a">Goldpreis steigt auf 3.000 Dollar</a>',
    '&gt;&gt; <a href="/a">Alle Zahlen im Überblick auf 12 Seiten</a>',
    'Anzeige: Tagesgeld mit 3,1 Prozent',
    'Haftungsausschluss: 100 Prozent Verlust sind möglich.',
    'Sie wollen keine Nachricht zur Muster AG mehr verpassen? 14 Tage testen!',
    'Bei einem Kauf über diese Affiliate-Links erhalten wir 5 Prozent.',
    'Foto: Beispielagentur 2026',
    '/abc/def/ghi',
    'Zwischen 74 und 89 Prozent der Kleinanlegerkonten verlieren Geld.',
    'Weitere Nachrichten zu <a href="/muster">Muster AG (12)</a>',
  ])('%s', (html) => {
    const words = html.replace(/<[^>]+>/g, '').replaceAll('&gt;', '>');
    expect(textOf(html)).not.toContain(words);
    expect(textOf(html)).toContain('Dabei bleibt es.');
  });
});
