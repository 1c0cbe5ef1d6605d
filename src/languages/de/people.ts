import type { PeopleLexicon } from '../../core/statements/read-people.ts';
import { sentences } from './sentences.ts';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const set = (text: string): ReadonlySet<string> => new Set(words(text));
/** Both genders of a noun that takes -in. */
const both = (text: string): string[] => words(text).flatMap((word) => [word, `${word}in`]);

const outsideRoles = [
  ...both('analyst stratege ökonom volkswirt händler marktbeobachter experte branchenkenner kommentator'),
  ...words(
    'expertin strategin chefvolkswirtin research-chef aktienexperte marktexperte broker researcher economist strategist',
  ),
];

export const people: PeopleLexicon = {
  roles: [
    ...outsideRoles,
    ...both(
      `chef direktor präsident manager sprecher minister gründer leiter berater investor milliardär inhaber eigentümer
      geschäftsführer gesellschafter aufseher kommissar notenbanker unternehmer verwalter kanzler gouverneur partner
      anwalt architekt bankier banker entwickler erbe aktionär treuhänder wissenschaftler forscher professor gewerkschafter
      koordinator senator staatssekretär richter betriebsrat kassier generalsekretär politiker lobbyist makler`,
    ),
    ...words(
      `vorstand vorständin vorsitzender vorsitzende vorsitzenden vorstandsmitglied aufsichtsratsmitglied ratsmitglied
      aufsichtsrätin verwaltungsrätin anwältin ärztin experten präsidiumsmitglied bürgermeister bürgermeisterin
      vize verwaltungsrat aufsichtsrat landesrat finanzlandesrat beauftragter beauftragte insolvenzverwalter
      generalbevollmächtigter obmann obfrau officer president director chairman chairwoman economist strategist
      founder partner insider`,
    ),
  ],
  wholeRoles: set('ceo cfo coo cto cio cmo cso cpo ceos mitgründer vize analyst'),
  roleModifiers: set(
    `chief executive financial operating technology technical senior junior vice managing deputy global group co leitender leitende
    stellvertretender stellvertretende stellvertretenden designierter designierte designierten ehemaliger ehemalige
    ehemaligen früherer frühere früheren geschäftsführender geschäftsführende`,
  ),
  outsideRoles,
  ofCompany: set('von vom bei beim der des of at für'),
  becomes: set('als wird werde wurde bleibt rückt folgt übernimmt tritt ist war'),
  surnameRoles: words(
    'chef chefin vorstand vorständin präsident präsidentin kanzler kanzlerin minister ministerin ceo cfo analyst analystin gouverneur ökonom ökonomin chefvolkswirt',
  ),
  titles: set('dr prof mag ing dipl herr frau herrn sir lord'),
  firstNames: set(
    `aaron achim adam adrian albert alex alexander alexandra alfred ali alice alina amelie amin andre andrea andreas
    andrew andré angela angelika anja anke anna anne annette annika anton antonia antonio armin arne arnold arthur
    astrid august axel barbara bastian beat beate beatrix ben benedikt benjamin bernadette bernd bernhard bert bettina
    bill birgit björn bob bodo boris brian brigitte bruce bruno burkhard carina carl carla carlos carmen carola caroline
    carsten catherine celine charles charlotte chris christa christian christiane christina christine christof
    christoph christopher claas claudia claus clemens corinna cornelia cornelius dagmar dan daniel daniela david
    david debora denis dennis detlef diana dieter dietmar dietrich dirk dominic dominik donald doris dorothea eberhard
    eckart eckhard edgar eduard edward eike ekkehard elena eleonore elias elisabeth elizabeth elke ellen elmar elon
    emil emily emma emmanuel enrico eric erich erik erika ernst erwin eugen eva evelyn fabian felix ferdinand fiona
    florian francesca franck francois françois frank franz franziska fred frederic frederik friederike friedhelm
    friedrich fritz gabi gabriel gabriela gabriele gary geoffrey georg george gerald gerd gerhard gernot gert gianni
    giovanni gisela giuseppe gottfried greg gregor gudrun guido gunnar gunther günter günther gustav götz hanna hannah
    hanno hannes hans harald harry hartmut hauke heide heidi heike heiko heiner heinrich heinz helen helena helene
    helga hella helmut hendrik henning henri henrik henrike henry herbert hermann hilde hilke holger horst hubert hugo
    ian ilse ina ines inga ingeborg ingo ingrid irene iris isabel isabell isabella isabelle ivan jack jacob jakob jacques
    james jamie jan jana jane janet janina jasmin jason javier jean jeff jeffrey jennifer jens jerome jessica jim joachim
    joan joe joel johann johanna johannes john jonas jonathan jordan jorge josef joseph joshua juan judith julia julian
    juliane julius jörg jörn jürgen kai karen karin karina karl karla karsten kaspar katharina kathrin katja katrin kay
    keith kemal kenneth kerstin kevin kilian kim klaus knut konrad konstantin kristin kristina kristine kurt lars laura
    laurent lea lena lennart leo leon leonard leonhard lisa liselotte lorenz louis louise luca lucas lucia ludwig luis
    luise lukas lutz luzia maja malte manfred manuel manuela marc marcel marco marcus mareike margarete margit maria
    marianne marie marina mario marion marisa marius mark markus marlene marlies marta martha martin martina mary
    mathias mathilde matteo matthew matthias maurice max maximilian mehmet meike melanie mia michael michaela michel
    michelle miguel mike miriam mirko mohammed mona monika moritz nadine nadja nancy natalie natascha nicholas nick
    nicola nicolas nicole niels niklas nils nina norbert olaf ole oliver olga oskar otto patricia patrick paul paula
    pedro peer peggy pete peter petra philip philipp philippe phil pia pierre pietro raffael rainer ralf ralph raphael
    regina regine reiner reinhard reinhold renate rené reto ricarda richard robert roberto robin roger roland rolf roman
    ronald rosa rosemarie roswitha rudi rudolf rupert ruth ryan sabine sabrina sam samuel sandra sara sarah satya scott
    sean sebastian sergio silke silvia simon simone sina sofia solveig sonja sophia sophie stefan stefanie steffen
    stephan stephanie stephen steve steven susan susanne sven svenja sybille sylvia tanja tatjana thea theodor theresa
    thies thilo thomas thorben thorsten thérèse tibor till tilo tim timo timothy tina tobias tom tony torben torsten
    udo ulf uli ulrich ulrike urs ursula ute uwe valentin valerie vera verena veronika victor victoria viktor viktoria
    vincent volker walter warren waltraud wendelin wendy werner wilfried wilhelm will william winfried wolf wolfgang
    wolfram xaver yannick yvonne zoe`,
  ),
  particles: set('von van de der den zu zur vom di da del della du la le ten ter bin al el dos dem'),
  notNames: new Set([
    ...sentences.starters,
    ...sentences.afterOrdinal,
    ...words(
      `montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend aktie aktien papier papiere anteil anteile
      titel umsatz gewinn verlust ergebnis prozent euro dollar franken mio mrd milliarden millionen konzern unternehmen firma
      gesellschaft bank index dax mdax sdax tecdax dow jones nasdaq börse xetra tradegate quartal jahr jahre
      deutschland europa usa china japan schweiz österreich frankreich england großbritannien italien spanien asien
      frankfurt berlin münchen hamburg köln düsseldorf stuttgart wien zürich london paris york new washington tokio peking
      shanghai hongkong brüssel genf basel hannover leipzig dresden bremen essen dortmund
      uhr deutsche deutscher deutsches deutschen us eu ag se gmbh inc corp ltd plc kg kgaa nv sa group holding
      ltd anfang mitte ende kunden anleger investoren analysten experten händler aktionäre mitarbeiter herr frau
      street wall foto bild quelle redaktion stiftung straße platz institut universität ministerium verband partei
      hedgefonds fonds chef amt kommission regierung land bund union europäische europäischen internationale
      nachdem umsatzprognose prognose ziel kursziel dividende vorstand aufsichtsrat stellen werk werke auftrag aufträge`,
    ),
  ]),
  says: set(
    `sagte sagt erklärte erklärt betonte betont schrieb schreibt meinte meint kommentierte kommentiert teilte räumte warnte
    warnt bezifferte ergänzte urteilte urteilt rechnet erwartet sieht hält traut lobte kündigte kritisierte zufolge
    so laut`,
  ),
  credits: set(
    'foto fotos bild bilder quelle copyright illustration grafik von/foto kontakt ansprechpartner',
  ),
  whose: set('deren dessen ihr ihre sein seine'),
};
