import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PersonRegistered, PersonUpdated } from '#contracts';
import { newId, set } from '#domain';

/** Identity is the id, never the name: the network's own report spells one mayor two ways. */
@Entity('person')
export class Person {
  @PrimaryColumn('uuid') id: string;

  /** Kept exactly as it was written. */
  @Column('text') name: string;

  /** The importer's own word for it. */
  @Column('text', { nullable: true }) ref: string | null = null;

  @Column('int') version = 0;

  static register(name: string, ref: string | null = null): Person {
    return set(new Person(), { id: newId(), name, ref });
  }

  /** What is not given stays; `null` takes it away. */
  refer(ref: string | null = this.ref): void {
    this.ref = ref;
  }

  /** Answers nothing when it is the name already. */
  rename(name: string): PersonUpdated | undefined {
    if (name === this.name) return undefined;
    this.name = name;
    return this.registered();
  }

  registered(): PersonRegistered {
    return { personId: this.id, name: this.name };
  }
}
