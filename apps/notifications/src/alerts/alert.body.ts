import { LanguageField, NumberField, TextField } from '#http';
import type { AlertInfo } from './alert-terms.ts';
import type { Point } from './polygon.ts';

export class AlertInfoBody implements AlertInfo {
  @LanguageField({ example: 'bs', description: 'BCP 47; each once.' }) language: string;
  @TextField({ max: 160, example: 'Miljacka raste: ne prilazite obalama' }) headline: string;
  @TextField({ max: 4000, description: 'CAP’s `description`.', example: 'Rijeka će za dva sata dostići kejeve.' }) text: string;
  @TextField({ max: 2000, optional: true, nullable: true, example: 'Premjestite vozila s kejeva.' }) instruction?: string | null;
}

/** WGS 84, in degrees. */
export class PointBody implements Point {
  @NumberField({ min: -90, max: 90, example: 43.87 }) latitude: number;
  @NumberField({ min: -180, max: 180, example: 18.39 }) longitude: number;
}

const [northWest, northEast, southEast] = [
  { latitude: 43.87, longitude: 18.39 },
  { latitude: 43.87, longitude: 18.45 },
  { latitude: 43.85, longitude: 18.45 },
];

export const polygonField = {
  max: 200,
  optional: true,
  nullable: true,
  description: 'Four points or more, in their order, the last the first; its edges do not cross.',
  example: [northWest, northEast, southEast, northWest],
};
