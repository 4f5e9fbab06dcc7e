import { createHash } from 'node:crypto';
import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { Content } from './content.ts';

/**
 * A page behind a signed address. Nobody keeps it, it refers nobody, it runs nothing and is shown in no other page: it has its own styles
 * and its form, and asks for nothing else. `html` is whole, and everything in it that people have entered is escaped.
 */
export const htmlPage = (html: string, status = 200): Content =>
  new Content('text/html; charset=utf-8', html, undefined, status, {
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': policyFor(html),
  });

const policyFor = (html: string): string => {
  const styles = [...html.matchAll(/<style>([^<]*)<\/style>/g)].map(
    ([, style]) => `'sha256-${createHash('sha256').update(style!).digest('base64')}'`,
  );
  return [
    `default-src 'none'`,
    ...(styles.length > 0 ? [`style-src ${styles.join(' ')}`] : []),
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
};

const descriptions: Readonly<Record<number, string>> = {
  200: 'A page.',
  404: 'A page: the address was not signed here.',
  409: 'A page that says which rule says no.',
  410: 'A page: the address does not count any more.',
};

/** What is no signed text at all is refused before the route is asked. */
const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } };

/** The route answers a page, and says these too by one. */
export const AnswersPage = (...also: readonly (404 | 409 | 410)[]): MethodDecorator =>
  applyDecorators(
    ...[200, ...also].map((status) =>
      ApiResponse({
        status,
        description: descriptions[status]!,
        content: { 'text/html': { schema: { type: 'string' } }, ...(status === 404 && problemContent) },
      }),
    ),
  );
