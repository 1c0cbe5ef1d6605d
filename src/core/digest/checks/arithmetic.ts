/** Writes numbers of one check: all of them in the same power of a thousand, with the decimal mark of the text. */
export class Arithmetic {
  private readonly scale: number;
  /** Power of ten that all amounts are written in. */
  readonly power: number;
  constructor(
    values: readonly number[],
    private readonly decimal: ',' | '.',
  ) {
    // The smallest keeps its digits before the mark: 1060,7 and 959, not 1,061 and 0,959.
    const smallest = Math.min(...values.map(Math.abs).filter((value) => value > 0), Number.MAX_VALUE);
    const largest = Math.max(...values.map(Math.abs), 1);
    this.power = largest < 1e5 ? 0 : Math.max(0, 3 * Math.floor(Math.log10(smallest) / 3));
    this.scale = 10 ** this.power;
  }

  amount(value: number): string {
    return this.plain(value / this.scale);
  }

  /** At most four significant digits, no exponent. */
  plain(value: number): string {
    const size = Math.abs(value);
    const decimals = size >= 1000 ? 2 : size >= 1 ? 3 : 4;
    const rounded = Number(value.toFixed(decimals));
    return String(Object.is(rounded, -0) ? 0 : rounded)
      .replace('-', '−')
      .replace('.', this.decimal);
  }

  signed(value: number): string {
    return value > 0 ? `+${this.plain(value)}` : this.plain(value);
  }
}
