/** Data in a page, for scripts of ours or for machines; no browser runs it. */
interface Props {
  readonly type: 'application/json' | 'application/ld+json';
  /** JSON. */
  readonly json: string;
  /** Name of the attribute by which a script finds it. */
  readonly mark?: `data-${string}`;
}

export function DataBlock({ type, json, mark }: Props) {
  // Data is no markup: a template would escape what is read as it stands. Without `<` nothing in it ends its element.
  const text = json.replaceAll('<', '\\u003c');
  const marks = mark === undefined ? {} : { [mark]: true };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without any `<`
  return <script type={type} {...marks} dangerouslySetInnerHTML={{ __html: text }} />;
}
