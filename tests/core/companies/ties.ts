/**
 * Whose figure it is where names are tied to each other: «figure|metric|owner». Own writing, invented numbers. Of each
 * rule sentences that need it, then sentences that look alike and must not trigger it.
 */
export const ties: Readonly<Record<string, readonly string[]>> = {
  'a daughter of X is not X': [
    'SAP wächst\nUnter dem Strich blieben der Tochter der Deutschen Bank «3 Euro|net_income|SAP».',
    'SAP wächst\nKunden der Tochter von Volkswagen zahlten «3 Euro|revenue|SAP».',
    'SAP wächst\nDie Schwester der Commerzbank erlöste «3 Euro|revenue|SAP».',
    'SAP wächst\nDer Umsatz von Volkswagen stieg auf «3 Euro|revenue|Volkswagen».',
    'SAP wächst\nDie Tochter Alibaba erlöste «3 Euro|revenue|Alibaba».',
  ],
  'what governs a noun governs its genitive': [
    'SAP zahlt\nDavon entfallen «3 Euro|cost|SAP» auf Entschädigungen für Kunden der Plattform Alibaba. Bereits zuvor hatte das Unternehmen «2 Euro|cost|SAP» gezahlt.',
    'SAP zahlt\nZuletzt erlöste es mit Filialen der Commerzbank «3 Euro|revenue|SAP».',
    'SAP zahlt\nAn Nutzer der Plattform Alibaba gehen «3 Euro|cost|SAP».',
    'SAP zahlt\nDer Umsatz der Commerzbank stieg auf «3 Euro|revenue|Commerzbank».',
    'SAP zahlt\nDie Filialen der Commerzbank verdienten «3 Euro|net_income|Commerzbank».',
  ],
  'shares of a described company are its own': [
    'SAP steigt\nDagegen gaben die Titel des französischen Wettbewerbers Alibaba um «2 Prozent|price|Alibaba» nach.',
    'SAP steigt\nDie Aktien des chinesischen Händlers Alibaba fielen um «2 Prozent|price|Alibaba».',
    'SAP steigt\nUm «2 Prozent|price|Alibaba» sanken die Papiere der kleineren Rivalin Alibaba.',
    'SAP steigt\nDie Titel gaben um «2 Prozent|price|SAP» nach.',
    'SAP steigt\nDie Papiere des Konzerns fielen um «2 Prozent|price|SAP», wie die Börse zeigte.',
  ],
  'who is a shareholder does not take the floor': [
    'SAP wächst\nAn der Firma sind auch Volkswagen und Alibaba beteiligt. Die Erlöse wuchsen um «3 Prozent|revenue|SAP».',
    'SAP wächst\nGroßaktionär ist die Deutsche Bank mit «70 Prozent|stake|SAP».',
    'SAP wächst\nGrößte Eigentümerin bleibt Volkswagen mit «30 Prozent|other|SAP».',
    'SAP wächst\nVolkswagen ist zufrieden. Die Erlöse wuchsen um «3 Prozent|revenue|Volkswagen».',
    'SAP wächst\nFür Aktionäre ist Volkswagen interessant: Die Marge stieg auf «3 Prozent|margin|Volkswagen».',
  ],
  'the bidder pays, the target is valued': [
    'Volkswagen will Alibaba übernehmen\nVolkswagen will Alibaba übernehmen und bietet den Aktionären Geld. Alibaba prüft. Alibaba schweigt.\nDas bewertet den Konzern mit «3 Euro|market_cap|Alibaba».',
    'Volkswagen will Alibaba übernehmen\nVolkswagen will Alibaba übernehmen und bietet den Aktionären Geld. Alibaba prüft. Alibaba schweigt.\nDie Prämie liegt hoch, zuletzt kostete das Papier «3 Euro|price|Alibaba».',
    'Volkswagen will Alibaba übernehmen\nVolkswagen will Alibaba übernehmen und bietet den Aktionären Geld. Alibaba prüft. Alibaba schweigt.\nDie Schulden betragen «2 Euro|debt|Alibaba».',
    'SAP wächst\nSAP hebt das Ziel. SAP gewinnt.\nAnalysten sehen eine Prämie von «3 Euro|price|SAP».',
  ],
  'savings of a deal are the buyer’s': [
    'SAP wächst\nAus der Übernahme von Alibaba verspricht sich die Führung Synergien von «6 Euro|deal_value|SAP».',
    'SAP kauft zu\nNach dem Kauf von Alibaba fallen Integrationskosten von «6 Euro|deal_value|SAP» an.',
    'SAP kauft zu\nScheitert der Kauf von Alibaba, wird eine Strafzahlung von «6 Euro|deal_value|SAP» fällig.',
    'SAP kauft zu\nFür die Übernahme von Alibaba fließen «6 Euro|deal_value|Alibaba».',
    'SAP kauft zu\nDer Kauf von Alibaba kostet «6 Euro|deal_value|Alibaba».',
  ],
  'investors pay, the issuer raises': [
    'SAP holt Geld\nAls Ankerinvestoren haben sich Volkswagen und Alibaba verpflichtet, Papiere für «4 Euro|funding|SAP» zu zeichnen.',
    'SAP holt Geld\nVolkswagen und Alibaba zeichneten neue Anteile für «4 Euro|funding|SAP» und haben sie damit alle gezeichnet.',
    'SAP holt Geld\nVon den Geldgebern Volkswagen kommen «4 Euro|funding|SAP».',
    'SAP holt Geld\nAuch Volkswagen nahm mit einer Anleihe «4 Euro|funding|Volkswagen» ein.',
    'SAP holt Geld\nVolkswagen erhöhte das Kapital um «4 Euro|funding|Volkswagen».',
  ],
  'sister brands are the owner’s': [
    'Volkswagen verkauft mehr\nVolkswagen lieferte Wagen der Marken Volkswagen, Alibaba und SAP aus, «3 Prozent|units|Volkswagen» mehr.\nAlibaba: «7 Prozent|units|Volkswagen»',
    'Volkswagen wächst\nDie Marken Alibaba und Volkswagen legten zu. Bei Alibaba stieg der Absatz um «3 Prozent|units|Volkswagen».',
    'Volkswagen wächst\nZu den Marken Volkswagen sowie Alibaba kamen Kunden. Alibaba verkaufte «3 Prozent|units|Volkswagen» mehr.',
    'Volkswagen wächst\nAlibaba verkaufte «3 Prozent|units|Alibaba» mehr.',
    'Volkswagen wächst\nDer Markt von Volkswagen und Alibaba schrumpft. Alibaba verkaufte «3 Prozent|units|Alibaba» mehr.',
  ],
  'an index that no list knows': [
    'SAP steigt\nDer Branchenindex QRW Regional Banking legte um «2 Prozent|price|QRW Regional Banking» zu.',
    'Der Index STX Global fiel auf «900 Punkte|price|STX Global».',
    'SAP steigt\nUm «2 Prozent|price|NRQ Gold» gab der Minenindex NRQ Gold nach.',
    'SAP steigt\nDie Papiere stiegen im Index Anfang Mai um «2 Prozent|price|SAP».',
    'SAP steigt\nIm Index Platz genommen, gewann die Aktie «2 Prozent|price|SAP».',
  ],
  'the people of Franconia are no money': [
    'SAP wächst\nBei Alibaba konnten die Franken einen Auftrag über «2 Euro|orders|SAP» gewinnen.',
    'SAP wächst\nZugleich wollen die Franken «2 Euro|investment|SAP» ausgeben.',
    'SAP wächst\nIn China steigerten die Franken den Erlös auf «2 Euro|revenue|SAP».',
    'Der Franken stieg auf «1,07 Euro|exchange_rate|Franken».',
    'Der Dollar fiel. Der Franken kostete «1,2 Dollar|exchange_rate|Franken».',
  ],
  'a customer has no order book': [
    'SAP wächst\nBei Alibaba gewann SAP einen Auftrag über «2 Euro|orders|SAP».',
    'SAP wächst\nBei Volkswagen holte SAP «2 Euro|orders|SAP».',
    'SAP wächst\nBei Alibaba sammelte SAP Bestellungen für «2 Euro|orders|SAP» ein.',
    'SAP wächst\nBei Alibaba stieg der Auftragseingang auf «2 Euro|orders|Alibaba».',
    'SAP wächst\nBei Volkswagen gingen Bestellungen für «2 Euro|orders|Volkswagen» ein.',
  ],
};
