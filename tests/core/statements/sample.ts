import { plainArticle } from '../../../src/core/article.ts';
import type { Cast } from '../../../src/core/companies/choose-subject.ts';
import type { Company } from '../../../src/core/summary.ts';
import { readDocument, type TextDocument } from '../../../src/core/text/document.ts';
import { german } from '../../../src/languages/de/index.ts';

/**
 * A text and its cast, made by hand: every occurrence of a name is a mention. `names` begins with the subject; a name
 * with a star is a source.
 */
export function sample(text: string, names: readonly string[]): { doc: TextDocument; cast: Cast } {
  const companies = names.map((marked, index): Company => {
    const name = marked.replace('*', '');
    const mentions = [...text.matchAll(new RegExp(name.replace(/[.+*?()]/g, '\\$&'), 'g'))].map((match) => ({
      start: match.index,
      end: match.index + name.length,
    }));
    const role = marked.endsWith('*') ? 'source' : index === 0 ? 'subject' : 'other';
    return { id: `c${index + 1}`, name, role, mentions };
  });
  const first = companies.find(({ role }) => role === 'subject');
  const cast: Cast = { companies, subject: first ? { name: first.name, companyId: first.id } : null };
  return { doc: readDocument(plainArticle(text), german), cast };
}
