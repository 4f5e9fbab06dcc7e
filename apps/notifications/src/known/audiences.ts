import { AttendanceConfirmed, AttendanceDeclined, ParticipantInvited, RepresentativeExcused, SubstituteDesignated } from '#contracts';

const placing = [ParticipantInvited, AttendanceConfirmed, AttendanceDeclined, RepresentativeExcused, SubstituteDesignated]
  .map(({ type }) => `'${type}'`)
  .join(', ');

/**
 * Whose offices are told, each as a query of office ids for the row `e` with the event's `data` (jsonb). The tables are as they are after
 * the event, because the handlers that keep them run before and in the same transaction.
 */
export const audiences = {
  /** Every member city. */
  members: `SELECT m.city_id FROM roster_member m WHERE m.until_version IS NULL`,
  secretariat: `SELECT 'secretariat'`,
  /** The one city it is about. */
  city: `SELECT e.data->>'cityId'`,
  /** Where the air of a city is very poor or worse. */
  inVeryPoorAir: `SELECT 'secretariat' WHERE e.data->>'to' IN ('very-poor', 'extremely-poor')`,
  /** The city whose practice another replicates. */
  origin: `SELECT e.data->>'originCityId'`,
  /** The city that leads the travelling programme it is about. */
  lead: `SELECT e.data->>'leadCityId'`,
  /** Those that support it. */
  supporting: `SELECT jsonb_array_elements_text(e.data->'supportingCityIds')`,
  /** The two cities of a business contact. */
  contact: `SELECT unnest(ARRAY[e.data->>'fromCityId', e.data->>'toCityId'])`,
  /** The cities it names together. */
  cities: `SELECT jsonb_array_elements_text(e.data->'cityIds')`,
  /** Whom a disaster alert is told to: every member's, those of the cities in danger, and the secretariat. */
  told: `SELECT jsonb_array_elements_text(e.data->'officeIds')`,
  /** Whose office raised the alert it is about. */
  raising: `SELECT e.data->>'officeId'`,
  /** Those with a place at a meeting that is put off, members or not. */
  invited: `SELECT jsonb_array_elements_text(e.data->'invitedCityIds')`,
  /** Those with a place at the meeting that it is about, members or not: who was invited, or has said whether it comes. */
  takingPart: `SELECT j.data::jsonb->>'cityId' FROM journal told JOIN journal j ON j.about = told.about AND j.position <= told.position
    WHERE told.id = e.event_id AND j.type IN (${placing})`,
  /** The group's cities, its lead city among them, and whose office follows it. */
  group: `SELECT g.city_id FROM known_group_city g WHERE g.group_id = e.data->>'groupId'
    UNION ALL SELECT g.lead_city_id FROM known_group g WHERE g.id = e.data->>'groupId'
    UNION ALL SELECT f.office_id FROM office_preference f WHERE e.data->>'groupId' = ANY (f.groups)`,
  /**
   * Of an item: its group's cities and followers, or the city that owns it; whose proposal it takes up, who is enrolled, and who leads or
   * supports a programme that travels for it; the network's own items are every member's.
   */
  item: `SELECT told.city_id FROM known_item i CROSS JOIN LATERAL (
      SELECT g.city_id FROM known_group_city g WHERE g.group_id = i.group_id
      UNION ALL SELECT g.lead_city_id FROM known_group g WHERE g.id = i.group_id
      UNION ALL SELECT f.office_id FROM office_preference f WHERE i.group_id = ANY (f.groups)
      UNION ALL SELECT i.city_id
      UNION ALL SELECT m.city_id FROM roster_member m WHERE i.group_id IS NULL AND i.city_id IS NULL AND m.until_version IS NULL
    ) told WHERE i.id = (e.data->>'itemId')::uuid
    UNION ALL SELECT c.city_id FROM known_concern c WHERE c.id = e.data->>'itemId'`,
  /** Of an offer: the cities that may have it. */
  eligible: `SELECT o.city_id FROM known_offer_city o WHERE o.offer_id = (e.data->>'offerId')::uuid`,
  /** Of a subscription: the office of the city that it is for, else the secretariat. */
  endpoint: `SELECT coalesce((SELECT s.city_id FROM subscription s WHERE s.id = (e.data->>'subscriptionId')::uuid), 'secretariat')`,
  provider: `SELECT o.provider_city_id FROM known_offer o WHERE o.id = (e.data->>'offerId')::uuid`,
} as const;

export type Audience = keyof typeof audiences;
