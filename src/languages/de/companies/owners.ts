import type { OwnerLexicon } from '../../../core/companies/owner-lexicon.ts';
import { countryNames } from './homes.ts';
import { words } from './words.ts';

/** Who owns a figure: enumerations in step, analysts' talk, lenders, holders. */
export const owners: OwnerLexicon = {
  inStep:
    /^\s*(?:Prozent|%|Euro|Dollar|Franken)?\s*(?:,|und|beziehungsweise|bzw\.?|respektive|resp\.)\s*(?:um\s)?(?:rund\s|knapp\s|gut\s|etwa\s)?(?:plus\s|minus\s)?$/,
  nameJoint: /^\s?(?:,|und|sowie|\/)\s(?:von\s|bei\s)?(?:der\s|die\s|den\s|das\s)?$/,
  onward: /^\sauf\s(?:\p{Ll}+\s){0,2}$/u,
  coordinators: new Set(words('und oder sowie')),
  insolvency:
    /insolven|Sanierungsverfahren|Sanierungsplan|Passiva|Überschuldung|Konkurs|Gläubigerschutz|Pleite/i,
  bank: /bank|sparkasse|raiffeisen|kasse(?:n|$)|KfW/i,
  demonym: /^[\p{L}-]{3,}ern?$/u,
  agents:
    /(?:geber|nehmer|leger|steller|sprecher|führer|leiter|träger|macher|berater|prüfer|käufer|händler|inhaber|halter|arbeiter|richter|hüter|schützer|wächter|retter|dienstleister|kläger|gläubiger|schuldner|mieter|pächter|anhänger|vertreter|beobachter|teilnehmer|sparer|steuerzahler|zahler|bürger|wähler|politiker|techniker|informatiker|mechaniker|fahrer|spieler|trainer|gründer|erfinder|entwickler|partner|eigentümer|nutzer|anwender|benutzer|verbraucher|anbieter|bieter|besteller|tester|forscher|schüler|lehrer|bauern?|winzer|fischer|jäger|förster|handwerker|meister|minister|priester|künstler|musiker|trader|broker|banker|manager|treiber|sieger|gewinner|verlierer|bremser|ausreißer|überflieger|spitzenreiter|absteiger|aufsteiger|einsteiger|aussteiger|rentner|bundesländer|länder|kinder|güter|häuser|ziffern|nummern?|feuer|theater|muster|fenster|lager|opfer|körper|kurzarbeiter|mitglieder|gelder|oktober|dezember|november|september|sommer|winter|finger|kaiser|meter|liter|kilometer|ticker|computer|server|roboter|container|frachter|tanker|flieger|laster|transporter|stromer|verbrenner|bestseller|klassiker|dampfer|sender|filter|leser|hörer|zuschauer|kenner|ermittler|fahnder|unternehmer|übernehmer|verkäufer|gegner|kritiker|befürworter|skeptiker|mahner|warner|zulieferer|ausrüster|abnehmer|wettbewerber|mitbewerber|zeichner|zocker|leerverkäufer|männer|lieder)n?$/,
  offer:
    /(?:je|pro)\s(?:Aktie|Anteilsschein|Anteil|Papier)|Aktionäre|Übernahmeangebot|Übernahmeofferte|Barofferte|feindlich|Gebot(?!\p{L})/u,
  targetNouns: new Set(
    words(
      'übernahmeziel übernahmeziels übernahmekandidat übernahmekandidaten übernahmekandidatin zielgesellschaft zielunternehmen zielunternehmens',
    ),
  ),
  openers: new Set(
    words(`während nachdem obwohl weil als wenn da dass daß ob wie bevor seit seitdem indem um statt anstatt ohne trotz wegen
    nach vor bei mit für im in am an auf unter ungeachtet dank angesichts aufgrund`),
  ),
  houseTalk:
    /Analyst|Analyse[hf]|Kursziel|Price Target|Einstufung|Votum|[Kk]aufempfehlung|Verkaufsempfehlung|stufte|fairen? Wert|Buy|Hold|Sell\b|Overweight|Underweight|Outperform|Underperform|Equal.[Ww]eight|Gericht/,
  rating:
    /^(?:-(?:Analyst|Expert)\p{L}+(?:\s\p{Lu}[\p{L}-]+){1,3})?(?:\s[(„"»][^()“"«]{1,20}[)“"«])?\s(?:hob|hebt|senkte?|kürzte?|erhöhte?|schraubte?|zog|zieht|nahm|nimmt|stutzte?|setzte?|strich|streicht|bestätigte?|bekräftigte?|belässt|beließ|nennt|nannte|sah|sieht|taxierte?|rät|riet|stufte?|bleibt|blieb|reduzierte?|lässt|ließ|veranschlagte?|gab|gibt|landet|errechnete?|traut|traute|hält|hielt|passte?)(?!\p{L})/u,
  lending:
    /Kredit|Darlehen|[Ff]inanzierung|Konsortium|Schuldschein|Konsortialbanken|Gläubiger|Geldgeber|Anleihe|Emission/,
  allotting: new Set(words('entfällt entfallen entfiel entfielen')),
  holds:
    /^\s(?:hält|hielt|besitzt|besaß|kontrolliert|kontrollierte)(?!\p{L})|^[^.;:,\p{N}]{0,45}\sbeteiligt(?!\p{L})/u,
  holders:
    /(?:aktionär|eigner|eigentümer|gesellschafter|investor)(?:en|in|s)?(?:\s[^.;,]{1,60})?\s(?:ist|sind|bleibt|bleiben|war|waren|wird|werden)\s[^.;,]{0,50}$/i,
  ofWords: new Set(words('von vom der des')),
  kinOf: new Set(
    words(
      'tochter tochterfirma tochtergesellschaft fondstochter banktochter schwester schwestergesellschaft konzerntochter beteiligungsgesellschaft',
    ),
  ),
  investing: /(?:investor(?:en)?|geldgebern?|zeichner)(?:\s[^.;,]{0,50})?\s$/i,
  subscribing: /^[^.;]{0,140}?\s(?:zeichnen|zeichneten|zeichnete|zeichnet|gezeichnet)(?!\p{L})/u,
  valuedBefore:
    /(?:Prämie|Aufschlag|bewertet[e]?|bewerten|Unternehmenswert|Firmenwert|Gesamtwert|Bewertung)(?!\p{L})[^.;]{0,110}$/u,
  valuedAfter: /^[^.;,]{0,50}?\s(?:bewertet|angesetzt|veranschlagt|taxiert)(?!\p{L})/u,
  saving:
    /(?:Synergien|Synergieeffekten?|Einsparungen|Integrationskosten|Strafzahlung|Vertragsstrafe|Umbaukosten)(?!\p{L})[^.;,]{0,40}$/u,
  venues: /^(?:Lang\s(?:&|und)\sSchwarz|L&S|Tradegate|Baader|Quotrix|gettex|IG|CMC)/,
  merger: /(?<!\p{L})(?:Mega)?[Ff]usion|fusionier|Aktientausch|Zusammenschluss unter Gleichen/u,
  people: /(?:^|\P{L})[Dd]ie\sFranken$/u,
  brands:
    /(?:\p{L}*[Mm]arken?)\s((?:\p{Lu}[\p{L}\p{N}-]*(?:\s\p{Lu}[\p{L}\p{N}-]*)?(?:,\s|\sund\s|\ssowie\s)){0,4})$/u,
  brandsAfter: /^(?:(?:,\s|\sund\s|\ssowie\s)\p{Lu}[\p{L}\p{N}-]*(?:\s\p{Lu}[\p{L}\p{N}-]*)?){0,4}/u,
  financing:
    /Brücken(?:finanzierung|kredit|darlehen)|Überbrückungskredit|(?:[Ff]inanzier|[Bb]ezahlt?|gestemmt)[^.;]{0,60}(?:Zukauf|Kauf|Übernahme|Offerte|Erwerb|Transaktion)|(?:Zukauf|Kauf|Übernahme|Offerte|Erwerb|Transaktion)[^.;]{0,60}(?:finanzier|bezahl|auf Pump)/,
  neuters: new Set(words('unternehmen')),
  pluralArticles: new Set(words('der die den')),
  economy:
    /(?<!\p{L})(?:Kern)?(?:[Ii]nflation|[Tt]euerung)(?:srate|sdaten|szahlen)?(?!\p{L})|[Vv]erbraucherpreise|Erzeugerpreise|Bruttoinlandsprodukt|(?<!\p{L})BIP(?!\p{L})|Wirtschaftsleistung|Wirtschaftswachstum|[Aa]rbeitslosen(?:quote|zahl|rate)|(?:Arbeitslose|Erwerbslose)[nr]?(?!\p{L})|Arbeitsmarkt(?:bericht|daten|zahlen)?(?!\p{L})|außerhalb der Landwirtschaft|[Ii]ndustrieproduktion|Handelsbilanz|Handelsüberschuss|Handelsdefizit|Leistungsbilanz|Staatsschulden|Haushaltsdefizit|Einzelhandelsumsätze|Wirtschaftsweise|[Öö]l(?:vorräte|reserven|lagerbestände)|[Gg]asspeicher/u,
  economicRate:
    /(?:^|[.;:,–]\s(?:\p{Ll}+\s)?|\b(?:[Dd]ie|[Dd]as)\s(?:\p{Ll}+\s)?)(?:\p{L}+-)?(?:Inflationsrate|Teuerungsrate|[Aa]rbeitslosenquote|Bruttoinlandsprodukt|BIP|Wirtschaftsleistung|[Vv]erbraucherpreise)(?!\p{L})[^.;:]*$/u,
  keyRate:
    /[Ll]eitzins|Zins(?:schritt|senkung|erhöhung|anhebung|pause|wende)|Einlagen(?:satz|zins)|Hauptrefinanzierung|Schlüsselzins|(?:Lockerung|Straffung) der Geldpolitik|Geldmarkt/,
  homes: new Map(Object.entries(countryNames)),
  policyRate:
    /[Ll]eitzins|Zinsschritt|Zinssenkung|Zinserhöhung|Einlagen(?:satz|zins)|Schlüsselzins|Fed Funds|[Zz]inssatz|Zinsspanne|Notenbank/,
  voices:
    /(?:analyst|analysten|expert|experte|experten|stratege|strategen|strategin|ökonom|ökonomen|ökonomin|volkswirt|volkswirtin|händler|händlerin|analystin|expertin)$/,
  rate: /^\s?\d,\d{3,4}(?!\d)/,
};
