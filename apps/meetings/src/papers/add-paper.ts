import { PaperAdded } from '#contracts';
import type { EventTransaction } from '#events';
import { IdField, LanguageField, TextField, UrlField } from '#http';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Minutes } from '../minutes/minutes.entity.ts';
import { Paper } from './paper.entity.ts';

export class AddPaperBody {
  @TextField({ max: 300, example: 'Draft action plan of local climate action' }) title: string;

  @UrlField({ description: 'Where it can be read.' }) url: string;

  @IdField({ optional: true, nullable: true, description: 'The item of the agenda that it is for.' }) agendaItemId?: string | null;

  @LanguageField({ optional: true, nullable: true }) language?: string | null;
}

export async function addPaper(tx: EventTransaction, meetingId: string, body: AddPaperBody): Promise<Paper> {
  // Neither the agenda changes meanwhile, nor are the minutes published.
  const meeting = await tx.lock(Meeting, meetingId);
  const paper = Paper.add(meeting, await tx.findOne(Minutes, { meetingId }), body);
  tx.append(PaperAdded, paper.added());
  return tx.save(paper);
}
