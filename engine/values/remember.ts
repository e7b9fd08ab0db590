const MOST = 2000;
const LONGEST = 200;

/**
 * A reader that remembers what it read: the same few leads and statuses fill thousands of rows.
 * It forgets all when full, and keeps no long text.
 */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, reading);
    return reading;
  };
}

/** A reader that reads each object once, and remembers it for as long as the object itself is kept. */
export function rememberingEach<Of extends object, T>(read: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { readonly reading: T }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.reading;
    const reading = read(of);
    known.set(of, { reading });
    return reading;
  };
}

/** A reader that remembers only what it read last: several ask it for the same thing, one thing after the other. */
export function rememberingLast<Of, T>(read: (of: Of) => T): (of: Of) => T {
  let last: { of: Of; reading: T } | null = null;
  return (of) => {
    last ??= { of, reading: read(of) };
    if (last.of === of) return last.reading;
    last.reading = read(of);
    last.of = of;
    return last.reading;
  };
}
