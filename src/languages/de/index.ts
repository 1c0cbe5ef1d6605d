import type { LanguagePack } from '../../core/language.ts';
import { sentences } from './sentences.ts';
import { byline, quote } from './statements.ts';

export const german: LanguagePack = { tag: 'de', sentences, statements: { quote, byline } };
