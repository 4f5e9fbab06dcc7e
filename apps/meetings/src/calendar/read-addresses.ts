import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { notFound, refused } from '#domain';
import { Links } from '#links';
import { CalendarAddress } from './calendar-address.entity.ts';
import { shown, type CalendarAddressView } from './calendar-address.view.ts';

@Injectable()
export class ReadAddresses {
  constructor(
    private readonly source: DataSource,
    private readonly links: Links,
  ) {}

  async one(officeId: string): Promise<CalendarAddressView> {
    const address = await this.source.getRepository(CalendarAddress).findOneBy({ officeId, revokedAt: IsNull() });
    if (!address) throw notFound('calendar-address', officeId);
    return shown(address);
  }

  /** 404 of what was not signed here, 410 of what is revoked. Neither repeats what was asked for. */
  async mustCount(signed: string): Promise<void> {
    const link = this.links.read('calendar', signed);
    if (!link?.subject) throw notFound('calendar-address');
    const { office: officeId, subject: id } = link;
    if (!(await this.source.getRepository(CalendarAddress).existsBy({ id, officeId, revokedAt: IsNull() })))
      throw refused('calendar-address-revoked');
  }
}
