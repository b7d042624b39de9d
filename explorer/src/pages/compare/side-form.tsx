/** One side of a comparison: who it is, or the field to look for it and what was found. */
import type { EntityKind } from '../../graphql/generated/graphql.js';
import type { PageRequest } from '../../http.js';
import { entityKindName } from '../../parts/entity-kinds.js';
import { partMessages } from '../../parts/messages.js';
import { plainText } from '../../parts/rich-text.js';
import { compareMessages } from './messages.js';

export interface Side {
  readonly key: 'a' | 'b';
  /** Empty while none is chosen. */
  readonly id: string;
  /** Undefined while none is chosen, and where nothing has the id. */
  readonly name: string | undefined;
  /** Undefined where none was looked for. */
  readonly hits:
    | readonly { readonly kind: EntityKind; readonly label: string; readonly node: { readonly id: string } }[]
    | undefined;
}

export function SideForm({
  side: { key, id, name, hits },
  request,
}: {
  readonly side: Side;
  readonly request: PageRequest;
}) {
  const { language, link, query } = request;
  const t = compareMessages[language];
  const p = partMessages[language];
  const words = `q${key}`;
  if (name !== undefined)
    return (
      <section>
        <h2>
          <a href={link.to({ id })}>{name}</a>
        </h2>
        <p>
          <a href={link.here({ [key]: null, [words]: null })}>{t.another}</a>
        </p>
      </section>
    );
  return (
    <section>
      <h2>{key === 'a' ? t.first : t.second}</h2>
      {id !== '' && <p class="notice">{t.nothing}</p>}
      <form class="fields" action="/compare" method="get" aria-label={key === 'a' ? t.first : t.second}>
        <label class="wide">
          {t.lookFor}
          <input type="search" name={words} value={query.get(words) ?? ''} maxLength={500} />
        </label>
        {[...query.entries()]
          .filter(([one]) => one !== words && one !== key)
          .map(([one, value]) => (
            <input type="hidden" name={one} value={value} key={one} />
          ))}
        <button type="submit">{p.search}</button>
      </form>
      {hits !== undefined &&
        (hits.length === 0 ? (
          <p>{p.noneFound}</p>
        ) : (
          <ul class="plain-list">
            {hits.map(({ kind, label, node }) => (
              <li key={node.id}>
                <a href={link.here({ [key]: node.id, [words]: null })} rel="nofollow">
                  {plainText(label)}
                </a>{' '}
                <span class="meta">{entityKindName[language][kind]}</span>
              </li>
            ))}
          </ul>
        ))}
    </section>
  );
}
