import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf } from '#database';
import { Clock } from '#domain';
import { DueWork, type DueTask } from '#due';
import { NotificationSettings } from '../settings.ts';
import { currentInvitations, organizerOf } from './invite.ts';

/** An address that is confirmed gets the invitations that stand: its office was invited before anything could be sent there. */
@Injectable()
export class InviteConfirmed extends DueWork {
  override readonly kind = 'invite-address';

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly settings: NotificationSettings,
  ) {
    super(sqlOf(source));
  }

  override async perform({ id }: DueTask): Promise<void> {
    const by = organizerOf(this.settings, this.clock.timeZone);
    await this.source.transaction((em) => currentInvitations(sqlOf(em), { addressId: id }, by, this.clock.today()));
  }
}
