/** Whole reports as several authors would write them, figures marked: «figure|owner». Own writing, invented numbers. */
export const reports: readonly (readonly [subject: string, marked: string])[] = [
  [
    'Dax',
    `Aktien Frankfurt Schluss: Dax rettet kleines Plus ins Wochenende
FRANKFURT (dpa-AFX) - Nach einem nervösen Handel ist der deutsche Aktienmarkt am Freitag doch noch mit einem kleinen Gewinn aus dem Handel gegangen. Der Dax schloss «0,2 Prozent|Dax» höher bei «23.842,17 Punkten|Dax». Auf Wochensicht steht damit ein Plus von «1,1 Prozent|Dax» zu Buche. Der MDax der mittelgroßen Werte gewann «0,7 Prozent|MDax» auf «30.102,55 Zähler|MDax». Für den EuroStoxx 50 ging es um «0,3 Prozent|EuroStoxx» auf «5.560,20 Punkte|EuroStoxx» nach oben, während der Schweizer SMI «0,1 Prozent|SMI» verlor und der ATX in Wien um «0,9 Prozent|ATX» zulegte. In New York notierte der Dow Jones Industrial zum europäischen Handelsende «0,4 Prozent|Dow» im Minus.
Unter den Einzelwerten standen Continental mit plus «4,6 Prozent|Continental» an der Dax-Spitze. Der Reifenhersteller hatte mit seinem Quartalsbericht überzeugt. Schlusslicht waren die Titel der Deutschen Telekom, die nach einem kritischen Kommentar der US-Bank Goldman Sachs «2,8 Prozent|Deutsche Telekom» einbüßten. Rheinmetall verbilligten sich um «1,9 Prozent|Rheinmetall». Im SDax sackten die Anteilscheine von Hornbach um 7,3 Prozent ab; der Baumarktbetreiber hatte die Prognose gesenkt.
Am Rentenmarkt sank die Umlaufrendite von «2,61 Prozent|Bundesanleihe» am Vortag auf «2,58 Prozent|Bundesanleihe». Der Bund-Future stieg um «0,12 Prozent|Bund» auf «129,44 Punkte|Bund». Der Euro notierte bei «1,1650 US-Dollar|Euro». Die Europäische Zentralbank (EZB) setzte den Referenzkurs auf 1,1641 (Donnerstag: 1,1698) Dollar fest. Der Dollar kostete damit «0,8590 Euro|Dollar».`,
  ],
  [
    'Dollar',
    `Devisen: Dollar gibt nach, Yen gefragt
Der US-Dollar hat am Montag zu den meisten Währungen nachgegeben. Zum Yen fiel er um «0,8 Prozent|Dollar» und kostete am Abend noch «148,20 Yen|Dollar». Auch gegenüber dem Franken ging es abwärts: Ein Dollar wurde zu «0,8010 Franken|Dollar» gehandelt.
Der Euro profitierte davon und kletterte auf «1,1744 Dollar|Euro», nachdem er am Morgen noch bei «1,1690 Dollar|Euro» notiert hatte. Zum britischen Pfund blieb die Gemeinschaftswährung mit «0,8712 Pfund|Euro» kaum verändert. Die türkische Lira rutschte auf ein Rekordtief: Für einen Dollar mussten zeitweise «41,9 Lira|Dollar» gezahlt werden.
Die Notenbank in Ankara hatte den Leitzins um 250 Basispunkte auf 40,5 Prozent gesenkt.`,
  ],
  [
    'Nikkei',
    `Aktien Asien: Gewinne in Tokio, Verluste in Hongkong
An den asiatischen Börsen hat sich am Dienstag kein einheitliches Bild gezeigt. In Tokio stieg der Nikkei 225 um «1,2 Prozent|Nikkei» auf «48.277 Punkte|Nikkei». In Hongkong gab der Hang-Seng-Index um «0,6 Prozent|Hang» nach, der CSI 300 mit den größten Werten vom chinesischen Festland «0,3 Prozent|CSI». Der südkoreanische Kospi gewann «1,9 Prozent|Kospi», der australische S&P/ASX 200 trat mit minus «0,1 Prozent|ASX» auf der Stelle.
Gesucht waren in Tokio Chipwerte. Tokyo Electron rückten um «5,1 Prozent|Tokyo Electron» vor, Advantest um «4,4 Prozent|Advantest» und Softbank um «3,9 Prozent|Softbank». Toyota verloren dagegen «1,0 Prozent|Toyota». In Hongkong gaben Alibaba «2,2 Prozent|Alibaba» ab, nachdem der Onlinehändler einen Gewinnrückgang von 18 Prozent gemeldet hatte. JD.com und Meituan büßten «1,7|JD» beziehungsweise «2,5 Prozent|Meituan» ein.`,
  ],
  [
    'Brenzwerk',
    `Brenzwerk wachsen dank Medizintechnik
Die Brenzwerk SE hat im dritten Quartal mehr verdient als erwartet. Der Umsatz stieg um «6,4 Prozent|Brenzwerk» auf «1,21 Milliarden Euro|Brenzwerk», das bereinigte Ebit um «11 Prozent|Brenzwerk» auf «143 Millionen Euro|Brenzwerk». Analysten hatten im Schnitt mit «138 Millionen Euro|Brenzwerk» gerechnet.
Im Geschäftsfeld Medizintechnik kletterten die Erlöse um «15 Prozent|Brenzwerk», in der Sparte Automotive sanken sie dagegen um «3 Prozent|Brenzwerk». Das Segment Energie steuerte «210 Millionen Euro|Brenzwerk» bei. Die Region Amerika war mit einem Plus von «9 Prozent|Brenzwerk» der stärkste Markt; in China ging der Umsatz um «12 Prozent|Brenzwerk» zurück.
Für das Gesamtjahr peilt Konzernchefin Anna Brandl nun Erlöse von «4,9 Milliarden Euro|Brenzwerk» an. Die Dividende soll auf «1,40 Euro|Brenzwerk» je Aktie steigen. Das Papier gewann im MDax «5,2 Prozent|Brenzwerk» und kostete «62,30 Euro|Brenzwerk». Seit Jahresbeginn hat der Titel damit «34 Prozent|Brenzwerk» zugelegt, während der MDax auf ein Plus von «16 Prozent|MDax» kommt.`,
  ],
  [
    'Möbel Steinach',
    `Möbelhändler Möbel Steinach ist insolvent
Die Möbel Steinach GmbH mit Sitz in Graz hat am Landesgericht einen Antrag auf ein Sanierungsverfahren eingebracht. Das teilte der Kreditschutzverband KSV1870 mit. Die Passiva betragen «18,4 Millionen Euro|Möbel Steinach», die Aktiva «5,1 Millionen Euro|Möbel Steinach». Rund «9 Millionen Euro|Möbel Steinach» entfallen auf die Hausbank, die Steiermärkische Sparkasse, weitere 2,2 Millionen Euro auf die Raiffeisen-Landesbank. Lieferanten haben «4,6 Millionen Euro|Möbel Steinach» offen. Betroffen sind «230 Dienstnehmer|Möbel Steinach» und «340 Gläubiger|Möbel Steinach».
Den Gläubigern wird eine Quote von «20 Prozent|Möbel Steinach» angeboten, zahlbar binnen zwei Jahren. Das Unternehmen machte zuletzt einen Verlust von «3,1 Millionen Euro|Möbel Steinach». Alleineigentümer ist seit dem Vorjahr die Beteiligungsgesellschaft Alpenrot Capital, die damals für 100 Prozent der Anteile 6 Millionen Euro zahlte.`,
  ],
  [
    'Unicredit',
    `Unicredit stockt bei der Commerzbank auf
Die italienische Großbank Unicredit hat ihren Anteil an der Commerzbank auf «29 Prozent|Commerzbank» ausgebaut. Bisher hielt sie «26 Prozent|Commerzbank» der Stimmrechte. Konzernchef Andrea Orcel bezifferte die Kosten auf «1,2 Milliarden Euro|Unicredit». Der Bund ist mit «12 Prozent|Commerzbank» zweitgrößter Aktionär der Frankfurter.
Die Commerzbank-Aktie legte um «2,4 Prozent|Commerzbank» auf «34,80 Euro|Commerzbank» zu. Damit kommt das Geldhaus auf einen Börsenwert von «39 Milliarden Euro|Commerzbank». Unicredit-Papiere gaben in Mailand um «0,9 Prozent|Unicredit» nach. Die Italiener hatten zuletzt einen Quartalsgewinn von «2,6 Milliarden Euro|Unicredit» ausgewiesen, «5 Prozent|Unicredit» mehr als im Vorjahr. Bei der Commerzbank waren es «590 Millionen Euro|Commerzbank».`,
  ],
  [
    'Siltronic',
    `ANALYSE-FLASH: Jefferies hebt Ziel für Siltronic - 'Hold'
NEW YORK (dpa-AFX Analyser) - Das Analysehaus Jefferies hat das Kursziel für Siltronic von «38|Siltronic» auf «45 Euro|Siltronic» angehoben, die Einstufung aber auf "Hold" belassen. Der Waferhersteller dürfte die Talsohle durchschritten haben, schrieb Analyst Olivia Chan. Sie hob ihre Schätzung für das operative Ergebnis um «9 Prozent|Siltronic» an. Für den Konkurrenten Soitec nennt sie nun ein Ziel von «52 Euro|Soitec». Vontobel hatte am Vortag ein Ziel von «41 Euro|Siltronic» ausgegeben, die DZ Bank sieht den fairen Wert bei «47 Euro|Siltronic».
Die Aktie notierte zuletzt bei «43,10 Euro|Siltronic» und damit «2,1 Prozent|Siltronic» fester. Er sehe noch «15 Prozent|Siltronic» Luft, sagte ein Händler.`,
  ],
  [
    'Bitcoin',
    `Krypto-Markt am Mittag: Bitcoin stabil, Altcoins schwächer
Der Bitcoin-Kurs hält sich am Donnerstag über der Marke von «110.000 US-Dollar|Bitcoin». Zuletzt kostete die älteste Kryptowährung «111.420 US-Dollar|Bitcoin», ein Plus von «0,6 Prozent|Bitcoin» binnen 24 Stunden. Bei Ethereum ging es um «2,4 Prozent|Ethereum» auf «3.980 US-Dollar|Ethereum» nach unten. XRP verbilligte sich um «1,8 Prozent|XRP» auf «2,41 Dollar|XRP», Solana um «3,3 Prozent|Solana» auf «188 Dollar|Solana».
Die Marktkapitalisierung von Bitcoin liegt bei «2,2 Billionen Dollar|Bitcoin». In die Spot-ETFs flossen am Vortag netto 340 Millionen Dollar. Strategy, der größte börsennotierte Bitcoin-Investor, hält inzwischen 640.000 Bitcoin. Die Papiere des Unternehmens gaben vorbörslich 1,1 Prozent nach, Coinbase verloren «0,7 Prozent|Coinbase».`,
  ],
  [
    'Nordbräu',
    `Nordbräu: Gewinnwarnung schickt Aktie auf Talfahrt
Bier-Durst lässt nach: Die Nordbräu AG hat am Mittwochabend ihre Ziele für das laufende Jahr gekappt. Der Umsatz werde um «4 bis 6 Prozent|Nordbräu» sinken, teilte der Bremer Konzern mit. Bislang war er von einem Plus von «2 Prozent|Nordbräu» ausgegangen. Auch Konkurrent Radeberger hatte zuletzt über schwache Absätze geklagt: Dort ging der Ausstoß um «5,5 Prozent|Radeberger» zurück. Der deutsche Biermarkt schrumpfte laut Statistischem Bundesamt im ersten Halbjahr um 6,3 Prozent.
Die Aktie stürzte am Donnerstag um «17 Prozent|Nordbräu» auf «11,20 Euro|Nordbräu» ab. Er rechne damit, dass das Ebitda auf «95 Millionen Euro|Nordbräu» falle, sagte Vorstandschef Uwe Harms. Ein Jahr zuvor hatten die Bremer «118 Millionen Euro|Nordbräu» erwirtschaftet. Großaktionärin ist mit «51 Prozent|Nordbräu» die Familie Harms. Heineken hält «10 Prozent|Nordbräu». Die Marke Küstengold verkaufte «800.000 Hektoliter|Nordbräu».`,
  ],
  [
    'Nasdaq',
    `Wall Street: Tech-Werte ziehen Nasdaq ins Plus
Die US-Börsen haben uneinheitlich geschlossen. Der Dow Jones verlor «0,3 Prozent|Dow» auf «46.520 Punkte|Dow», der breiter gefasste S&P 500 stieg um «0,2 Prozent|S&P» auf «6.740 Zähler|S&P». Der technologielastige Nasdaq Composite gewann «0,7 Prozent|Nasdaq» auf «22.940 Punkte|Nasdaq».
AMD sprangen um «11 Prozent|AMD» nach oben. Der Chipkonzern liefert OpenAI Prozessoren mit einer Leistung von sechs Gigawatt und räumt dem ChatGPT-Entwickler Optionsscheine auf bis zu «160 Millionen Aktien|AMD» ein. Das wären rund «10 Prozent|AMD» der Anteile. Nvidia gaben dagegen «1,2 Prozent|Nvidia» ab. Comerica schnellten um 14 Prozent nach oben: Fifth Third übernimmt die Regionalbank für 10,9 Milliarden Dollar. Die Aktien von Fifth Third büßten «1,4 Prozent|Fifth Third» ein.
Die Rendite zehnjähriger US-Staatsanleihen stieg auf «4,16 Prozent|US-Staatsanleihe». Die Fed hatte den Leitzins zuletzt um 25 Basispunkte auf die Spanne von 4,00 bis 4,25 Prozent gesenkt. Ein Fass (159 Liter) der Nordseesorte Brent kostete «65,60 Dollar|Brent» und damit «1,5 Prozent|Brent» mehr als am Freitag. US-Leichtöl der Sorte WTI verteuerte sich um «90 Cent|WTI» auf «61,80 Dollar|WTI». Gold war mit «3.960 Dollar|Gold» je Feinunze so teuer wie nie.`,
  ],
];
