import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf } from '#database';
import { Clock } from '#domain';
import { preferredLanguage } from '#http';
import { languages, type Language } from '#words';
import { OfficeAddress } from '../preferences/office-address.entity.ts';
import { usualWishes } from '../preferences/preference.entity.ts';
import type { SignedFor } from './signed-for.ts';
import { kindsOf, type Unsubscribed } from './unsubscribe.ts';

@Injectable()
export class ReadSigned {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The office's, to whom the mail was written; where there is none, what the reader prefers. */
  async language(signed: SignedFor | undefined, accepted: string | undefined): Promise<Language> {
    const [office] = signed
      ? await sqlOf(this.source).query<{ language: Language }>(`SELECT language FROM office_preference WHERE office_id = $1`, [
          signed.link.office,
        ])
      : [];
    return office?.language ?? preferredLanguage(accepted, languages) ?? usualWishes.language;
  }

  /** Null: what was signed counts no more. */
  async confirmation(signed: SignedFor): Promise<Pick<OfficeAddress, 'address' | 'state'> | null> {
    const address = await this.address(signed);
    return address && signed.what === String(address.round) ? address : null;
  }

  async unsubscription(signed: SignedFor): Promise<Unsubscribed | null> {
    const address = await this.address(signed);
    return address && { address: address.address, kinds: await kindsOf(sqlOf(this.source), signed.what) };
  }

  private async address({ link: { until }, id }: SignedFor): Promise<OfficeAddress | null> {
    if (until !== undefined && until <= this.clock.now()) return null;
    return this.source.getRepository(OfficeAddress).findOneBy({ id });
  }
}
