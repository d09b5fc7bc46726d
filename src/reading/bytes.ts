/** Bytes that come in pieces, taken in the portions a format wants. Holds one portion at a time. */
export interface Bytes {
  /** The first `length` bytes (fewer at the end) without taking them. */
  readonly peek: (length: number) => Promise<Buffer>;
  /** The next `length` bytes; fewer at the end. */
  readonly take: (length: number) => Promise<Buffer>;
  /** The next line without its break; null at the end; "too long" for one above the limit, which is then passed over. */
  readonly line: (limit: number) => Promise<Buffer | null | "too long">;
  /** Whatever has come, at least a byte; null at the end. */
  readonly piece: () => Promise<Buffer | null>;
  /** All that is left, or "too long" as soon as it is above the limit. */
  readonly rest: (limit: number) => Promise<Buffer | "too long">;
  /** Passes over so many bytes. */
  readonly skip: (length: number) => Promise<void>;
  /** Lets go of where they come from, whether all was read or not. */
  readonly close: () => Promise<void>;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const NOTHING: Buffer = Buffer.alloc(0);

/** Bytes as portions. What the pieces throw is thrown by the first portion that is not whole without them. */
export function bytesOf(pieces: AsyncIterable<Uint8Array>): Bytes {
  const coming = pieces[Symbol.asyncIterator]();
  let held = NOTHING;
  let failure: { readonly error: unknown } | null = null;
  const throwFailure = () => {
    if (failure !== null) throw failure.error;
  };

  const next = async (): Promise<Buffer | null> => {
    while (failure === null) {
      const { done, value } = await coming.next().catch((error: unknown) => {
        failure = { error };
        return { done: true, value: undefined };
      });
      if (done === true || value === undefined) return null;
      if (value.length > 0) return Buffer.from(value.buffer, value.byteOffset, value.length);
    }
    return null;
  };

  const piece = async () => {
    const taken = held.length === 0 ? await next() : held;
    held = NOTHING;
    if (taken === null) throwFailure();
    return taken;
  };

  const fill = async (length: number) => {
    if (held.length >= length) return;
    const parts = [held];
    let size = held.length;
    while (size < length) {
      const part = await next();
      if (part === null) break;
      parts.push(part);
      size += part.length;
    }
    held = Buffer.concat(parts);
  };

  const cut = (length: number) => {
    const taken = held.subarray(0, length);
    held = held.subarray(length);
    return taken;
  };

  const line = async (limit: number) => {
    const parts: Buffer[] = [];
    let size = 0;
    for (;;) {
      const end = held.indexOf(LINE_FEED);
      const part = end >= 0 ? held.subarray(0, end) : held;
      size += part.length;
      if (size > limit) parts.length = 0;
      else if (part.length > 0) parts.push(part);
      held = end >= 0 ? held.subarray(end + 1) : NOTHING;
      if (end >= 0) break;
      const more = await next();
      if (more === null) throwFailure();
      if (more === null && size === 0) return null;
      if (more === null) break;
      held = more;
    }
    if (size > limit) return "too long";
    const whole = parts.length === 1 ? (parts[0] ?? NOTHING) : Buffer.concat(parts);
    return whole.at(-1) === CARRIAGE_RETURN ? whole.subarray(0, -1) : whole;
  };

  const rest = async (limit: number) => {
    await fill(limit + 1);
    if (held.length <= limit) throwFailure();
    if (held.length > limit) return "too long";
    return cut(held.length);
  };

  const skip = async (length: number) => {
    let left = length;
    while (left > 0) {
      const part = await piece();
      if (part === null) return;
      if (part.length > left) held = part.subarray(left);
      left -= part.length;
    }
  };

  return {
    peek: async (length) => {
      await fill(length);
      if (held.length === 0) throwFailure();
      return held.subarray(0, length);
    },
    take: async (length) => {
      await fill(length);
      if (held.length < length) throwFailure();
      return cut(length);
    },
    line,
    piece,
    rest,
    skip,
    close: async () => {
      await coming.return?.();
    },
  };
}

/** Bytes that are all there. */
export async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
