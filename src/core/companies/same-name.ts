import { nameWords } from './name-words.ts';

/** Whether two names mean one thing: equal words, or one begins the other ("Alibaba", "Alibaba Group"). */
export function sameName(a: string, b: string): boolean {
  const x = keyOf(a);
  const y = keyOf(b);
  if (!x || !y) return false;
  return x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `);
}

function keyOf(name: string): string {
  return nameWords(name)
    .map((word) => word.key)
    .join(' ');
}
