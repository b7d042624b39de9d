/** The help of the keys of a page. Without scripts there are none, and nothing of this is shown. */
import type { PageRequest } from '../../http.js';
import { curationMessages } from './messages.js';

type Key = 'j' | 'k' | 'u' | 'a' | 's';

export function Shortcuts({ request, keys }: { readonly request: PageRequest; readonly keys: readonly Key[] }) {
  const t = curationMessages[request.language];
  const meaning: Readonly<Record<Key, string>> = {
    j: t.keyNext,
    k: t.keyPrevious,
    u: t.keyUnite,
    a: t.keyApart,
    s: t.keySkip,
  };
  return (
    <details class="shortcuts" data-shortcuts hidden>
      <summary>{t.shortcuts}</summary>
      <label class="choice">
        <input type="checkbox" data-shortcuts-on checked /> {t.shortcutsOn}
      </label>
      <dl class="facts">
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning[key]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
