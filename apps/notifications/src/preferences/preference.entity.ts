import { Column, Entity, PrimaryColumn } from 'typeorm';
import { set } from '#domain';
import type { Language } from '#words';
import { channels, usualDelivery, type Channel, type Delivery } from './mail-kinds.ts';

/** What an office wants; its addresses stand beside it. */
export interface Wishes {
  channels: readonly Channel[];
  mutedKinds: readonly string[];
  delivery: Delivery;
  /** By kind of notice, where it is another. */
  deliveryKinds: Readonly<Record<string, Delivery>>;
  /** On the clock of the network's time zone. */
  digestHour: number;
  language: Language;
  groups: readonly string[];
}

/** Of an office that has said nothing. */
export const usualWishes: Wishes = {
  channels,
  mutedKinds: [],
  delivery: 'immediate',
  deliveryKinds: usualDelivery,
  digestHour: 7,
  language: 'en',
  groups: [],
};

@Entity('office_preference')
export class Preference {
  /** A city's id, or `secretariat`. */
  @PrimaryColumn('text', { name: 'office_id' }) officeId: string;
  @Column('text', { array: true }) channels: Channel[];
  @Column('text', { name: 'muted_kinds', array: true }) mutedKinds: string[];
  @Column('text') delivery: Delivery;
  @Column('jsonb', { name: 'delivery_kinds' }) deliveryKinds: Record<string, Delivery>;
  @Column('int', { name: 'digest_hour' }) digestHour: number;
  /** When the next digest is due; one that has passed is overdue. */
  @Column('timestamptz', { name: 'digest_at' }) digestAt: Date;
  @Column('text') language: Language;
  @Column('text', { array: true }) groups: string[];
  @Column('timestamptz', { name: 'saved_at' }) savedAt: Date;
  /** Of the office's addresses too. 0 is what an office has that has said nothing. */
  @Column('int') version: number;

  static of(officeId: string): Preference {
    return set(new Preference(), { officeId, version: 1 });
  }

  /** Each time another version, though nothing be different: whoever has read the one before has not read what was said since. */
  wish(wishes: Wishes, at: Date): void {
    const { channels: on, mutedKinds, deliveryKinds, groups, ...others } = wishes;
    const later = this.savedAt === undefined ? at : new Date(Math.max(at.getTime(), this.savedAt.getTime() + 1));
    set<Preference>(this, {
      ...others,
      ...{ channels: [...on], mutedKinds: [...mutedKinds], deliveryKinds: { ...usualDelivery, ...deliveryKinds }, groups: [...groups] },
      savedAt: later,
    });
  }
}
