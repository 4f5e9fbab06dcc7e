import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Disaster alerts, with what CAP messages they have been and who has acknowledged them. */
export class DisasterAlerts1700000401000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE disaster_alert (
      id uuid PRIMARY KEY,
      office_id text NOT NULL,
      state text NOT NULL,
      categories jsonb NOT NULL,
      event text NOT NULL,
      severity text NOT NULL,
      urgency text NOT NULL,
      certainty text NOT NULL,
      city_ids jsonb NOT NULL,
      polygon jsonb,
      expires_at timestamptz NOT NULL,
      infos jsonb NOT NULL,
      office_ids jsonb NOT NULL,
      messages jsonb NOT NULL,
      acknowledgements jsonb NOT NULL,
      raised_at timestamptz NOT NULL,
      escalated_at timestamptz,
      ended_at timestamptz,
      reason text,
      version integer NOT NULL,
      CHECK ((ended_at IS NOT NULL) = (state IN ('ended', 'expired'))),
      CHECK (jsonb_array_length(city_ids) > 0 AND jsonb_array_length(infos) > 0 AND jsonb_array_length(messages) > 0))`);
    await db.query(`CREATE INDEX disaster_alert_running ON disaster_alert (id) WHERE ended_at IS NULL`);
    await db.query(`CREATE INDEX disaster_alert_office ON disaster_alert (office_id, raised_at)`);
    await db.query(`CREATE INDEX disaster_alert_cities ON disaster_alert USING gin (city_ids)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE disaster_alert`);
  }
}
