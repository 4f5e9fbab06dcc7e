import { Injectable } from '@nestjs/common';
import { AgendaSet } from '#contracts';
import { UnitOfWork, type EventTransaction, type Origin } from '#events';
import { IdField, ListField, TextField } from '#http';
import { Meeting } from '../meetings/meeting.entity.ts';
import type { AgendaView } from './agenda.view.ts';

export class NewAgendaItemBody {
  @IdField({ optional: true, description: 'Of an item that is on the agenda already; a new one is given its id.' }) id?: string;

  @TextField({ max: 300, example: 'Action plan of local climate action' }) title: string;

  @IdField({ optional: true, nullable: true, description: 'The action plan that is dealt with.' }) planId?: string | null;
}

export class SetAgendaBody {
  @ListField(() => NewAgendaItemBody, { description: 'The whole agenda, in order.' }) items: NewAgendaItemBody[];
}

@Injectable()
export class SetAgenda {
  constructor(private readonly work: UnitOfWork) {}

  run(meetingId: string, { items }: SetAgendaBody, by: Origin): Promise<AgendaView> {
    return this.work.transaction(by, async (tx) => {
      const meeting = await tx.lock(Meeting, meetingId);
      const set = meeting.setAgenda(items, await itemsSpokenTo(tx, meetingId));
      if (set) tx.append(AgendaSet, set);
      await tx.save(meeting);
      return { meetingId, items: meeting.agenda };
    });
  }
}

async function itemsSpokenTo(tx: EventTransaction, meetingId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT agenda_item_id AS id FROM statement WHERE meeting_id = $1 AND agenda_item_id IS NOT NULL`,
    [meetingId],
  );
  return rows.map(({ id }) => id);
}
