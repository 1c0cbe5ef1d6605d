import type { EventRule } from '../../../core/statements/event-rules.ts';
import { MONEY, stems, word } from './patterns.ts';

/** Markets, houses and the economy. */
export const markets: EventRule[] = [
  {
    kind: 'rating_change',
    where: 'anywhere',
    stems: stems('stuf|empfehlung'),
    tells: word(
      'hochgestuft|heraufgestuft|herabgestuft|zurückgestuft|zurückstufung|abgestuft|hochstufung|heraufstufung|herabstufung|abstufung|stuft[^;]{0,60} (?:hoch|herunter|herab|ab|herauf)|stufte[^;]{0,90} (?:hoch|herunter|herab|ab|herauf)|(?:verwiesen|verweisen|verwies|nach|dank|wegen)[^;]{0,30} (?:kauf|verkaufs|halte)empfehlung(?! \\p{L}+ zurück)',
    ),
  },
  {
    kind: 'rate_decision',
    where: 'lead',
    stems: stems('zins'),
    tells:
      /zinsentscheid\p{L}*|(?<!\p{L})(?:hält|hielt)(?!\p{L})[^;]{0,30}leitzins|leitzins(?:en|es|sätze)?(?!\p{L})[^;]{0,80}(?:senkt|senkte|gesenkt|erhöht|erhöhte|angehoben|hebt|hob|belässt|beließ|unverändert|stabil|konstant)|(?:senkt|senkte|erhöht|erhöhte|hebt|hob|belässt|beließ|lässt)[^;]{0,60}leitzins\p{L}*|(?:ezb|fed|notenbank|zentralbank)[^;]{0,60}(?:senkt|erhöht|hebt|belässt|lässt)[^;]{0,40}zins/iu,
    unless: /zinsentscheid[^;]{0,30}(?:am|nächste|kommende)/iu,
  },
  {
    kind: 'inflation_data',
    where: 'lead',
    stems: stems('inflation|teuerung|preise|preisauftrieb'),
    tells:
      /inflation(?:srate)?(?!\p{L})|teuerung(?:srate)?(?!\p{L})|verbraucherpreise?(?!\p{L})|erzeugerpreise?(?!\p{L})|preisauftrieb/iu,
    also: /\d[^;]{0,6}(?:prozent|%)|inflationsdaten|steig|sink|fiel|fällt/iu,
    unless: /inflationsängste|anleger|warten|vor den|vor der/iu,
  },
  {
    kind: 'market_report',
    where: 'lead',
    noCompany: true,
    stems: stems(
      'dax|dow|s&p|nasdaq|stoxx|atx|smi|nikkei|hang seng|ftse|index|wall street|börse|markt|märkte|anleger|ppvx|aktien',
    ),
    tells:
      /(?<!\p{L})(?:e-?dax|dax|mdax|sdax|tecdax|dow jones|dow|s&p 500|nasdaq|eurostoxx|euro stoxx|stoxx|atx|smi|nikkei|hang seng|ftse|leitindex|wall street|aktienmarkt|aktienmärkte|börsen?|new yorker börse|us-börsen|deutsche aktien|europas börsen|ppvx|aktienanleger)(?!\p{L})/iu,
    also: /schloss|schließ|geschlossen|gewann|gewinn|verlor|verlust|stieg|steig|fiel|fäll|gab|geben|leg|notier|stabil|dreh|punkt|zähler|handel|plus|minus|rettet|setzen|klett|rutsch|start|schwäch|stark|prozent/iu,
  },
  {
    kind: 'market_report',
    where: 'title',
    noCompany: true,
    stems: stems(
      'preis|rohstoff|devisen|märkte|markt|anleihen|krypto|metall|bitcoin|ether|gold|silber|platin|palladium|kupfer|öl|brent|euro|dollar|yen',
    ),
    tells:
      /^(?:aktien|rohstoffe|devisen|märkte|anleihen|renten|edelmetalle|kryptomarkt|krypto)(?!\p{L})[^:]{0,30}:|(?<!\p{L})(?:energie|rohstoff|metall|agrar|öl|gold|silber|kupfer|gas|strom)preise?(?!\p{L})|marktbericht|wochenrückblick|(?:märkte|börse|preise) (?:kompakt|der woche|am (?:mittag|morgen|abend))|rohstoffmärkte|kryptomarkt|^(?:\p{L}+: )?(?:bitcoin|ether|ethereum|gold|silber|platin|palladium|kupfer|öl|brent|euro|dollar|yen)(?!\p{L})[^;]{0,40}(?<!\p{L})(?:fällt|steigt|klettert|rutscht|sinkt|springt|stürzt|knackt|erholt|verteuert|verbilligt|gibt nach|auf (?:rekord|tiefst)\p{L}*)(?!\p{L})/iu,
    unless: /verbraucher|haushalte|tarif|kund|versorger|inflation/iu,
  },
  {
    kind: 'fund_flows',
    where: 'lead',
    stems: stems('zufl|abfl|nettomittel|fonds|etf'),
    tells:
      /mittelzuflüsse?n?|mittelabflüsse?n?|nettozuflüsse?n?|nettoabflüsse?n?|nettomittel\p{L}*|(?:zuflüsse|abflüsse) (?:in|aus|bei|von)|fondsabsatz|(?:fonds|etfs?)(?!\p{L})[^;]{0,50}(?:gesteckt|abgezogen|(?<!\p{L})zu(?=[.,]|$))|(?:zogen|ziehen|steckten|stecken)(?!\p{L})[^;]{0,70}(?<!\p{L})(?:aus|in) (?:\p{L}+ ){0,2}(?:\p{L}*fonds|etfs?)(?!\p{L})/iu,
    also: MONEY,
  },
];
