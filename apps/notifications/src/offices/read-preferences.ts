import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf } from '#database';
import { notFound } from '#domain';
import { answer } from '#http';
import { cityOf } from '#roster';
import { OfficeAddress } from '../preferences/office-address.entity.ts';
import { Preference } from '../preferences/preference.entity.ts';
import { preferenceView, type PreferenceView } from './preference.view.ts';

@Injectable()
export class ReadPreferences {
  constructor(private readonly source: DataSource) {}

  /** Of an office that has said nothing what it has by default, as version 0. */
  async one(officeId: string): Promise<PreferenceView> {
    if (officeId !== 'secretariat' && !(await cityOf(sqlOf(this.source), officeId))) throw notFound('city', officeId);
    // One moment: a version that does not have these addresses would be changed by who has not seen them.
    return this.source.transaction('REPEATABLE READ', async (em) => {
      const preference = await em.getRepository(Preference).findOneBy({ officeId });
      if (!preference) return answer({ version: 0 }, preferenceView(officeId));
      return answer(preference, preferenceView(officeId, preference, await em.getRepository(OfficeAddress).findBy({ officeId })));
    });
  }
}
