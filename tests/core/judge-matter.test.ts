import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../src/core/article.ts';
import { summarize } from '../../src/core/summarize.ts';
import { packFor } from '../../src/languages/index.ts';
import { loadRegister } from '../../src/register/index.ts';

const knowledge = { pack: packFor('de'), register: loadRegister() };
const kindOf = (text: string) => summarize(plainArticle(text), knowledge).verdict.kind;

const FINANCE: [string, string][] = [
  [
    'small-company',
    'Messtechnikfirma Hallgrim hebt Jahresziel an\n\nDer Spezialist für Durchflussmesser Hallgrim hat zwischen Juli und September mehr abgesetzt als im Vorjahr. Die Erlöse kletterten um elf Prozent auf 38,4 Millionen Euro, wie das Unternehmen am Donnerstag in Göttingen mitteilte. Vor Zinsen und Steuern blieben 5,1 Millionen Euro übrig. Firmenchefin Rieke Maurer sieht die Gesellschaft auf gutem Weg. Für das laufende Jahr peilt sie jetzt 150 statt 142 Millionen Euro an.',
  ],
  [
    'm&a',
    'Pflegeheimbetreiber Sonnhalde geht an Kanadier\n\nDer kanadische Pensionsfonds Maple Trust kauft den Heimbetreiber Sonnhalde. Man habe sich mit den bisherigen Eigentümern auf einen Preis von 620 Millionen Euro verständigt, hieß es am Montag. Die Kartellbehörden müssen noch zustimmen. Sonnhalde betreibt 84 Häuser mit 9000 Betten und kam zuletzt auf Erlöse von 410 Millionen Euro.',
  ],
  [
    'macro',
    'Ausfuhren sinken im August überraschend\n\nDie deutschen Exporteure haben im August einen Dämpfer bekommen. Die Ausfuhren gingen gegenüber dem Vormonat um 1,4 Prozent auf 128 Milliarden Euro zurück, wie das Statistische Bundesamt mitteilte. Volkswirte hatten mit einem kleinen Plus gerechnet. Auch die Einfuhren nahmen ab. Vor allem die Lieferungen in die USA litten unter den Zöllen.',
  ],
  [
    'realestate',
    'Wohnungskonzern Norddomus verkauft 4000 Wohnungen\n\nNorddomus trennt sich von rund 4000 Wohnungen in Sachsen und Thüringen. Käufer ist eine kommunale Gesellschaft, die dafür 310 Millionen Euro zahlt. Mit dem Geld will der Vermieter seine Schulden senken. Die Mieten stiegen im ersten Halbjahr im Schnitt um 3,2 Prozent auf 7,41 Euro je Quadratmeter, der Leerstand lag bei 2,4 Prozent.',
  ],
  [
    'startup',
    'Batterie-Start-up Voltkern sammelt 45 Millionen Euro ein\n\nDas Dresdner Unternehmen Voltkern hat sich frisches Geld für den Bau einer Pilotfabrik besorgt. Angeführt wurde die Runde vom Risikokapitalgeber Blue Harbor, auch die bisherigen Geldgeber zogen mit. Mit den Mitteln will Gründer Jonas Peller bis 2028 eine Anlage mit 200 Beschäftigten errichten. Die Bewertung liegt Kreisen zufolge bei 300 Millionen Euro.',
  ],
  [
    'votes',
    'DGAP-Stimmrechte: Talkern SE\n\nTalkern SE: Veröffentlichung gemäß § 40 Abs. 1 WpHG mit dem Ziel der europaweiten Verbreitung. Die Nordkap Asset Management LLC, Wilmington, USA, hat uns mitgeteilt, dass ihr Stimmrechtsanteil an der Talkern SE am 14. Mai die Schwelle von 3 Prozent überschritten hat und an diesem Tag 3,07 Prozent (das entspricht 412.300 Stimmrechten) betragen hat.',
  ],
  [
    'agri',
    'Saatgutfirma Ackerwohl spürt niedrige Getreidepreise\n\nDie sinkenden Preise für Weizen und Raps haben dem Züchter Ackerwohl das Geschäft verdorben. In den neun Monaten bis Ende März schrumpften die Erlöse um acht Prozent auf 212 Millionen Euro. Unter dem Strich stand ein Fehlbetrag von 3,5 Millionen Euro. Landwirte hätten Bestellungen verschoben, erklärte das Familienunternehmen aus der Magdeburger Börde.',
  ],
  [
    'energy',
    'Gaskraftwerke: Versorger warten auf Ausschreibung\n\nDie Versorger Rheinstrom und Nordkraft wollen neue Gaskraftwerke nur bauen, wenn der Bund die Auktionen noch in diesem Jahr startet. Rheinstrom hat Investitionen von zwei Milliarden Euro eingeplant, Nordkraft 900 Millionen. Jede Verzögerung koste Geld, sagte Rheinstrom-Chefin Lena Brück. Der Konzern erwarte eine Rendite von mindestens acht Prozent auf das eingesetzte Kapital.',
  ],
  [
    'market',
    'Dax schließt über 25.000 Punkten\n\nDer deutsche Aktienmarkt hat am Freitag fester geschlossen. Der Dax gewann 0,8 Prozent auf 25.031 Punkte. Der MDax der mittelgroßen Werte trat auf der Stelle. Gefragt waren Autotitel, nachdem Zollsorgen nachgelassen hatten. Der Euro notierte bei 1,1712 Dollar.',
  ],
  [
    'rating',
    'Analystin rät zum Einstieg bei Brauhaus-Gruppe Keltern\n\nDie Privatbank Osterloh hat Keltern von Halten auf Kaufen gesetzt und das Ziel von 31 auf 40 Euro angehoben. Die Papiere seien nach dem Rutsch der vergangenen Wochen günstig, schrieb Expertin Mia Torff. Die Kostensenkung greife, das zweite Halbjahr werde besser.',
  ],
  [
    'insolvency',
    'Küchenbauer Dornstett zahlungsunfähig\n\nDer Küchenhersteller Dornstett hat beim Amtsgericht Herford Antrag auf Insolvenz in Eigenverwaltung gestellt. Betroffen sind 340 Beschäftigte, deren Löhne bis Januar gesichert sind. Hohe Materialkosten und die Flaute am Bau hätten das Unternehmen in Schieflage gebracht, teilte der Geschäftsführer mit. Zuletzt lag der Umsatz bei 58 Millionen Euro.',
  ],
  [
    'fed',
    'Fed senkt Zinsen um einen Viertelpunkt\n\nDie US-Notenbank hat ihren Leitzins auf die Spanne von 3,50 bis 3,75 Prozent herabgesetzt. Fed-Chef Jerome Powell verwies auf den schwächeren Arbeitsmarkt. Drei Mitglieder des Ausschusses stimmten dagegen. An der Wall Street zogen die Kurse nach der Entscheidung an.',
  ],
  [
    'oil',
    'Ölpreise geben nach\n\nDie Preise für Rohöl sind am Mittwoch gefallen. Ein Barrel der Nordseesorte Brent kostete am Morgen 61,20 Dollar und damit 70 Cent weniger als am Vortag. Händler verwiesen auf steigende Lagerbestände in den USA. Die Opec+ will ihre Förderung im Dezember weiter ausweiten.',
  ],
  [
    'carmaker',
    'Autobauer ruft Sparprogramm aus\n\nDer Autokonzern Vektor will seine Kosten bis 2030 um drei Milliarden Euro drücken. In Deutschland fallen dafür 7000 Stellen weg, betriebsbedingte Kündigungen soll es nicht geben. Grund sind die schwachen Verkäufe in China, wo der Absatz im Sommer um ein Fünftel einbrach. Gewerkschaft und Betriebsrat kritisierten die Pläne scharf.',
  ],
  [
    'wineindustry',
    'Sekt-Hersteller Perlgold trotzt der Kaufzurückhaltung\n\nDie Sektkellerei Perlgold hat 2025 etwas weniger Flaschen verkauft, aber mehr eingenommen. Der Umsatz stieg nach Angaben des Unternehmens um 2,1 Prozent auf 540 Millionen Euro, der Absatz sank auf 118 Millionen Flaschen. Im Ausland lief es besser als daheim. Für 2026 ist die Geschäftsführung vorsichtig, weil Verbraucher sparen.',
  ],
  [
    'airline-strike-cost',
    'Pilotenstreiks kosten Nordair 80 Millionen Euro\n\nDie Ausstände der Piloten haben Nordair das Sommerquartal verhagelt. Der operative Gewinn fiel um ein Viertel auf 240 Millionen Euro, allein 80 Millionen gingen auf das Konto der Streiks, wie die Fluggesellschaft am Dienstag mitteilte. Vorstandschef Kai Wendt strich die Jahresprognose zusammen. Die Aktie verlor bis zum Mittag fünf Prozent.',
  ],
  [
    'gas-regulation',
    'Bundestag stimmt für Industriestrompreis: Chemie atmet auf\n\nDer Bundestag hat den verbilligten Strom für die Industrie beschlossen. Der Chemiekonzern Altamin rechnet mit einer Entlastung von 60 Millionen Euro im Jahr. Auch der Stahlhersteller Hüttenwerk Saar will Investitionen von 400 Millionen Euro nun freigeben. An der Börse legten die Papiere von Altamin drei Prozent zu.',
  ],
  [
    'retail-closing',
    'Modekette Valeska schließt 60 Filialen\n\nDie Modekette Valeska macht bis Jahresende jede dritte ihrer 180 Filialen dicht. 700 Beschäftigte verlieren ihre Stelle. Das Unternehmen leidet unter der Konkurrenz aus dem Internet und hatte im Frühjahr ein Schutzschirmverfahren begonnen. Ein neuer Eigentümer soll bis Weihnachten gefunden werden.',
  ],
  [
    'prices',
    'Inflation fällt auf 2,1 Prozent\n\nDie Verbraucherpreise in Deutschland sind im November um 2,1 Prozent gestiegen. Im Oktober hatte die Teuerungsrate noch 2,4 Prozent betragen, teilte das Statistische Bundesamt mit. Energie verbilligte sich um 1,3 Prozent, Nahrungsmittel kosteten 1,8 Prozent mehr. Die Kernrate ohne Energie und Lebensmittel lag bei 2,6 Prozent.',
  ],
  [
    'ceo',
    'Wechsel an der Spitze von Optronik Jena\n\nBei Optronik Jena gibt Vorstandschefin Silke Rahm ihr Amt zum Jahresende ab. Nachfolger wird Finanzvorstand Dirk Olbert, wie der Aufsichtsrat am Mittwoch beschloss. Unter Rahm hatte sich der Umsatz des Laserspezialisten auf 1,9 Milliarden Euro verdoppelt. Anleger reagierten enttäuscht.',
  ],
  [
    'game-publisher',
    'Spielepublisher Hexaworks hebt nach Hit die Prognose\n\nDer Erfolg seines Rollenspiels beschert Hexaworks mehr Gewinn. Das bereinigte operative Ergebnis soll nun 90 statt 75 Millionen Euro erreichen. Der Titel für Playstation und Xbox verkaufte sich im ersten Monat drei Millionen Mal. Die in Stockholm notierte Firma kündigte zudem eine Sonderdividende an.',
  ],
  [
    'crypto',
    'Bitcoin rutscht unter 90.000 Dollar\n\nDer Bitcoin hat am Montag weiter nachgegeben. Auf der Handelsplattform Bitstamp kostete die älteste Kryptowährung zeitweise 89.200 Dollar, gut vier Prozent weniger als am Freitag. Händler sprachen von Zwangsverkäufen. Auch Ether stand unter Druck.',
  ],
  [
    'order',
    'Bahntechniker Gleisbau Harz bekommt Großauftrag\n\nDie Deutsche Bahn hat bei Gleisbau Harz 120 Weichenmaschinen bestellt. Der Auftrag hat einen Wert von 85 Millionen Euro und läuft über vier Jahre. Für den Mittelständler ist es der größte der Firmengeschichte. Das Auftragsbuch wuchs damit auf 310 Millionen Euro.',
  ],
  [
    'winefirm',
    'Lebensmittelhändler Kornmarkt wächst im Ausland\n\nDie Supermarktkette Kornmarkt hat 2025 erstmals mehr als zehn Milliarden Euro umgesetzt. In Polen und Tschechien kamen 41 Läden hinzu. Daheim drückten höhere Löhne auf das Ergebnis, das mit 210 Millionen Euro leicht unter dem Vorjahr blieb.',
  ],
];

