/**
 * The resolvers a type must have: every field that the record behind it lacks or holds with another type is required, so
 * that a forgotten resolver is a compile error.
 */
import type { Resolvers, ResolversParentTypes, ResolversTypes } from './generated/resolvers.js';

type Returned<R> = R extends { resolve: infer F }
  ? Returned<F>
  : R extends (...all: never[]) => infer V
    ? Awaited<V>
    : never;

type FieldResolvers<T extends keyof Resolvers> = Omit<NonNullable<Resolvers[T]>, '__isTypeOf' | '__resolveType'>;

type MustResolve<Row, Fields> = {
  [K in keyof Fields]-?: K extends keyof Row ? (Row[K] extends Returned<NonNullable<Fields[K]>> ? never : K) : K;
}[keyof Fields];

export type ResolversOf<T extends keyof Resolvers & keyof ResolversParentTypes & keyof ResolversTypes> = Required<
  Pick<FieldResolvers<T>, MustResolve<ResolversParentTypes[T], FieldResolvers<T>>>
> &
  Partial<FieldResolvers<T>>;
