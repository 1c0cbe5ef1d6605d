import type { VerbForm } from '../../../core/figures/meaning/lexicon.ts';

// Weak verbs follow from their infinitive; strong ones name third person, past and participle:
// "steigen steigt stieg gestiegen". A bar parts a separable particle: "zu|legen".
const INSEPARABLE = /^(?:be|ver|er|ent|emp|zer|ge|miss|über|unter|wider|hinter)/;

/** Every form of the verbs in the list, for look-up. Base verbs of separable ones are in it too. */
export function conjugate(lines: readonly string[]): Map<string, VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const add = (form: string, lemma: string, kind: Partial<VerbForm>): void => {
    // Switzerland writes ss.
    if (form.includes('ß')) add(form.replaceAll('ß', 'ss'), lemma, kind);
    const list = forms.get(form) ?? [];
    const known = list.find((entry) => entry.lemma === lemma);
    if (known) {
      known.finite ||= kind.finite ?? false;
      known.infinitive ||= kind.infinitive ?? false;
      known.participle ||= kind.participle ?? false;
      known.past ||= kind.past ?? false;
    } else {
      list.push({ lemma, finite: false, infinitive: false, participle: false, past: false, ...kind });
    }
    forms.set(form, list);
  };
  for (const line of lines) {
    const [spec = '', third, past, participle] = line.trim().split(/\s+/);
    const bar = spec.indexOf('|');
    const particle = bar < 0 ? '' : spec.slice(0, bar);
    const infinitive = bar < 0 ? spec : spec.slice(bar + 1);
    const verb = principalParts(infinitive, third, past, participle);
    for (const finite of verb.finite) {
      const past = verb.past.includes(finite);
      add(finite, infinitive, { finite: true, past });
      if (particle) add(particle + finite, particle + infinitive, { finite: true, past });
    }
    for (const form of suppositions(past)) {
      add(form, infinitive, { finite: true, conditional: true });
      if (particle) add(particle + form, particle + infinitive, { finite: true, conditional: true });
    }
    add(particle + infinitive, particle + infinitive, { infinitive: true, finite: true });
    add(particle + verb.participle, particle + infinitive, { participle: true });
    if (particle) {
      add(`${particle}zu${infinitive}`, particle + infinitive, { infinitive: true });
      // The joined infinitive is finite at the end of a plural clause, the zu-form never.
      add(infinitive, infinitive, { infinitive: true, finite: true });
    }
  }
  return forms;
}

const UMLAUTS: Record<string, string> = { a: 'ä', o: 'ö', u: 'ü' };

/** "entsprach" → "entspräche", "entsprächen": only where the umlaut tells it from the past. */
function suppositions(past: string | undefined): string[] {
  const stem = /^(.*)([aou])([^aeiouäöü]+)$/.exec(past ?? '');
  if (!stem || past?.endsWith('te')) return [];
  const form = `${stem[1]}${UMLAUTS[stem[2] ?? '']}${stem[3]}e`;
  return [form, `${form}n`];
}

function principalParts(
  infinitive: string,
  third: string | undefined,
  past: string | undefined,
  participle: string | undefined,
): { finite: string[]; past: string[]; participle: string } {
  const stem = infinitive.replace(/e?n$/, '');
  if (third && past && participle) {
    const plural = past.endsWith('te') ? `${past}n` : `${past}en`;
    return { finite: [third, past, plural, `${stem}e`], past: [past, plural], participle };
  }
  const t = /(?:[td]|chn|[^lrmnhaeiouäöü][mn])$/.test(stem) ? 'et' : 't';
  const prefix = INSEPARABLE.test(infinitive) || infinitive.endsWith('ieren') ? '' : 'ge';
  return {
    finite: [`${stem}${t}`, `${stem}${t}e`, `${stem}${t}en`, `${stem}e`],
    past: [`${stem}${t}e`, `${stem}${t}en`],
    participle: `${prefix}${stem}${t}`,
  };
}
