import type { FigureDraft } from '../figures/draft.ts';
import type { LanguagePack } from '../language.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import type { Cast } from './choose-subject.ts';
import { findTarget } from './deals.ts';
import { readOwners } from './read-owners.ts';
import { pickOwner, suits } from './weigh-owners.ts';

/** Says whose each figure is: same clause, then the sentence's subject, then the paragraph's topic. */
export function attributeFigures(
  drafts: FigureDraft[],
  cast: Cast,
  doc: TextDocument,
  pack: LanguagePack,
): FigureDraft[] {
  const owners = readOwners(cast, doc, pack);
  const main = cast.subject?.name ?? null;
  // Who is bought or whose shares are spoken of stays so until another one is: "Das Angebot bewertet ihn mit …".
  let target: string | null = null;
  let read = 0;
  return drafts.map((draft) => {
    const sentence = sentenceAt(doc, draft.start);
    if (!sentence) return draft;
    for (; read <= sentence.index; read++)
      target = findTarget(owners.bySentence[read] ?? [], doc, pack) ?? target;
    const inSentence = owners.bySentence[sentence.index] ?? [];
    const before = owners.topicBefore(sentence.index);
    const picked = pickOwner(draft, inSentence, before, doc, pack, target);
    const about = picked ?? fallback(draft, before?.name ?? null, main, cast, owners.kinds);
    return about === null ? draft : { ...draft, about, rules: [...draft.rules, 'about'] };
  });
}

// No one in the sentence: the paragraph's topic if it may own such a figure, else the article's subject.
function fallback(
  draft: FigureDraft,
  topic: string | null,
  main: string | null,
  cast: Cast,
  kinds: ReadonlyMap<string, string>,
): string | null {
  for (const name of [topic, main]) if (name && suits(draft, kinds.get(name) ?? 'company')) return name;
  const tied = draft.unit === 'points' || draft.metric === 'exchange_rate' || draft.metric === 'inflation';
  if (main && !tied && kinds.get(main) === 'company') return main;
  const first = cast.companies.find((company) => company.role !== 'source');
  return first && suits(draft, 'company') && main === null ? first.name : null;
}
