import type { MetricShift, NounSense, Phrase } from '../../../core/figures/meaning/lexicon.ts';

const phrase = <T>(words: string, sense: T): Phrase<T> => ({ words: words.split(' '), sense });
const phrases = <T>(sense: T, list: string): Phrase<T>[] =>
  list.split(';').map((words) => phrase(words.trim().replace(/\s+/g, ' '), sense));

export const nounPhrases: readonly Phrase<NounSense>[] = [
  ...phrases<NounSense>(
    { metric: 'revenue', direction: 1 },
    'organische* wachstum*; organische* umsatzwachstum*',
  ),
  ...phrases<NounSense>(
    { metric: 'net_income' },
    'unter dem strich; unterm strich; nach steuern; schwarze null; net income; net profit; übrig geblieben; übriggeblieben',
  ),
  ...phrases<NounSense>({ metric: 'net_income', loss: true }, 'rote* zahlen; net loss'),
  ...phrases<NounSense>({ metric: 'price_target' }, 'price target'),
  ...phrases<NounSense>(
    { metric: 'revenue' },
    'run rate; product revenue; net sales; annual recurring revenue; gebuchte* prämien; gebuchte* beiträge*; verdiente* prämien',
  ),
  ...phrases<NounSense>({ metric: 'gross_profit' }, 'gross profit'),
  ...phrases<NounSense>({ metric: 'funding' }, 'frische* geld*; frische* kapital*; frische* mittel*'),
  ...phrases<NounSense>({ metric: 'debt' }, 'loan to value'),
  ...phrases<NounSense>({ metric: 'operating_income' }, 'operating income; operating profit'),
  ...phrases<NounSense>(
    { metric: 'orders' },
    'remaining performance obligations; order intake; order backlog',
  ),
  ...phrases<NounSense>(
    { metric: 'market_cap' },
    'market cap; wertvollste* unternehmen; wertvollste* konzern*',
  ),
  ...phrases<NounSense>({ metric: 'eps', per: 'share' }, 'earnings per share'),
  ...phrases<NounSense>({ metric: 'job_cuts' }, 'zur kündigung'),
  ...phrases<NounSense>(
    { metric: 'other' },
    'offene* stellen; freie* stellen; unbesetzte* stellen; ohne job; ohne arbeit; ohne stelle; ohne beschäftigung',
  ),
  ...phrases<NounSense>(
    { metric: 'funding' },
    'frisches geld; frischem geld; frische mittel; frisches kapital',
  ),
  ...phrases<NounSense>({ metric: 'cash_flow' }, 'free cashflow'),
  ...phrases<NounSense>(
    { metric: 'eps', loss: true },
    'minus je aktie; minus pro aktie; minus je anteilsschein',
  ),
  ...phrases<NounSense>(
    { metric: 'market_share' },
    `anteil am gesamtmarkt; anteil am markt; anteil am weltmarkt; anteil am * markt; anteil am * gesamtmarkt; des weltmarkt*;
    des gesamtmarkt*; des * marktes; des marktes`,
  ),
  ...phrases<NounSense>(
    { metric: 'cash' },
    'in der kasse; liquide mittel; liquiden mittel*; flüssige mittel; flüssigen mittel*; auf der hohen kante',
  ),
  ...phrases<NounSense>({ metric: 'operating_income' }, 'vor steuern; vor zinsen und steuern'),
  ...phrases<NounSense>(
    { metric: 'cash_flow' },
    'free cash flow; cash flow; operativer cash flow; freie* mittel*',
  ),
  ...phrases<NounSense>({ metric: 'market_cap' }, 'am markt bewertet; an der börse bewertet'),
  ...phrases<NounSense>(
    { metric: 'other' },
    `cost income ratio; rendite auf das; eigenkapitalrendite; eigene* aktien; eigene* anteile; eigene* papiere*; eigene* titel; eigene* anteilsscheine*; verhältnis von; book-to-bill; kurs-gewinn-verhältnis;
    kapitalquote; rendite auf den; combined ratio; return on`,
  ),
  ...phrases<NounSense>(
    { metric: 'assets' },
    'assets under management; verwaltete* vermögen*; verwaltete* kundenvermögen; under management; net asset value',
  ),
  ...phrases<NounSense>(
    { metric: 'price' },
    `dow jones; s & p; hang seng; euro stoxx; stoxx europe; ftse 100; cac 40; nasdaq 100; fairer wert; innerer wert`,
  ).map(({ words, sense }) => ({ words, sense: { ...sense, weak: true as const } })),
  ...phrases<NounSense>({ metric: 'price_target' }, 'faire* wert; fairen wert; ziel für die aktie'),
  ...phrases<NounSense>({ metric: 'units' }, 'auf die straße; an die kunden'),
  ...phrases<NounSense>({ metric: 'capacity' }, 'ausgelastet'),
  ...phrases<NounSense>({ metric: 'stake' }, 'plus eine aktie; plus einer aktie'),
  ...phrases<NounSense>({ metric: 'deal_value' }, 'auf den tisch'),
  ...phrases<NounSense>({ metric: 'gdp' }, 'deutsche* wirtschaft; us-wirtschaft'),
];

export const shifts: readonly MetricShift[] = [
  {
    from: ['net_income', 'operating_income'],
    to: 'eps',
    after: [
      ...phrases(
        'share',
        `je aktie; pro aktie; per aktie; je anteilsschein; pro anteilsschein; je titel; pro titel; je vorzugsaktie; je stammaktie;
        je papier; pro papier; je anteil; pro anteil`,
      ),
    ],
  },
  {
    from: ['net_income'],
    to: 'operating_income',
    before: ['operativ', 'betrieblich', 'versicherungstechnisch'],
    after: [
      ...phrases(
        '',
        `vor zinsen; vor steuern; vor zinsen und steuern; vor zinsen , steuern und abschreibungen; vor zinsen , steuern und
        abschreibung; vor steuern und zinsen; vor zinsen , steuern , abschreibungen und amortisation; vor abschreibungen; vor sondereffekten und steuern;
        im tagesgeschäft; aus dem operativen geschäft; aus dem laufenden geschäft; vor zinsen steuern und abschreibungen`,
      ),
    ],
  },
  { from: ['interest_rate'], to: 'margin', before: ['operativ'] },
  { from: ['operating_income'], to: 'net_income', after: phrases('', 'nach steuern') },
];
