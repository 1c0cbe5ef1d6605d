/** The forms that German and English have; a language with more adds its categories here. */
export interface Forms {
  one: string;
  other: string;
}

/** A counted phrase: `#` stands for the number, written in the locale. */
export function counted(locale: string, forms: Forms): (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count) =>
    (rules.select(count) === 'one' ? forms.one : forms.other).replace('#', numbers.format(count));
}
