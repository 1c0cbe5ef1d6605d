import type { FigureContext } from './context.ts';

/**
 * What a construction says once holds for all its members: "von 1,40 auf 0,60 Euro je Aktie", "3,09 Euro (2,54
 * Euro)" are per share throughout.
 */
export function inheritFromHead(group: readonly FigureContext[]): void {
  if (group.length < 2) return;
  const named = group.find(({ draft, link }) => draft.per !== undefined && link?.kind !== 'series');
  if (!named?.draft.per) return;
  for (const { draft, link } of group) {
    if (draft.per !== undefined || draft.kind !== named.draft.kind || link?.kind === 'series') continue;
    draft.per = named.draft.per;
    draft.rules.push('per:inherited');
  }
}

/** A conversion in brackets says the same in another currency: sense, sign and qualifier of the amount before. */
export function isConversion({ link, draft }: FigureContext): boolean {
  const head = link?.to.draft;
  return (
    link?.kind === 'bracket' &&
    head?.kind === 'money' &&
    draft.kind === 'money' &&
    draft.unit !== head.unit &&
    draft.unit !== null
  );
}

export function inheritConversion(figure: FigureContext): void {
  const { draft, link } = figure;
  const head = link?.to.draft;
  if (!head) return;
  draft.measure = head.measure;
  draft.metric = figure.metric = head.metric;
  draft.tense = head.tense;
  if (head.per !== undefined) draft.per = head.per;
  if (draft.qualifier === 'exact') draft.qualifier = head.qualifier;
  if (Math.sign(draft.value) !== Math.sign(head.value)) draft.value = -draft.value;
  draft.rules.push('conversion:inherited');
}
