import type { Company, Figure, Summary } from '../core/summary.ts';
import type { Wording } from '../wording/index.ts';
import type { Mark } from './highlight-marks.ts';

/** What the card beside a place says, line by line. */
export interface CardText {
  title: string;
  /** Beside the title, quieter. */
  aside?: string;
  lines: string[];
  check?: { holds: boolean; text: string };
}

export function cardText(mark: Mark, summary: Summary, wording: Wording): CardText {
  return mark.company
    ? ofCompany(mark.company, summary, wording)
    : ofFigure(mark.figure as Figure, summary, wording);
}

function ofFigure(figure: Figure, summary: Summary, { terms, shell, locale }: Wording): CardText {
  const aside = [
    figure.tense === 'actual' ? '' : terms.tense[figure.tense],
    figure.measure === 'change' ? terms.measure.change : '',
    figure.period?.text ?? '',
  ].filter(Boolean);
  const checks = summary.checks.filter(({ figures }) => figures.includes(figure.id));
  const check = checks.find(({ holds }) => !holds) ?? checks[0];
  return {
    title: [terms.metric[figure.metric], figure.about].filter(Boolean).join(' · '),
    ...(aside.length > 0 ? { aside: aside.join(', ') } : {}),
    lines: [normalized(figure, terms, locale)],
    ...(check
      ? {
          check: {
            holds: check.holds,
            text: `${check.holds ? shell.card.holds : shell.card.fails} (${check.detail})`,
          },
        }
      : {}),
  };
}

/** "mindestens 380.000.000.000 CNY": the value that sorting and export use. */
function normalized(figure: Figure, terms: Wording['terms'], locale: string): string {
  const numbers = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 6,
    signDisplay: figure.measure === 'change' ? 'exceptZero' : 'auto',
  });
  const value = [figure.value, ...(figure.valueMax === undefined ? [] : [figure.valueMax])]
    .map((number) => numbers.format(number))
    .join(' – ');
  const unit = figure.unit === null ? '' : (lookUp(terms.unit, figure.unit) ?? figure.unit);
  const per = figure.per === undefined ? '' : (lookUp(terms.per, figure.per) ?? `/ ${figure.per}`);
  return [terms.qualifier[figure.qualifier], value, unit, per].filter(Boolean).join(' ');
}

function ofCompany(company: Company, summary: Summary, { terms, shell }: Wording): CardText {
  const identifiers = [company.ticker, company.wkn, company.isin].filter(Boolean).join(' · ');
  const figures = summary.figures.filter(({ about }) => about === company.name).length;
  const counts = [
    shell.card.mentions(company.mentions.length),
    ...(figures > 0 ? [shell.card.figures(figures)] : []),
  ];
  return {
    title: company.name,
    aside: terms.role[company.role],
    lines: [...(identifiers ? [identifiers] : []), counts.join(' · ')],
  };
}

function lookUp(table: Record<string, string>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
