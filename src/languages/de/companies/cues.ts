import { words } from './words.ts';

/** A noun that ends so describes a company; matched on folded words, case endings off. */
export const descriptionEndings: readonly string[] = words(`
  konzern unternehmen firma gesellschaft hersteller bauer riese gigant anbieter händler versicherer rückversicherer spezialist dienstleister
  betreiber entwickler produzent zulieferer ausrüster versorger discounter kette holding primus rivale konkurrent wettbewerber
  makler vermieter verlag agentur portal marktplatz handelsplattform kryptobörse datendienst broker reederei airline fluglinie brauerei brauer kanzlei verwalter investor schmiede
  provider pionier urgestein titan platzhirsch marktführer startup start-up fintech neobank
  abwickler vermittler lieferant vermarkter finanzierer tochter mutter werft molkerei warenhaus geldhaus
  fabrikant konsortium designer schlachter röster logistiker biotech emittent börsenneuling carrier importeur exporteur grossist
  mitbewerber systemhaus analysehaus softwarehaus auktionshaus handelshaus modehaus verlagshaus medienhaus bankhaus
  optiker caterer publisher bauträger entsorger recycler leasinggeber kreditgeber geldgeber mobilfunker filialist erzeuger
`);

/** They end like a description and are persons, things or groups of companies. */
export const notDescriptions: ReadonlySet<string> = new Set(
  words(`bauer bauern investor investoren mutter tochter bank banken notenbank zentralbank weltbank datenbank bundesbank händler auftraggeber
  sitzbank designer versicherung krankenversicherung rentenversicherung sozialversicherung allianz`),
);

/** What may follow a company's name in a compound: "X-Chef", "X-Aktien". Folded, in every inflected form. */
export const compoundTails: ReadonlySet<string> = new Set(
  words(`
  aktie aktien anteil anteile anteilen anteils anteilsschein anteilsscheine papier papiere papieren titel titeln wertpapier wertpapiere zertifikat aktionär aktionäre aktionären aktionärs vorzüge vorzugsaktie vorzugsaktien stammaktie stammaktien kurs kurse aktienkurs
  chef chefs chefin cheflobbyist vorstand vorstands vorstandschef vorstandschefin vorstandsvorsitzende vorstandsvorsitzender vorstandsvorsitzenden vorstandsmitglied finanzchef finanzchefin finanzvorstand ceo cfo coo cto boss lenker spitze führung management manager managerin managern gründer gründerin mitgründer mitgründerin großaktionär aufsichtsrat aufsichtsrats aufsichtsratschef aufsichtsratsvorsitzender sprecher sprecherin markenchef betriebsrat betriebsratschef vize präsident entwicklungschef eigentümer eigner miteigentümer erbe erben chefökonom chefvolkswirt analyst analystin analysten experte expertin stratege strategin volkswirt ökonom ökonomin händler fondsmanager
  tochter töchter mutter ableger beteiligung beteiligungen sparte konzern konzerns gruppe unternehmensgruppe holding familie imperium marke marken rivale rivalen konkurrent konkurrenten konkurrenz wettbewerber partner zulieferer lieferant kunde kunden nutzer verwaltung
  werk werke werken werks fabrik fabriken standort standorte zentrale hauptsitz filiale filialen märkte laden läden shop shops store stores mitarbeiter mitarbeitern beschäftigte beschäftigten belegschaft arbeiter piloten flugbegleiter gewerkschafter
  übernahme fusion deal angebot offerte gebot verkauf kauf zukauf einstieg ausstieg abspaltung börsengang insolvenz pleite krise skandal affäre prozess streik rettung sanierung umbau zahlen bilanz quartalszahlen ergebnis ergebnisse gewinn umsatz geschäft geschäfts geschäfte verlust dividende prognose ziel ziele strategie investition investitionen anleihe anleihen bond bonds schulden
  produkt produkte produkten produktion technologie technik software plattform dienst dienste app apps chip chips modell modelle modellen auto autos fahrzeug fahrzeuge wagen fahrer maschine maschinen flug flüge flotte jet jets system systeme cloud geräte handy smartphone smartphones
  anleger investor investoren fans seite website homepage netz konto nutzern index report bericht studie umfrage erhebung daten meldung news reporter redaktion redakteur korrespondent interview sprecherinnen strategen bank anwalt
  `),
);

/** "Farlund Partners", "Ostara Therapeutics": what such words end is a name. */
export const tradeTails: ReadonlySet<string> = new Set(
  words(
    'research capital partners investors investments securities ventures analytics advisors advisers associates pharma pharmaceuticals therapeutics biosciences biotherapeutics biopharma bioscience genomics healthcare royalty bancorp bancshares bankshares financial industries technologies semiconductor semiconductors motors airlines airways aerospace robotics minerals petroleum properties realty foods brands interactive entertainment studios pictures labs laboratories networks treasury',
  ),
);

