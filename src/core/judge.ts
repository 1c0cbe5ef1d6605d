import type { LanguagePack } from './language.ts';
import type { Company, Figure, Verdict } from './summary.ts';
import type { TextDocument } from './text/document.ts';

/** Finance news, another article, or none: from the page's finding where there is one, and from the text. */
export function judge(
  doc: TextDocument,
  _pack: LanguagePack,
  _found: { figures: Figure[]; companies: Company[] },
): Verdict {
  const { page } = doc.article;
  if (page && !page.isArticle) return { kind: 'not_article', reasons: page.reasons };
  return { kind: 'finance_news', reasons: page?.reasons ?? [] };
}
