/**
 * The instant of a `FechaTimbrado`, in UTC (RFC 3339). Anexo 20 has it in the time of Mexico's central zone, whatever
 * the zone of the issuer. `undefined` when it is no time of that zone, or twice (in the hour that ended a summer time, up to 2022).
 */
export function stampInstant(text: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(text)) return undefined;
  const [instant, ...others] = ['-06:00', '-05:00']
    .map((offset) => new Date(text + offset))
    .filter((candidate) => !Number.isNaN(candidate.getTime()) && centralTime(candidate) === text);
  return instant && others.length === 0 ? instant.toISOString().replace('.000Z', 'Z') : undefined;
}

const zone = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Mexico_City',
  calendar: 'iso8601',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

function centralTime(instant: Date): string {
  const part = new Map(zone.formatToParts(instant).map(({ type, value }) => [type, value]));
  const day = ['year', 'month', 'day']
    .map((type) => part.get(type as Intl.DateTimeFormatPartTypes))
    .join('-');
  return `${day}T${['hour', 'minute', 'second'].map((type) => part.get(type as Intl.DateTimeFormatPartTypes)).join(':')}`;
}
