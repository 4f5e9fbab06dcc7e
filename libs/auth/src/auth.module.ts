import { Module, RequestMethod, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { APP_GUARD, DiscoveryModule, DiscoveryService, Reflector } from '@nestjs/core';
import { AccessGuard } from './access-guard.ts';
import { allowedBy } from './allow.ts';
import { TokenVerifier, type IdentityConfig } from './token-verifier.ts';

/** Imported once an app. The app provides `Offices`, a `DataSource` where resolvers look things up, and a `Clock` if it has its own. */
@Module({})
export class AuthModule implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  static with(identity: IdentityConfig | TokenVerifier): DynamicModule {
    const verifier = identity instanceof TokenVerifier ? identity : new TokenVerifier(identity);
    return {
      module: AuthModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        { provide: TokenVerifier, useValue: verifier },
        { provide: APP_GUARD, useClass: AccessGuard },
      ],
      exports: [TokenVerifier],
    };
  }

  /** Nothing is open by omission: a route without a rule stops the boot. */
  onModuleInit(): void {
    const unruled = this.discovery
      .getControllers()
      .flatMap(({ metatype }) => routes(metatype as Function).filter((route) => !this.isRuled(route)));
    if (unruled.length > 0) throw new Error(`routes without @Allow or @Public: ${unruled.map(({ name }) => name).join(', ')}`);
  }

  private isRuled({ handler, controller }: Route): boolean {
    return this.reflector.getAllAndOverride(allowedBy, [handler, controller]) !== undefined;
  }
}

interface Route {
  controller: Function;
  handler: Function;
  name: string;
}

function routes(controller: Function): Route[] {
  const methods = Object.entries(Object.getOwnPropertyDescriptors(controller.prototype as object));
  return methods.flatMap(([name, { value }]) => {
    if (name === 'constructor' || typeof value !== 'function' || !Reflect.hasMetadata(PATH_METADATA, value)) return [];
    const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, value) as number];
    return [{ controller, handler: value as Function, name: `${controller.name}.${name} (${method})` }];
  });
}
