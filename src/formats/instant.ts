/**
 * An ISO 8601 instant for people: date, and time where it has one, always by the clock of the text or page that gave
 * it, never by the machine's. A page that gives UTC has hidden its clock: then it is said. An unreadable one is shown
 * as it is.
 */
export function wordInstant(iso: string, locale: string): string {
  const [, date, time, zone] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)\S*?)?(Z|[+-]\d\d:?\d\d)?$/i.exec(iso) ?? [];
  const local = new Date(`${date}T${time ?? '00:00'}Z`);
  if (Number.isNaN(local.getTime())) return iso;
  const words = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    dateStyle: 'medium',
    ...(time && { timeStyle: 'short' }),
  }).format(local);
  return time && zone?.toUpperCase() === 'Z' ? `${words} UTC` : words;
}
