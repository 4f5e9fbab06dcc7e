import { CountryField, EmailField, IdField, SlugField, TextField } from '#http';

export class InstitutionView {
  @IdField() id: string;
  @TextField({ example: 'Development Bank of the Balkans' }) name: string;
  @SlugField({ example: 'development-bank' }) kind: string;
  @CountryField({ nullable: true }) country: string | null;
  @EmailField({ nullable: true }) email: string | null;
}
