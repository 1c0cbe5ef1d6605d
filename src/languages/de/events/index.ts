import type { EventLexicon } from '../../../core/statements/event-rules.ts';
import { company, fate } from './company.ts';
import { markets } from './markets.ts';
import { PERIOD, results } from './results.ts';

export const events: EventLexicon = {
  rules: [...results, ...company, ...fate, ...markets],
  guess:
    /(?<!\p{L})(?:spekulation\p{L}*|spekulier\p{L}*|gerüchte?n?|erwartet \(|werden [^;]{0,40} erwartet|analysten (?:zufolge|erwarten|rechnen)|dementiert\p{L}*)(?!\p{L})/iu,
  background:
    /(?<!\p{L})(?:seinerzeit|damals|einst|früher|vor (?:\p{L}+ )?jahren|bereits im (?:vergangenen|vorigen|letzten)|im vergangenen jahr hatte|im vorjahr hatte|in der vorwoche|vor (?:\p{L}+ )?wochen)(?!\p{L})/iu,
  pastPerfect: /(?<!\p{L})(?:hatte|hatten|habe|war|waren)(?!\p{L})[^;]*\p{L}+(?:t|en)(?=[,.;]|$)/iu,
  period: PERIOD,
  earlierAim:
    /(?<!\p{L})(?:statt|anstelle|bisher\p{L}*|bislang|zuvor|ursprünglich\p{L}*|nunmehr|in aussicht gestellt|angepeilt\p{L}*|latte)(?!\p{L})/iu,
  economy: /inflationsprognose|wachstumsprognose|konjunkturprognose|wachstumserwartung|bip-prognose|ökonom/iu,
  outsideView:
    /(?<!\p{L})(?:analyst\p{L}*|schätz\p{L}*|konsens|kursziel\p{L}*|expert\p{L}*|ökonom\p{L}*|volkswirt\p{L}*|institut\p{L}*|verband\p{L}*|marktforscher\p{L}*|statt (?:der |des |den )?erwartete[nr]?)(?!\p{L})/iu,
};