/** "Brenneis Leuchten": goods and trades behind a family's name. */
export const goodsTails: ReadonlySet<string> = new Set(
  words(
    'gruppe unternehmensgruppe leuchten möbel küchen reisen moden automobile fahrzeuge getränke armaturen pumpen textilien logistik spedition transporte immobilien maschinenbau anlagenbau metallbau holzbau bau optik technik elektronik verpackungen werkzeuge antriebe kunststoffe systeme',
  ),
);

export const sourcePrepositions: ReadonlySet<string> = new Set(words('laut lt'));

/** "Die Aktie von X", "Papiere des Zahlungsdienstleisters X", "Anteile an X". */
export const shareWords: ReadonlySet<string> = new Set(
  words(
    `aktie aktien anteil anteile anteilen anteilsschein anteilsscheine anteilsscheinen anteilscheine papier papiere papieren titel titeln wertpapier wertpapiere vorzugsaktien vorzugsaktie stammaktien aktienkurs kurs wert werte aktionäre aktionären`,
  ),
);

/** They announce a company by name: "die Firma X", "Kanzlei X", "Marke X". */
export const nameAnnouncers: ReadonlySet<string> = new Set(
  words(
    'bank sparkasse großbank direktbank regionalbank us-bank hausbank privatbank onlinebank förderbank versicherung tochter mutter ableger firma firmen unternehmen konzern kanzlei konkurrenten konkurrent rivale rivalen wettbewerber analysehaus investmenthaus tochterfirma tochtergesellschaft mutterkonzern mutterfirma mutterunternehmen muttergesellschaft tochterunternehmen investmentbank privatbank großbank landesbank nachrichtenagentur agentur finanzinvestor hedgefonds hedgefond start-up startup start-ups startups emittent emittentin',
  ),
);

/** Capitalised words that are no company's name on their own, in no context. Folded. */
export const notNames: ReadonlySet<string> = new Set(
  words(`
  us usa eu un uno nato opec ezb ki it pc tv ai cpu gpu bip kgv ebit ebitda ebt egt esg etf etfs ipo ceo cfo coo cto dax mdax sdax tecdax dow nikkei nasdaq stoxx eurostoxx xetra wkn isin nyse bafin kartellamt kfw iwf ifo zew gfk vda bdi verdi ver.di gewerkschaft spd cdu csu fdp afd grüne linke
  tech auto autos finanz finanzen banken ex vize konzern internet online digital mobil pharma chip chips chemie stahl energie öl gas gold silber rohstoff rohstoffe medien handel bau immobilien solar wind strom software hardware cloud daten netz web e-commerce biotech medizin wasserstoff rüstung luftfahrt luxus mode sport fußball lebensmittel konsum agrar logistik telekom-branche
  groß klein mittel top ab an vor haupt neu alt billig premium spitzen massen standard basis kern rest gesamt teil halb viertel
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags januar jänner februar märz april mai juni juli august september oktober november dezember quartal halbjahr jahr jahre jahres jahren monat monate monaten woche wochen tag tage tagen stunde stunden minuten uhr sommer winter herbst frühjahr frühling
  deutschland deutschlands österreich österreichs schweiz europa europas asien amerika afrika frankreich italien spanien großbritannien england russland china chinas japan indien türkei griechenland polen ungarn tschechien niederlande belgien dänemark schweden norwegen finnland ukraine israel iran irak syrien brasilien mexiko kanada australien südkorea taiwan
  deutsche deutsches amerikaner chinesen japaner franzosen briten italiener schweizer österreicher niederländer holländer russen europäer schweden dänen norweger koreaner inder spanier münchner münchener berliner hamburger frankfurter kölner düsseldorfer stuttgarter wiener zürcher berner wolfsburger walldorfer leverkusener ludwigshafener
  berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dresden hannover nürnberg bremen essen dortmund duisburg bonn mannheim karlsruhe wiesbaden münster augsburg ingolstadt wolfsburg walldorf mainz kiel lübeck rostock erfurt kassel wien graz linz salzburg innsbruck zürich genf basel bern luzern lausanne paris london madrid rom mailand brüssel amsterdam luxemburg new york washington tokio peking shanghai hongkong singapur moskau istanbul athen warschau prag budapest stockholm oslo kopenhagen helsinki dublin lissabon boston chicago seattle los angeles san francisco bayern baden württemberg hessen sachsen thüringen niedersachsen brandenburg nordrhein-westfalen nrw rheinland-pfalz saarland schleswig-holstein mecklenburg-vorpommern bw kalifornien texas florida
  regierung bundesregierung minister ministerium bundestag bundesbank notenbank fed ezb behörde behörden kommission eu-kommission parlament gericht staat staaten land bund länder kunden anleger aktionäre investoren analysten experten händler beobachter marktteilnehmer unternehmen konzerne firma firmen bank wirtschaft branche markt märkte börse börsen kurs kurse aktie aktien papier papiere titel wert werte anteil anteile index zinsen zins inflation konjunktur wachstum umsatz umsätze gewinn gewinne verlust verluste ergebnis ergebnisse dividende prognose ausblick ziel ziele kosten schulden milliarden millionen prozent punkte punkten zähler
  vorstand vorstandschef aufsichtsrat chef chefin geschäftsführer geschäftsführung management mitarbeiter mitarbeitern beschäftigte analyst sprecher sprecherin gründer präsident vorsitzender vorsitzende direktor herr frau dr prof euro dollar franken yen pfund yuan cent
  hoc adhoc board venture private equity working human hunderte bereich segment abteilung division geschäftsbereich geschäftsfeld konzernbereich sektor standbein
  autor redaktion quelle foto bild fotos video tweet mehr artikel text tags kommentar kommentare nachrichten news pressemitteilung meldung service impressum anzeige werbung newsletter thema themen übersicht termine link tabelle grafik symbolbild hinweis disclaimer roundup update wdh top flop gewinner verlierer
  covid corona krieg krise streik insolvenz pleite übernahme fusion bericht studie umfrage angebot nachfrage produktion geschäft geschäfte industrie handelskrieg zölle
  iphone iphones ipad macbook windows android playstation xbox chatgpt gemini galaxy watchlist überflieger liebling favorit
  a-aktien b-aktien vorzüge vorzugsaktien stamm abs nr art st max min mio mrd
  halbleiter drogerie platform plattform rheinland westfalen nordamerika südamerika lateinamerika osteuropa westeuropa hbf hauptbahnhof bahnhof flughafen hafen autobahn everest gefahr stau unfall polizei feuerwehr frauen männer kinder eltern menschen bürger golfer fans spieler trainer verein theater
  marke marken gruppe sparte tochter mutter produkt produkte kult edel rekord milliarden investoren ableger
  `),
);

