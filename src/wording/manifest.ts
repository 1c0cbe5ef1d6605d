/** Strings that the browser itself shows. The build writes `_locales/<language>/messages.json` from them. */
export interface ManifestWording {
  extensionName: string;
  extensionDescription: string;
  actionTitle: string;
  commandOpen: string;
  commandCopy: string;
  commandToggle: string;
  commandNext: string;
  commandPrevious: string;
  menuSelection: string;
  menuPage: string;
}

export const MANIFEST_WORDINGS: Record<'de' | 'en', ManifestWording> = {
  de: {
    extensionName: 'Kurszettel',
    extensionDescription:
      'Findet Zahlen und Unternehmen in Finanznachrichten, markiert sie und fasst sie auf einem Zettel zusammen. Ohne Netz.',
    actionTitle: 'Kurszettel zum Artikel',
    commandOpen: 'Zettel öffnen',
    commandCopy: 'Zettel kopieren',
    commandToggle: 'Markierungen ein- und ausschalten',
    commandNext: 'Zur nächsten Zahl',
    commandPrevious: 'Zur vorigen Zahl',
    menuSelection: 'Zettel der Auswahl',
    menuPage: 'Zettel dieser Seite kopieren',
  },
  en: {
    extensionName: 'Kurszettel',
    extensionDescription:
      'Finds numbers and companies in German finance news, marks them and sums them up on one slip. Offline.',
    actionTitle: 'Slip of this article',
    commandOpen: 'Open the slip',
    commandCopy: 'Copy the slip',
    commandToggle: 'Switch highlights on and off',
    commandNext: 'To the next figure',
    commandPrevious: 'To the previous figure',
    menuSelection: 'Slip of the selection',
    menuPage: 'Copy the slip of this page',
  },
};
