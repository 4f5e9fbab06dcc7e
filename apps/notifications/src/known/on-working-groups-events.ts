import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
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
import { EventContext, On } from '#events';

/**
 * Keeps whose work a group, an item and an offer is. Code from before `known_name` reads their names here too, as long as it may run again;
 * these columns go with it.
 */
@Controller()
export class OnWorkingGroupsEvents {
  @On(WorkingGroupFormed, WorkingGroupUpdated)
  async groupLed(@Payload() { groupId, name, leadCityId }: WorkingGroupFormed, @Ctx() { tx }: EventContext) {
    await tx.query(
      `INSERT INTO known_group (id, name, lead_city_id) VALUES ($1, $2, $3) ON CONFLICT (id) DO UPDATE SET name = $2, lead_city_id = $3`,
      [groupId, name, leadCityId],
    );
  }

  @On(CityJoinedWorkingGroup)
  async cityJoinedGroup(@Payload() { groupId, cityId }: CityJoinedWorkingGroup, @Ctx() { tx }: EventContext) {
    await tx.query(`INSERT INTO known_group_city (group_id, city_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [groupId, cityId]);
  }

  @On(CityLeftWorkingGroup)
  async cityLeftGroup(@Payload() { groupId, cityId }: CityLeftWorkingGroup, @Ctx() { tx }: EventContext) {
    await tx.query(`DELETE FROM known_group_city WHERE group_id = $1 AND city_id = $2`, [groupId, cityId]);
  }

  @On(ActionItemAdded)
  async itemAdded(@Payload() { itemId, code, title, groupId, owner }: ActionItemAdded, @Ctx() { tx }: EventContext) {
    const group = groupId ?? ('groupId' in owner ? owner.groupId : null);
    await tx.query(
      `INSERT INTO known_item (id, code, title, group_id, city_id) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (id) DO UPDATE SET code = $2, title = $3, group_id = $4, city_id = $5`,
      [itemId, code, title, group, 'cityId' in owner ? owner.cityId : null],
    );
  }

  @On(PlatformOffered)
  async platformOffered(@Payload() { offerId, name, providerCityId, eligibleCityIds }: PlatformOffered, @Ctx() { tx }: EventContext) {
    await tx.query(
      `INSERT INTO known_offer (id, name, provider_city_id) VALUES ($1, $2, $3)
       ON CONFLICT (id) DO UPDATE SET name = $2, provider_city_id = $3`,
      [offerId, name, providerCityId],
    );
    await tx.query(`INSERT INTO known_offer_city (offer_id, city_id) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING`, [
      offerId,
      eligibleCityIds,
    ]);
  }

  @On(PlatformExtended)
  async platformExtended(@Payload() { offerId, cityId }: PlatformExtended, @Ctx() { tx }: EventContext) {
    await tx.query(`INSERT INTO known_offer_city (offer_id, city_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [offerId, cityId]);
  }

  @On(PlatformEligibilityEnded)
  async eligibilityEnded(@Payload() { offerId, cityId }: PlatformEligibilityEnded, @Ctx() { tx }: EventContext) {
    await tx.query(`DELETE FROM known_offer_city WHERE offer_id = $1 AND city_id = $2`, [offerId, cityId]);
  }
}
