import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { CitySlug, Code, Decimal, Id, Instant, Text, nullable, oneOf } from '../fields.ts';
import * as sample from '../sarajevo.ts';

const ofSubmission = {
  submissionId: Id,
  cityId: CitySlug,
  framework: Code,
  title: Type.String({ description: 'Of the framework' }),
  itemId: nullable(Id),
  period: Type.String({ description: 'ISO 8601, as long as it is' }),
  gwp: nullable(oneOf('AR5', 'AR6')),
  boundary: nullable(Text),
  revisesId: nullable(Id),
};
const inventory = {
  submissionId: sample.firstInventory,
  cityId: 'sarajevo',
  framework: 'gpc-basic',
  title: 'Global Protocol for Community-Scale Greenhouse Gas Inventories, BASIC',
  itemId: sample.greenhouseGasItem,
  period: '2021',
  gwp: 'AR5',
  boundary: 'The four municipalities of the city.',
  revisesId: null,
};

/** A city has said all that it means to of a framework's indicators in a period. `revisesId`: the published one that it is to replace. */
export const SubmissionSubmitted = event('org.b40.working-groups.SubmissionSubmitted.v1', {
  key: { field: 'cityId' },
  about: { life: 'submissionId' },
  data: Type.Object(ofSubmission),
  example: inventory,
});
export type SubmissionSubmitted = DataOf<typeof SubmissionSubmitted>;

export const SubmissionReviewed = event('org.b40.working-groups.SubmissionReviewed.v1', {
  key: { field: 'cityId' },
  about: { life: 'submissionId' },
  data: Type.Object({ ...ofSubmission, remarks: nullable(Text) }),
  example: { ...inventory, remarks: 'Waste water is estimated.' },
});
export type SubmissionReviewed = DataOf<typeof SubmissionReviewed>;

/**
 * Sums of the figures as they stood at `publishedAt`, in t CO2e; they stay. A framework of other units has none. Per head of the city's
 * figure of `population`, of the same year or up to two years apart.
 */
export const SubmissionPublished = event('org.b40.working-groups.SubmissionPublished.v1', {
  key: { field: 'cityId' },
  about: { life: 'submissionId' },
  data: Type.Object({
    ...ofSubmission,
    publishedAt: Instant,
    complete: Type.Boolean({ description: 'Each required indicator has a value or a notation key' }),
    total: nullable(Decimal),
    bySector: nullable(Type.Object({ I: Decimal, II: Decimal, III: Decimal })),
    byScope: nullable(Type.Object({ scope1: Decimal, scope2: Decimal, scope3: Decimal })),
    perCapita: nullable(Decimal),
    population: nullable(Type.Object({ period: Text, value: Decimal })),
  }),
  example: {
    ...inventory,
    publishedAt: '2022-11-02T09:30:00.000Z',
    complete: true,
    total: '1520000',
    bySector: { I: '980000', II: '410000', III: '130000' },
    byScope: { scope1: '900000', scope2: '520000', scope3: '100000' },
    perCapita: '5.51676',
    population: { period: '2021', value: '275524' },
  },
});
export type SubmissionPublished = DataOf<typeof SubmissionPublished>;

/** Another has been published in its place, and says why. */
export const SubmissionRevised = event('org.b40.working-groups.SubmissionRevised.v1', {
  key: { field: 'cityId' },
  about: { life: 'submissionId' },
  data: Type.Object({ ...ofSubmission, revisedById: Id, reason: Text }),
  example: { ...inventory, revisedById: sample.secondInventory, reason: 'The landfill was weighed anew.' },
});
export type SubmissionRevised = DataOf<typeof SubmissionRevised>;
