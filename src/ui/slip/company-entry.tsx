import { useState } from 'preact/hooks';
import type { Company } from '../../core/summary.ts';
import { BackIcon, ForthIcon } from '../parts/icons.tsx';
import { useWording } from '../parts/wording-context.tsx';
import { Quoted } from './quoted.tsx';
import { useSlip } from './slip-context.tsx';

/** What the slip knows of one company: role, identifiers, its mentions one after the other, its figures. */
export function CompanyEntry({ company }: { company: Company }) {
  const { summary, figure, level } = useSlip();
  const Heading = level === 1 ? 'h3' : 'h5';
  const { locale, popup, terms } = useWording();
  const rows = summary.rows.filter((row) => row.about === company.name);
  const country = company.country && countryName(company.country, locale);
  const facts: [string, string | undefined][] = [
    [terms.field.role, terms.role[company.role]],
    [terms.field.isin, company.isin],
    [terms.field.wkn, company.wkn],
    [terms.field.ticker, [company.ticker, company.exchange].filter(Boolean).join(' · ') || undefined],
    [popup.country, country],
  ];
  return (
    <div class="entry">
      <div class="entry-head">
        <Heading>{company.name}</Heading>
        <Mentions company={company} />
      </div>
      <dl class="facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {rows.length > 0 && (
        <dl class="facts">
          {rows.map((row) => {
            const value = figure(row.value);
            return (
              value && (
                <div key={row.value}>
                  <dt>
                    {terms.metric[row.metric]}
                    {row.period && (
                      <span class="owner" lang={summary.article.language}>
                        {row.period.text}
                      </span>
                    )}
                  </dt>
                  <dd>
                    <Quoted figure={value} />
                  </dd>
                </div>
              )
            );
          })}
        </dl>
      )}
    </div>
  );
}

function Mentions({ company }: { company: Company }) {
  const { actions } = useSlip();
  const { popup } = useWording();
  const [at, setAt] = useState(-1);
  const count = company.mentions.length;
  if (count === 0) return null;
  const go = (step: number) => {
    const next = (Math.max(at, step < 0 ? 0 : -1) + step + count) % count;
    const span = company.mentions[next];
    setAt(next);
    if (span) actions.jumpTo(span);
  };
  return (
    <div class="mentions">
      <button
        type="button"
        aria-label={popup.previousMention}
        title={popup.previousMention}
        onClick={() => go(-1)}
      >
        <BackIcon />
      </button>
      <span role="status">{at < 0 ? popup.mentions(count) : popup.ofTotal(at + 1, count)}</span>
      <button type="button" aria-label={popup.nextMention} title={popup.nextMention} onClick={() => go(1)}>
        <ForthIcon />
      </button>
    </div>
  );
}

function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
