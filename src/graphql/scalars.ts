/** The scalars of the schema. */
import { GraphQLScalarType, Kind } from 'graphql';
import { QueryError } from './page.js';

function textScalar(
  name: string,
  description: string,
  accepts: (text: string) => boolean,
): GraphQLScalarType<string, string> {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new QueryError('BAD_USER_INPUT', `${JSON.stringify(value)} is not ${description}`);
  };
  return new GraphQLScalarType({
    name,
    serialize: check,
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const scalars = {
  PartialDate: textScalar('PartialDate', 'a date (YYYY, YYYY-MM or YYYY-MM-DD)', (text) =>
    /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text),
  ),
  DateTime: textScalar('DateTime', 'a moment in time (ISO 8601)', (text) => !Number.isNaN(Date.parse(text))),
  URL: textScalar('URL', 'an http or https address', (text) => /^https?:\/\//i.test(text)),
};
