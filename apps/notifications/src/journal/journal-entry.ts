/** A row of the journal: an event as it was sent, at its place. */
export interface JournalEntry {
  /** 1, 2, 3 … without a gap. */
  position: number;
  id: string;
  topic: string;
  key: string;
  type: string;
  headers: Readonly<Record<string, string>>;
  /** The exact text that was sent. */
  data: string;
  cityIds: string[];
}

export const journalEntryColumns = `j.position, j.id, j.topic, j.key, j.type, j.headers, j.data, j.city_ids AS "cityIds"`;
