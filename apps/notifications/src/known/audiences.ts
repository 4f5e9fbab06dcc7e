/**
 * Whose offices are told, each as a query of office ids over `e`: the one row with the event's `data` (jsonb). The tables are as they
 * are after the event, for the handlers that keep them run before and in the same transaction.
 */
export const audiences = {
  /** Every member city. */
  members: `SELECT m.city_id FROM roster_member m WHERE m.until_version IS NULL`,
  secretariat: `SELECT 'secretariat'`,
  /** The one city it is about. */
  city: `SELECT e.data->>'cityId' FROM e`,
  /** The cities it names together. */
  cities: `SELECT jsonb_array_elements_text(e.data->'cityIds') FROM e`,
  /** Those with a place at a meeting that is put off, members or not. */
  invited: `SELECT jsonb_array_elements_text(e.data->'invitedCityIds') FROM e`,
  /** The group's cities, its lead city among them. */
  group: `SELECT g.city_id FROM e JOIN known_group_city g ON g.group_id = e.data->>'groupId'
    UNION ALL SELECT g.lead_city_id FROM e JOIN known_group g ON g.id = e.data->>'groupId'`,
  /** Of an item: its group's cities, or the city that owns it; whose proposal it takes up; the network's own items are every member's. */
  item: `SELECT g.city_id FROM e JOIN known_item i ON i.id = (e.data->>'itemId')::uuid JOIN known_group_city g ON g.group_id = i.group_id
    UNION ALL SELECT g.lead_city_id FROM e JOIN known_item i ON i.id = (e.data->>'itemId')::uuid JOIN known_group g ON g.id = i.group_id
    UNION ALL SELECT i.city_id FROM e JOIN known_item i ON i.id = (e.data->>'itemId')::uuid
    UNION ALL SELECT m.city_id FROM e JOIN known_item i ON i.id = (e.data->>'itemId')::uuid AND i.group_id IS NULL AND i.city_id IS NULL
      JOIN roster_member m ON m.until_version IS NULL
    UNION ALL SELECT c.city_id FROM e JOIN known_concern c ON c.id = e.data->>'itemId'`,
  /** Of an offer: the cities that may have it. */
  eligible: `SELECT o.city_id FROM e JOIN known_offer_city o ON o.offer_id = (e.data->>'offerId')::uuid`,
  provider: `SELECT o.provider_city_id FROM e JOIN known_offer o ON o.id = (e.data->>'offerId')::uuid`,
} as const;

export type Audience = keyof typeof audiences;
