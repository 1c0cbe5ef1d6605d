import type { QuantityLexicon } from '../../core/figures/numbers/lexicon.ts';
import { numbers } from './numbers.ts';
import { relations } from './relations.ts';
import { tables } from './tables.ts';
import { units } from './units.ts';

export const quantities: QuantityLexicon = { numbers, units, relations, tables };
