import { germanPageWords } from './de.ts';
import { englishPageWords } from './en.ts';
import type { PageWords } from './page-words.ts';

/**
 * The words of all languages at once: German pages carry English furniture, and the language of a page is known only
 * after its furniture was told from its text.
 */
export const pageWords: PageWords = join([germanPageWords, englishPageWords]);

function join(all: readonly PageWords[]): PageWords {
  const either = (name: Exclude<keyof PageWords, 'months'>): RegExp =>
    new RegExp(all.map((words) => `(?:${words[name].source})`).join('|'), 'iu');
  return {
    labels: either('labels'),
    notices: either('notices'),
    noticesAnywhere: either('noticesAnywhere'),
    teaserHeads: either('teaserHeads'),
    endings: either('endings'),
    credits: either('credits'),
    agencyMarks: either('agencyMarks'),
    teaserOnly: either('teaserOnly'),
    linkCommands: either('linkCommands'),
    tools: either('tools'),
    basket: either('basket'),
    advertorial: either('advertorial'),
    liveTicker: either('liveTicker'),
    businessDepartments: either('businessDepartments'),
    consumerDepartments: either('consumerDepartments'),
    otherDepartments: either('otherDepartments'),
    byline: either('byline'),
    roles: either('roles'),
    notPersons: either('notPersons'),
    months: Object.assign({}, ...all.map(({ months }) => months)),
  };
}
