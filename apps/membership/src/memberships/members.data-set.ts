import { CityJoined, CityLeft, CityReinstated, CitySuspended, CityUpdated, RosterCorrected } from '#contracts';
import { BooleanField, CountryField, EnumField, IdField, IntField, LocalDateField, NumberField, SlugField, TextField } from '#http';
import type { DataSet } from '#open-data';
import { cityKinds } from '../cities/city.entity.ts';

class MemberPeriodRow {
  @IdField() membershipId: string;

  @IntField({ min: 1, description: 'Counts the periods of the membership: a suspension ends one, a reinstatement begins the next.' })
  period: number;

  @SlugField() cityId: string;

  @TextField({ description: 'The city’s, as it is written there.' }) name: string;

  @CountryField() country: string;

  @EnumField(cityKinds) kind: string;

  @NumberField({ min: -90, max: 90, nullable: true, description: 'WGS 84.' }) latitude: number | null;

  @NumberField({ min: -180, max: 180, nullable: true, description: 'WGS 84.' }) longitude: number | null;

  @BooleanField({ nullable: true, description: 'True, or null: not known to be a founding member.' }) founding: boolean | null;

  @LocalDateField({ description: 'The first day on which the city was a member.' }) from: string;

  @LocalDateField({ nullable: true, description: 'The first day on which it was none any more; null: it is a member.' })
  until: string | null;

  @EnumField(['joined', 'reinstated']) begunBy: string;

  @EnumField(['suspended', 'left'], { nullable: true }) endedBy: string | null;
}

/** Of the steps of a membership, those that are changes of the roster: each has a day. */
const periods = `
  SELECT state, "on" AS "from", lead("on") OVER steps AS until, lag(state) OVER steps AS before, lead(state) OVER steps AS after,
    count(*) FILTER (WHERE state = 'member') OVER steps AS period
  FROM (
    SELECT step ->> 'state' AS state, (step ->> 'on')::date AS "on", n FROM jsonb_array_elements(m.steps) WITH ORDINALITY AS s (step, n)
    WHERE step ->> 'state' IN ('member', 'suspended', 'former')
  ) AS change WINDOW steps AS (ORDER BY n)`;

export const members: DataSet = {
  name: 'members',
  titles: {
    en: 'Members of the network',
    tr: 'Ağın üyeleri',
    bs: 'Članice mreže',
  },
  descriptions: {
    en: 'Every period in which a city has been a member of the B40 Balkan Cities Network: from when to when, how it began, how it ended.',
    tr: 'Bir şehrin B40 Balkan Şehirleri Ağı’na üye olduğu her dönem: hangi günden hangi güne, nasıl başladığı ve nasıl sona erdiği.',
    bs: 'Svaki period u kojem je neki grad bio članica Mreže balkanskih gradova B40: od kojeg do kojeg dana, kako je počeo i završio.',
  },
  keywords: ['members', 'cities', 'municipalities', 'Balkans'],
  updateFrequency: 'IRREG',
  row: MemberPeriodRow,
  key: ['membershipId', 'period'],
  changedBy: [CityJoined, CitySuspended, CityReinstated, CityLeft, RosterCorrected, CityUpdated],
  rows: `SELECT m.id AS "membershipId", p.period, m.city_id AS "cityId", c.name, c.country, c.kind,
      (c.coordinates ->> 'latitude')::float8 AS latitude, (c.coordinates ->> 'longitude')::float8 AS longitude, m.founding,
      p."from", p.until, CASE p.before WHEN 'suspended' THEN 'reinstated' ELSE 'joined' END AS "begunBy",
      CASE p.after WHEN 'former' THEN 'left' ELSE p.after END AS "endedBy"
    FROM membership m JOIN city c ON c.id = m.city_id CROSS JOIN LATERAL (${periods}) AS p
    WHERE p.state = 'member' ORDER BY m.id, p.period`,
  temporal: `SELECT founded_on AS "from", NULL::date AS until FROM network`,
  spatial: `SELECT DISTINCT c.country FROM city c WHERE EXISTS (
    SELECT FROM membership m WHERE m.city_id = c.id AND m.state IN ('member', 'suspended', 'former'))`,
};
