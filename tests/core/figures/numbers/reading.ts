import { plainArticle } from '../../../../src/core/article.ts';
import { proposeFigures } from '../../../../src/core/figures/propose-figures.ts';
import { readDocument } from '../../../../src/core/text/document.ts';
import { packFor } from '../../../../src/languages/index.ts';

/** The figures of a text as the proposer leaves them, with their surface. */
export function figuresOf(text: string, language = 'de') {
  const pack = packFor(language);
  const doc = readDocument(plainArticle(text, { language }), pack);
  return proposeFigures(doc, pack).map((figure) => ({
    ...figure,
    text: text.slice(figure.start, figure.end),
  }));
}

/** Each figure in short: "surface = value[..max] unit[, qualifier][, prior]". */
export function readingOf(text: string, language = 'de'): string[] {
  return figuresOf(text, language).map(({ text: surface, value, valueMax, unit, qualifier, tense }) =>
    [
      `${surface} = ${value}${valueMax === undefined ? '' : `..${valueMax}`} ${unit}`,
      ...(qualifier === 'exact' ? [] : [qualifier]),
      ...(tense === 'prior' ? [tense] : []),
    ].join(', '),
  );
}
