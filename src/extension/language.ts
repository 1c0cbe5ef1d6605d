import type { Settings } from '../settings/settings.ts';
import { browser } from './browser.ts';

/** BCP 47 tag of the interface: the reader's choice, else the browser's. */
export function interfaceLanguage({ language }: Settings): string {
  return language === 'auto' ? browser.i18n.getUILanguage() : language;
}
