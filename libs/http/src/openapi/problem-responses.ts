import { longest } from '../answers/problem.ts';
import { IntField, TextField } from '../fields/fields.ts';
import { ListField } from '../fields/list-field.ts';
import { longestPointer, mostTold } from '../input/wrong-places.ts';

export class InvalidInputView {
  @TextField({
    min: 0,
    max: longestPointer,
    description: 'A JSON Pointer into the body; `?name` for a query parameter, `:name` for one of the path.',
    example: '/members/0/cityId',
  })
  pointer: string;

  @TextField({ max: longest.detail, example: 'is not a known field' }) detail: string;
}

/** RFC 9457. A problem may have further members, which its code explains. */
export class ProblemView {
  @TextField({ max: 200, example: 'urn:b40:problem:membership-not-acceding' }) type: string;

  @TextField({ max: 100, example: 'Membership not acceding' }) title: string;

  @IntField({ min: 400, max: 599, example: 409 }) status: number;

  @TextField({ max: longest.detail, description: 'For people; what is longer is cut.' }) detail: string;

  @TextField({ max: longest.instance, optional: true, example: '/v1/memberships/0198c5b2-7a10-7000-8000-000000000001/completion' })
  instance?: string;

  @TextField({ max: 100, description: 'Stable.', example: 'membership-not-acceding' }) code: string;

  @ListField(() => InvalidInputView, {
    optional: true,
    max: mostTold + 1,
    description: 'The places that are wrong. Ten are told; where there are more, an eleventh entry says how many.',
  })
  errors?: InvalidInputView[];
}

const names: Record<number, [name: string, description: string]> = {
  400: ['Invalid', 'Something of the request is unknown, missing or malformed.'],
  401: ['Unauthenticated', 'No token, or none that holds.'],
  403: ['Forbidden', 'Not for this role, this office or this city.'],
  404: ['NotFound', 'Not there, or not to be known of.'],
  409: ['Refused', 'A rule of the domain says no.'],
  412: ['Stale', 'If-Match names a version that is not the present one.'],
  413: ['TooLarge', 'The body is larger than 1 MiB; a file of text/csv, where one is taken, than 16 MiB.'],
  414: ['TooLong', 'The path, or a parameter in it, is longer than any that there is.'],
  415: [
    'UnsupportedMediaType',
    'The body is not application/json in UTF-8 (where a file is taken: text/csv), or it is compressed: Accept and Accept-Encoding say ' +
      'what is taken.',
  ],
  422: ['KeyReused', 'The Idempotency-Key was used for another request to this service.'],
  428: ['MatchMissing', 'If-Match is required.'],
  431: ['HeadersTooLarge', 'The line and the headers of the request are larger than 16 KiB.'],
  503: ['Unavailable', 'Not now; Retry-After says when to ask again.'],
};

export const problemReference = (status: number): { $ref: string } => ({ $ref: `#/components/responses/${names[status]![0]}` });

export const problemResponses = Object.fromEntries(
  Object.entries(names).map(([status, [name, description]]) => [
    name,
    {
      description,
      headers: {
        'X-Correlation-Id': { description: 'Finds the request in the logs.', schema: { type: 'string' as const } },
        ...(status === '503' && { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer' as const } } }),
        ...(status === '401' && { 'WWW-Authenticate': { description: 'RFC 6750.', schema: { type: 'string' as const } } }),
      },
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } },
    },
  ]),
);
