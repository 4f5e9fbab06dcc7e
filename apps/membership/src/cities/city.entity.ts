import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CityRegistered, CityUpdated } from '#contracts';
import { invalid, set } from '#domain';

export const cityKinds = ['city', 'municipality'] as const;

export interface Coordinates {
  latitude: number;
  longitude: number;
}

export interface CityDetails {
  name: string;
  country: string;
  kind: string;
  coordinates?: Coordinates | null;
  municipalDay?: string | null;
}

/** What `key` and `officeId` elsewhere use for themselves. */
const reserved = new Set(['network', 'secretariat']);

@Entity('city')
export class City {
  /** An immutable slug. */
  @PrimaryColumn('text') id: string;

  /** Kept as it was written, in whatever script. */
  @Column('text') name: string;

  @Column('text') country: string;

  @Column('text') kind: string;

  @Column('jsonb', { nullable: true }) coordinates: Coordinates | null = null;

  /** `04-25` */
  @Column('text', { name: 'municipal_day', nullable: true }) municipalDay: string | null = null;

  @Column('int') version = 0;

  static register(details: CityDetails & { id: string }): City {
    if (reserved.has(details.id)) throw invalid('/id', `must not be ${[...reserved].join(' or ')}: these are reserved`);
    const { id, name, country, kind, coordinates = null, municipalDay = null } = details;
    return set(new City(), { id, name, country, kind, coordinates, municipalDay });
  }

  /** What is not given stays; `null` takes it away. Answers nothing when nothing is different. */
  correct(details: Partial<CityDetails>): CityUpdated | undefined {
    const before = JSON.stringify(this.registered());
    const { name = this.name, country = this.country, kind = this.kind } = details;
    const { coordinates = this.coordinates, municipalDay = this.municipalDay } = details;
    set<City>(this, { name, country, kind, coordinates, municipalDay });
    const updated = this.registered();
    return JSON.stringify(updated) === before ? undefined : updated;
  }

  /** All that is known of it. */
  registered(): CityRegistered {
    const { id: cityId, name, country, kind, municipalDay } = this;
    const coordinates = this.coordinates && { latitude: this.coordinates.latitude, longitude: this.coordinates.longitude };
    return { cityId, name, country, kind, coordinates, municipalDay };
  }
}
