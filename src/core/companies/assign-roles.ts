import type { LanguagePack } from '../language.ts';
import type { Company } from '../summary.ts';
import type { TextDocument } from '../text/document.ts';
import { type TextWord, textWords } from './text-words.ts';

const REACH = 10;

/**
 * Companies that only speak: houses that rate others, agencies, publishers. The value is how much their mentions
 * still count for the subject: a bank whose own profit is the news is named as often as any other company.
 */
export function assignRoles(
  companies: readonly Company[],
  doc: TextDocument,
  pack: LanguagePack,
): Map<string, number> {
  const words = textWords(doc);
  const { ratingWords, sourceWords } = pack.companies;
  const sources = new Map<string, number>();
  const at = wordFinder(words);
  for (const company of companies) {
    let speaking = 0;
    for (const mention of company.mentions) {
      const from = at(mention.start);
      const to = at(mention.end - 1) + 1;
      if (
        near(words, from, to, ratingWords) ||
        near(words, from, to, sourceWords) ||
        isDateline(words, from, to)
      )
        speaking++;
    }
    const share = speaking / Math.max(1, company.mentions.length);
    const [only] = company.mentions;
    const dateline =
      company.mentions.length === 1 && only && isDateline(words, at(only.start), at(only.end - 1) + 1);
    // `findCompanies` gives the role `source` to every house, agency and publisher: they may be news themselves.
    if ((company.role === 'source' && share >= 0.5) || dateline) sources.set(company.id, 0.2);
  }
  return sources;
}

/** Index of the word at or before an offset. */
export function wordFinder(words: readonly TextWord[]): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = words.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((words[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}

function near(words: readonly TextWord[], from: number, to: number, cues: ReadonlySet<string>): boolean {
  const sentence = words[from]?.sentence;
  for (let index = Math.max(0, from - REACH); index < Math.min(words.length, to + REACH); index++) {
    const word = words[index];
    if (word?.sentence === sentence && word?.key && cues.has(word.key)) return true;
  }
  return false;
}

// "FRANKFURT (dpa-AFX) -": a name alone in brackets after a place in capitals.
function isDateline(words: readonly TextWord[], from: number, to: number): boolean {
  if (words[from - 1]?.raw !== '(' || words[to]?.raw !== ')') return false;
  const place = words[from - 2];
  return /^[-–—]$/.test(words[to + 1]?.raw ?? '') || !place?.key || place.first || place.allCaps;
}
