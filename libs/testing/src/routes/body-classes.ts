import type { INestApplicationContext, Type } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { ModulesContainer } from '@nestjs/core';

/** What each route reads its body with, by the id of its operation. */
export function bodyClassesOf(app: INestApplicationContext): Map<string, Type> {
  const classes = new Map<string, Type>();
  for (const module of app.get(ModulesContainer).values())
    for (const { metatype } of module.controllers.values()) {
      if (typeof metatype !== 'function') continue;
      const room = metatype.name.replace(/Controller$/, '').replace(/^./, (first) => first.toLowerCase());
      for (const method of Object.getOwnPropertyNames(metatype.prototype)) {
        const taken = (Reflect.getMetadata(ROUTE_ARGS_METADATA, metatype, method) ?? {}) as Record<string, { index: number }>;
        const types = (Reflect.getMetadata('design:paramtypes', metatype.prototype as object, method) ?? []) as Type[];
        for (const [key, { index }] of Object.entries(taken))
          if (Number(key.split(':')[0]) === RouteParamtypes.BODY) classes.set(`${room}_${method}`, types[index]!);
      }
    }
  return classes;
}
