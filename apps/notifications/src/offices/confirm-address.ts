import { putDue } from '#due';
import type { EventTransaction } from '#events';
import type { OfficeAddress } from '../preferences/office-address.entity.ts';
import { lockAddress, saveAddress, type SignedFor } from './signed-for.ts';

/** Who reads the address's mails has said that it is theirs. Null: what was signed counts no more. */
export async function confirmAddress(tx: EventTransaction, signed: SignedFor): Promise<OfficeAddress | null> {
  const address = await lockAddress(tx, signed);
  // One that became unreachable since is asked anew.
  if (!address || signed.what !== String(address.round)) return null;
  if (address.state === 'confirmed') return address;
  address.confirm(tx.now);
  // Invitations to meetings that are still to come go there too.
  if (address.officeId !== null) await putDue(tx, 'invite-address', [address.id]);
  return saveAddress(tx, address);
}
