import type { Cast } from '../companies/choose-subject.ts';
import type { LanguagePack } from '../language.ts';
import type { Company, Rating } from '../summary.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import { foldedPattern, lowered } from '../text/folded.ts';
import { oncePer, oneOf } from '../text/phrases.ts';
import { type Mention, type Mentions, mentionsOf } from './mentions.ts';
import { type Grade, gradesIn, type RatingLexicon } from './rating-words.ts';

const joinsFor = oncePer((lexicon: RatingLexicon) =>
  foldedPattern(`^[^.;:]{0,24}?${oneOf(lexicon.forCompany)}`),
);

/** Analysts' verdicts with house, rated company, and the old verdict where the text gives it. One entry a house and company. */
export function readRatings(doc: TextDocument, pack: LanguagePack, cast: Cast): Rating[] {
  const lexicon = pack.statements.ratings;
  const mentions = mentionsOf(cast.companies);
  const subject = cast.companies.find(({ id }) => id === cast.subject?.companyId);
  const rates = (company: Company) =>
    company !== subject && (company.role === 'source' || cast.houses?.has(company.id) === true);
  const ratings: Rating[] = [];
  for (const sentence of doc.sentences) {
    const text = doc.text.slice(sentence.start, sentence.end);
    const grades = gradesIn(text, lexicon);
    for (const group of pairs(grades)) {
      const anchor = group.current ?? group.previous;
      if (!anchor) continue;
      const scene = { doc, mentions, rates, subject, lexicon };
      const house = houseOf(text, sentence, anchor, scene);
      if (!house) continue;
      const company = ratedBy(house.company, text, sentence, anchor, scene);
      if (!company) continue;
      const spans = [group.current, group.previous].filter((grade) => grade !== undefined);
      const start = sentence.start + Math.min(...spans.map((grade) => grade.start));
      const end = sentence.start + Math.max(...spans.map((grade) => grade.end));
      const inside = house.start >= sentence.start && house.end <= sentence.end;
      ratings.push({
        house: calledHere(house.company, doc.text),
        company: company.name,
        ...(group.current ? { rating: group.current.text } : {}),
        ...(group.previous ? { previous: group.previous.text } : {}),
        start: inside ? Math.min(start, house.start) : start,
        end: inside ? Math.max(end, house.end) : end,
      });
    }
  }
  return unite(ratings);
}

/** Each current verdict with the old one that stands beside it; of two old ones the house's own word counts. */
function pairs(grades: readonly Grade[]): { current?: Grade; previous?: Grade }[] {
  const groups: { current?: Grade; previous?: Grade }[] = [];
  for (const grade of grades) {
    const last = groups.at(-1);
    if (grade.previous && last?.current && !last.previous) last.previous = grade;
    else if (!grade.previous && last?.previous && !last.current) last.current = grade;
    else if (grade.previous && last?.current && last.previous?.noun) last.previous = grade;
    else groups.push(grade.previous ? { previous: grade } : { current: grade });
  }
  return groups;
}

interface Scene {
  doc: TextDocument;
  mentions: Mentions;
  rates: (company: Company) => boolean;
  subject: Company | undefined;
  lexicon: RatingLexicon;
}

/**
 * Who rates: the nearest house before the verdict, else behind it, one that only its analyst names, else the last house
 * of the paragraph so far, else that of the title.
 */
function houseOf(
  text: string,
  sentence: Sentence,
  grade: Grade,
  { doc, mentions, rates, subject, lexicon }: Scene,
): Mention | null {
  const at = sentence.start + grade.start;
  const inSentence = mentions.within(sentence.start, sentence.end);
  const nearest = (isHouse: (company: Company) => boolean): Mention | undefined =>
    inSentence.filter(({ company, end }) => end <= at && isHouse(company)).at(-1) ??
    inSentence.find(({ company, start }) => start >= at && isHouse(company));
  const speaker = nearest(rates) ?? unlistedHouse(text, sentence, lexicon);
  if (speaker) return speaker;
  const block = doc.blocks[sentence.block];
  const earlier = mentions.within(block?.start ?? 0, sentence.start).filter(({ company }) => rates(company));
  const inTitle = mentions
    .within(0, doc.sentences[0]?.end ?? 0)
    .find(({ company }) => company.role === 'source' && company !== subject);
  return earlier.at(-1) ?? nearest((company) => company !== subject) ?? inTitle ?? null;
}

