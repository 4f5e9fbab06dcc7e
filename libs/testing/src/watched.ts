/** An object that counts how often anybody looks at it or into it, in whatever way. */
export function watched<T extends object>(target: T): { value: T; looks(): number } {
  let looks = 0;
  const counting = new Proxy<ProxyHandler<T>>(
    {},
    {
      get: (_, trap: keyof typeof Reflect) => {
        looks += 1;
        return Reflect[trap];
      },
    },
  );
  return { value: new Proxy(target, counting), looks: () => looks };
}
