/** Blocks of the slip, in reading order; each can be copied by itself. */
export const SLIP_BLOCKS = [
  'head',
  'brief',
  'figures',
  'outlook',
  'companies',
  'comparison',
  'checks',
  'events',
  'people',
] as const;
export type SlipBlock = (typeof SLIP_BLOCKS)[number];

/** What is copied: all, one block, or one row by its index in `summary.rows`. */
export type CopyPart = { kind: 'all' } | { kind: 'block'; block: SlipBlock } | { kind: 'row'; row: number };
