import { PaperRemoved } from '#contracts';
import type { EventTransaction } from '#events';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Minutes } from '../minutes/minutes.entity.ts';
import { Paper } from './paper.entity.ts';

export async function removePaper(tx: EventTransaction, meetingId: string, paperId: string): Promise<Paper> {
  const meeting = await tx.lock(Meeting, meetingId);
  const paper = await tx.lock(Paper, { meetingId, id: paperId });
  tx.append(PaperRemoved, paper.remove(meeting, await tx.findOne(Minutes, { meetingId })));
  return tx.save(paper);
}
