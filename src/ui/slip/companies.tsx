import { useState } from 'preact/hooks';
import type { Company } from '../../core/summary.ts';
import { useWording } from '../parts/wording-context.tsx';
import { Block } from './block.tsx';
import { CompanyEntry } from './company-entry.tsx';
import { useSlip } from './slip-context.tsx';

const SHOWN = 10;
const ROLE_ORDER: Record<Company['role'], number> = { subject: 0, other: 1, source: 2 };

/** A chip for every company; a pressed chip marks the company on the page and opens its entry. */
export function Companies({ marked }: { marked: string | null }) {
  const { summary, actions } = useSlip();
  const { popup, terms } = useWording();
  const [all, setAll] = useState(false);
  if (summary.companies.length === 0) return null;
  const companies = [...summary.companies].sort(
    (a, b) => ROLE_ORDER[a.role] - ROLE_ORDER[b.role] || b.mentions.length - a.mentions.length,
  );
  const markedCompany = companies.find(({ id }) => id === marked);
  // One hidden chip would cost the room of the button that hides it.
  const shown = all || companies.length <= SHOWN + 1 ? companies : companies.slice(0, SHOWN);
  return (
    <Block block="companies" heading={terms.field.companies} aside={companies.length}>
      <ul class="chips">
        {shown.map((company) => (
          <li key={company.id}>
            <button
              type="button"
              class={`chip ${company.role}`}
              aria-pressed={company.id === marked}
              onClick={() => actions.markCompany(company.id === marked ? null : company.id)}
            >
              <span class="chip-name">{company.name}</span>
              {company.mentions.length > 1 && (
                <span class="chip-count">
                  <span aria-hidden="true">{company.mentions.length}</span>
                  <span class="unseen">, {popup.mentions(company.mentions.length)}</span>
                </span>
              )}
            </button>
          </li>
        ))}
        {shown.length < companies.length && (
          <li>
            <button type="button" class="chip more" aria-expanded="false" onClick={() => setAll(true)}>
              {popup.moreCompanies(companies.length - shown.length)}
            </button>
          </li>
        )}
      </ul>
      {markedCompany && <CompanyEntry key={markedCompany.id} company={markedCompany} />}
    </Block>
  );
}
