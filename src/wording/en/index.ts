import type { Wording } from '../wording.ts';
import { shell } from './shell.ts';
import { terms } from './terms.ts';

export const en: Wording = { locale: 'en', numbers: 'en', terms, shell };
