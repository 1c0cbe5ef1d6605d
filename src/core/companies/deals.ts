import type { FigureDraft } from '../figures/draft.ts';
import type { LanguagePack } from '../language.ts';
import type { TextDocument } from '../text/document.ts';
import type { Owner } from './owner.ts';

/** Figures of a deal: they belong to whom is bought, or whose shares they are. */
export function isTransfer({ metric }: FigureDraft): boolean {
  return metric === 'stake' || metric === 'deal_value';
}

/** Whose shares, who is bought: the object of the deal, not the one who acts. */
export function weighTransfer(
  owner: Owner,
  precedes: boolean,
  owners: readonly Owner[],
  doc: TextDocument,
  pack: LanguagePack,
): number {
  const { companies: lexicon } = pack;
  if (owner.description && !owner.shares) return isBought(owner, owners, doc, pack) ? 3 : -3;
  if (lexicon.stakeNouns.test(doc.text.slice(owner.end, owner.end + 24))) return 3;
  const after = doc.text.slice(owner.end, owner.end + 100);
  if (/^vo[nm]$/.test(owner.preposition ?? '') && lexicon.boughtBy.test(after)) return -3;
  if (owner.preposition !== null) return lexicon.objectPrepositions.has(owner.preposition) ? 2 : -3;
  const before = doc.text.slice(Math.max(0, owner.start - 60), owner.start);
  if (lexicon.acting.test(before)) return -6;
  if (pack.owners.holders.test(doc.text.slice(Math.max(0, owner.start - 120), owner.start))) return -6;
  if (lexicon.buying.test(before) || lexicon.bought.test(after)) return 2;
  return lexicon.holding.test(after) && precedes ? -6 : 0;
}

// "X übernimmt die Regionalbank", but not "Für 3 Euro übernimmt die Firma …": somebody else must act before.
function isBought(
  owner: Owner,
  owners: readonly Owner[],
  doc: TextDocument,
  { companies }: LanguagePack,
): boolean {
  return (
    companies.buying.test(doc.text.slice(Math.max(0, owner.start - 60), owner.start)) &&
    owners.some((one) => one.end < owner.start && one.preposition === null && one.name !== owner.name)
  );
}

/** Who is bought in a sentence or whose shares are dealt in, as its words plainly say; null where they do not. */
export function findTarget(owners: readonly Owner[], doc: TextDocument, pack: LanguagePack): string | null {
  const { companies: lexicon } = pack;
  const found = owners.find((owner) => {
    if (owner.kind !== 'company' || owner.source || owner.description) return false;
    if (lexicon.stakeNouns.test(doc.text.slice(owner.end, owner.end + 24))) return true;
    const before = doc.text.slice(Math.max(0, owner.start - 60), owner.start);
    return (
      lexicon.dealNouns.test(before) ||
      (owner.preposition === null &&
        (lexicon.buying.test(before) ||
          (lexicon.wanting.test(before) && lexicon.bought.test(doc.text.slice(owner.end, owner.end + 40)))))
    );
  });
  return found?.name ?? null;
}
