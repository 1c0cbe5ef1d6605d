import type { SentenceLexicon } from '../../core/text/sentences.ts';

export const sentences: SentenceLexicon = {
  abbreviations: new Set(
    `mio mrd mill mia bio tsd nr z.b bzw ca rd rund.ca inkl exkl u.a o.ä d.h i.d.r v.a z.t evtl ggf vgl sog
    dr prof dipl ing st str co corp inc ltd bspw etc.pp abs art lit p.a i.vj vj jan feb mrz apr jun jul aug sep sept
    okt nov dez max min ehem geb gegr u.s s.p.a n.v s.a a.g allg bzgl einschl gem insb lt mind mtl ugs usw.f zzgl`
      .split(/\s+/)
      .filter(Boolean),
  ),
  afterOrdinal: new Set(
    `januar jänner februar märz april mai juni juli august september oktober november dezember
    quartal quartals halbjahr halbjahres geschäftsjahr geschäftsjahres jahrhundert jahrestag platz rang mal`
      .split(/\s+/)
      .filter(Boolean),
  ),
};
