/** GraphiQL over our own /graphql: example queries in tabs, the query builder, the query of the address. */
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useEffect } from 'react';
import { readAddress } from './address.js';
import { examples } from './examples.js';
import { hasTabs, storage } from './storage.js';
import { CopyLink, ExampleMenu } from './toolbar.js';

const linked = readAddress(window.location.search);
const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false })];

const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  // Apollo Server refuses what a page of another site could send without asking; this says that we are not one.
  headers: { 'apollo-require-preflight': 'true' },
});

// GraphiQL fills the editors from these and not from the first tab, so on a first visit both have to be given.
const first = linked ?? (hasTabs() ? undefined : examples[0]);
const tabs = (linked === undefined ? examples : [linked, ...examples]).map(({ query, variables }) => ({
  query,
  variables,
}));

export function Console() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      storage={storage}
      defaultTabs={tabs}
      initialQuery={first?.query}
      initialVariables={first?.variables}
      defaultEditorToolsVisibility="variables"
      inputValueDeprecation
      schemaDescription
      // A token stays in its tab and is gone with it: local storage is no place for it.
      shouldPersistHeaders={false}
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Logo> </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLink />
            <ExampleMenu />
          </>
        )}
      </GraphiQL.Toolbar>
      <LinkedOperation />
    </GraphiQL>
  );
}

/** Selects the operation that the address names, once its query stands in the editor. */
function LinkedOperation() {
  const { setOperationName } = useGraphiQLActions();
  const isReady = useGraphiQL((state) => state.queryEditor !== undefined && state.operations !== undefined);
  useEffect(() => {
    if (isReady && linked?.operationName !== undefined) setOperationName(linked.operationName);
  }, [isReady, setOperationName]);
  return null;
}
