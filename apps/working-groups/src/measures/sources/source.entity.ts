import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SourceRegistered } from '#contracts';
import { newId, set } from '#domain';

export const sourceKinds = ['measured', 'statistical', 'survey', 'modelled', 'estimated', 'platform'] as const;

export interface NewSource {
  name: string;
  publisher: string;
  url?: string | null;
  licence?: string | null;
  reuse: boolean;
  kind: (typeof sourceKinds)[number];
  cityId?: string | null;
}

/** Where figures come from. The raw series stays there. */
@Entity('source')
export class Source {
  @PrimaryColumn('uuid') id: string;
  /** Null where it is the network's. */
  @Column('text', { name: 'city_id', nullable: true }) cityId: string | null;
  @Column('text') name: string;
  @Column('text') publisher: string;
  @Column('text', { nullable: true }) url: string | null;
  @Column('text', { nullable: true }) licence: string | null;
  /** Whether what comes from it may be published. */
  @Column('boolean') reuse: boolean;
  @Column('text') kind: NewSource['kind'];
  @Column('int') version: number = 0;

  static register({ cityId = null, url = null, licence = null, ...given }: NewSource): Source {
    return set(new Source(), { id: newId(), ...given, cityId, url, licence });
  }

  registered(): SourceRegistered {
    const { id: sourceId, cityId, name: title, publisher, url, licence, reuse, kind } = this;
    return { sourceId, cityId, title, publisher, url, licence, reuse, kind };
  }
}
