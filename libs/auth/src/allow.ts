import { SetMetadata, applyDecorators } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Rule } from './rules.ts';
import { roles, type Role } from './token-verifier.ts';

export const allowedBy = 'b40:allow';

/** Who may use the route: one rule that holds is enough. The OpenAPI document has the roles that a token needs as `x-roles`. */
export const Allow = (...rules: readonly [Rule, ...Rule[]]): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(allowedBy, rules), ApiExtension('x-roles', rolesOf(rules)), ApiExtension('x-allowed', rules.map(says)));

/** The route is open to everybody, without a token. No other route is. */
export const Public = (): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(allowedBy, 'public'), ApiExtension('x-roles', []), ApiExtension('x-public', true));

/** As the document says it of a route; the gateway lets anybody with a good token pass by it. */
export const anyToken = 'any token';

const says = (rule: Rule): string => (rule === 'token' ? anyToken : typeof rule === 'string' ? rule : rule.says);

/** A president is a person with the role `office`, as an office is. */
function rolesOf(rules: readonly Rule[]): Role[] {
  const needed = new Set<Role>(
    rules.flatMap((rule) =>
      rule === 'reader' || rule === 'token' ? roles : typeof rule === 'string' && rule !== 'president' ? [rule] : (['office'] as const),
    ),
  );
  return roles.filter((role) => needed.has(role));
}
