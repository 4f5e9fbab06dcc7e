import { CurrencyField, EnumField, IdField, MoneyField, ObjectField, SlugField, TextField } from '#http';
import { offerStates } from './platform-offer.entity.ts';

export class PlatformOfferView {
  @IdField() id: string;
  @SlugField({ example: 'istanbul' }) providerCityId: string;
  @TextField({ example: 'Pay It Forward' }) name: string;
  @IdField({ nullable: true }) itemId: string | null;
  @MoneyField({ example: '0' }) fee: string;
  @CurrencyField() currency: string;
  @TextField() supportContact: string;
  @IdField({ nullable: true }) meetingId: string | null;
  @EnumField(offerStates) state: string;
  @TextField({ nullable: true }) withdrawalReason: string | null;
}

export class CityAdoptionView {
  @IdField() id: string;
  @EnumField(['requested', 'supported', 'live']) state: string;
}

export class EligibleCityView {
  @SlugField({ example: 'tuzla' }) cityId: string;
  @TextField({ example: 'Tuzla' }) name: string;
  @ObjectField(() => CityAdoptionView, { nullable: true }) adoption: CityAdoptionView | null;
}
