/** Plural forms (nominative, dative) of what business counts, with the singular; compounds match by their end. */
const NOUNS = `
  lokomotiven=lokomotive waggons=waggon straßenbahnen=straßenbahn trams=tram frachter frachtern=frachter tanker tankern=tanker
  lieferwagen=lieferwagen transporter transportern=transporter drohnen=drohne triebwerke=triebwerk triebwerken=triebwerk
  bohrungen=bohrung minen=mine kraftwerke=kraftwerk kraftwerken=kraftwerk reaktoren=reaktor windparks=windpark rechenzentren=rechenzentrum
  kliniken=klinik praxen=praxis schulen=schule bäckereien=bäckerei tankstellen=tankstelle lager=lager lagern=lager
  stimmen=stimme aktionärinnen=aktionärin sparer sparern=sparer kreditnehmer kreditnehmern=kreditnehmer versicherte=versicherter
  versicherten=versicherter policen=police beschwerden=beschwerde gläubigerbanken=gläubigerbank ingenieure=ingenieur
  ingenieuren=ingenieur fachkräfte=fachkraft fachkräften=fachkraft leiharbeiter leiharbeitern=leiharbeiter azubis=azubi
  auszubildende=auszubildender auszubildenden=auszubildender führungskräfte=führungskraft manager managern=manager
  berater beratern=berater entwickler entwicklern=entwickler pendler haushaltskunden=haushaltskunde übernachtungen=übernachtung
  buchungen=buchung fahrten=fahrt tickets=ticket spiele=spiel konsolen=konsole laptops=laptop tablets=tablet pcs=pc
  räder=rad fahrräder=fahrrad reifen=reifen tonnen=tonne quadratmeter=quadratmeter prototypen=prototyp

  mitarbeiter mitarbeitern=mitarbeiter mitarbeiterinnen=mitarbeiterin mitarbeitende=mitarbeitender mitarbeitenden=mitarbeitender
  beschäftigte=beschäftigter beschäftigten=beschäftigter angestellte=angestellter angestellten=angestellter
  arbeitnehmer arbeitnehmern=arbeitnehmer arbeiter arbeitern=arbeiter personen=person menschen=mensch leute=leute leuten=leute
  stellen=stelle vollzeitstellen=vollzeitstelle jobs=job arbeitsplätze=arbeitsplatz arbeitsplätzen=arbeitsplatz
  kunden=kunde kundinnen=kundin nutzer nutzern=nutzer abonnenten=abonnent abos=abo user usern=user verbraucher haushalte=haushalt
  haushalten=haushalt gläubiger gläubigern=gläubiger anleger anlegern=anleger aktionäre=aktionär aktionären=aktionär
  mitglieder=mitglied mitgliedern=mitglied passagiere=passagier passagieren=passagier fluggäste=fluggast fluggästen=fluggast
  gäste=gast gästen=gast reisende=reisender besucher besuchern=besucher einwohner einwohnern=einwohner patienten=patient
  aktien=aktie anteile=anteil anteilen=anteil anteilsscheine=anteilsschein papiere=papier papieren=papier
  stimmrechte=stimmrecht stimmrechten=stimmrecht optionen=option stück stücke=stück stücken=stück kontrakte=kontrakt kontrakten=kontrakt
  wertpapiere=wertpapier zertifikate=zertifikat token=token tokens=token coins=coin münzen=münze
  fahrzeuge=fahrzeug fahrzeugen=fahrzeug autos=auto wagen=wagen pkw=pkw pkws=pkw lkw=lkw lkws=lkw lastwagen=lastwagen
  e-autos=e-auto elektroautos=elektroauto neuwagen=neuwagen motorräder=motorrad züge=zug zügen=zug flugzeuge=flugzeug flugzeugen=flugzeug
  jets=jet maschinen=maschine hubschrauber schiffe=schiff schiffen=schiff busse=bus bussen=bus geräte=gerät geräten=gerät
  einheiten=einheit exemplare=exemplar exemplaren=exemplar smartphones=smartphone handys=handy computer chips=chip wafer
  anlagen=anlage turbinen=turbine windräder=windrad module=modul batterien=batterie ladepunkte=ladepunkt ladesäulen=ladesäule
  filialen=filiale läden=laden geschäfte=geschäft geschäften=geschäft märkte=markt märkten=markt supermärkte=supermarkt shops=shop
  restaurants=restaurant hotels=hotel standorte=standort standorten=standort werke=werk werken=werk fabriken=fabrik
  niederlassungen=niederlassung betriebe=betrieb betrieben=betrieb firmen=firma unternehmen=unternehmen banken=bank
  tochtergesellschaften=tochtergesellschaft gesellschaften=gesellschaft start-ups=start-up startups=startup
  wohnungen=wohnung häuser=haus häusern=haus immobilien=immobilie zimmer zimmern=zimmer objekte=objekt objekten=objekt
  projekte=projekt projekten=projekt verträge=vertrag verträgen=vertrag aufträge=auftrag aufträgen=auftrag bestellungen=bestellung
  transaktionen=transaktion patente=patent patenten=patent lizenzen=lizenz anträge=antrag anträgen=antrag
  flüge=flug flügen=flug pakete=paket paketen=paket sendungen=sendung konten=konto depots=depot sparpläne=sparplan
  arbeitslose=arbeitsloser arbeitslosen=arbeitsloser erwerbslose=erwerbsloser insolvenzen=insolvenz pleiten=pleite
  erwerbstätige=erwerbstätiger erwerbstätigen=erwerbstätiger anschlüsse=anschluss anschlüssen=anschluss besitzer besitzern=besitzer
  betten=bett downloads=download zugriffe=zugriff studenten=student ärzte=arzt apotheken=apotheke bäder=bad
  institute=institut institute=institut fonds=fonds fälle=fall fällen=fall klagen=klage kläger beteiligungen=beteiligung
  positionen=position teilnehmer teilnehmern=teilnehmer bewerber zulassungen=zulassung neuzulassungen=neuzulassung
  auslieferungen=auslieferung erstanträge=erstantrag genehmigungen=genehmigung container containern=container
  tiere=tier schweine=schwein rinder=rind hektoliter=hektoliter flaschen=flasche dosen=dose impfdosen=impfdosis
  domains=domain server gpus=gpu satelliten=satellit raketen=rakete panzer panzern=panzer systeme=system systemen=system
  gewichtungspunkte=gewichtungspunkt gewichtungspunkten=gewichtungspunkt sportwagen=sportwagen teu=teu
  follower abrufe=abruf partner partnern=partner händler händlern=händler lieferanten=lieferant zulieferer gesellschafter
  investoren=investor betroffene=betroffener betroffenen=betroffener eigentümer piloten=pilot fahrer fahrern=fahrer
  soldaten=soldat rentner studien=studie teile=teil teilen=teil produkte=produkt produkten=produkt
`;

export const countNouns: ReadonlyMap<string, string> = new Map(
  NOUNS.split(/\s+/)
    .filter(Boolean)
    .map((entry) => {
      const [plural = '', singular = plural] = entry.split('=');
      return [plural, singular] as const;
    }),
);
