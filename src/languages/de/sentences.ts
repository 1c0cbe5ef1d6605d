import type { SentenceLexicon } from '../../core/text/sentences.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const sentences: SentenceLexicon = {
  abbreviations: words(
    `mio mrd mill mia bio tsd z.b bzw ca rd inkl exkl u.a o.ä d.h i.d.r v.a z.t evtl ggf vgl sog
    dr prof dipl ing mag st str co corp inc ltd plc bspw etc abb lit p.a i.vj vj vjq jan feb mrz apr jun jul aug sep
    sept okt nov dez ehem geb gegr u.s s.p.a n.v s.a a.g allg bzgl einschl gem insb lt mtl erw gesch ugs usw zzgl abzgl
    mr mrs ms sen hr fr frl hrsg vors stv stellv kath österr schweiz dt amerik brit franz ital chin jap int intl
    div bros gebr ges mbh dgl urspr vorl vorauss durchschn gesch ges.m.b.h e.v i.l i.ins m.b.h o.g u.u s.o s.u`,
  ),
  beforeNumber: words('nr no art abs ziff kap rn tz s min max mind bd vol fn pos lfd'),
  afterOrdinal: words(
    `januar jänner februar feber märz april mai juni juli august september oktober november dezember
    jan feb mrz apr jun jul aug sep sept okt nov dez
    quartal quartals halbjahr halbjahres geschäftsjahr geschäftsjahres geschäftsquartal jahrhundert jahrhunderts
    jahrestag platz rang mal tag tages woche monat jahr jahrgang kalenderwoche kw stock etage runde auflage generation
    liga bundesliga weltkrieg senat kammer zivilsenat strafsenat strafkammer hauptversammlung generalversammlung
    amtszeit tranche vierteljahr trimester lesung mai-hälfte geburtstag bauabschnitt`,
  ),
  starters: words(
    `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem
    er sie es wir ich man ihr ihre sein seine wer was wie wo wann warum
    im in am an auf aus bei beim mit nach vor von vom zu zum zur für gegen durch um unter über seit trotz wegen während
    ohne laut gemäß statt neben zwischen bis ab
    und aber doch denn dennoch jedoch allerdings auch zudem außerdem so damit daher deshalb dabei dazu daneben darüber
    davon hierzu hingegen dagegen weil wenn als ob da dann nun noch nur schon bereits zuletzt zuvor derzeit aktuell
    nachdem obwohl sollte hatte hat ist war wird werden sind insgesamt unterdessen inzwischen mittlerweile
    sein kein keine viele alle beide mehr rund etwa`,
  ),
};
