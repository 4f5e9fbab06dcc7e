import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What goes to mail addresses. A row is its own place in the queue: it is sent at `due_at`, by whoever holds it. */
export class Mails1700000400600 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE mail (
      id uuid PRIMARY KEY,
      identity text NOT NULL,
      address text NOT NULL,
      round integer NOT NULL DEFAULT 0,
      office_id text,
      language text NOT NULL,
      kind text NOT NULL,
      urgent boolean NOT NULL DEFAULT false,
      subject text NOT NULL,
      text text NOT NULL,
      html text NOT NULL,
      calendar jsonb,
      links jsonb NOT NULL DEFAULT '[]',
      unsubscribe integer,
      message_id text,
      state text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sent', 'failed', 'exhausted', 'bounced')),
      failure text,
      kept boolean NOT NULL DEFAULT false,
      failures integer NOT NULL DEFAULT 0,
      created_at timestamptz NOT NULL,
      sent_at timestamptz,
      due_at timestamptz,
      holder uuid,
      held_until timestamptz NOT NULL DEFAULT '-infinity',
      version integer NOT NULL DEFAULT 0,
      UNIQUE (identity, address, round),
      CHECK ((due_at IS NOT NULL) = (state IN ('queued', 'failed'))),
      CHECK ((sent_at IS NOT NULL) = (state = 'sent')))`);
    await db.query(`CREATE INDEX mail_due ON mail (due_at) WHERE due_at IS NOT NULL`);
    await db.query(`CREATE INDEX mail_turn ON mail (urgent DESC, due_at) WHERE due_at IS NOT NULL`);
    await db.query(`CREATE INDEX mail_office ON mail (office_id, id)`);
    await db.query(`CREATE INDEX mail_state ON mail (state, id)`);
    await db.query(`CREATE INDEX mail_kind ON mail (kind, id)`);
    await db.query(`CREATE TABLE mail_attempt (
      mail_id uuid NOT NULL REFERENCES mail ON DELETE CASCADE,
      number integer NOT NULL,
      at timestamptz NOT NULL,
      duration_ms integer NOT NULL,
      outcome text NOT NULL,
      step text,
      status integer,
      answer text,
      PRIMARY KEY (mail_id, number))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE mail_attempt, mail`);
  }
}
