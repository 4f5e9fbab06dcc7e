import { InstitutionRegistered } from '#contracts';
import type { EventTransaction } from '#events';
import { CountryField, EmailField, SlugField, TextField } from '#http';
import { Institution, type NewInstitution } from './institution.entity.ts';

export class RegisterInstitutionBody implements NewInstitution {
  @TextField({ max: 300, example: 'Development Bank of the Balkans' }) name: string;
  @SlugField({ example: 'development-bank', description: 'A word of the secretariat’s own, by which institutions are listed.' })
  kind: string;
  @CountryField({ optional: true, nullable: true }) country?: string | null;
  @EmailField({ optional: true, nullable: true, description: 'An office’s, not a person’s: every reader sees it.' }) email?: string | null;
}

export async function registerInstitution(tx: EventTransaction, body: RegisterInstitutionBody): Promise<Institution> {
  const institution = Institution.register(body);
  tx.append(InstitutionRegistered, institution.registered());
  return tx.save(institution);
}
