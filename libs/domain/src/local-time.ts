/** A time of day on a clock of the place, `14:00`. Such strings compare as times of one day do. */
export type LocalTime = string;

export const isLocalTime = (value: unknown): value is LocalTime => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
