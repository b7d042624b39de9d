// The package brings no types. This is all of it that is used.
declare module 'html-metadata' {
  /** What a page says of itself, tags without their prefix; several of one name as a list. */
  export function loadFromString(
    html: string,
  ): Promise<{ readonly highwirePress: Record<string, unknown>; readonly dublinCore: Record<string, unknown> }>;
}