/** "Harms-Analystin": a house that no list knows, and no field of hers. */
function unlistedHouse(text: string, { start }: Sentence, lexicon: RatingLexicon): Mention | null {
  const match = lexicon.houseAnalyst.exec(text);
  const name = match?.groups?.house;
  if (!match || !name || lexicon.fields.has(name.toLowerCase())) return null;
  const span = { start: start + match.index, end: start + match.index + name.length };
  return { ...span, company: { id: '', name, role: 'source', mentions: [span] } };
}

/** Within so many characters of its start a sentence says whom it is about. */
const OPENING = 25;

/**
 * Who is rated: the subject or the nearest company before the verdict, one that "für" joins to it, whom the sentence
 * before is about ("das Papier"), the subject, the last one named.
 */
function ratedBy(
  house: Company,
  text: string,
  sentence: Sentence,
  grade: Grade,
  { doc, mentions, rates, subject, lexicon }: Scene,
): Company | null {
  const at = sentence.start + grade.start;
  const isRated = ({ company }: Mention) => company !== house && company.role !== 'source';
  const isSubject = ({ company }: Mention) => company === subject;
  const candidates = mentions.within(sentence.start, sentence.end).filter(isRated);
  const before = candidates.filter(({ end }) => end <= at);
  const rated =
    before.find(isSubject) ?? before.filter(({ company }) => !rates(company)).at(-1) ?? before.at(-1);
  if (rated) return rated.company;
  const joined = joinsFor(lexicon).exec(lowered(text.slice(grade.end)));
  const behind = candidates.find(({ start }) => start >= at);
  if (joined && behind && behind.start - (sentence.start + grade.end + joined[0].length) < 40)
    return behind.company;
  const previous = doc.sentences[sentence.index - 1];
  if (previous && previous.block === sentence.block) {
    const told = mentions.within(previous.start, previous.end).filter((mention) => !rates(mention.company));
    const [first] = told;
    if (first && isRated(first) && first.start - previous.start < OPENING && !told.some(isSubject))
      return first.company;
  }
  if (subject && subject !== house) return subject;
  for (let before = mentions.before(sentence.start); before; before = mentions.before(before.start)) {
    if (isRated(before) && !rates(before.company)) return before.company;
  }
  return null;
}

const FULL_NAME = /^(?:\p{Lu}{3,5}|(?=.*\p{Ll})\p{L}[\p{L}&.'’]*(?: [\p{L}&.'’]+)+)$/u;

/**
 * A house by its name in the register, unless the text calls it quite differently: by several words, or by the short
 * form in capitals that it goes by ("Warburg Research", "RBC", but "Bank of America" for "BofA").
 */
function calledHere(house: Company, text: string): string {
  const fullest = house.mentions
    .map(({ start, end }) => text.slice(start, end))
    .sort((a, b) => b.length - a.length)[0];
  return fullest && !fullest.includes(house.name) && FULL_NAME.test(fullest) ? fullest : house.name;
}

/** What title, lead and body say of one house and one company is one rating; the fuller words win. */
function unite(ratings: readonly Rating[]): Rating[] {
  const united: Rating[] = [];
  for (const rating of ratings) {
    const known = united.find(
      ({ house, company }) =>
        company === rating.company && (house.startsWith(rating.house) || rating.house.startsWith(house)),
    );
    if (!known) united.push({ ...rating });
    else if (!known.rating && rating.rating) Object.assign(known, rating);
    else if (!known.previous && rating.previous && known.rating !== rating.previous)
      known.previous = rating.previous;
  }
  return united.filter(({ rating, previous }) => rating ?? previous);
}
