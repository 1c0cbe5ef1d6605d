import type { Context, Refiner } from './refiner.ts';

/** Numbers of teasers and advertisements inside the text: "Lesen Sie auch: …", "(Anzeige)". */
export const dropBoilerplate: Refiner = (amounts, context) => {
  const verdicts = new Map<number, boolean>();
  return amounts.filter((amount) => {
    const sentence = context.stream.sentence[amount.first] ?? 0;
    const drop = verdicts.get(sentence) ?? isBoilerplate(amount.first, sentence, context);
    verdicts.set(sentence, drop);
    return !drop;
  });
};

function isBoilerplate(at: number, index: number, { stream, reader }: Context): boolean {
  const { boilerplateStarts, boilerplateWords } = reader.lexicon.relations;
  let first = at;
  while (first > 0 && stream.sentence[first - 1] === index) first--;
  const words: string[] = [];
  for (let next = first; stream.sentence[next] === index; next++)
    words.push(stream.tokens[next]?.lower ?? '');
  const opening = words.slice(0, 4).join(' ');
  if (boilerplateStarts.some((start) => opening.startsWith(start))) return true;
  return boilerplateWords.some((all) => all.every((word) => words.includes(word)));
}
