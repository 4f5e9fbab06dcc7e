import { BooleanField } from '../fields/fields.ts';

/**
 * `@Query() _: DryRunQuery`: the route can be tried. Nothing else is to be done for it: the unit of work does all that it does, and rolls
 * it back.
 */
export class DryRunQuery {
  @BooleanField({
    optional: true,
    default: false,
    description:
      'Every rule is checked and nothing stored or told. Answers with 200 what would be, without Location and Event-Position, and with ' +
      'an ETag only where nothing would change; an id that it shows for the first time is given to nothing. The key is not kept.',
  })
  dryRun?: boolean;
}
