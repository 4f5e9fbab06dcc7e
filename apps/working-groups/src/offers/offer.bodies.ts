import { CurrencyField, EnumField, IdField, MoneyField, PageQuery, SlugField, TextField } from '#http';
import type { OfferTerms } from './platform-offer.entity.ts';

export class OfferPlatformBody implements OfferTerms {
  @SlugField({ example: 'istanbul' }) providerCityId: string;
  @TextField({ max: 200, example: 'Pay It Forward' }) name: string;
  @IdField({ optional: true, description: 'The action item that the platform is part of.' }) itemId?: string;
  @MoneyField({ example: '0' }) fee: string;
  @CurrencyField() currency: string;
  @TextField({
    max: 300,
    example: 'support desk of the Istanbul Metropolitan Municipality',
    description: "A desk's address, not a person's.",
  })
  supportContact: string;
  @IdField({ optional: true, description: 'The meeting it was offered at.' }) meetingId?: string;
}

export class WithdrawOfferBody {
  @TextField({ max: 2000 }) reason: string;
}

export class ListOffersQuery extends PageQuery {
  @SlugField({ optional: true, example: 'istanbul' }) provider?: string;
  @SlugField({ optional: true, description: 'Offers that this city is eligible for.' }) city?: string;
  @IdField({ optional: true }) item?: string;
  @EnumField(['offered', 'withdrawn'], { optional: true }) state?: string;
}
