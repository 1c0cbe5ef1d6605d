/** Subject, and paragraphs of several parties whose figures are marked: «figure|owner». Own writing, invented numbers. */
export const parties: readonly (readonly [subject: string, marked: string])[] = [
  [
    'Gratbahn',
    `Gratbahn steigert Umsatz – Wettbewerber Talwerk fällt zurück
Die Gratbahn AG hat im zweiten Quartal «120 Millionen Euro|Gratbahn» umgesetzt, «8 Prozent|Gratbahn» mehr als ein Jahr zuvor. Der Wettbewerber Talwerk AG kam nur auf «95 Millionen Euro|Talwerk». Der Gewinn stieg auf «14 Millionen Euro|Gratbahn».`,
  ],
  [
    'Talwerk',
    `Talwerk erhöht Preise
Die Gratbahn GmbH, der größte Wettbewerber von Talwerk, setzte im vergangenen Jahr «300 Millionen Euro|Gratbahn» um. Talwerk selbst erlöste «210 Millionen Euro|Talwerk». Gegenüber dem Rivalen liegt die Marge mit «9 Prozent|Talwerk» deutlich zurück.`,
  ],
  [
    'Kranbau Lüttich',
    `Nordhafen will Kranbau Lüttich übernehmen
Die Nordhafen AG bietet 38 Euro je Aktie für die Kranbau Lüttich SE. Das Angebot bewertet den Zulieferer mit «1,4 Milliarden Euro|Kranbau Lüttich». Die Aktie von Kranbau Lüttich sprang um «24 Prozent|Kranbau Lüttich», während Nordhafen «3 Prozent|Nordhafen» verlor. Nordhafen hält bereits «12 Prozent|Kranbau Lüttich» an Kranbau Lüttich.`,
  ],
  [
    'Siemens',
    `Siemens liefert Züge an Deutsche Bahn
Siemens hat von der Deutschen Bahn einen Auftrag über «2,1 Milliarden Euro|Siemens» erhalten. Bei der Deutschen Bahn war der Verlust zuletzt auf «1,8 Milliarden Euro|Deutsche Bahn» gestiegen. Die Siemens-Aktie legte um «1,2 Prozent|Siemens» zu.`,
  ],
  [
    'SAP',
    `SAP übertrifft die Erwartungen
Der Umsatz von SAP kletterte um «11 Prozent|SAP» auf «9,1 Milliarden Euro|SAP». Für Oracle hatte der Markt zuletzt nur «7 Prozent|Oracle» Wachstum erwartet. Das Kursziel der Deutschen Bank für SAP liegt bei «280 Euro|SAP», JPMorgan nennt «265 Euro|SAP».`,
  ],
  [
    'Dax',
    `Dax schließt kaum verändert
Der Dax hat am Mittwoch «0,1 Prozent|Dax» auf «23.410 Punkte|Dax» verloren. Im MDax ging es um «0,4 Prozent|MDax» nach oben. Bester Wert war Infineon mit plus «3,2 Prozent|Infineon», schwächster Wert BASF mit minus «2,5 Prozent|BASF». Die Papiere von Zalando verteuerten sich um «2,0 Prozent|Zalando».`,
  ],
  [
    'Allianz',
    `Allianz-Tochter Pimco zieht Geld an
Die Allianz hat im Quartal einen operativen Gewinn von «4,1 Milliarden Euro|Allianz» erzielt. Die Fondstochter Pimco sammelte «32 Milliarden Euro|Pimco» ein. Zusammen mit Allianz Global Investors verwaltet der Konzern nun «1,9 Billionen Euro|Allianz».`,
  ],
  [
    'Holz Berger',
    `Holz Berger beantragt Insolvenz
Die Holz Berger GmbH schuldet der Raiffeisenbank Mürztal «12 Millionen Euro|Holz Berger». Insgesamt belaufen sich die Verbindlichkeiten auf «31 Millionen Euro|Holz Berger». Größter Gläubiger ist die Bank Austria mit «15 Millionen Euro|Holz Berger». Betroffen sind «140 Mitarbeiter|Holz Berger».`,
  ],
  [
    'Volkswagen',
    `VW und Rivian vertiefen Partnerschaft
Volkswagen investiert weitere «800 Millionen Dollar|Volkswagen» in Rivian. Der US-Elektroautobauer verbrannte im vergangenen Quartal «500 Millionen Dollar|Rivian». Damit hält Volkswagen nun «15 Prozent|Rivian» an Rivian.`,
  ],
  [
    'Gold',
    `Goldpreis steigt auf Rekordhoch
Der Goldpreis ist am Freitag um «1,8 Prozent|Gold» auf «3.420 Dollar|Gold» je Feinunze gestiegen. Silber kostete «36,10 Dollar|Silber». Die Aktie des Produzenten Barrick gewann «4 Prozent|Barrick».`,
  ],
  [
    'Euro',
    `Euro fällt unter 1,10 Dollar
Der Euro hat am Donnerstag nachgegeben und notierte bei «1,0960 US-Dollar|Euro». Zum Franken verlor die Gemeinschaftswährung «0,3 Prozent|Euro». Die Inflation in der Eurozone sank auf «2,1 Prozent|Eurozone».`,
  ],
  [
    'Deutschland',
    `Deutsche Wirtschaft schrumpft
Das Bruttoinlandsprodukt in Deutschland ist im zweiten Quartal um «0,3 Prozent|Deutschland» gesunken. In Frankreich wuchs die Wirtschaft dagegen um «0,2 Prozent|Frankreich». Für das Gesamtjahr erwartet die Commerzbank ein Minus von «0,1 Prozent|Deutschland».`,
  ],
  [
    'Bitcoin',
    `Bitcoin springt über 100.000 Dollar
Bitcoin kostete am Morgen «101.200 Dollar|Bitcoin» und damit «4,1 Prozent|Bitcoin» mehr als am Vortag. Ethereum legte um «6 Prozent|Ethereum» auf «3.900 Dollar|Ethereum» zu. Die Aktie der Kryptobörse Coinbase gewann «8 Prozent|Coinbase».`,
  ],
  [
    'Zurich',
    `Zurich übertrifft Swiss Re beim Gewinn
Zurich hat im ersten Halbjahr einen Gewinn von «3,0 Milliarden Dollar|Zurich» ausgewiesen. Das ist mehr als bei Swiss Re, wo «2,6 Milliarden Dollar|Swiss Re» zu Buche standen. Die Combined Ratio von Zurich verbesserte sich auf «92,6 Prozent|Zurich».`,
  ],
  [
    'Voestalpine',
    `Voestalpine senkt die Prognose
Statt «1,5 Milliarden Euro|Voestalpine» rechnet Voestalpine nur noch mit einem Ebitda von «1,3 Milliarden Euro|Voestalpine». Auch der deutsche Rivale Salzgitter hatte zuletzt seine Ziele gekappt: Dort werden nur noch «300 Millionen Euro|Salzgitter» erwartet. Die Aktie von Voestalpine gab in Wien um «5,4 Prozent|Voestalpine» nach.`,
  ],
  [
    'Lindt',
    `UBS hebt Lindt auf Buy
Die UBS hat das Kursziel für Lindt & Sprüngli von «110.000|Lindt» auf «135.000 Franken|Lindt» angehoben. Vontobel bleibt bei «120.000 Franken|Lindt». Nestlé sieht die UBS dagegen nur noch bei «85 Franken|Nestlé».`,
  ],
  [
    'Nvidia',
    `Nvidia zieht davon
Nvidia kommt auf einen Börsenwert von «3,9 Billionen Dollar|Nvidia», Microsoft auf «3,6 Billionen Dollar|Microsoft» und Apple auf «3,1 Billionen Dollar|Apple». AMD (+«2,3 %|AMD»), Intel (-«1,1 %|Intel») und Broadcom (+«0,4 %|Broadcom») folgten.`,
  ],
  [
    'Uniper',
    `Uniper verkauft Kraftwerk an Hydrowerk Zell
Uniper gibt das Kraftwerk Gönyu für 250 Millionen Euro an die Hydrowerk Zell AG ab. Hydrowerk Zell finanziert den Kauf mit einem Kredit über «180 Millionen Euro|Hydrowerk Zell» von der Landesbank Berg. Uniper senkt damit seine Schulden um «10 Prozent|Uniper».`,
  ],
  [
    'Unicredit',
    `Unicredit stockt bei Commerzbank auf
Unicredit hat ihren Anteil an der Commerzbank auf «28 Prozent|Commerzbank» erhöht. Das Institut aus Mailand zahlte dafür 1,2 Milliarden Euro. Die Commerzbank will bis 2027 «3.900 Stellen|Commerzbank» streichen. Im Frankfurter Handel stiegen Commerzbank um «2 Prozent|Commerzbank», Unicredit verloren «1 Prozent|Unicredit».`,
  ],
  [
    'Rheinmetall',
    `Rheinmetall wächst rasant
Im ersten Halbjahr kletterten die Erlöse des Rüstungskonzerns auf «4,7 Milliarden Euro|Rheinmetall». Anders als bei Thyssenkrupp, dessen Marinesparte TKMS «2,1 Milliarden Euro|TKMS» umsetzte, stieg bei Rheinmetall auch die Marge auf «12,4 Prozent|Rheinmetall». Ihre Prognose von «30 Prozent|Rheinmetall» Wachstum bestätigten die Düsseldorfer.`,
  ],
  [
    'Delivery Hero',
    `Delivery Hero verkauft Foodpanda-Geschäft an Grab
Grab zahlt für die Sparte 600 Millionen Dollar. Delivery Hero hatte im Vorjahr einen Verlust von «880 Millionen Euro|Delivery Hero» ausgewiesen. Um «7,5 Prozent|Delivery Hero» zogen die Papiere von Delivery Hero an, bei Grab ging es um 2 Prozent nach unten.`,
  ],
  [
    'Fielmann',
    `Fielmann eröffnet Filialen
Mit einem Marktanteil von «52 Prozent|Fielmann» liegt Fielmann weit vor Apollo-Optik, das auf 17 Prozent kommt. Die Optikerkette beschäftigt «23.000 Mitarbeiter|Fielmann». Seinem Hauptaktionär, der Korva Stiftung, fließen «60 Millionen Euro|Fielmann» an Dividende zu.`,
  ],
  [
    'Öl',
    `Ölpreise geben nach
Ein Barrel der Nordseesorte Brent kostete am Dienstag «66,40 Dollar|Brent», «90 Cent|Brent» weniger als am Vortag. Der Preis für ein Fass WTI fiel um «1,05 Dollar|WTI» auf «62,80 Dollar|WTI». Unter Druck standen Shell mit minus «1,5 Prozent|Shell» und BP mit minus «1,9 Prozent|BP».`,
  ],
  [
    'Hensoldt',
    `Analysten uneins über Hensoldt
Jefferies rät bei Hensoldt zum Kauf und sieht den fairen Wert bei «105 Euro|Hensoldt». Deutlich vorsichtiger ist Bernstein: Das Haus traut den Papieren nur «72 Euro|Hensoldt» zu. Gemessen am Schlusskurs sind das «20 Prozent|Hensoldt» Abschlag. Renk hält Bernstein bei «60 Euro|Renk» für angemessen bewertet.`,
  ],
  [
    'Merck',
    `Merck spürt schwächere Nachfrage
Die Merck KGaA aus Darmstadt setzte im dritten Quartal «5,2 Milliarden Euro|Merck» um. Der US-Pharmakonzern Merck & Co. steigerte seinen Umsatz auf «16,9 Milliarden Dollar|Merck & Co». Bei Roche lag das Plus bei «6 Prozent|Roche».`,
  ],
];
