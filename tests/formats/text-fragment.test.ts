import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTo } from '../../src/formats/text-fragment.ts';

const link = (text: string, quotation: string, from = 0) => {
  const start = text.indexOf(quotation, from);
  return linkTo('https://a.example/b#c', text, { start, end: start + quotation.length }).replace(
    /^.*:~:text=/,
    '',
  );
};

describe('a link to the place of a quotation', () => {
  it.each([
    ['once', 'Plus von 5 Euro.', '5 Euro', 0, '5%20Euro'],
    ['a dash has a meaning of its own', 'Minus -5,2 Punkte', '-5,2', 0, '%2D5%2C2'],
    [
      'twice: with the words around it',
      'erst 5 Euro hier\ndann kamen 5 Euro dazu',
      '5 Euro',
      20,
      'dann%20kamen-,5%20Euro,-dazu',
    ],
    ['context stays in its line', 'a 5 x\n5\nb 5 y', '5', 6, '5'],
  ])('%s', (_, text, quotation, from, expected) => expect(link(text, quotation, from)).toBe(expected));

  it('drops the old fragment', () => {
    expect(linkTo('https://a.example/b#c', 'ab', { start: 0, end: 1 })).toBe('https://a.example/b#:~:text=a');
  });

  it('throws on no text, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(50), fc.nat(50), (text, a, b) => {
        linkTo('https://a.example/', text, { start: Math.min(a, b), end: Math.max(a, b) });
        linkTo('https://a.example/', `${text}\ud800`, { start: 0, end: text.length + 1 });
      }),
    );
  });
});
