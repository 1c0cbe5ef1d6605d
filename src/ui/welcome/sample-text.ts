/**
 * The article of the first-run page, made up by us; German, as the articles are that the engine reads. The first
 * line is the title. The slip beside it comes from the engine, not from here.
 */
export const SAMPLE_TEXT = `Seilbahnbauer Firnwerk hebt die Prognose an

Die Firnwerk AG hat im dritten Quartal einen Umsatz von 480 Millionen Euro erzielt, 20 Prozent mehr als ein Jahr zuvor (400 Millionen Euro). Der Überschuss stieg um 8 Prozent auf 27 Millionen Euro.

Für das Gesamtjahr erwartet der Vorstand nun einen Umsatz von mindestens 1,9 Milliarden Euro. Bisher hatte Firnwerk 1,7 Milliarden Euro in Aussicht gestellt. Die Gratbahn GmbH setzte im selben Zeitraum 300 Millionen Euro um.

Die Firnwerk Aktie wird aktuell mit einem Plus von +4,20 % und einem Kurs von 62,50EUR auf Tradegate (12. November 2026, 10:15 Uhr) gehandelt.`;
