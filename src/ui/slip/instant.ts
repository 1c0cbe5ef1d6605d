/**
 * An ISO 8601 instant for people: date, and time where it has one. Without a zone it is the wall clock of the text
 * and stays as printed; with a zone it is told in the reader's own. An unreadable one is shown as it is.
 */
export function wordInstant(iso: string, locale: string): string {
  const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/i.test(iso);
  const hasTime = /T\d\d:\d\d/.test(iso);
  const date = new Date(zoned ? iso : hasTime ? `${iso}Z` : `${iso}T00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(locale, {
    ...(zoned ? {} : { timeZone: 'UTC' }),
    dateStyle: 'medium',
    ...(hasTime ? { timeStyle: 'short' } : {}),
  }).format(date);
}
