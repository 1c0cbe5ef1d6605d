import type { LanguagePack } from './language.ts';
import type { Company, Figure, Verdict } from './summary.ts';
import type { TextDocument } from './text/document.ts';

/** Finance news, another article, or none: from the page's finding where there is one, and from the text. */
export function judge(
  _doc: TextDocument,
  _pack: LanguagePack,
  _found: { figures: Figure[]; companies: Company[] },
): Verdict {
  return { kind: 'finance_news', reasons: [] };
}
