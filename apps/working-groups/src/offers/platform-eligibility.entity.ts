import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlatformEligibilityEnded, PlatformExtended } from '#contracts';
import { refused, set } from '#domain';

/** Why a city is no member any more. */
export type EligibilityEnd = 'city-left' | 'city-suspended' | 'roster-corrected';

/** Whether a city may take a platform up: as long as it is a member. */
@Entity('platform_eligibility')
export class PlatformEligibility {
  @PrimaryColumn('uuid', { name: 'offer_id' }) offerId: string;
  @PrimaryColumn('text', { name: 'city_id' }) cityId: string;
  @Column('boolean') eligible: boolean = false;

  static of(offerId: string, cityId: string, eligible = false): PlatformEligibility {
    return set(new PlatformEligibility(), { offerId, cityId, eligible });
  }

  /** Answers nothing for a city that is eligible already. */
  begin(): PlatformExtended | undefined {
    if (this.eligible) return undefined;
    this.eligible = true;
    return { offerId: this.offerId, cityId: this.cityId };
  }

  end(reason: EligibilityEnd): PlatformEligibilityEnded | undefined {
    if (!this.eligible) return undefined;
    this.eligible = false;
    return { offerId: this.offerId, cityId: this.cityId, reason };
  }

  mustHold(): void {
    if (!this.eligible) throw refused('city-not-eligible', { cityId: this.cityId });
  }
}