/** A name after one of these is a person's; a word with one of these endings is a person. Folded. */
export const personTitles: ReadonlySet<string> = new Set(
  words(
    `herr frau dr prof professor analyst analystin chef chefin ceo cfo coo cto präsident präsidentin minister ministerin vorstandschef vorstandschefin finanzchef finanzchefin finanzvorstand konzernchef konzernchefin vorstandsvorsitzender vorstandsvorsitzende vorstandsvorsitzenden geschäftsführer geschäftsführerin sprecher sprecherin gründer gründerin mitgründer experte expertin händler ökonom ökonomin volkswirt volkswirtin chefvolkswirt chefökonom stratege strategin portfoliomanager portfoliomanagerin fondsmanager manager managerin autor autorin aufsichtsratschef insolvenzverwalter masseverwalter rechtsanwalt direktor direktorin generaldirektor generaldirektorin vizepräsident vizepräsidentin bundeskanzler kanzler kanzlerin unternehmer unternehmerin milliardär investor eigentümer vorstand sir lord foto von redakteur journalist`,
  ),
);

/** Women's words of trade and function, and compounds of the common ones. */
export const personEndings =
  /.(?:(?:leit|sprech|vertret|berat|händl|manag|arbeit|besitz|führ|gründ|minist)erin|(?:iar|wirt|og|ist|eur|ent|ator|rät|chef|expert|ständ|meister|prokurist)in|vertreter|sprecher|leiter|meister|volkswirt|ökonom|chef|experte|vorstand)$/;

export const honorifics: ReadonlySet<string> = new Set(words('herr herrn frau'));

export const venues: ReadonlySet<string> = new Set([
  'xetra',
  'tradegate',
  'nyse',
  'nasdaq',
  'lang und schwarz',
  'lang & schwarz',
  'ls exchange',
  'gettex',
  'quotrix',
  'stuttgart',
  'six',
  'six swiss exchange',
  'swiss exchange',
  'börse stuttgart',
  'börse frankfurt',
  'frankfurter börse',
  'wiener börse',
  'ariva indikation',
  'ariva',
  'baader',
  'baader bank',
  'l&s',
  'lse',
  'london stock exchange',
  'new york stock exchange',
  'euronext',
  'otc',
  'cboe',
  'bx swiss',
  'hkex',
  'stock exchange',
  'wall street',
  'comex',
  'ice',
  'cme',
  'nymex',
  'eurex',
  'scoach',
  'dow jones',
  'prime standard',
  'general standard',
  's & p',
]);

