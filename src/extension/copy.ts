import type { Summary } from '../core/summary.ts';
import { type CopyPart, render } from '../formats/index.ts';
import type { CopyFormat, Settings } from '../settings/settings.ts';
import { wordingFor } from '../wording/index.ts';
import { interfaceLanguage } from './language.ts';

/** What goes to the clipboard. `rich` carries HTML beside the plain text, in one item. */
export interface Copied {
  html?: string;
  text: string;
}

export function copyOf(summary: Summary, format: CopyFormat, part: CopyPart, settings: Settings): Copied {
  const own = wordingFor(interfaceLanguage(settings));
  const numbers = settings.numberStyle === 'auto' ? own.numbers : settings.numberStyle;
  const wording = { ...own, numbers };
  if (format !== 'rich') return { text: render(summary, format, wording, part) };
  return { html: render(summary, 'html', wording, part), text: render(summary, 'text', wording, part) };
}