// Euro amounts and company names everywhere, and none of it finance news.
const OTHER: [string, string][] = [
  [
    'tariff',
    '40 GB im D-Netz für 9,99 Euro: So gut ist das Angebot\n\nDer Anbieter Klarfunk verkauft bis Sonntag eine Allnet-Flat mit 40 GB für 9,99 Euro im Monat. Der Anschlusspreis von 19,99 Euro entfällt, die Mindestlaufzeit beträgt 24 Monate. Wer seine Rufnummer mitnimmt, bekommt 25 Euro Guthaben. Telekom-Kunden zahlen für vergleichbare Tarife gut 40 Prozent mehr. Der Marktführer hat die Preise zuletzt nicht gesenkt.',
  ],
  [
    'producttest',
    'Saugroboter im Test: Der Testsieger kostet 799 Euro\n\nWir haben acht Modelle von Dreame, Roborock und Ecovacs zwei Wochen lang ausprobiert. Am meisten überzeugt der X12, der mit 18.000 Pascal saugt und 75 Minuten durchhält. Für 799 Euro ist er kein Schnäppchen, aber 15 Prozent günstiger als der Vorgänger. Bei der Navigation verliert nur ein Gerät den Anschluss. Unser Urteil: sehr gut.',
  ],
  [
    'leasing',
    'Elektroauto leasen: Kompakter für 189 Euro im Monat\n\nPrivatkunden können den Kompaktwagen derzeit für 189 Euro monatlich leasen. Die Überführung kostet einmalig 990 Euro, im Jahr sind 10.000 Kilometer frei. Der Listenpreis liegt bei 36.500 Euro, der Leasingfaktor bei 0,52. Händler melden Lieferzeiten von vier Monaten. Wer bar zahlt, bekommt acht Prozent Rabatt.',
  ],
  [
    'transfer',
    'Kettler wechselt für 62 Millionen nach Leipzig\n\nLeipzig hat den Stürmer Milo Kettler von Brighton verpflichtet. Die Ablöse liegt bei 62 Millionen Euro, dazu kommen Boni von bis zu acht Millionen. Der 22-Jährige unterschrieb bis 2031. Sportchef Rouven Schröder sprach von einer Investition in die Zukunft. In der vergangenen Saison erzielte Kettler 17 Tore in 34 Partien. Der Vertrag soll ihm sechs Millionen Euro im Jahr einbringen.',
  ],
  [
    'budget',
    'Finanzminister verteidigt Haushalt im Bundestag\n\nIn der Generaldebatte hat der Finanzminister den Etat für 2027 verteidigt. Vorgesehen sind Ausgaben von 525 Milliarden Euro und neue Schulden von 98 Milliarden Euro. Die Opposition sprach von einem Täuschungsmanöver. Die Grünen warfen der Koalition vor, das Sondervermögen zweckzuentfremden. Der Minister konterte, man investiere so viel wie nie. Am Freitag stimmt das Parlament ab.',
  ],
  [
    'celebrity',
    'So reich ist Sängerin Mira Lund\n\nMit ihrer Welttour hat Mira Lund mehr als 400 Millionen Dollar eingenommen. Das Magazin Forbes schätzt ihr Vermögen auf 1,2 Milliarden Dollar. Einen großen Teil davon steckt sie in Häuser in Los Angeles und Nashville. Dazu kommen Gewinne aus ihrer Kosmetikmarke. Privat läuft es weniger gut: Von ihrem Verlobten hat sie sich im Frühjahr getrennt.',
  ],
  [
    'lottery',
    'Lotto: Jackpot steigt auf 43 Millionen Euro\n\nAm Mittwoch hat wieder niemand die sechs Richtigen samt Superzahl getippt. Damit liegen am Samstag 43 Millionen Euro im Jackpot. In der zweiten Gewinnklasse gewannen drei Spieler je 512.000 Euro. Die Chance auf den Hauptgewinn liegt bei 1 zu 140 Millionen. Die Gewinnzahlen lauten 4, 11, 19, 27, 33 und 48.',
  ],
  [
    'taxtips',
    'Steuererklärung: So holen Sie sich 1000 Euro zurück\n\nWer eine Steuererklärung abgibt, bekommt im Schnitt 1172 Euro vom Finanzamt zurück. Absetzen lassen sich Fahrten zur Arbeit, Fortbildungen und Handwerker. Für das Arbeitszimmer gilt eine Pauschale von sechs Euro am Tag. Auch Verluste aus Aktien können Sie mit Gewinnen verrechnen, müssen dafür aber eine Bescheinigung der Bank bis zum 15. Dezember beantragen. Unsere Tipps zeigen, worauf es ankommt.',
  ],
  [
    'strike',
    'Warnstreik bei der Bahn: Was Reisende wissen müssen\n\nDie Gewerkschaft hat für Donnerstag zum Warnstreik bei der Deutschen Bahn aufgerufen. Bundesweit fallen die meisten Fernzüge aus. Die Gewerkschaft fordert 7,6 Prozent mehr Geld, der Konzern bietet 4,5 Prozent in zwei Stufen. Fahrgäste können ihre Tickets kostenlos stornieren oder später nutzen. Auch im Regionalverkehr kommt es zu Ausfällen. Verhandelt wird wieder am 3. März.',
  ],
  [
    'recipe',
    'Kürbissuppe für unter fünf Euro\n\nGünstiger geht es kaum: Für vier Portionen reicht ein Hokkaido für 2,49 Euro. Dazu kommen Zwiebeln, Ingwer und eine Dose Kokosmilch für 1,19 Euro. Den Kürbis würfeln, anbraten und 20 Minuten köcheln lassen. Mit Salz und Muskat abschmecken. Eine Portion hat 280 Kalorien und kostet etwa 1,20 Euro.',
  ],
  [
    'museum',
    'Stadtmuseum wird drei Millionen teurer\n\nDer Umbau des Stadtmuseums kostet statt 14 nun 17 Millionen Euro. Grund seien gestiegene Baupreise und Schadstoffe im Keller, sagte die Kulturdezernentin. Das Land fördert den Bau mit 40 Prozent. Eröffnet werden soll das Haus im Herbst 2028 mit einer Schau über die Hanse. Der Förderverein sammelte bisher 600.000 Euro an Spenden.',
  ],
  [
    'leak',
    'Datenleck bei Versandhändler: Adressen von 2,3 Millionen Kunden im Netz\n\nUnbekannte haben bei dem Onlinehändler Packino Kundendaten erbeutet. Betroffen sind nach Angaben des Unternehmens 2,3 Millionen Konten mit Namen, Adressen und Mailadressen. Passwörter seien verschlüsselt gewesen. Der Sicherheitsforscher Tom Reiter hatte die Lücke gemeldet. Nutzer sollten ihr Passwort ändern und auf Phishing achten. Die Firma hat die Datenschutzbehörde informiert.',
  ],
  [
    'game',
    'Steinreich 3 erscheint im November\n\nDas Studio Lumenforge bringt seine Aufbausimulation am 14. November für PC und Konsole heraus. Die Standardausgabe kostet 59,99 Euro, wer vorbestellt, spart zehn Prozent. Der Vorgänger verkaufte sich mehr als vier Millionen Mal. Im neuen Teil handelt der Spieler mit Rohstoffen und gründet eine eigene Bank. Die Entwickler versprechen 40 Stunden Spielzeit.',
  ],
  [
    'council',
    'Stadtrat streitet über Kosten der Turnhalle\n\nDie neue Turnhalle im Norden der Stadt soll 9,8 Millionen Euro kosten, 2,1 Millionen mehr als geplant. Die Fraktionen im Stadtrat verlangten am Dienstag Aufklärung. Der Kämmerer verwies auf gestiegene Zinsen und Material. Die Stadt muss einen Kredit über fünf Millionen Euro aufnehmen. Die Bürgermeisterin will den Sportvereinen bis Ostern einen Zeitplan vorlegen.',
  ],
  [
    'obit',
    'Gründer der Drogeriekette Talwin gestorben\n\nHeinrich Talwin ist tot. Der Gründer der gleichnamigen Drogeriekette starb am Sonntag im Alter von 84 Jahren im Kreis seiner Familie. Mit einem Laden in Kassel hatte er 1968 begonnen, heute zählt das Unternehmen 1200 Filialen. Talwin galt als bescheiden, fuhr bis zuletzt mit dem Rad und spendete Millionen für Kinderheime. Er hinterlässt eine Frau und drei Töchter.',
  ],
  [
    'phone-launch',
    'Apple stellt neues iPhone vor: Das kostet es\n\nApple hat in Cupertino die nächste Generation seines iPhones gezeigt. Das Spitzenmodell hat eine bessere Kamera, einen größeren Akku und kostet ab 1299 Euro. In den Handel kommt es am 20. September. Der Konzern verspricht 30 Prozent mehr Leistung. Analysten hatten mit dem Schritt gerechnet. Das Vorgängermodell verkauft Apple für 949 Euro weiter.',
  ],
  [
    'salary',
    'Was verdient eine Pflegekraft?\n\nPflegefachkräfte bekommen in Deutschland im Mittel 3900 Euro brutto. In Kliniken mit Tarifvertrag ist es mehr, in kleinen Heimen oft weniger. Dazu kommen Zuschläge für Nachtdienste von 20 Prozent. Wer eine Weiterbildung macht, kann 400 Euro mehr verdienen. Im Osten liegt das Gehalt noch neun Prozent unter dem im Westen.',
  ],
  [
    'bankrobbery',
    'Geldautomat gesprengt: Täter erbeuten 100.000 Euro\n\nIn der Nacht haben Unbekannte den Automaten einer Sparkasse in Wesel gesprengt. Sie flüchteten mit schätzungsweise 100.000 Euro in einem dunklen Audi. Den Schaden am Gebäude beziffert die Polizei auf eine halbe Million Euro. Anwohner mussten ihre Wohnungen verlassen. Die Bank bleibt vorerst geschlossen.',
  ],
  [
    'film',
    '„Goldgräber“ spielt am ersten Wochenende 90 Millionen ein\n\nDer Abenteuerfilm „Goldgräber“ hat an den nordamerikanischen Kinokassen 90 Millionen Dollar eingespielt. Die Fortsetzung verdrängte den Animationsfilm „Otterland“ von Platz eins. Gekostet hat die Produktion rund 150 Millionen Dollar. In Deutschland läuft sie am Donnerstag an. Regisseurin Ana Roth arbeitet schon am dritten Teil.',
  ],
  [
    'minimum-wage',
    'Streit um Mindestlohn von 15 Euro\n\nSPD und Grüne dringen auf einen Mindestlohn von 15 Euro. Die Union warnt, das gefährde Arbeitsplätze im Osten. Der Arbeitsminister will die Kommission nicht unter Druck setzen. Nach einer Umfrage sind 62 Prozent der Bürger dafür. Betroffen wären sechs Millionen Beschäftigte, sagte eine Sprecherin.',
  ],
  [
    'housing-tips',
    'Heizkosten senken: Zehn Tricks für den Winter\n\nMit ein paar Handgriffen sparen Haushalte bis zu 200 Euro im Jahr. Ein Grad weniger senkt den Verbrauch um sechs Prozent. Dichten Sie Fenster ab und entlüften Sie die Heizkörper. Ein smartes Thermostat für 40 Euro rechnet sich nach einem Winter. Experten raten außerdem zum Wechsel des Gasanbieters.',
  ],
  [
    'club-finance',
    'Hannover verkauft Talent an Porto\n\nZweitligist Hannover gibt Mittelfeldspieler Teo Brandl für 4,5 Millionen Euro an den FC Porto ab. Das bestätigte Geschäftsführer Marcus Mann. Brandl kam in 28 Pflichtspielen auf sechs Tore. Mit dem Geld will der Verein einen Innenverteidiger holen. Am Sonntag geht es gegen Paderborn.',
  ],
  [
    'carreview',
    'Neuer Kombi im Fahrbericht: Viel Platz für 42.000 Euro\n\nDer Skoda-Bruder überzeugt auf der ersten Ausfahrt mit Platz und leisem Motor. 150 PS genügen im Alltag, der Verbrauch lag bei 5,4 Litern. Die Preise beginnen bei 42.000 Euro, 2000 Euro mehr als zuvor. Volkswagen will in Europa 80.000 Stück im Jahr absetzen. Bestellt werden kann ab sofort.',
  ],
  [
    'warn',
    'Verbraucherschützer warnen vor falschen Bankbriefen\n\nBetrüger verschicken Briefe im Namen von Commerzbank und Deutscher Bank. Darin werden Kunden aufgefordert, einen QR-Code zu scannen. Wer seine Daten eingibt, verliert womöglich Geld vom Konto. Die Verbraucherzentrale rät, die Schreiben wegzuwerfen und die Bank anzurufen. Ein Opfer verlor 12.000 Euro.',
  ],
];

describe('the matter of a text, judged with all that the engine finds in it', () => {
  it.each(FINANCE)('finance news: %s', (_, text) => expect(kindOf(text)).toBe('finance_news'));
  it.each(OTHER)('another article: %s', (_, text) => expect(kindOf(text)).toBe('other_article'));
});
