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
      koordinator senator staatssekretär richter betriebsrat kassier generalsekretär politiker lobbyist makler vertreter justiziar`,
    ),
    ...words(
      `vorstand vorständin vorsitzender vorsitzende vorsitzenden vorstandsmitglied aufsichtsratsmitglied ratsmitglied
      aufsichtsrätin verwaltungsrätin anwältin ärztin experten präsidiumsmitglied bürgermeister bürgermeisterin
      vize verwaltungsrat aufsichtsrat landesrat finanzlandesrat beauftragter beauftragte insolvenzverwalter
      generalbevollmächtigter bevollmächtigter bevollmächtigte obmann obfrau officer president director chairman chairwoman economist strategist
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
    `aaron achim adam adrian adriana aisha albert alejandro aleksandra alessandro alex alexander alexandra alfred ali
    alice alina alois amelie amin amir amy anders andre andrea andreas andrej andrew andré angela angelika angelo
    anika anita anja anke anna anne annette annika antje anton antonia antonio armin arndt arne arno arnold arthur
    ashley astrid august axel aylin ayse barbara barry bastian bastien bea beat beate beatrix ben benedikt benjamin
    benno bernadette bernd bernhard bert bettina bianca bill birgit birte björn bob bodo boris brian brigitte bruce
    bruna bruno burkhard callum carina carl carla carlo carlos carmen carola caroline carsten catherine cedric
    celine charles charlotte chiara chris christa christel christian christiane christina christine christof
    christoph christopher claas claudia claudio claus clemence clemens corinna cornelia cornelius dagmar dan dana
    daniel daniela dario david dean debora delia denis denise dennis desiree detlef diana diego dieter dietmar
    dietrich dimitri dirk dominic dominik donald dora doreen doris dorothea eberhard eckart eckhard edgar edith
    eduard edward egon eike eileen einar ekkehard elena eleonore elias elina elisabeth elizabeth elke ella ellen
    ellis elmar elon emil emilia emilio emily emma emmanuel emre enrico enzo erhard eric erich erik erika ernst
    erwin esther etienne eugen eva evelyn fabian fatih fatima felicitas felix ferdinand filip finn fiona flavia
    florian folker francesca franck francois frank franka franz franziska françois fred frederic frederik friederike
    friedhelm friedrich fritz fritzi gabi gabriel gabriela gabriele gary geoffrey georg george gerald gerd gereon
    gerhard gernot gert gianni gilles giovanni gisela giulia giuseppe gloria gottfried graham grant greg gregor
    greta gudrun guido gunda gunnar gunther gustav götz günter günther hagen hanna hannah hanne hannes hanno hans
    harald harry hartmut hasan hauke hedwig heide heidi heike heiko heiner heinrich heinz heinz-peter helen helena
    helene helga hella helmut hendrik henning henri henrik henrike henrique henry herbert hermann herta hilde hilke
    hilmar holger horst hubert hugo ian ilse ina ines inga ingeborg ingmar ingo ingolf ingrid irene irina iris isa
    isabel isabell isabella isabelle ivan ivo jack jacob jacques jakob james jamie jan jana jane janet janina jannik
    jannis jasmin jason jasper jaume javier jean jeff jeffrey jennie jennifer jenny jens jerome jerry jesper jessica
    jim jo joachim joan jochen joe joel johann johanna johannes john jonas jonathan jordan jordi jorge josef joseph
    joshua jost juan judith judy julia julian juliane julien julius justus jörg jörn jürgen kai karen karim karin
    karina karl karla karsten kaspar katharina kathleen kathrin katja katrin kay keith kemal kenji kenneth kerstin
    kevin kian kilian kim kira klara klaus knut konrad konstantin kristian kristin kristina kristine kurt laetitia
    lara lars laura laurent lea leif lena lennart leo leon leonard leonhard leonie leszek levin liam lilian linda
    linus lisa liselotte lorenz lothar louis louise luc luca lucas lucia ludger ludwig luigi luis luise lukas lutz
    luzia lydia lynn magdalena magnus maik maja malin malte manfred manuel manuela marc marcel marco marcus mareike
    marek maren margarete margit margot maria marianna marianne marie marina mario marion marisa marius mark markus
    marlene marlies marlon marta martha martin martina marvin mary mathias mathilde mathis matt matteo matthew
    matthias maud maurice max maxim maximilian mechthild mehmet meike meinhard melanie merle mia michael michaela
    michel michelle mick miguel mikael mike mikko milan milena miriam mirjam mirko mohamed mohammed mona monika
    moritz murat myriam nadia nadine nadja nancy natalie natascha neil nele nicholas nick nicola nicolas nicole
    niels niklas nils nina noah nora norbert olaf ole olga oliver omar ophelia oscar oskar otto ottokar paolo pascal
    patricia patrick paul paula pavel pedro peer peggy per pete peter petra phil philip philipp philippe pia pierre
    pietro pirmin quirin rafael raffael ragnhild raimund rainer ralf ralph ramona randolf raphael raul ray rebecca
    regina regine regula reiner reinhard reinhild reinhold renate rené reto ricarda richard rico rita robert roberta
    roberto robin roderick roger roland rolf roman romy ronald rory rosa rosemarie roswitha ruben rudi rudolf rupert
    ruth ryan rüdiger sabine sabrina sam samuel sandra sara sarah sascha satya scott sean sebastian sepp serge
    sergio severin siegfried sigmar sigrid sigurd silke silvia simon simone sina sofia solveig sonja sophia sophie
    stefan stefanie steffen stella stephan stephanie stephen steve steven stewart susan susanne sven svenja svetlana
    sybille sylvia sören tamara tamas tanja tara tatjana ted tessa thea theo theodor theresa thierry thies thilo
    thomas thorben thorsten thérèse tibor tilda till till-oliver tilman tilo tim timo timothy tina tobias tom tony
    torben torsten tristan tyler udo ulf uli ulrich ulrike urs ursula uta ute uwe valentin valerie vanessa vera
    verena veronika victor victoria viktor viktoria vincent vivian vladimir volker volkmar waldemar walter waltraud
    wanda warren wayne wendelin wendy werner wiebke wieland wilfried wilhelm will william wim winfried wolf wolfgang
    wolfhard wolfram wulf xaver xenia yannick yannik yasmin yuki yusuf yves yvonne zita zoe`,
  ),
  particles: set('von van de der den zu zur vom di da del della du la le ten ter bin al el dos dem'),
  notNames: new Set([
    ...sentences.starters,
    ...[...sentences.afterOrdinal].filter((word) => word !== 'jan'),
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
      hedgefonds fonds chef council association federation institute agency committee board fund bureau authority
      commission trust foundation market markets research capital partners investments amt kommission regierung land bund union europäische europäischen internationale
      nachdem umsatzprognose prognose ziel kursziel dividende vorstand aufsichtsrat stellen werk werke auftrag aufträge`,
    ),
  ]),
  says: set(
    `sagte sagt erklärte erklärt betonte betont schrieb schreibt meinte meint kommentierte kommentiert teilte räumte warnte
    warnt bezifferte ergänzte urteilte urteilt rechnet erwartet sieht hält traut lobte kündigte kritisierte
    so verweist verwies spricht sprach nannte nennt prognostiziert prognostizierte empfiehlt rät geht`,
  ),
  credits: set(
    'foto fotos bild bilder quelle copyright illustration grafik von/foto kontakt ansprechpartner',
  ),
  office:
    /minister|kanzler|bürgermeister|kommissar|gouverneur|senator|staatssekretär|landesrat|notenbank|zentralbank|bundesbank|masseverwalter|insolvenzverwalter|richter|staatsanwalt|gewerkschaft|politiker|^(?:us-|bundes)?präsident/u,
  adjective: /e[mrs]?$/u,
  firms: set('gruppe group ag se gmbh kg kgaa holding konzern stiftung verlag bank werke söhne inc ltd'),
  plainNoun:
    /(?:ung|ungen|ion|ionen|heit|heiten|keit|keiten|kosten|erlöse|gewinne?|umsätze|zahlen|ziele|mittel)$/u,
  places: set('bei beim'),
  whose: set('deren dessen ihr ihre sein seine'),
};
