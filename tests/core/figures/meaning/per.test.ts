import { describe } from 'vitest';
import { table } from './reading.ts';

describe('per', () => {
  table(
    ['per'],
    [
      ['Sie zahlt eine Dividende von 1,20 Euro je Aktie.', 'share'],
      ['Die Dividende sinkt von 1,40 auf 0,60 Euro/Aktie.', 'share', 'share'],
      ['Je Aktie sind das 5,19 Euro (4,40 Euro).', 'share', 'share'],
      ['Gas kostete 31,5 Euro je Megawattstunde.', 'MWh'],
      ['Ein Barrel der Sorte Brent kostete 84,20 Dollar.', 'barrel'],
      ['Ab 2028 sollen 90 Mio. Euro pro Jahr gespart werden.', 'year'],
      ['Ab 2028 sollen jährlich 90 Mio. Euro gespart werden.', 'year'],
      // Not per anything.
      ['Nach 5,0 Mrd. Euro im Jahr davor blieb wenig.', null],
      ['Der Umsatz lag bei 3 Mio. Euro im Jahr 2025.', null],
      ['Die Aktie kostete 12 Euro.', null],
      ['Er bietet 1,7 Milliarden Euro oder 52,50 Euro je Aktie.', null, 'share'],
      ['36 Euro in bar sollen die Aktionäre je Anteilsschein erhalten.', 'share'],
      ['Das EPS lag bei 2,10 Dollar.', 'share'],
      ['Er zahlte 11,2 Cent je Watt-Peak.', 'watt_peak'],
      ['36 Euro zahlte er dem Boten, je Aktie gab es nichts.', null],
    ],
  );
});