/** Verbs that say what companies and shares do; folded, as they stand after or before the name. */
export const companyVerbs: ReadonlySet<string> = new Set(
  words(`gewann gewannen verlor verloren gewinnt gewinnen verliert verlieren stieg stiegen steigt steigen fiel fielen fällt fallen legt legte legten gerät geriet gerieten taxiert taxierte kletterte kletterten klettert sprang sprangen springt sackte sackten sackt büßte büßten büßt gab gaben gibt rutschte rutschten rutscht brach brachen bricht notierte notierten notiert schloss schlossen verteuerte verteuerten verteuert verbilligte verbilligten zog zogen zieht rückte rückten rückt schnellte schossen schoss sank sanken sinkt zulegt zulegten zulegen stürzt stürzte stürzten
  steigert steigerte erhöht erhöhte senkt senkte kürzt kürzte hebt hob meldet meldete erzielt erzielte verdient verdiente erwartet erwartete rechnet rechnete plant plante will wollen investiert investierte übernimmt übernahm übernehmen kauft kaufte verkauft verkaufte verkaufen streicht strich baut baute bietet bot beantragt legt präsentiert präsentierte stellt stellte kündigt kündigte bestätigt bestätigte prognostiziert prüft prüfte schreibt schrieb macht machte erwirbt erwarb beteiligt liefert lieferte produziert produzierte expandiert entlässt entließ schließt eröffnet verzeichnet verzeichnete verbucht verbuchte hält hielt zahlt zahlte peilt setzt setzte profitiert profitierte leidet litt schneidet schnitt wächst wuchs teilte teilt erhielt erhält bringt brachte startet startete darf muss kann könnte dürfte soll sollte wird ist war hat hatte bleibt blieb wurde`),
);

export const ratingWords: ReadonlySet<string> = new Set(
  words(
    `rät raten votiert empfiehlt ziel kursziel kursziels kursziele einstufung empfehlung kaufempfehlung verkaufsempfehlung analyst analystin analysten studie hochgestuft abgestuft herabgestuft heraufgestuft stufte stuft hochstuft herunter bekräftigte bestätigte bestätigt belässt beließ ratings rating votum buy sell hold overweight underweight outperform underperform neutral halten kaufen verkaufen übergewichten untergewichten equal-weight equal sector fair fairen kurspotenzial `,
  ),
);

export const sourceWords: ReadonlySet<string> = new Set(
  words(
    `laut zufolge berichtet berichtete berichten berichteten meldet meldete sagte sagt sagten schreibt schrieb schreiben quelle foto bild nachrichtenagentur agentur zeitung magazin sender interview gegenüber angaben informationen umfrage erhebung analyst analystin stratege ökonom volkswirt experte expertin händler marktanalyst chefvolkswirt redaktion übermittelt vermögensverwalter portfoliomanager portfoliomanagerin fondsmanager marktstratege analyse kommentar befragt befragte befragten ermittelt ermittelte ermittelten daten marktforscher`,
  ),
);

/** First words that many companies share, and so no short form of one; folded. */
export const commonFirstWords: ReadonlySet<string> = new Set(
  words(
    `deutsche deutscher deutsches deutsch vereinigte erste neue neuer neues american america general first united international global bank banque banco banca credit royal standard national china chinese japan west investment nord nordic süd ost san santa saint st le la les los el new air british world universal digital home best union european euro great big blue red green gold silver open smart global group holding finanz volks raiffeisen sparkasse stadtwerke flughafen hotel gesellschaft schweizer schweizerische österreichische berliner hamburger münchner münchener frankfurter kölner bayerische sächsische hessische norddeutsche süddeutsche westdeutsche verein verband institut universität life health capital real south north east central pacific atlantic alpha beta delta super star sun data power energy solar systems wind bio medical motor motors electric advanced applied`,
  ),
);

/** Last words that a short name leaves out; folded. */
export const houseWords: ReadonlySet<string> = new Set(
  words('group gruppe holding holdings konzern international'),
);

export const relations: ReadonlySet<string> = new Set(
  words(
    'mutter konzernmutter muttergesellschaft mutterkonzern tochter tochterfirma tochtergesellschaft töchter rivale rivalen konkurrent konkurrenten konkurrenz wettbewerber wettbewerbers mitbewerber übernahme kauf zukauf fusion zulieferer großaktionär aktionäre eigentümer partner chef konzernchef vorstandschef finanzchef sprecher',
  ),
);
export const genitives: ReadonlySet<string> = new Set(words('von der'));
export const timeWords =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|wochen|monats|jahres|quartals|vor|nach)?(?:morgen|vormittag|mittag|nachmittag|abend|nacht|schluss|beginn|anfang|ende|mitte|auftakt|start|hälfte)s?$/;
