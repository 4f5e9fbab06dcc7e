import { Column, Entity, PrimaryColumn } from 'typeorm';
import { newId, set } from '#domain';
import type { MailContent } from './queue-mails.ts';
import type { StoredLink } from './signed-here.ts';

export const mailStates = ['queued', 'sent', 'failed', 'exhausted', 'bounced'] as const;
export type MailState = (typeof mailStates)[number];

/** As it is read for sending: a row, no entity. */
export type QueuedMail = Omit<Mail, 'again'>;

/** What goes to one address, once a round. */
@Entity('mail')
export class Mail {
  @PrimaryColumn('uuid') id: string;
  /** What it is of (`MailToQueue`); with the address and the round it is this mail and no other. */
  @Column('text') identity: string;
  @Column('text') address: string;
  /** 0, and one more each time that it is wished again. */
  @Column('int') round: number;
  @Column('text', { name: 'office_id', nullable: true }) officeId: string | null;
  @Column('text') language: string;
  @Column('text') kind: string;
  @Column('boolean') urgent: boolean;
  @Column('text') subject: string;
  @Column('text') text: string;
  @Column('text') html: string;
  @Column('jsonb', { nullable: true }) calendar: NonNullable<MailContent['calendar']> | null;
  @Column('jsonb') links: StoredLink[];
  @Column('int', { nullable: true }) unsubscribe: number | null;
  /** Known when it is sent for the first time. */
  @Column('text', { name: 'message_id', nullable: true }) messageId: string | null = null;
  /** `failed` is tried again; of the last three nothing follows. */
  @Column('text') state: MailState = 'queued';
  /** Why it is not sent, in one word. */
  @Column('text', { nullable: true }) failure: string | null = null;
  /** It did not leave: without a relay what would have been sent is kept. */
  @Column('boolean') kept: boolean = false;
  @Column('int') failures: number = 0;
  /** Its Date. */
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null = null;
  @Column('timestamptz', { name: 'due_at', nullable: true }) dueAt: Date | null;
  @Column('int') version: number = 0;

  /** The same once more, as another mail; of the newest round. */
  again(at: Date): Mail {
    const { identity, round, address, officeId, language, kind, urgent, subject, text, html, calendar, links, unsubscribe } = this;
    return set(new Mail(), {
      ...{ id: newId(), identity, address, round: round + 1, officeId, language, kind, urgent },
      ...{ subject, text, html, calendar, links, unsubscribe, createdAt: at, dueAt: at },
    });
  }
}
