import type { CompanyLexicon } from './company-lexicon.ts';

const memos = new WeakMap<CompanyLexicon, Map<string, boolean>>();

/** Whether a folded word describes a company: "softwarekonzern", "autobauers", "chip-riesen" (by its last part). */
export function describes(key: string, lexicon: CompanyLexicon): boolean {
  let memo = memos.get(lexicon);
  if (!memo) {
    memo = new Map();
    memos.set(lexicon, memo);
  }
  const known = memo.get(key);
  if (known !== undefined) return known;
  const bases = [key, key.replace(/(?:es|s)$/, ''), key.replace(/n$/, ''), key.replace(/en$/, '')];
  const answer =
    key.length > 3 &&
    !bases.some((base) => lexicon.notDescriptions.has(base)) &&
    bases.some((base) => lexicon.descriptionEndings.some((ending) => base.endsWith(ending)));
  if (memo.size < 20_000) memo.set(key, answer);
  return answer;
}
