import { refused } from '#domain';
import type { Standing } from './attendance.entity.ts';

/** `member` stands for the roster, no more and no less. */
export function mustStandAsInRoster(cityId: string, standing: Standing, members: readonly string[]): void {
  const isMember = members.includes(cityId);
  if ((standing === 'member') !== isMember) throw refused('standing-not-as-in-roster', { cityId, standing, member: isMember });
}
