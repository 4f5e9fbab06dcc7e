import { EmailField, EnumField, ListField, SlugField, TextMapField, UrlField } from '#http';
import { longestHeader, mostHeaders } from './subscription-headers.ts';

class TermsBody {
  @ListField('text', {
    ...{ optional: true, nullable: true, min: 1, max: 200 },
    description: 'Events’ names or full types; without them, or null: all.',
    example: ['CityJoined'],
  })
  types?: string[] | null;

  @ListField('slug', {
    ...{ optional: true, nullable: true, min: 1, max: 200 },
    description: 'Cities of which an event names any; without them, or null: whatever it names.',
    example: ['tuzla'],
  })
  cities?: string[] | null;

  @TextMapField({
    ...{ optional: true, max: mostHeaders, longest: longestHeader },
    description: 'Headers sent with each delivery, as an API gateway asks for; not shown again. Where they are given, these are all.',
    example: { 'x-api-key': 'a secret of the endpoint' },
  })
  headers?: Record<string, string>;

  @EmailField({
    ...{ optional: true, nullable: true },
    description: 'Is told by mail when the endpoint is disabled, once the address is confirmed by a mail to it.',
  })
  contact?: string | null;
}

export class SubscribeBody extends TermsBody {
  @UrlField({ example: 'https://hooks.example.org/b40', description: 'A public address, https.' }) url: string;

  @SlugField({ optional: true, nullable: true, description: 'Whose office hears when the endpoint does not work; else the secretariat.' })
  cityId?: string | null;
}

/** What is left out stays as it is. */
export class ChangeSubscriptionBody extends TermsBody {
  @UrlField({ optional: true, example: 'https://hooks.example.org/b40', description: 'A public address, https.' }) url?: string;

  @EnumField(['paused', 'active'], { optional: true, description: 'A disabled one is in use again by its reactivation alone.' })
  state?: 'paused' | 'active';
}
