import type { Actor } from '#auth';
import { refused } from '#domain';

/** The secretariat sees every office's notices and mails (undefined: all), an office its own. */
export function officesFor(asked: string | undefined, by: Actor): readonly string[] | undefined {
  if (by.is('secretariat')) return asked === undefined ? undefined : [asked];
  if (asked === undefined) return by.cityIds;
  if (!by.cityIds.includes(asked)) throw refused('not-your-office');
  return [asked];
}
