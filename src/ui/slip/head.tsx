import { wordInstant } from '../../formats/instant.ts';
import { useWording } from '../parts/wording-context.tsx';
import { Marks } from './marks.tsx';
import { Price, PriceMarks } from './price.tsx';
import { useSlip } from './slip-context.tsx';

/** Where it comes from, what it is called, whom it is about, and where the price stands. */
export function Head() {
  const { summary, level } = useSlip();
  const { article, subject, companies, quote } = summary;
  const Title = `h${level}` as const;
  const { locale } = useWording();
  const company = companies.find((entry) => entry.id === subject?.companyId);
  const source = article.site ?? article.publisher;
  const origin = [
    ...article.authors,
    ...(article.site && article.publisher && article.publisher !== article.site ? [article.publisher] : []),
    ...(article.publishedAt ? [wordInstant(article.publishedAt, locale)] : []),
  ];
  const identifiers = [company?.isin, company?.wkn, company?.ticker].filter((mark) => mark !== undefined);
  return (
    <header class="head">
      {(source || origin.length > 0) && (
        <p class="origin dotted">
          {source && <strong>{source}</strong>}
          {origin.map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      )}
      <Title class="title" lang={article.language}>
        {article.title}
      </Title>
      {(subject || quote) && (
        <div class="subject">
          {subject && <p class="subject-name">{subject.name}</p>}
          {quote && <Price quote={quote} />}
        </div>
      )}
      {(identifiers.length > 0 || quote) && (
        <div class="subject">
          <Marks marks={identifiers} />
          {quote && <PriceMarks quote={quote} />}
        </div>
      )}
    </header>
  );
}
