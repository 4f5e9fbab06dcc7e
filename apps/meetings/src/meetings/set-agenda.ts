import { AgendaSet } from '#contracts';
import type { EventTransaction } from '#events';
import { IdField, ListField, TextField } from '#http';
import type { AgendaView } from './agenda.view.ts';
import type { HeldItems } from './agenda-items.ts';
import { Meeting } from './meeting.entity.ts';

export class NewAgendaItemBody {
  @IdField({ optional: true, description: 'Of an item that is on the agenda already; a new one is given its id.' }) id?: string;

  @TextField({ max: 300, example: 'Action plan of local climate action' }) title: string;

  @IdField({ optional: true, nullable: true, description: 'The action plan that is dealt with.' }) planId?: string | null;
}

export class SetAgendaBody {
  @ListField(() => NewAgendaItemBody, { description: 'The whole agenda, in order.' }) items: NewAgendaItemBody[];
}

export async function setAgenda(tx: EventTransaction, meetingId: string, { items }: SetAgendaBody): Promise<AgendaView> {
  const meeting = await tx.lock(Meeting, meetingId);
  tx.append(AgendaSet, meeting.setAgenda(items, await heldItems(tx, meetingId)));
  await tx.save(meeting);
  return { meetingId, items: meeting.agenda };
}

async function heldItems(tx: EventTransaction, meetingId: string): Promise<HeldItems> {
  const rows = await tx.query<{ code: keyof HeldItems; ids: string[] }>(
    `SELECT code, array_agg(DISTINCT id) AS ids FROM (
       SELECT 'agenda-item-spoken-to' AS code, agenda_item_id AS id FROM statement WHERE meeting_id = $1
       UNION ALL SELECT 'agenda-item-has-papers', agenda_item_id FROM paper WHERE meeting_id = $1 AND state = 'added'
       UNION ALL SELECT 'agenda-item-decided-on', agenda_item_id FROM decision WHERE meeting_id = $1) held
     WHERE id IS NOT NULL GROUP BY code`,
    [meetingId],
  );
  return Object.fromEntries(rows.map(({ code, ids }) => [code, ids]));
}
