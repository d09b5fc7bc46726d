/**
 * The default export of a CommonJS library of graphology's. Its types speak of `{ default }`, Node hands over the function itself, and a bundler may do
 * either.
 */
export function defaultOf<T>(library: { readonly default: T }): T {
  return library.default ?? (library as unknown as T);
}
