import { dateOf } from './calendar-day.ts';

/** Lima's distance from UTC, which has no daylight saving time. */
const utcOffsetHours = 5;

/** RFC 3339 instant of a local time between 0:00 and 18:59 in Lima. */
export function instantOf(day: number, minuteOfDay: number): string {
  const hour = Math.floor(minuteOfDay / 60) + utcOffsetHours;
  return `${dateOf(day)}T${two(hour)}:${two(minuteOfDay % 60)}:00.000Z`;
}

/** `HH:MM`. */
export function clockOf(minuteOfDay: number): string {
  return `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
