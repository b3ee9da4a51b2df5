/** The same thing, watched: `onMissing` is called when somebody looks at a key of it that is missing. */
export function watch<T extends object>(
  value: T,
  isMissing: (key: string) => boolean,
  onMissing: () => void,
): T {
  const note = (key: string | symbol) => {
    if (typeof key === 'string' && isMissing(key)) onMissing();
  };
  return new Proxy(value, {
    get: (target, key): unknown => {
      note(key);
      return Reflect.get(target, key);
    },
    has: (target, key) => {
      note(key);
      return Reflect.has(target, key);
    },
    getOwnPropertyDescriptor: (target, key) => {
      note(key);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    ownKeys: (target) => {
      onMissing();
      return Reflect.ownKeys(target);
    },
  });
}
