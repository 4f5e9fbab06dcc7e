import { AgendaSet } from '#contracts';
import type { EventTransaction } from '#events';
import { IdField, ListField, TextField } from '#http';
import type { AgendaView } from './agenda.view.ts';
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
  tx.append(AgendaSet, meeting.setAgenda(items, await itemsSpokenTo(tx, meetingId)));
  await tx.save(meeting);
  return { meetingId, items: meeting.agenda };
}

async function itemsSpokenTo(tx: EventTransaction, meetingId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT agenda_item_id AS id FROM statement WHERE meeting_id = $1 AND agenda_item_id IS NOT NULL`,
    [meetingId],
  );
  return rows.map(({ id }) => id);
}
