import type { LanguagePack } from '../language.ts';
import { describes } from './descriptions.ts';
import type { TextWord } from './text-words.ts';

/** "die Herzogenauracher", "den Neckarsulmern": people of a place, who stand for the company that sits there. */
export function isDemonym(
  words: readonly TextWord[],
  at: number,
  { companies, owners }: LanguagePack,
): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word?.capital || word.joined) return false;
  if (!owners.pluralArticles.has(words[at - 1]?.key ?? '') || !owners.demonym.test(word.key)) return false;
  // "die Frankfurter Börse": an adjective; "die X-er-Gruppe": part of another word.
  if (next?.key && (next.capital || next.joined)) return false;
  return (
    !owners.agents.test(word.key) && !describes(word.key, companies) && !companies.notNames.has(word.key)
  );
}
