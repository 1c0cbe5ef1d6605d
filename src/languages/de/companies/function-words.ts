import { words } from './words.ts';

/** Words that belong to no company name wherever they stand; folded. */
export const functionWords: ReadonlySet<string> = new Set(
  words(`
  der die das den dem des ein eine einer eines einem einen kein keine keiner keinem keinen jede jeder jedes jedem jeden
  dieser diese dieses diesem diesen jener jene jenes jenem jenen welcher welche welches solche solcher derzeit
  ich du er sie es wir ihr uns euch ihm ihn ihnen mich dich sich man mein dein sein unser euer ihre ihrer ihres ihrem ihren
  seine seiner seines seinem seinen unsere unserer unseres unserem unseren meine meiner deine wer was wen wem wessen
  an auf aus bei beim bis durch fur für gegen gegenüber hinter im in ins infolge innerhalb außerhalb ausserhalb laut mit mittels nach neben
  ob oberhalb ohne per pro rund samt seit statt trotz über um unter unterhalb von vom vor während wegen wider zu zufolge zum zur zwischen zuzüglich
  und oder aber denn sondern sowie sowohl weder noch entweder doch jedoch wenn falls weil da dass als wie obwohl obgleich während bevor nachdem
  sobald solange damit indem sodass so also dann danach davor dabei dafür dagegen daher darum darauf daran darin daraus davon dazu demnach deshalb deswegen
  hier dort heute gestern morgen nun jetzt bald immer nie oft selten schon erst nur auch sogar eben etwa ungefähr circa ca fast knapp gut mehr weniger
  viel viele vielen wenig wenige einige einigen mehrere alle allen aller alles manche beide beiden beider sonst anders nicht kein sehr zuletzt zuvor zunächst
  zudem außerdem ausserdem ferner dennoch trotzdem allerdings immerhin insgesamt allein bereits inzwischen mittlerweile seither seitdem künftig vorerst
  ist war waren sind wird werden wurde wurden hat haben hatte hatten kann können könnte könnten soll sollen sollte sollten will wollen wollte dürfte dürften
  muss müssen musste mag möchte bleibt bleiben blieb ging geht gehen kam kommt kommen steht stand steht liegt lag gibt gab macht machte sagt sagte
  zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend million millionen mio milliarde milliarden mrd billion billionen bio
  erste ersten erster zweite zweiten zweiter dritte dritten dritter vierte vierten letzte letzten nächste nächsten vergangene vergangenen kommenden kommende laufenden
  prozent euro dollar franken yen pfund yuan cent us-dollar
  warum wieso weshalb wann wo wohin woher wobei wodurch wofür womit woran worauf worin worüber insbesondere besonders vor allem
  mehrheit gestern heute abend nachts mittags morgens abends vormittag nachmittag mittag
  ab am einst unterdessen indes derweil hingegen demgegenüber einerseits andererseits nämlich zwar ja nein na ok okay bitte danke
  the of and for on to with by at from is are was this that new an or as it its his her
  `),
);

/** Lower-case words that stand inside names: "Gesellschaft für Konsumforschung", "Bank of America". */
export const nameConnectors: ReadonlySet<string> = new Set(
  words('für und of the de del della di du des la le et y e & + / van and'),
);
