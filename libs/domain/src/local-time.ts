/** A time of day on a clock of the place, `14:00`. Such strings compare as times of one day do. */
export type LocalTime = string;

export const isLocalTime = (value: unknown): value is LocalTime => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

/** True for a name of the IANA database, its aliases among them (Europe/Kyiv, which Node lists as Europe/Kiev); no offset. */
export function isTimeZone(value: unknown): value is string {
  // Longer than any name, and no text to hand on.
  if (typeof value !== 'string' || value.length > 64 || !/^[A-Za-z]/.test(value)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
