import type { JudgeLexicon, OtherTopic } from '../../core/judge-lexicon.ts';

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const weighted = (tables: Record<number, string>): Map<string, number> =>
  new Map(
    Object.entries(tables).flatMap(([weight, list]) =>
      words(list).map((word): [string, number] => [word, Number(weight)]),
    ),
  );
const topics = (tables: Record<string, Record<number, string>>): Map<string, OtherTopic> =>
  new Map(
    Object.entries(tables).flatMap(([topic, weights]) =>
      Object.entries(weights).flatMap(([weight, list]) =>
        words(list).map((word): [string, OtherTopic] => [word, { topic, weight: Number(weight) }]),
      ),
    ),
  );

export const judge: JudgeLexicon = {
  finance: weighted({
    3: `aktie aktien aktionär aktionäre aktionären aktionärs anteilseigner anteilsscheine anteilsschein anleger anlegern
      börse börsen dax dax-konzern mdax sdax tecdax euro-stoxx eurostoxx dow nasdaq nyse xetra tradegate s&p wall
      analyst analysten analystin analysts kursziel kurszieles kursziele ebit ebitda ebita ebt ergebniszahlen
      dividende dividenden ausschüttung quartalszahlen quartalsbericht halbjahreszahlen jahreszahlen
      geschäftszahlen gewinnwarnung umsatzwarnung jahresüberschuss konzernüberschuss nettoergebnis betriebsergebnis
      marktkapitalisierung börsenwert börsengang ipo emission emittent kapitalerhöhung kapitalmarkt kapitalmarkttag
      hauptversammlung aktienrückkauf rückkaufprogramm übernahmeangebot großaktionär streubesitz stimmrechte
      stimmrechtsanteile anleihe anleihen staatsanleihen rendite renditen leitzins leitzinsen zinsentscheid
      zinssenkung zinssenkungen zinserhöhung zinserhöhungen notenbank notenbanken ezb fed wertpapier wertpapiere
      handelsschluss vorbörslich nachbörslich börsianer bullen bären kgv kurssprung kursrutsch kursgewinne kursverluste
      rally rallye outperform underperform overweight underweight buy hold sell hochgestuft herabgestuft
      insolvenzverfahren insolvenzantrag ad-hoc stammaktie vorzugsaktie depotbank fondsmanager hedgefonds
      private-equity bruttomarge seed funding finanzierungsrunde wagniskapital risikokapital investmentbank ratingagentur
      isin wkn wphg dgap dgap-news dgap-adhoc eqs-news eqs-adhoc stimmrechtsmitteilung geldgeber geldgebern geldgebers geschäftsklima geschäftsklimaindex ifo börsennotiert börsennotierte börsennotierten notierung emittenten gläubigerversammlung meilensteinzahlung
      opec brent wti rohöl bilanzskandal wertberichtigung abschreibungen goldman jpmorgan`,
    2: `schutzschirmverfahren eigenverwaltung insolvenzverwalter konjunkturforscher konjunkturforschern wirtschaftsforscher wirtschaftsforschern marktforscher
      marktforschern börsenkurs umsatz umsätze umsätzen umsatzes erlös erlöse erlösen gewinn gewinne gewinns gewinnen verlust verluste verlusten
      quartal quartals quartalen geschäftsjahr geschäftsjahres halbjahr vorjahresquartal vorjahreszeitraum vorquartal
      prognose prognosen ausblick konzern konzerns konzerne investor investoren investorin vorstand aufsichtsrat
      vorstandschef vorstandsvorsitzender vorstandsvorsitzende finanzvorstand ceo cfo konzernchef firmenchef
      marge margen bilanz bilanzen übernahme übernahmen fusion beteiligung beteiligungen anteil anteile papiere papier titel
      kurs kurse kursen indizes index leitindex verschuldung schulden gläubiger kredit kreditgeber finanzinvestor
      stellenabbau rohstoffe goldpreis ölpreis ölpreise inflation inflationsrate konjunktur rezession volkswirte ökonomen
      bruttoinlandsprodukt exporte exportiert handelsvolumen bank banken großbank sparkassen kreditinstitute kreditinstitut
      geldhaus zinsen zins kryptowährung kryptowährungen bitcoin ethereum fonds etf etfs zukauf verkauf kaufpreis
      transaktion transaktionen investment investments finanzierung startup start-up insolvenz sanierung restrukturierung
      auftragseingang auftragsbestand absatz devisen dollarkurs eurokurs währung tochtergesellschaft mutterkonzern
      zahlungssystem zahlungsverkehr zahlungsdienst bezahlsystem gehandelt notiert notieren notierte schätzungen
      usd eur chf gbp aud cad jpy pleite konkurs insolvent akquisition akquisitionen bruttoeinnahmen liquidität
      markterwartungen konsens geschäftsführer geschäftsbereich sparte spin-off joint venture`,
    1: `filialen eigentümer wettbewerber mittelständler unternehmen unternehmens firma firmen markt märkte märkten wachstum prozent milliarden millionen mio mrd milliarde
      million geschäft geschäfte tochter investition investitionen investieren mitarbeiter stellen nachfrage konkurrent
      konkurrenten hersteller branche industrie händler zulieferer produktion
      streicht streichen jobs arbeitsplätze auftrag aufträge lizenzvertrag einnahmen exploration unze bohrungen verschuldet
      übernimmt erwirbt verkauft kauft strategische mitteilung handel yen yuan dollar us-dollar franken pfund beschäftigte belegschaft werk werke lieferungen management
      zahlungen ergebnis rekord wirtschaft wirtschaftlich partnerschaft marken kunden`,
  }),
  financeEndings: weighted({
    3: `aktie aktien aktionär aktionäre anleger anlegern überschuss nettogewinn quartalsgewinn jahresgewinn börse index-rekord
      dividende anleihe anleihen rendite renditen zinsentscheid kursziel börsengang übernahmeangebot notenbank wertpapiere
      analyst analysten aktienkurs`,
    2: `schutzschirmverfahren eigenverwaltung insolvenzverwalter konjunkturforscher konjunkturforschern wirtschaftsforscher wirtschaftsforschern marktforscher
      marktforschern börsenkurs umsatz umsätze umsatzes gewinn gewinne gewinns verlust verluste erlöse quartal ergebnis prognose prognosen marge
      konzern konzerns konzerne investor investoren übernahme beteiligung finanzierung kredit kredite insolvenz bank banken
      vorstand preisziel auftragseingang bilanz zinsen inflation verschuldung börsen fonds konjunktur ausblick
      geschäftsjahr zentralbank`,
    1: `hersteller unternehmen branche markt geschäft investition investitionen wachstum wirtschaft industrie absatz
      produktion produzent milliarden`,
  }),
  others: topics({
    consumer: {
      3: `tarif tarife tarifs steuererklärung finanzamt steuerzahler absetzbar werbungskosten lotto jackpot superzahl gewinnzahlen gewinnklasse
        überführungskosten listenpreis leasingfaktor bestpreis preistipp stiftung testurteil kilometerstand reisende reisenden fahrgäste fahrgästen
        bahnreisende zugausfälle fernzüge warnstreik warnstreiks flugausfälle rückruf chargennummer mindesthaltbarkeitsdatum datenvolumen vertragslaufzeit mindestlaufzeit grundgebühr anschlusspreis anschlussgebühr
        allnet-flat allnet gutschein gutscheine gutscheincode rabattcode schnäppchen uvp preisvergleich kaufberatung
        verbraucherzentrale leasing leasen leasingrate leasingraten leasingvertrag leasinggeber leasingnehmer barkauf
        neuwagen gebrauchtwagen privatleasing ballonfinanzierung restwert anzahlung kfz-versicherung gratis
        versandkostenfrei lego sets bestellbar lieferzeit testsieger ratenkredit stromtarif stromanbieter handyvertrag
        mobilfunkvertrag prepaid sim-karte roaming freikontingent`,
      2: `beantragen pauschale lohnt bescheinigung streik streiks passagiere tickets erstattet stornieren rabatt rabatte angebote deal deals angebot shop onlineshop sparen ersparnis geschenk geschenke geschenken monatlich
        kostenlos zubehör modell modelle ausstattung kilometer händlersuche tipps tipp ratgeber checkliste verbraucher
        verbraucherinnen haushalte versicherung vertrag kündigen kündigung smartphone handy tablet kofferraum`,
    },
    sport: {
      3: `trainer interimstrainer cheftrainer spieltag bundesliga liga tabellenführer abstieg aufstieg torwart stürmer
        mittelfeldspieler verteidiger halbzeit elfmeter mannschaft weltmeister olympia turnier champions fußball handball
        tennis formel-1 rennen halbfinale viertelfinale gegentor tore torschütze dfb uefa fifa dfb-pokal klassenerhalt`,
      2: `ablöse ablösesumme stürmers spieler saison sieg niederlage verein fans stadion team coach partie kader`,
    },
    politics: {
      3: `stadtrat stadträte stadträtin gemeinderat kreistag bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin kämmerer kämmerin
        landrat ratssitzung fraktionen etat landtag kommune kommunen sondervermögen haushaltsentwurf justizministerin justizminister präsidentschaftswahl bundestagswahl landtagswahl wahlkampf abgeordnete
        abgeordneten senat repräsentantenhaus senatoren republikaner demokraten staatsanwältin staatsanwalt impeachment
        koalition opposition fraktion parlament wähler kabinett außenminister innenminister verteidigungsminister
        staatsanwaltschaft mordfall mord täter tatverdächtiger unfall feuerwehr rettungskräfte verletzt verletzte getötet truppen raketen krieg soldaten angriffe flüchtlinge asyl demonstranten polizei festgenommen`,
      2: `bundestag bundesrat arbeitsminister partei parteien politiker politikerin minister ministerin ministerium kandidat kandidatin regierungschef anwalt
        anwältin prozess ermittlungen vorwürfe generalstaatsanwältin`,
    },
    science: {
      3: `forscher forscherin forschende wissenschaftler wissenschaftlerin klimawandel ozean ozeane meere temperaturen
        temperatur wetterextreme klimaforscher el-niño atlantik nordatlantik planeten nasa teleskop spezies erwärmung`,
      2: `grad studie celsius hitze wetter physik biologie`,
    },
    health: {
      3: `patienten patientinnen patient ärzte arzt ärztin therapie übergewicht adipositas diabetes medikament krankenkassen
        krankenkasse nebenwirkungen abnehmen symptome diagnose krankheit infektion impfung impfstoff körpergewicht
        gewichtsverlust ernährung`,
      2: `wirkstoff spritze behandlung klinik krankenhaus erkrankung gesundheit dosis`,
    },
    culture: {
      3: `verlobter verlobten verlobte ehemann ehefrau hochzeit promi promis welttour sängerin rapper popstar moderatorin moderator royals
        gestorben trauer trauerfeier kinostart box-office besucherzahlen spielzeit spielstunden gamer konsole konsolen playstation xbox nintendo steam
        stadtmuseum förderverein kirche gemeindehaus schulkinder theater regisseur regisseurin schauspieler schauspielerin premiere bühne museum ausstellung konzert album band
        roman film serie kino publikum zuschauer zeitzeugen oper festival hotel rezept rezepte zutaten`,
      2: `kultur kunst künstler musik songs sänger drama`,
    },
    technology: {
      3: `phishing phishing-mail phishing-mails phishingradar cyberkriminelle malware trojaner sicherheitslücke schadsoftware
        passwort passwörter zugangsdaten betrüger verbraucherschützer betreff spam update download app-store firmware browser betriebssystem windows linux android`,
      2: `iphone akku kamera display megapixel vorgängermodell spitzenmodell mails mail e-mail software app nutzer datendiebe hacker link links`,
    },
  }),
  otherEndings: topics({
    consumer: { 3: `tarif tarife leasing gutschein rabatt`, 2: `angebot angebote versicherung` },
    sport: { 3: `trainer liga spieltag` },
    politics: {
      2: `wahl wahlen partei minister ministerin bürgermeister bürgermeisterin`,
      3: `fraktion fraktionen staatsanwaltschaft`,
    },
    science: { 2: `forscher forschung` },
    health: { 2: `therapie krankheit patienten` },
    culture: { 2: `theater film museum konzert festival` },
  }),
};
