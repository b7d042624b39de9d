/** Which of several media types a reader wants (RFC 9110, 12.5.1). */

export interface MediaRange {
  /** In small letters, e.g. `text/*`. */
  readonly type: string;
  /** Parameters but `q`, names in small letters. */
  readonly params: Readonly<Record<string, string>>;
  /** 0 to 1. */
  readonly quality: number;
}

/** More than any reader sends; what stands beyond is not read. */
const MOST_RANGES = 50;
const MOST_CHARACTERS = 2_000;

export function mediaRanges(accept: string | undefined): readonly MediaRange[] {
  return (accept ?? '*/*').slice(0, MOST_CHARACTERS).split(',').slice(0, MOST_RANGES).flatMap(rangeOf);
}

function rangeOf(text: string): MediaRange[] {
  const [type = '', ...rest] = text.split(';').map((part) => part.trim());
  if (!/^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+$/.test(type)) return [];
  const params = new Map(
    rest.map((part) => {
      const [name = '', value = ''] = part.split('=', 2);
      return [name.trim().toLowerCase(), value.trim().replace(/^"(.*)"$/, '$1')] as const;
    }),
  );
  const quality = Number(params.get('q') ?? '1');
  params.delete('q');
  return [
    {
      type: type.toLowerCase(),
      params: Object.fromEntries(params),
      quality: quality >= 0 && quality <= 1 ? quality : 0,
    },
  ];
}

/** The offered type that is wanted most; of several wanted alike the first offered. The range is what asked for it. */
export function wanted(
  accept: string | undefined,
  offered: readonly string[],
): { readonly type: string; readonly range: MediaRange } | undefined {
  const ranges = mediaRanges(accept);
  let best: { readonly type: string; readonly range: MediaRange } | undefined;
  for (const type of offered) {
    const range = mostSpecific(ranges, type);
    if (range !== undefined && range.quality > (best?.range.quality ?? 0)) best = { type, range };
  }
  return best;
}

/** What says most exactly how much a type is wanted: `text/html` before `text/*` before `*` and `*`. */
function mostSpecific(ranges: readonly MediaRange[], type: string): MediaRange | undefined {
  const [main] = type.split('/');
  return [type, `${main}/*`, '*/*']
    .map((wantedType) => ranges.find((range) => range.type === wantedType))
    .find((range) => range !== undefined);
}
