import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  ActionItemAdded,
  CityJoinedWorkingGroup,
  CityLeftWorkingGroup,
  PlatformEligibilityEnded,
  PlatformExtended,
  PlatformOffered,
  WorkingGroupFormed,
  WorkingGroupUpdated,
} from '#contracts';
import { EventContext } from '#events';

/** Keeps whose work a group, an item and an offer is. */
@Controller()
export class OnWorkingGroupsEvents {
  @EventPattern<string>(WorkingGroupFormed.type)
  async groupFormed(@Payload() { groupId, name, leadCityId }: WorkingGroupFormed, @Ctx() { tx }: EventContext) {
    await tx.query(
      `INSERT INTO known_group (id, name, lead_city_id) VALUES ($1, $2, $3) ON CONFLICT (id) DO UPDATE SET name = $2, lead_city_id = $3`,
      [groupId, name, leadCityId],
    );
  }

  @EventPattern<string>(WorkingGroupUpdated.type)
  groupUpdated(@Payload() group: WorkingGroupUpdated, @Ctx() context: EventContext) {
    return this.groupFormed(group, context);
  }

  @EventPattern<string>(CityJoinedWorkingGroup.type)
  async cityJoinedGroup(@Payload() { groupId, cityId }: CityJoinedWorkingGroup, @Ctx() { tx }: EventContext) {
    await tx.query(`INSERT INTO known_group_city (group_id, city_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [groupId, cityId]);
  }

  @EventPattern<string>(CityLeftWorkingGroup.type)
  async cityLeftGroup(@Payload() { groupId, cityId }: CityLeftWorkingGroup, @Ctx() { tx }: EventContext) {
    await tx.query(`DELETE FROM known_group_city WHERE group_id = $1 AND city_id = $2`, [groupId, cityId]);
  }

  @EventPattern<string>(ActionItemAdded.type)
  async itemAdded(@Payload() { itemId, code, title, groupId, owner }: ActionItemAdded, @Ctx() { tx }: EventContext) {
    const group = groupId ?? ('groupId' in owner ? owner.groupId : null);
    await tx.query(
      `INSERT INTO known_item (id, code, title, group_id, city_id) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (id) DO UPDATE SET code = $2, title = $3, group_id = $4, city_id = $5`,
      [itemId, code, title, group, 'cityId' in owner ? owner.cityId : null],
    );
  }

  @EventPattern<string>(PlatformOffered.type)
  async platformOffered(@Payload() { offerId, name, providerCityId, eligibleCityIds }: PlatformOffered, @Ctx() { tx }: EventContext) {
    await tx.query(
      `INSERT INTO known_offer (id, name, provider_city_id) VALUES ($1, $2, $3) ON CONFLICT (id) DO UPDATE SET name = $2, provider_city_id = $3`,
      [offerId, name, providerCityId],
    );
    await tx.query(`INSERT INTO known_offer_city (offer_id, city_id) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING`, [
      offerId,
      eligibleCityIds,
    ]);
  }

  @EventPattern<string>(PlatformExtended.type)
  async platformExtended(@Payload() { offerId, cityId }: PlatformExtended, @Ctx() { tx }: EventContext) {
    await tx.query(`INSERT INTO known_offer_city (offer_id, city_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [offerId, cityId]);
  }

  @EventPattern<string>(PlatformEligibilityEnded.type)
  async eligibilityEnded(@Payload() { offerId, cityId }: PlatformEligibilityEnded, @Ctx() { tx }: EventContext) {
    await tx.query(`DELETE FROM known_offer_city WHERE offer_id = $1 AND city_id = $2`, [offerId, cityId]);
  }
}
