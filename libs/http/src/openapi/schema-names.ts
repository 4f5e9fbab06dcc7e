import type { INestApplicationContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { ModulesContainer } from '@nestjs/core';
import { fieldsOf, type FieldClass } from '../fields/field.ts';

/** A schema is named after its class: of two classes with one name the document would have one, and say of the other what is not so. */
export function mustHaveNamesOfTheirOwn(app: INestApplicationContext, more: readonly FieldClass[]): void {
  const named = new Map<string, FieldClass>();
  const add = (of: FieldClass): void => {
    const before = named.get(of.name);
    if (before === of) return;
    if (before) throw new Error(`two classes of the document are called ${of.name}`);
    named.set(of.name, of);
    for (const { of: nested } of fieldsOf(of).values()) if (nested) add(nested());
  };
  for (const module of app.get(ModulesContainer).values())
    for (const { metatype } of module.controllers.values())
      if (typeof metatype === 'function')
        for (const method of Object.getOwnPropertyNames(metatype.prototype)) for (const of of classesOf(metatype, method)) add(of);
  for (const of of more) add(of);
}

/** What a route reads its body with, and what it answers. */
function classesOf(controller: Function, method: string): FieldClass[] {
  const prototype = controller.prototype as Record<string, object>;
  const taken = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as Record<string, { index: number }>;
  const types = (Reflect.getMetadata('design:paramtypes', prototype, method) ?? []) as unknown[];
  const bodies = Object.entries(taken).map(([key, { index }]) =>
    Number(key.split(':')[0]) === RouteParamtypes.BODY ? types[index] : undefined,
  );
  const answers = Object.values(
    (Reflect.getMetadata('swagger/apiResponse', prototype[method]!) ?? {}) as Record<string, { type?: unknown }>,
  );
  return [...bodies, ...answers.map(({ type }) => type)].filter(
    (type): type is FieldClass => typeof type === 'function' && type !== Object,
  );
}
