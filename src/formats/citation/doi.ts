/** A DOI as the link that resolves it. */
export function doiLink(doi: string): string {
  // Angle brackets and hashes of old DOIs would end a link.
  return `https://doi.org/${encodeURI(doi).replaceAll('#', '%23').replaceAll('?', '%3F')}`;
}
