import type { Figure } from '../summary.ts';

/**
 * A figure while it is being read: recognizers propose drafts, refiners change them in a written order, each adding
 * its name to `rules`. `id` and `text` are given at the very end, from the offsets alone.
 */
export type FigureDraft = Omit<Figure, 'id' | 'text'>;
