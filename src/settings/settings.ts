/** What the reader may choose. The extension persists, validates and migrates it; page, formats and views read it. */

export const HIGHLIGHT_KINDS = ['amount', 'rise', 'fall', 'forecast', 'company', 'doubt'] as const;
/**
 * What is told apart on the page. A figure takes the first that fits: `doubt` (a check disagrees), `forecast`,
 * `rise` and `fall` (a change, by its sign), `amount`.
 */
export type HighlightKind = (typeof HIGHLIGHT_KINDS)[number];

export const COPY_FORMATS = ['rich', 'markdown', 'text', 'csv', 'tsv', 'json'] as const;
/** `rich` puts HTML and plain text into one clipboard item. */
export type CopyFormat = (typeof COPY_FORMATS)[number];

export const SITE_RULES = ['always', 'on_click', 'never'] as const;
export type SiteRule = (typeof SITE_RULES)[number];

export const INTERFACE_LANGUAGES = ['auto', 'de', 'en'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

export const NUMBER_STYLES = ['auto', 'de', 'en'] as const;
/** How normalized values are written in copied tables: 1.234,5 or 1,234.5; `auto` follows the interface. */
export type NumberStyle = (typeof NUMBER_STYLES)[number];

export interface Settings {
  /** Raised whenever the shape changes; migrations live beside the storage. */
  version: 1;
  /** Highlight by itself on news sites that the reader has allowed. */
  autoHighlight: boolean;
  kinds: Record<HighlightKind, boolean>;
  /** The ink of each kind, `#rrggbb`; tint and text colours follow from it (see palette.ts). */
  colours: Record<HighlightKind, string>;
  copyFormat: CopyFormat;
  language: InterfaceLanguage;
  numberStyle: NumberStyle;
  /** Host name (`www.example.de`) → rule. A host that is absent follows the extension's own list. */
  sites: Record<string, SiteRule>;
  /** Keep the settings in the browser's account storage instead of this device. */
  sync: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  autoHighlight: true,
  kinds: { amount: true, rise: true, fall: true, forecast: true, company: true, doubt: true },
  colours: {
    amount: '#a87400',
    rise: '#168a50',
    fall: '#d0403a',
    forecast: '#8a5fc0',
    company: '#3a76c4',
    doubt: '#c05a00',
  },
  copyFormat: 'rich',
  language: 'auto',
  numberStyle: 'auto',
  sites: {},
  sync: false,
};
