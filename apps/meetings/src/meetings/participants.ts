import type { Sql } from '#database';
import type { LocalDate } from '#domain';
import { citiesById, membersOn, type KnownCity } from '#roster';
import { isOfAllMembers } from './meeting.entity.ts';

/** The host, the invited, and of the network's own meetings every member as of the day. */
export async function participantsOn(
  sql: Sql,
  { kind, hostCityId }: { kind: string; hostCityId: string },
  on: LocalDate,
  invited: readonly string[],
): Promise<KnownCity[]> {
  const members = isOfAllMembers(kind) ? await membersOn(sql, on) : [];
  return citiesById(sql, [hostCityId, ...invited, ...members]);
}
