/** Words in a row that two texts share to count as alike there. */
const SHINGLE = 4;
/** From this share of the shorter text on, two texts are the same news. */
const ALIKE = 0.3;
/** What stands in more texts than this is boilerplate. */
const COMMON = 30;

/** A fold below `folds` for each text; texts that repeat each other are in the same fold. */
export function foldsOf(texts: readonly string[], folds: number): number[] {
  const shingles = texts.map(shinglesOf);
  const holders = new Map<string, number[]>();
  for (const [at, own] of shingles.entries())
    for (const shingle of own) holders.set(shingle, [...(holders.get(shingle) ?? []), at]);
  const shared = new Map<string, number>();
  for (const list of holders.values())
    if (list.length > 1 && list.length < COMMON)
      for (const [index, a] of list.entries())
        for (const b of list.slice(index + 1)) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
  const parent = texts.map((_, at) => at);
  const root = (at: number): number => (parent[at] === at ? at : root(parent[at] as number));
  for (const [pair, count] of shared) {
    const [a = 0, b = 0] = pair.split(' ').map(Number);
    const shorter = Math.min(shingles[a]?.size ?? 0, shingles[b]?.size ?? 0);
    if (count / shorter > ALIKE) parent[root(b)] = root(a);
  }
  const foldOf = new Map<number, number>();
  return texts.map((_, at) => {
    const group = root(at);
    const fold = foldOf.get(group) ?? foldOf.size % folds;
    foldOf.set(group, fold);
    return fold;
  });
}

function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at++) shingles.add(words.slice(at, at + SHINGLE).join(' '));
  return shingles;
}
