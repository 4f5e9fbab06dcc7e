import { EnumField, IdField, LocalDateField, PageQuery, SlugField, TextField, UrlField } from '#http';
import { adoptionStates } from './adoption.entity.ts';

export class RequestAdoptionBody {
  @SlugField({ example: 'tuzla' }) cityId: string;
}

export class AssignSupportBody {
  @TextField({
    max: 300,
    example: 'support desk of the Istanbul Metropolitan Municipality',
    description: "A desk's address, not a person's.",
  })
  contact: string;
  @IdField({ optional: true }) personId?: string;
}

export class GoLiveBody {
  @LocalDateField({ example: '2022-09-01' }) on: string;
  @UrlField({ optional: true, example: 'https://pay-it-forward.example/tuzla' }) url?: string;
}

export class ListOfferAdoptionsQuery extends PageQuery {
  @SlugField({ optional: true, example: 'tuzla' }) city?: string;
  @EnumField(adoptionStates, { optional: true }) state?: string;
}

export class ListAdoptionsQuery extends ListOfferAdoptionsQuery {
  @IdField({ optional: true }) offer?: string;
}
