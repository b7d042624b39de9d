/** Protects what a caller is told about an identifier that is none, and which addresses leave the graph. */
import { describe, expect, it } from 'vitest';
import { identifierArgument, webAddresses } from '../../../src/graphql/identifier-argument.js';

const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error instanceof Error && 'extensions' in error
      ? { message: error.message, extensions: error.extensions }
      : error;
  }
  return undefined;
};

describe('an identifier given as an argument', () => {
  it.each([
    ['0000-0002-1825-0097', 'orcid', 'orcid:0000-0002-1825-0097'],
    ['https://orcid.org/0000-0002-1825-0097', 'orcid', 'orcid:0000-0002-1825-0097'],
    ['https://ror.org/04m01e293', 'ror', 'ror:04m01e293'],
    ['local:demonstration/lab-learning', undefined, 'local:demonstration/lab-learning'],
  ] as const)('%s is read as it is usually written', (text, scheme, key) => {
    expect(identifierArgument(text, 'identifier', scheme)).toBe(key);
  });

  it('with a wrong check digit is refused, with a right one as an example', () => {
    expect(refusal(() => identifierArgument('0000-0002-1825-0098', 'orcid', 'orcid'))).toEqual({
      message:
        '"0000-0002-1825-0098" is no ORCID iD. Write it like 0000-0002-1825-0097; its check digits must be right.',
      extensions: { code: 'BAD_IDENTIFIER', argument: 'orcid' },
    });
  });

  it.each([
    ['nonsense', 'doi', '"nonsense" is no DOI. Write it like 10.1186/s12913-023-09324-8.'],
    ['', 'doi', '"" is no DOI. Write it like 10.1186/s12913-023-09324-8.'],
    ['12x', 'pmid', '"12x" is no PubMed ID. Write it like 37016412.'],
  ] as const)('%j is refused as %s, with a right one as an example', (text, scheme, message) => {
    expect(refusal(() => identifierArgument(text, scheme, scheme))).toEqual({
      message,
      extensions: { code: 'BAD_IDENTIFIER', argument: scheme },
    });
  });

  it('that is only words is refused under the name of its argument, and a long one is not repeated whole', () => {
    expect(refusal(() => identifierArgument('what is this', 'id'))).toMatchObject({
      extensions: { code: 'BAD_IDENTIFIER', argument: 'id' },
    });
    const { message } = Object(refusal(() => identifierArgument('x '.repeat(5_000), 'identifier')));
    expect(String(message).length).toBeLessThan(250);
  });
});

describe('addresses', () => {
  it('leave the graph only if a browser may follow them', () => {
    const good = ['https://vesterhav.example/a', 'HTTP://vesterhav.example'];
    const bad = [
      'javascript:alert(1)',
      'ftp://vesterhav.example',
      ' https://x.example',
      'https://',
      'vesterhav.example',
      'data:text/html,x',
    ];
    expect(webAddresses([...good, ...bad])).toEqual(good);
    expect(webAddresses(null)).toEqual([]);
  });
});
