import type { Wording } from '../wording.ts';
import { shell } from './shell.ts';
import { terms } from './terms.ts';

export const de: Wording = { locale: 'de', numbers: 'de', terms, shell };
