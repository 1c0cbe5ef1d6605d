import type { VerbForm, VerbSense } from '../../../core/figures/meaning/lexicon.ts';
import { conjugate } from './conjugation.ts';

// Principal parts of strong verbs, for themselves and under particles.
const STRONG: Record<string, string> = {};
for (const line of `
  steigen steigt stieg gestiegen
  fallen fällt fiel gefallen
  sinken sinkt sank gesunken
  gewinnen gewinnt gewann gewonnen
  verlieren verliert verlor verloren
  gehen geht ging gegangen
  geben gibt gab gegeben
  ziehen zieht zog gezogen
  kommen kommt kam gekommen
  brechen bricht brach gebrochen
  springen springt sprang gesprungen
  schießen schießt schoss geschossen
  wachsen wächst wuchs gewachsen
  lassen lässt ließ gelassen
  laufen läuft lief gelaufen
  stehen steht stand gestanden
  liegen liegt lag gelegen
  bleiben bleibt blieb geblieben
  halten hält hielt gehalten
  bieten bietet bot geboten
  schreiben schreibt schrieb geschrieben
  rufen ruft rief gerufen
  treiben treibt trieb getrieben
  heben hebt hob gehoben
  fahren fährt fuhr gefahren
  fließen fließt floss geflossen
  streichen streicht strich gestrichen
  bringen bringt brachte gebracht
  nehmen nimmt nahm genommen
  werben wirbt warb geworben
  erwerben erwirbt erwarb erworben
  betragen beträgt betrug betragen
  tragen trägt trug getragen
  besitzen besitzt besaß besessen
  schließen schließt schloss geschlossen
  sehen sieht sah gesehen
  beschließen beschließt beschloss beschlossen
  versprechen verspricht versprach versprochen
  entsprechen entspricht entsprach entsprochen
  übertreffen übertrifft übertraf übertroffen
  treffen trifft traf getroffen
  übernehmen übernimmt übernahm übernommen
  unterschreiten unterschreitet unterschritt unterschritten
  überschreiten überschreitet überschritt überschritten
  schwinden schwindet schwand geschwunden
  finden findet fand gefunden
  sprechen spricht sprach gesprochen
  gelten gilt galt gegolten
  fliegen fliegt flog geflogen
  heißen heißt hieß geheißen
  leihen leiht lieh geliehen
  weichen weicht wich gewichen
  gleiten gleitet glitt geglitten
  schmelzen schmilzt schmolz geschmolzen
  verschlingen verschlingt verschlang verschlungen
  weisen weist wies gewiesen
  erhalten erhält erhielt erhalten
  behalten behält behielt behalten
  enthalten enthält enthielt enthalten
  wissen weiß wusste gewusst
  denken denkt dachte gedacht
  werfen wirft warf geworfen
  reißen reißt riss gerissen
  vergeben vergibt vergab vergeben
  ergeben ergibt ergab ergeben
  beginnen beginnt begann begonnen
  verbinden verbindet verband verbunden
  geraten gerät geriet geraten
  raten rät riet geraten
  belassen belässt beließ belassen
  erschließen erschließt erschloss erschlossen
  vertreiben vertreibt vertrieb vertrieben
  rennen rennt rannte gerannt
  nennen nennt nannte genannt
  kennen kennt kannte gekannt
  binden bindet band gebunden
  schlagen schlägt schlug geschlagen
  entlassen entlässt entließ entlassen
  verfallen verfällt verfiel verfallen
  verleihen verleiht verlieh verliehen
  beziehen bezieht bezog bezogen
  scheiden scheidet schied geschieden
  schaffen schafft schuf geschaffen
  genießen genießt genoss genossen
  messen misst maß gemessen
  fressen frisst fraß gefressen
`
  .trim()
  .split('\n')) {
  const [infinitive = ''] = line.trim().split(/\s+/);
  STRONG[infinitive] = line.trim();
}

const senses = new Map<string, VerbSense>();
const lines: string[] = [];

/** Lists verbs with one sense; "zu|legen" takes its base verb's strong forms. */
function verbs(sense: VerbSense | undefined, list: string): void {
  for (const entry of list.trim().split(/\s+/)) {
    const base = entry.includes('|') ? entry.slice(entry.indexOf('|') + 1) : entry;
    const particle = entry.slice(0, entry.length - base.length);
    const strong = STRONG[base] ?? strongUnderPrefix(base);
    lines.push(strong ? particle + strong : entry);
    if (sense) senses.set(entry.replace('|', ''), { ...senses.get(entry.replace('|', '')), ...sense });
  }
}

