export type WordingLanguage = 'de' | 'en';

/** Which of our languages serves a BCP 47 tag best; English where none fits. */
export const pickLanguage = (tag: string): WordingLanguage => (/^de(?:[-_]|$)/i.test(tag) ? 'de' : 'en');
