import { BusinessContactClosed } from '#contracts';
import type { EventTransaction } from '#events';
import { TextField } from '#http';
import { BusinessContact } from './business-contact.entity.ts';

export class CloseContactBody {
  @TextField({ max: 2000, example: 'Two importers have ordered samples.', description: 'What came of it.' }) outcome: string;
}

export async function closeContact(tx: EventTransaction, contactId: string, { outcome }: CloseContactBody): Promise<BusinessContact> {
  const contact = await tx.lock(BusinessContact, contactId);
  tx.append(BusinessContactClosed, contact.close(outcome));
  return tx.save(contact);
}