/** "erbringen" goes as "bringen" does: a prefix before a strong verb, no ge-. */
function strongUnderPrefix(base: string): string | undefined {
  const match = /^(be|ver|er|ent|zer|ge|über|unter)(.+)$/.exec(base);
  const strong = match && STRONG[match[2] ?? ''];
  if (!match || !strong) return undefined;
  const [, third, past, participle = ''] = strong.split(/\s+/);
  return `${base} ${match[1]}${third} ${match[1]}${past} ${match[1]}${participle.replace(/^ge/, '')}`;
}

// Movement of whatever the clause is about; the first two groups also tell that something is traded.
verbs(
  { direction: 1, market: true },
  `gewinnen zu|legen steigen an|ziehen klettern springen hoch|schießen hinauf|schießen vor|rücken verteuern an|steigen
   haussieren hinzu|gewinnen nach|ziehen auf|holen zu|gewinnen hoch|springen empor|schnellen hoch|schnellen empor|klettern
   hoch|klettern avancieren vorwärts|gehen auf|satteln heraus|holen nach|legen erholen hinauf|klettern vor|kommen voran|kommen`,
);
verbs(
  { direction: -1, market: true },
  `verlieren ein|büßen nach|geben ab|geben fallen sinken ab|sacken sacken rutschen ab|rutschen ab|stürzen stürzen ein|brechen
   verbilligen zurück|fallen zurück|gehen zurück|kommen weg|sacken durch|sacken nach|lassen ab|bröckeln bröckeln
   ab|fallen tauchen ab|tauchen ein|knicken weg|brechen ermäßigen zurück|setzen ab|tauchen korrigieren zurück|weichen
   ab|schmieren ab|rauschen runter|rauschen crashen ein|sacken plumpsen absinken ab|sinken abwärts|gehen schwächeln purzeln büßen`,
);
verbs(
  { direction: 1 },
  `wachsen steigern erhöhen an|heben verbessern auf|stocken aus|bauen vergrößern zu|nehmen hoch|schrauben hinauf|setzen
   herauf|setzen mehren expandieren vermehren auf|schlagen aus|weiten vervielfachen hoch|setzen hoch|fahren beschleunigen
   nach|bessern an|wachsen auf|blähen explodieren stärken verstärken hoch|gehen auf|werten überbieten
   übertreffen empor|treiben hoch|treiben treiben an|schwellen aus|dehnen verbreitern hoch|nehmen`,
);
verbs(
  { direction: -1 },
  `schrumpfen senken verringern reduzieren mindern vermindern kürzen drücken verschlechtern verfehlen ab|bauen dezimieren
   herunter|schrauben zurück|schrauben zurück|fahren herab|setzen herunter|setzen schmälern ab|nehmen ab|schmelzen schmelzen
   schwinden zusammen|streichen kappen stutzen drosseln ein|dampfen zusammen|schrumpfen verkleinern ab|schwächen
   unterschreiten ab|werten ab|schlagen verlangsamen schwächen nach|hinken dämpfen drosseln
   zurück|bleiben zurück|nehmen ein|schmelzen verbilligen aus|bremsen abnehmen runter|gehen ein|engen ein|grenzen`,
);
verbs({ direction: -1, takesAway: true, metrics: ['cost'] }, 'ein|sparen sparen');
verbs({ direction: -1, takesAway: true, metrics: ['cash_flow'] }, 'ab|ziehen');
verbs({ direction: -1, burden: true }, 'kosten belasten');
verbs({ metrics: ['price', 'cost'] }, 'kosten');
verbs(
  { metrics: ['cost'] },
  'ab|schreiben verschlingen zurück|stellen auf|wenden beiseite|legen zurück|legen fressen',
);
verbs({ counts: true }, 'gewinnen verlieren hinzu|gewinnen hinzu|kommen dazu|gewinnen ab|wandern');
verbs({ direction: 1, market: true }, 'hinzu|kommen dazu|gewinnen');
verbs({ metrics: ['cost'], vague: true, loss: true }, 'ab|fließen');
verbs({ metrics: ['cash_flow'], vague: true }, 'zu|fließen herein|kommen hinein|fließen');
verbs({ metrics: ['cost'], amountAfter: 'mit' }, 'belasten');
verbs({ metrics: ['investment'] }, 'hoch|ziehen errichten');
verbs({ metrics: ['units'] }, 'liefern erzeugen produzieren ein|speisen');
verbs({ metrics: ['employees'] }, 'beschäftigen');
verbs({ metrics: ['units'] }, 'fördern');
verbs({ metrics: ['cost', 'deal_value'], vague: true }, 'zahlen bezahlen überweisen');
verbs({ metrics: ['net_income'] }, 'verdienen');
verbs({ metrics: ['revenue'] }, 'um|setzen erlösen fakturieren ein|nehmen');
verbs({ metrics: ['investment'] }, 'investieren stecken hinein|stecken pumpen ein|planen');
verbs({ metrics: ['stake'] }, 'beteiligen besitzen überschreiten halten');
verbs({ metrics: ['units', 'deal_value', 'stake'] }, 'verkaufen');
verbs({ metrics: ['deal_value', 'stake'] }, 'übernehmen veräußern hin|blättern ein|steigen');
verbs({ metrics: ['deal_value'] }, 'bieten');
verbs({ metrics: ['deal_value', 'stake', 'units'] }, 'erwerben kaufen');
verbs({ metrics: ['funding'] }, 'zusammen|kommen zeichnen');
verbs(
  { metrics: ['units'] },
  'aus|liefern ab|setzen befördern produzieren fertigen her|stellen verschiffen übergeben zu|lassen transportieren',
);
verbs({ metrics: ['dividend'] }, 'aus|schütten');
verbs({ metrics: ['cost'], vague: true }, 'an|fallen');
verbs({ metrics: ['funding'], vague: true }, 'sichern ein|bringen');
verbs({ metrics: ['investment'], amountAfter: 'für', vague: true }, 'entstehen');
verbs({ metrics: ['job_cuts', 'deal_value'], cutsJobs: true, vague: true }, 'trennen');
verbs({ direction: -1, burden: true }, 'vernichten aus|radieren');
verbs({ forecast: true }, 'vor|sehen');
verbs({ metrics: ['funding'] }, 'ein|sammeln ein|werben emittieren begeben platzieren auf|nehmen');
verbs({ metrics: ['debt'] }, 'verschulden schulden tilgen');
verbs(
  { metrics: ['job_cuts'], cutsJobs: true },
  'streichen entlassen ab|bauen kündigen weg|fallen entfallen feuern verlassen',
);
verbs({ metrics: ['employees'] }, 'beschäftigen');
verbs({ metrics: ['interest_rate'] }, 'rentieren verzinsen');
verbs({ metrics: ['other'] }, 'zurück|kaufen zurück|erwerben leer|verkaufen');
verbs({ metrics: ['deal_value', 'stake'] }, 'schlucken auf|kaufen ab|stoßen zu|kaufen hinzu|kaufen');
verbs({ metrics: ['funding', 'stake'], vague: true }, 'sichern');
verbs({ metrics: ['cost'], direction: -1, amountAfter: 'um' }, 'entlasten');
verbs({ metrics: ['cash_flow'], loss: true }, 'verbrennen');
verbs({ metrics: ['capacity'] }, 'aus|lasten');
verbs({ metrics: ['orders'] }, 'bestellen ordern');
verbs({ metrics: ['debt'], vague: true }, 'zurück|zahlen ab|lösen refinanzieren aus|stehen um|schulden');
verbs({ metrics: ['revenue'] }, 'vereinnahmen ein|heimsen');
verbs({ metrics: ['cost'], vague: true }, 'an|fallen berappen');
verbs({ metrics: ['dividend'] }, 'aus|kehren');
verbs({ metrics: ['assets'] }, 'an|vertrauen');
verbs({ direction: 1, market: true }, 'fehlen');
verbs({ direction: -1, burden: true }, 'auf|lösen vernichten verpuffen verdampfen');
verbs({ direction: -1 }, 'verwässern auf|zehren');
verbs({ metrics: ['assets'] }, 'verwalten');
verbs({ metrics: ['price'] }, 'notieren handeln eröffnen tendieren');
verbs({ metrics: ['market_cap'] }, 'bewerten');
verbs({ metrics: ['capacity'] }, 'leisten');
verbs({ metrics: ['stake'], vague: true }, 'auf|stocken');
verbs({ createsJobs: true }, 'schaffen entstehen ein|stellen');
// Expectation.
verbs(
  { forecast: true },
  `erwarten prognostizieren planen rechnen an|peilen an|streben ab|zielen veranschlagen vor|schlagen avisieren schätzen
   vorher|sagen aus|gehen taxieren ein|planen an|visieren zu|trauen voraus|sagen projizieren budgetieren kalkulieren
   beabsichtigen erhoffen befürchten anvisieren versprechen zu|sichern`,
);
verbs(
  { plan: true },
  `planen an|kündigen vor|sehen vor|haben vor|nehmen beschließen zu|sagen versprechen verpflichten beabsichtigen
   an|bieten hoffen wollen glauben prüfen erwägen vereinbaren einigen sehen wünschen beauftragen`,
);
// Verbs that only make clauses: the analysis must see them.
verbs(
  undefined,
  `liegen stehen bleiben geben gehen kommen lassen machen mit|teilen sagen erklären melden berichten
   bestätigen betragen belaufen erreichen erzielen ausweisen aus|weisen verzeichnen verbuchen bekräftigen belassen halten stellen
   zeigen profitieren leiden setzen bei|tragen bei|steuern entsprechen gelten finden folgen führen gehören beginnen begründen
   bezeichnen  beziffern nennen schreiben sprechen warnen reagieren ein|stufen auf|nehmen ab|schließen abschließen
   fließen verweisen hin|weisen lauten heißen wissen bringen nehmen tragen treffen unter|zeichnen unterzeichnen befinden
   stammen entstehen umfassen enthalten erhalten bekommen brauchen benötigen dienen ermöglichen starten stoppen enden
   blicken fahren ein|fahren schreiben schließen anfallen an|fallen hängen übrig|bleiben erleiden hin|nehmen pendeln
   schwanken verharren rauschen rangieren kratzen markieren durchbrechen knacken testen überwinden behaupten sorgen locken stützen
   veröffentlichen vor|legen verkünden bekannt|geben einigen zählen betreiben arbeiten leben wohnen wandern
   laufen auf|laufen ein|bringen spülen aus|machen ausmachen überweisen zahlen bezahlen ein|reichen an|melden kassieren
   verhängen fordern verlangen klagen drohen winken auf|kaufen zurück|kaufen schaffen eröffnen öffnen bauen er|richten errichten
 ein|setzen ersetzen verdoppeln verdreifachen vervierfachen halbieren erlauben untersagen freigeben
   genehmigen geraten rücken drehen wechseln bewegen wirken gestalten fragen antworten betonen hinzu|fügen ein|räumen
   argumentieren erinnern kommentieren urteilen loben schicken retten greifen entlasten helfen dauern übersteigen
   resultieren unterstützen nutzen verwenden vertreten vertreiben verfügen liefern bedeuten ermitteln prüfen suchen versorgen gründen planen verfolgen summieren addieren erfassen aktivieren bilden realisieren berücksichtigen vereinnahmen an|setzen fliegen ein|fliegen ein|spielen ein|streichen ein|nehmen erzeugen verursachen auf|weisen entwickeln stagnieren`,
);

