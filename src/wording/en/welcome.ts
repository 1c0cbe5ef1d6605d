import type { WelcomePhrases } from '../phrases.ts';
import { counted } from '../plural.ts';

export const welcome: WelcomePhrases = {
  title: 'The slip that goes with the article',
  lead: 'Kurszettel finds numbers and companies in German finance news, checks the arithmetic and puts it all on one slip.',
  sampleHeading: 'What it looks like',
  sampleHint: 'A made-up article, in German. A click on an entry of the slip leads to its place in the text.',
  sampleFailed: 'The sample could not be read.',
  howHeading: 'How it works',
  how: [
    { title: 'Open an article', text: 'On allowed news sites Kurszettel highlights automatically.' },
    {
      title: 'Click the icon',
      text: 'The slip opens, on any site. If the icon is missing from the toolbar, it is behind the puzzle piece and can be pinned there.',
    },
    { title: 'Copy', text: 'For mail, notes or a spreadsheet, in the words of the article.' },
  ],
  readsHeading: 'What Kurszettel reads',
  reads: [
    'The text of the article that is open: on allowed news sites, or after a click.',
    'Nothing else: no other tabs, no history, no forms.',
  ],
  neverHeading: 'What never happens',
  never: [
    'Nothing leaves this device. There is no server and no account.',
    'Nothing from articles is stored.',
    'No number is made up: each is a quotation with its place in the text.',
  ],
  sitesHeading: 'Automatically on news sites',
  sitesText: 'With this permission the slip is ready without a click. It covers only these sites:',
  sitesList: counted('en', { one: '# site', other: '# sites' }),
  sitesAllow: 'Allow news sites',
  sitesGranted: 'Allowed. The slip and the settings can change it for single sites.',
  sitesDenied: 'Not allowed. A click on the icon still works on any site.',
  options: 'Open settings',
};
