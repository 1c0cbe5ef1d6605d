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
  const ratings: Rating[] = [];
  for (const sentence of doc.sentences) {
    const text = doc.text.slice(sentence.start, sentence.end);
    const grades = gradesIn(text, lexicon);
    for (const group of pairs(grades)) {
      const anchor = group.current ?? group.previous;
      if (!anchor) continue;
      const house = houseOf(doc, sentence, anchor, mentions, subject);
      if (!house) continue;
      const company = ratedBy(house.company, text, sentence, anchor, mentions, subject, lexicon);
      if (!company) continue;
      const spans = [group.current, group.previous].filter((grade) => grade !== undefined);
      const start = sentence.start + Math.min(...spans.map((grade) => grade.start));
      const end = sentence.start + Math.max(...spans.map((grade) => grade.end));
      const inside = house.start >= sentence.start && house.end <= sentence.end;
      ratings.push({
        house: house.company.name,
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

/** Each current verdict with the old one that stands beside it. */
function pairs(grades: readonly Grade[]): { current?: Grade; previous?: Grade }[] {
  const groups: { current?: Grade; previous?: Grade }[] = [];
  for (const grade of grades) {
    const last = groups.at(-1);
    if (grade.previous && last?.current && !last.previous) last.previous = grade;
    else if (!grade.previous && last?.previous && !last.current) last.current = grade;
    else groups.push(grade.previous ? { previous: grade } : { current: grade });
  }
  return groups;
}

/** Who rates: the nearest house before the verdict, else behind it, else the last house of the paragraph so far. */
function houseOf(
  doc: TextDocument,
  sentence: Sentence,
  grade: Grade,
  mentions: Mentions,
  subject: Company | undefined,
): Mention | null {
  const at = sentence.start + grade.start;
  const inSentence = mentions.within(sentence.start, sentence.end);
  const nearest = (isHouse: (company: Company) => boolean): Mention | undefined =>
    inSentence.filter(({ company, end }) => end <= at && isHouse(company)).at(-1) ??
    inSentence.find(({ company, start }) => start >= at && isHouse(company));
  const speaker = nearest(({ role }) => role === 'source');
  if (speaker) return speaker;
  const block = doc.blocks[sentence.block];
  const earlier = mentions
    .within(block?.start ?? 0, sentence.start)
    .filter(({ company }) => company.role === 'source');
  return earlier.at(-1) ?? nearest((company) => company !== subject) ?? null;
}

/** Who is rated: the subject or the nearest company before the verdict, one that "für" joins to it, else the subject, else the last one named. */
function ratedBy(
  house: Company,
  text: string,
  sentence: Sentence,
  grade: Grade,
  mentions: Mentions,
  subject: Company | undefined,
  lexicon: RatingLexicon,
): Company | null {
  const at = sentence.start + grade.start;
  const candidates = mentions
    .within(sentence.start, sentence.end)
    .filter(({ company }) => company !== house && company.role !== 'source');
  const before = candidates.filter(({ end }) => end <= at);
  const rated = before.find(({ company }) => company === subject) ?? before.at(-1);
  if (rated) return rated.company;
  const joined = joinsFor(lexicon).exec(lowered(text.slice(grade.end)));
  const behind = candidates.find(({ start }) => start >= at);
  if (joined && behind && behind.start - (sentence.start + grade.end + joined[0].length) < 40)
    return behind.company;
  if (subject && subject !== house) return subject;
  for (let before = mentions.before(sentence.start); before; before = mentions.before(before.start)) {
    if (before.company !== house && before.company.role !== 'source') return before.company;
  }
  return null;
}

/** What title, lead and body say of one house and one company is one rating; the fuller words win. */
function unite(ratings: readonly Rating[]): Rating[] {
  const united: Rating[] = [];
  for (const rating of ratings) {
    const known = united.find(({ house, company }) => house === rating.house && company === rating.company);
    if (!known) united.push({ ...rating });
    else if (!known.rating && rating.rating) Object.assign(known, rating);
    else if (!known.previous && rating.previous && known.rating !== rating.previous)
      known.previous = rating.previous;
  }
  return united.filter(({ rating, previous }) => rating ?? previous);
}
