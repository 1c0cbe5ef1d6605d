import type { LanguagePack } from '../../core/language.ts';
import { sentences } from './sentences.ts';

export const german: LanguagePack = { tag: 'de', sentences };
