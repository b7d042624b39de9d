/** A licence: the names of those of Creative Commons, for others what the source says. */
const CREATIVE_COMMONS =
  /^https?:\/\/creativecommons\.org\/(?:licenses\/([a-z-]+)\/([\d.]+)|publicdomain\/zero\/([\d.]+))/;

export function LicenceLink({ licence }: { readonly licence: string }) {
  if (!/^https?:\/\//.test(licence)) return <>{licence}</>;
  const [, kind, version, zero] = CREATIVE_COMMONS.exec(licence) ?? [];
  const name =
    zero !== undefined ? `CC0 ${zero}` : kind !== undefined ? `CC ${kind.toUpperCase()} ${version}` : licence;
  return <a href={licence}>{name}</a>;
}
