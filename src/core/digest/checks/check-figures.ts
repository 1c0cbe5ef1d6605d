import type { Check, Figure } from '../../summary.ts';
import { type Sentence, sentenceAt, type TextDocument } from '../../text/document.ts';
import type { CheckLexicon, Scene } from './check.ts';
import { checkChanges } from './check-changes.ts';
import { checkConversions, findConversions } from './check-conversions.ts';
import { checkSums } from './check-sums.ts';

const MOST_FIGURES = 16;

/** The figures of each sentence that has any, in text order. */
function scenesOf(doc: TextDocument, figures: readonly Figure[], decimal: ',' | '.'): Scene[] {
  const bySentence = new Map<Sentence, Figure[]>();
  for (const figure of figures) {
    const sentence = sentenceAt(doc, figure.start);
    if (!sentence) continue;
    const known = bySentence.get(sentence);
    if (known) known.push(figure);
    else bySentence.set(sentence, [figure]);
  }
  return [...bySentence].map(([sentence, own]) => ({
    doc,
    sentence,
    text: doc.text.slice(sentence.start, sentence.end),
    figures: own,
    decimal,
  }));
}

/** Holds the numbers against each other where the text leaves no doubt that they belong together; silent elsewhere. */
export function checkFigures(
  doc: TextDocument,
  figures: readonly Figure[],
  lexicon: CheckLexicon,
  decimal: ',' | '.',
): Check[] {
  // A sentence full of figures is a list or a table: nothing there is beyond doubt.
  const scenes = scenesOf(doc, figures, decimal).filter((scene) => scene.figures.length <= MOST_FIGURES);
  return [
    ...checkConversions(scenes, findConversions(scenes, lexicon), lexicon),
    ...checkChanges(scenes, lexicon),
    ...checkSums(scenes, lexicon),
  ];
}
