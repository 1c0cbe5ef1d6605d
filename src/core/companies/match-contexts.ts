import type { Candidate, Reason } from './candidate.ts';
import type { CompanyLexicon } from './company-lexicon.ts';
import { describes } from './descriptions.ts';
import { legalFormFinder } from './legal-forms.ts';
import { matchInitials, matchSource, matchTails } from './match-tails.ts';
import { hasName, mayBeName, mayStandAlone, runLeft, runRight } from './name-runs.ts';
import type { TextWord } from './text-words.ts';

/**
 * Names that no list knows, from the words around them. Each rule gives candidates of one reason; rules may give the
 * same words several times, their reasons are joined later.
 */
export function matchContexts(
  words: readonly TextWord[],
  text: string,
  lexicon: CompanyLexicon,
): Candidate[] {
  const found: Candidate[] = [];
  const legalForm = legalFormFinder(lexicon);
  const add = (from: number, nameTo: number, reason: Reason, to = nameTo) => {
    if (from < nameTo) found.push({ from, to, nameTo, reasons: new Set([reason]) });
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word?.raw === '(') matchInitials(words, at, lexicon, add);
    if (!word?.key) continue;
    matchTails(words, at, lexicon, add);
    matchSource(words, at, lexicon, add);
    const next = words[at + 1];

    const form = legalForm(words, at);
    if (form > 0 && at > 0 && !word.joined) {
      const from = runLeft(words, at, lexicon);
      if (isName(words, from, at, lexicon)) add(from, at, 'legal_form', at + form);
      at += form - 1;
      continue;
    }
    if (
      next &&
      !next.joined &&
      legalForm(words, at + 1) === 0 &&
      (describes(word.key, lexicon) || lexicon.nameAnnouncers.has(word.key))
    )
      add(at + 1, runRight(words, at + 1, lexicon), 'apposition');

    if (lexicon.shareWords.has(word.key)) {
      if (next?.key === 'von') add(at + 2, runRight(words, at + 2, lexicon), 'share');
      // "Die Alibaba Group Aktie": the name stands before the bare word.
      if (!word.joined && words[at - 1]?.key) {
        const from = runLeft(words, at, lexicon);
        if (isName(words, from, at, lexicon) && !words[from]?.first) add(from, at, 'share');
      }
    }
    // "die Mutter der Südwestbank", "Töchter von X": a relation takes a company.
    if (lexicon.relations.has(word.key) && next && lexicon.genitives.has(next.key))
      add(at + 2, runRight(words, at + 2, lexicon), 'apposition');
    if (word.raw === '&' && mayStandAlone(words[at - 1], lexicon) && mayStandAlone(next, lexicon)) {
      const from = runLeft(words, at, lexicon);
      const to = runRight(words, at + 1, lexicon);
      if (from < at) add(from, to, 'ampersand');
      // "die Anwälte von Graf & Pitkowitz"; "Federn & Stabilisatoren" says too little.
      if (from < at && lexicon.prepositions.has(words[from - 1]?.key ?? '')) add(from, to, 'preposition');
    }
    if (word.joined && lexicon.compoundTails.has(word.key)) compound(words, at, lexicon, add);
    if (mayStandAlone(word, lexicon)) {
      if (word.first || words[at - 1]?.key === '') subjectOfVerb(words, at, lexicon, add);
    }
    if (IDENTIFIER.test(word.raw) && !(word.joined && words[at - 1]?.key))
      identifier(words, at, text, lexicon, add);
  }
  return found;
}

type Add = (from: number, nameTo: number, reason: Reason, to?: number) => void;

const IDENTIFIER = /^(?:ISIN|WKN)$/;

function isName(words: readonly TextWord[], from: number, to: number, lexicon: CompanyLexicon): boolean {
  return hasName(words, from, to, lexicon) || to - from >= 2;
}

// "Zooplus-Aktie" says enough; "Intel-Geschäft" only helps: many a thing stands before such words.
function compound(words: readonly TextWord[], at: number, lexicon: CompanyLexicon, add: Add): void {
  let from = at - 1;
  while (from > 0 && words[from]?.joined && words[from - 1]?.key) from--;
  const head = words[from];
  const last = words[at - 1];
  if (!head || !last || !mayStandAlone(head, lexicon) || !mayBeName(last, lexicon)) return;
  if (/.(?:s|en)$/.test(last.key) && !last.allCaps && lexicon.notNames.has(last.key.replace(/s$/, '')))
    return;
  const strong = lexicon.shareWords.has(words[at]?.key ?? '');
  add(from, at, strong ? 'compound' : 'weak_compound');
}

// "Zoomlion bietet …", "Toshiba: …": a bare noun where German asks for an article, or a headline's first word.
function subjectOfVerb(words: readonly TextWord[], at: number, lexicon: CompanyLexicon, add: Add): void {
  const to = runRight(words, at, lexicon);
  const after = words[to];
  if (!after) return;
  if (after.key === '' && after.raw === ':') add(at, to, 'headline');
  else if (after.key && !after.joined && !after.capital && lexicon.companyVerbs.has(after.key))
    add(at, to, 'verb');
}

// "Biodel (WKN: A1JZU5)", "Name, ISIN DE…".
function identifier(
  words: readonly TextWord[],
  at: number,
  text: string,
  lexicon: CompanyLexicon,
  add: Add,
): void {
  let end = at;
  while (end > 0 && words[end - 1]?.key === '' && at - end < 2 && /[(,[:]/.test(words[end - 1]?.raw ?? ''))
    end--;
  if (
    end === at ||
    !/^[\s:]*[A-Z0-9]{6,12}/.test(text.slice(words[at]?.end ?? 0, (words[at]?.end ?? 0) + 20))
  )
    return;
  const from = runLeft(words, end, lexicon);
  if (isName(words, from, end, lexicon)) add(from, end, 'identifier');
}
