/** A field that takes a name, an identifier or an id; suggestions come by script, a list to choose from without one. */
import type { PageRequest } from '../http.js';
import { entityChoiceMessages } from './choose-entity.messages.js';
import type { Found } from './find.js';

export function EntityField({
  request,
  name,
  label,
  found,
  kinds,
}: {
  readonly request: PageRequest;
  readonly name: string;
  readonly label: string;
  readonly found: Found;
  /** Kinds that are suggested, with spaces between. */
  readonly kinds: string;
}) {
  const t = entityChoiceMessages[request.language];
  const text = found.is === 'one' ? found.entity.label : (request.query.get(name) ?? '');
  return (
    <label>
      {label}
      <input name={name} value={text} maxLength={200} autocomplete="off" data-entity={kinds} placeholder={t.example} />
      <input type="hidden" name={`${name}-id`} value={found.is === 'one' ? found.entity.id : ''} />
    </label>
  );
}

/** What is said where a field did not mean exactly one. */
export function EntityChoices({
  request,
  name,
  found,
}: {
  readonly request: PageRequest;
  readonly name: string;
  readonly found: Found;
}) {
  const t = entityChoiceMessages[request.language];
  if (found.is === 'none')
    return (
      <p class="warning" role="status">
        {t.nobody(found.text)}
      </p>
    );
  if (found.is !== 'many') return null;
  return (
    <section class="choices" role="status">
      <h2>{t.whom(found.text)}</h2>
      <ul>
        {found.choices.map(({ id, label }) => (
          <li key={id}>
            <a href={request.link.here({ [name]: label, [`${name}-id`]: id })}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
