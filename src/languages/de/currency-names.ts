/** Forms of the names that several currencies share. */
const SHARED: Record<string, string> = {
  dollar: 'dollar dollars',
  pfund: 'pfund pfunde pfunden',
  franc: 'franc francs',
  krone: 'kronen krone',
  peso: 'peso pesos',
  rupie: 'rupien rupie',
  dinar: 'dinar dinare dinaren dinars',
  dirham: 'dirham dirhams',
  rial: 'rial rials riyal riyals',
  schilling: 'schilling schillinge schillingen',
  rubel: 'rubel rubeln',
  lira: 'lira lire liras',
  leu: 'lei leu',
  escudo: 'escudo escudos',
  real: 'real reais',
  gulden: 'gulden',
  som: 'som sum soʻm',
};

/**
 * Currencies by ISO 4217 code: names, then stems of adjectives behind the first bar and lands behind the second:
 * "kanadische Dollar", "Kanada-Dollar". A star says that the name alone means this currency.
 */
const CURRENCIES = `
  EUR* euro euros € | europäisch
  USD* dollar greenback | amerikanisch us-amerikanisch | us usa
  CHF* franken schweizerfranken fränkli stutz franc | schweizer schweizerisch
  GBP* pfund sterling pfund+sterling | britisch englisch
  JPY* yen | japanisch
  CNY* yuan renminbi yuan+renminbi | chinesisch
  HKD dollar | hongkonger | hongkong hong-kong hong+kong
  CAD dollar | kanadisch | kanada can
  AUD dollar | australisch | australien austral aussie
  NZD dollar | neuseeländisch | neuseeland
  SGD dollar | singapurisch | singapur
  TWD dollar neue+taiwan-dollar neue+taiwan+dollar neue+taiwanesische+dollar | taiwanisch taiwanesisch | taiwan
  SEK krone | schwedisch | schweden
  NOK krone | norwegisch | norweger
  DKK krone | dänisch | dänen
  ISK krone | isländisch | island
  CZK krone | tschechisch
  SKK krone | slowakisch
  EEK krone | estnisch
  FOK krone | färöisch
  PLN* zloty złoty zlotys | polnisch
  HUF* forint forints | ungarisch
  RON* leu | rumänisch
  MDL leu | moldauisch moldawisch | moldau
  BGN* lew lewa | bulgarisch
  RSD dinar | serbisch
  MKD* denar denare | mazedonisch nordmazedonisch
  UAH* hrywnja griwna hrywna hrywnia | ukrainisch
  RUB* rubel | russisch
  BYN rubel | belarussisch weißrussisch
  TRY* lira | türkisch
  ILS* schekel neue+schekel | israelisch
  AED* dirham | emiratisch arabisch | vae
  MAD dirham | marokkanisch
  SAR rial | saudisch saudi-arabisch | saudi
  QAR rial | katarisch | katar
  OMR rial | omanisch | oman
  YER rial | jemenitisch | jemen
  IRR rial | iranisch | iran
  KWD dinar | kuwaitisch | kuwait
  BHD dinar | bahrainisch | bahrain
  IQD dinar | irakisch | irak
  JOD dinar | jordanisch | jordan
  DZD dinar | algerisch
  TND dinar | tunesisch
  LYD dinar | libysch
  EGP pfund | ägyptisch
  SYP pfund | syrisch
  LBP pfund | libanesisch
  SDG pfund | sudanesisch
  SSP pfund | südsudanesisch
  GIP pfund | | gibraltar
  FKP pfund | | falkland
  SHP pfund | | helena st.-helena
  IEP pfund | irisch
  CYP pfund | zypriotisch zyprisch | zypern
  MTL lira | maltesisch | malta
  ITL lira | italienisch
  ZAR* rand | südafrikanisch
  NGN* naira | nigerianisch
  INR* rupie | indisch
  PKR rupie | pakistanisch
  LKR rupie | sri-lankisch | sri-lanka sri+lanka
  NPR rupie | nepalesisch
  MUR rupie | mauritisch | mauritius
  SCR rupie | seychellisch | seychellen
  IDR* rupiah | indonesisch
  KRW* won | südkoreanisch koreanisch
  KPW won | nordkoreanisch
  THB* baht | thailändisch | thai
  MYR* ringgit | malaysisch
  PHP peso | philippinisch
  MXN peso | mexikanisch | mexiko
  ARS peso | argentinisch
  CLP peso | chilenisch
  COP peso | kolumbianisch
  CUP peso | kubanisch
  DOP peso | dominikanisch
  UYU peso | uruguayisch
  VND* dong | vietnamesisch
  BDT* taka | bangladeschisch
  KZT* tenge | kasachisch
  BRL* real | brasilianisch
  PEN* sol soles nuevo+sol | peruanisch
  AFN* afghani afghanis | afghanisch
  ALL* lek | albanisch
  AMD* dram | armenisch
  ANG gulden | | antillen
  AOA* kwanza | angolanisch
  ATS* schilling | österreichisch
  AWG florin | arubanisch | aruba
  AZN* manat | aserbaidschanisch
  TMT manat | turkmenisch | turkmenistan
  BAM konvertible+mark | bosnisch
  DEM* mark d-mark dm | deutsch
  FIM mark | finnisch
  BBD dollar | barbadisch | barbados
  BIF franc | burundisch | burundi
  BMD dollar | bermudisch | bermuda
  BND dollar | | brunei
  BOB* boliviano bolivianos | bolivianisch
  BSD dollar | bahamaisch | bahama bahamas
  BTN* ngultrum | bhutanisch
  BWP* pula | botswanisch
  BZD dollar | | belize
  BEF franc | belgisch
  CDF franc | kongolesisch | kongo
  CRC* colón colones colon | costa-ricanisch | costa-rica costa+rica
  CVE escudo | kapverdisch | kap-verde
  DJF franc | dschibutisch | dschibuti
  ERN* nakfa | eritreisch
  ESP* peseten pesetas peseta | spanisch
  ETB* birr | äthiopisch
  FJD dollar | fidschianisch | fidschi
  FRF franc | französisch
  GEL* lari | georgisch
  GHS* cedi cedis | ghanaisch | ghana
  GMD* dalasi | gambisch
  GNF franc | guineisch | guinea
  GRD* drachmen drachme | griechisch
  GTQ* quetzal quetzales | guatemaltekisch
  GYD dollar | guyanisch | guyana
  HNL* lempira lempiras | honduranisch
  HRK* kuna | kroatisch
  HTG* gourde gourdes | haitianisch
  JMD dollar | jamaikanisch | jamaika
  KES schilling | kenianisch | kenia
  UGX schilling | ugandisch | uganda
  TZS schilling | tansanisch | tansania
  SOS schilling | somalisch | somalia
  KGS som | kirgisisch
  UZS som | usbekisch
  KHR* riel | kambodschanisch
  KMF franc | komorisch | komoren
  KYD dollar | | kaiman cayman
  LAK* kip | laotisch
  LRD dollar | liberianisch | liberia
  LSL* loti maloti | lesothisch
  LTL* litas | litauisch
  LUF franc | luxemburgisch
  LVL* lats | lettisch
  MGA* ariary | madagassisch
  MMK* kyat | myanmarisch birmanisch
  MNT* tugrik tögrög | mongolisch
  MOP* pataca patacas | | macau
  MRU* ouguiya | mauretanisch
  MVR* rufiyaa | maledivisch | malediven
  MWK kwacha | malawisch | malawi
  ZMW* kwacha | sambisch
  MZN* metical meticais | mosambikanisch
  NAD dollar | namibisch | namibia
  NIO* córdoba córdobas | nicaraguanisch
  NLG* gulden | niederländisch holländisch
  PAB* balboa balboas | panamaisch
  PGK* kina | papua-neuguineisch
  PTE* escudo | portugiesisch
  PYG* guaraní guarani guaraníes guaranis | paraguayisch
  RWF franc | ruandisch | ruanda
  SBD dollar | salomonisch | salomonen
  SIT* tolar | slowenisch
  SLE* leone leones | sierra-leonisch
  SRD dollar | surinamisch | suriname
  STN* dobra
  SZL* lilangeni emalangeni | swasiländisch
  TJS* somoni | tadschikisch
  TOP* paʻanga | tongaisch
  TTD dollar | | trinidad-und-tobago trinidad
  VES* bolívar bolivar bolívares | venezolanisch
  VUV* vatu | | vanuatu
  WST* tala | samoanisch
  XAF franc cfa-franc cfa-francs | zentralafrikanisch | cfa
  XOF franc cfa-franc cfa-francs | westafrikanisch
  XCD dollar | ostkaribisch
  XPF franc | | cfp
  ZWL dollar | simbabwisch | simbabwe`;