// "ist noch 980 Millionen Euro wert".
senses.set('wertsein', { metrics: ['market_cap'] });

export const verbSenses: ReadonlyMap<string, VerbSense> = senses;

/** Forms of the auxiliaries and modals, which follow no pattern. */
const IRREGULAR: Record<string, string> = {
  sein: 'ist sind war waren sei seien wäre wären',
  haben: 'hat haben hatte hatten habe hätte hätten',
  werden: 'wird werden wurde wurden werde würde würden',
  wollen: 'will wollen wollte wollten wolle',
  sollen: 'soll sollen sollte sollten solle',
  dürfen: 'darf dürfen durfte durften dürfe dürfte dürften',
  können: 'kann können konnte konnten könne könnte könnten',
  müssen: 'muss müssen musste mussten müsse müsste müssten',
  mögen: 'mag mögen mochte mochten möge möchte möchten',
  entsprechen: 'entspräche entsprächen',
  liegen: 'läge lägen',
  ergeben: 'ergäbe ergäben',
  betragen: 'betrüge betrügen',
};

const PAST = /^(?:war|hatte|wurde|wollte|sollte|durfte|konnte|musste|mochte)/;
const forms = conjugate(lines);
for (const [lemma, list] of Object.entries(IRREGULAR)) {
  for (const form of list.split(' '))
    forms.set(form, [
      { lemma, finite: true, infinitive: form === lemma, participle: false, past: PAST.test(form) },
    ]);
}
export const verbForms: ReadonlyMap<string, readonly VerbForm[]> = forms;
