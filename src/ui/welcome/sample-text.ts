/**
 * The article of the first-run page, made up by us; German, as the articles are that the engine reads. The first
 * line is the title. The slip beside it comes from the engine, not from here.
 */
export const SAMPLE_TEXT = `Seilbahnbauer Firnwerk hebt die Prognose an

Der Seilbahnbauer Firnwerk AG hat im dritten Quartal 480 Millionen Euro umgesetzt. Das sind 20 Prozent mehr als vor einem Jahr, als 400 Millionen Euro in den Büchern standen.

Für das Gesamtjahr erwartet der Vorstand nun einen Umsatz von mindestens 1,9 Milliarden Euro. Bisher hatte Firnwerk 1,7 Milliarden Euro in Aussicht gestellt. Der Wettbewerber Gratbahn GmbH kam zuletzt auf 300 Millionen Euro.

Die Firnwerk Aktie wird aktuell mit einem Plus von +4,20 % und einem Kurs von 62,50EUR auf Tradegate (12. November 2026, 10:15 Uhr) gehandelt.`;
