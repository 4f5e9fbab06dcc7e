import { Column, Entity, PrimaryColumn } from 'typeorm';
import { newId, set } from '#domain';

export const addressStates = ['pending', 'confirmed', 'unreachable'] as const;
export type AddressState = (typeof addressStates)[number];

/** Whose an address is: `office:sarajevo`, or the `subscription:<id>` of which it is the contact. */
export type AddressOwner = `office:${string}` | `subscription:${string}`;

/** So many times a mail to it was refused for good: nothing goes there any more, until it is confirmed again. */
export const mostRefusals = 3;

/** A mail address. Nothing goes there before whoever reads its mails has confirmed it, but the mail that asks for that. */
@Entity('office_address')
export class OfficeAddress {
  /** Another when it is removed and named once more: what was signed for the former is void. */
  @PrimaryColumn('uuid') id: string;
  @Column('text') owner: AddressOwner;
  /** Null: of no office. */
  @Column('text', { name: 'office_id', nullable: true }) officeId: string | null;
  @Column('text') address: string;
  /** In its office's list. */
  @Column('int') place: number = 0;
  @Column('text') state: AddressState = 'pending';
  @Column('boolean', { name: 'alerts_only' }) alertsOnly: boolean = false;
  /** Ended by a mail's own address, for this address alone. */
  @Column('text', { name: 'muted_kinds', array: true }) mutedKinds: string[] = [];
  /** Since it was confirmed. */
  @Column('int') refusals: number = 0;
  /** How often it has become unreachable: what was signed before confirms nothing since. */
  @Column('int') round: number = 0;
  @Column('timestamptz', { name: 'asked_at', nullable: true }) askedAt: Date | null = null;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt: Date | null = null;

  static of(owner: AddressOwner, address: string): OfficeAddress {
    const [kind, id] = owner.split(':', 2) as [string, string];
    return set(new OfficeAddress(), { id: newId(), owner, officeId: kind === 'office' ? id : null, address });
  }

  confirm(at: Date): void {
    if (this.state !== 'confirmed') set<OfficeAddress>(this, { state: 'confirmed', confirmedAt: at, refusals: 0 });
  }

  mute(kinds: readonly string[]): void {
    this.mutedKinds = [...new Set([...this.mutedKinds, ...kinds])].sort();
  }
}
