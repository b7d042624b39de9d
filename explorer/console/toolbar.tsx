/** Buttons of ours beside the editor. */
import { ToolbarButton, ToolbarMenu, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useState } from 'react';
import { addressOf } from './address.js';
import { type Example, examples } from './examples.js';

/** Opens an example in a new tab: whoever has tabs of an earlier visit sees new examples only here. */
export function ExampleMenu() {
  const { addTab } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const open = (example: Example) => {
    addTab();
    queryEditor?.setValue(example.query);
    variableEditor?.setValue(example.variables);
  };
  return (
    <ToolbarMenu
      button={
        <ToolbarButton label="Open an example query">
          <Icon path="M4 5h16M4 12h16M4 19h10" />
        </ToolbarButton>
      }
    >
      {examples.map((example) => (
        <ToolbarMenu.Item key={example.title} onSelect={() => open(example)}>
          {example.title}
        </ToolbarMenu.Item>
      ))}
    </ToolbarMenu>
  );
}

/** Puts query and variables into the address, and the address into the clipboard where the browser allows it. */
export function CopyLink() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const operationName = useGraphiQL((state) => state.operationName);
  const [label, setLabel] = useState('Copy a link to this query');
  const copy = async () => {
    const variables = variableEditor?.getValue() ?? '';
    const address = addressOf({ query: queryEditor?.getValue() ?? '', variables, operationName });
    window.history.replaceState(null, '', address);
    // Without TLS, except on localhost, browsers have no clipboard; the address bar has the link in any case.
    const copied = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    setLabel(copied ? 'Link copied' : 'The link is in the address bar');
  };
  return (
    <ToolbarButton label={label} onClick={() => void copy()}>
      <Icon path="M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1" />
    </ToolbarButton>
  );
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
      <path d={path} strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