const ENDINGS = ['e', 'en', 'er'];

/** "kanadische(n) Dollar", "Schweizer Franken", "Kanada-Dollar", "Kanada Dollar", "Kanadadollar". */
function namesOf(line: string): [name: string, code: string][] {
  const spaced = (list = ''): string[] =>
    list
      .split(' ')
      .filter(Boolean)
      .map((word) => word.replaceAll('+', ' '));
  const [left = '', adjectives, lands] = line.trim().split(/\s*\|\s*/);
  const [key = '', ...words] = spaced(left);
  const code = key.slice(0, 3);
  const names = words.flatMap((word) => (SHARED[word] ?? word).split(SHARED[word] ? ' ' : '|'));
  const before = spaced(adjectives).flatMap((stem) =>
    stem.endsWith('er') ? [`${stem} `] : ENDINGS.map((ending) => `${stem}${ending} `),
  );
  before.push(...spaced(lands).flatMap((land) => [`${land} `, `${land}-`, land]));
  return names.flatMap((name) => [
    ...(key.endsWith('*') || name.includes('-') || name.includes(' ')
      ? [[name, code] as [string, string]]
      : []),
    ...before.map((first): [string, string] => [first + name, code]),
  ]);
}

const lines = CURRENCIES.trim().split('\n');

/** Every name that a text may put behind a number, lower case, with its ISO 4217 code. */
export const currencyNames: readonly (readonly [name: string, code: string])[] = lines.flatMap(namesOf);

/** ISO 4217, with currencies of the past. */
export const currencyCodes: readonly string[] = lines.map((line) => line.trim().slice(0, 3));
