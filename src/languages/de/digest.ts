import type { DigestLexicon } from '../../core/digest/lexicon.ts';

const list = (text: string): string[] => text.split('|').map((entry) => entry.trim());

export const digest: DigestLexicon = {
  expecters: list(
    `analyst|analystin|analysten|konsens|konsensschätzung|experten|marktbeobachter|schätzung|schätzungen|schätzungen zufolge|markterwartung
    |markterwartungen|erwartungen|befragte|befragten|im schnitt erwartet|erwartet worden|gerechnet worden|prognostiziert hatten
    |factset|bloomberg|vara|visible alpha|am markt|der markt|faktset|volkswirte|ökonomen`,
  ),
  aims: list(
    'prognose|ausblick|guidance|ziele|jahresziel|umsatzziel|gewinnziel|margenziel|mittelfristziel|gewinnwarnung|umsatzwarnung|zuversichtlicher|optimistischer|vorsichtiger',
  ),
  themes: {
    revenue: list('umsatz|umsätze|erlös|prämieneinnahmen'),
    net_income: list('gewinn|verlust|überschuss|rote zahlen|roten zahlen|schwarze zahlen'),
    operating_income: list('ebit|gewinn|ergebnis|betriebsergebnis'),
    dividend: list('dividende|ausschüttung'),
    price_target: list('kursziel|senkt ziel|hebt ziel|ziel für|stuft|einstufung|häuser|analyst'),
    job_cuts: list('stellen|jobs|arbeitsplätze|entlass'),
    deal_value: list('übernahme|übernimmt|kauft|verkauft|schluckt|fusion'),
    price: list('aktie|dax|dow|kurs|börse|wall street|papiere|nasdaq|goldpreis|ölpreis|bitcoin'),
    units: list('auslieferung|absatz|fahrzeuge|autos|passagiere|verkaufszahlen'),
    orders: list('auftrag|aufträge|großauftrag'),
    funding: list('finanzierung|kapitalerhöhung|anleihe|börsengang'),
    investment: list('invest|milliarden in'),
    debt: list('schuld'),
    margin: list('marge'),
    interest_rate: list('zins|rendite'),
    inflation: list('inflation|teuerung|verbraucherpreise'),
  },
  means: list(
    'durchschnittlich|durchschnittliche|durchschnittliches|durchschnittlichen|mittlere|mittleres|mittleren|im schnitt|im durchschnitt|im mittel|konsensziel|konsens',
  ),
  partOf: list('davon|darunter|hiervon|wovon|von denen|von der|darin enthalten|hierin'),
  converted: list(
    'umgerechnet|das sind|das entspricht|entspricht|entsprechend|umgerechnet also|nach aktuellem kurs',
  ),
  adjusted: list(
    `währungsbereinigt|wechselkursbereinigt|kalenderbereinigt|flächenbereinigt|inflationsbereinigt|organisch|organisches|organische|organischen
    |konstanten wechselkursen|konstanten währungen|vergleichbarer basis|vergleichbaren basis|in lokalen währungen|in lokalwährung|in lokalwährungen|lokaler währung|preisbereinigt|real|bereinigt um
    |saisonbereinigt|annualisiert|auf jahressicht hochgerechnet|im schnitt pro jahr|jährlich|pro jahr|durchschnittlich`,
  ),
  bases: list(
    `vorjahr|vorjahres|vorjahreszeitraum|vorjahresquartal|vorjahresmonat|vorjahreswert|vormonat|vorquartal|vortag|vorwoche|vorjahreszeit|ein jahr zuvor|vor einem jahr|zum februar
    |im vergleich zum vormonat|gegenüber dem vorquartal|jahresbeginn|jahresanfang|seit jahresbeginn|erwartet|erwartungen|konsens|schätzung|analysten|prognose|konkurrenz|zum jahresende
    |zwei jahre zuvor|vor zwei jahren|vor fünf jahren|jahresende|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember`,
  ),
  allParts: list(
    `setzt sich zusammen aus|setzen sich zusammen aus|setzt sich aus|verteilen sich auf|verteilt sich auf|teilen sich auf in|teilt sich auf in|besteht aus|bestehen aus|bestehend aus|aufgeteilt in|entfallen je zur hälfte|und zwar`,
  ),
  magnitudes: { 3: 'Tsd.', 6: 'Mio.', 9: 'Mrd.', 12: 'Bio.' },
  thatIs: list(
    'das sind|das entspricht|das wären|dies sind|dies entspricht|entspricht|entsprechend|also|mithin|somit|oder|was',
  ),
  ofWhole: list('von|von den|von insgesamt|von derzeit|von zuletzt|von bisher|der|aller'),
  dangling: list(
    `er|sie|es|dies|dieser|diese|dieses|diesem|diesen|dort|das ist|das sind|das war|das waren|das wäre|das sei|das entspricht|das entsprach|das liegt|das lag|das bedeutet|das heißt|das zeigt|das gilt
    |das könnte|das dürfte|das hat|das hatte|das wird|das wurde|das soll|das sollte|das kann|das macht|das geht|das ging|das teilte|das sagte|das lässt|das reicht|das spricht|das führt|das führte|das kam|das kommt
    |das gab|das alles|das sorgte|das drückte|das trieb|das half|das gelang|das waren|dem steht|dem stehen|dem stand|dem standen|dem folgte|den angaben zufolge|damit|dabei|dafür|dagegen|daher|darum|darauf|daraus|darin|darüber|davon
    |dazu|deshalb|deswegen|demnach|demgegenüber|zudem|außerdem|ferner|überdies|hinzu|auch|aber|doch|jedoch|allerdings|dennoch|trotzdem|hingegen|ebenso|zuvor|bislang|bisher
    |gleichwohl|so|also|hier|hierfür|hierzu|hiervon|grund|gründe|der grund|grund dafür|weiter|weiterhin|nun|dann|danach|daraufhin|anschließend|unterdessen|und|denn
    |ihr|ihre|sein|seine|beide|beides|insbesondere|letzteres|ersteres|konkret|analysten hatten|analysten haben|experten hatten|ganz anders|ähnlich|anders|entsprechend`,
  ),
  pronouns: list(
    'er|sie|ihm|ihnen|dieser|diese|dieses|deren|dessen|davon|daraus|darunter|dafür|damit|daraufhin|zudem|außerdem|ebenfalls|hingegen|dagegen',
  ),
  noise: list(
    `lesen sie auch|lesen sie hier|lest auch|mehr dazu|mehr zum thema|das könnte sie auch interessieren|hier klicken|klicken sie|jetzt kostenlos|kostenlos anmelden
    |newsletter|autor|autorin|redaktion|für den inhalt der mitteilung|ad-hoc-mitteilung nach|übermittelt durch|ad-hoc-meldung nach|dies ist eine maschinelle|maschinelle übersetzung|foto|bildquelle|werbung|anzeige|haftungsausschluss|disclaimer
    |keine anlageberatung|cookies|abonnieren|registrieren|weiterlesen|im original|pressekontakt|ansprechpartner|über das unternehmen|steht zum abruf|im internet unter|interessenkonflikt
    |melden sie den fehler|fehler gefunden|markieren sie`,
  ),
  background: list(
    `im vergangenen jahr hatte|vor einem jahr hatte|zuletzt hatte|bereits im|seinerzeit|vor jahren|seit jahren|hintergrund|zum vergleich|nach eigenen angaben|rückblick`,
  ),
};
