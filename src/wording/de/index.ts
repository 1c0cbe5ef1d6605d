import type { Wording } from '../wording.ts';
import { terms } from './terms.ts';

export const de: Wording = { locale: 'de', terms };
