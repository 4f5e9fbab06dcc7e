import { NumberField } from '#http';

/** WGS 84, in degrees. */
export class CoordinatesBody {
  @NumberField({ min: -90, max: 90, example: 44.9081 }) latitude: number;

  @NumberField({ min: -180, max: 180, example: 17.3014 }) longitude: number;
}

/** A day that exists in some year: `02-29` does, `02-30` and `04-31` do not. */
export const municipalDayText = {
  max: 5,
  pattern: /^((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|[12]\d))$/,
  example: '04-25',
};
