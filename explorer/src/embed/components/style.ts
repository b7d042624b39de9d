/** The style of all components, once a page. A constructed sheet: no policy of a portal has to allow inline styles. */
const CSS = `
:host { display: block; font: var(--whorl-font, inherit); color: var(--whorl-ink, inherit); }
:host([hidden]) { display: none; }
h2 { font-size: var(--whorl-heading-size, 1.15em); margin: 0 0 .5em; }
a { color: var(--whorl-link, #14566f); text-underline-offset: .18em; }
a:focus-visible { outline: 3px solid var(--whorl-focus, #b3500b); outline-offset: 2px; }
p { margin: 0 0 .5em; }
ol, ul { list-style: none; margin: 0; padding: 0; }
li { margin-bottom: .5em; min-height: 24px; }
.quiet { color: var(--whorl-quiet, #55616b); font-size: .92em; }
.bars li { display: grid; grid-template-columns: 1fr auto; gap: 0 .6em; }
.bars svg { grid-column: 1 / -1; width: 100%; height: 6px; }
svg .rest { fill: var(--whorl-bar-rest, #e3eef2); }
svg .bar { fill: var(--whorl-bar, #1b5e7b); }
.picture { display: block; width: 100%; }
.picture .line { stroke: var(--whorl-quiet, #55616b); stroke-opacity: .3; fill: none; }
.picture .mark { fill: var(--whorl-node, #1b5e7b); stroke: var(--whorl-paper, #ffffff); }
.picture .k1 { fill: var(--whorl-c1, #0072b2); } .picture .k2 { fill: var(--whorl-c2, #b85300); }
.picture .k3 { fill: var(--whorl-c3, #007a5a); } .picture .k4 { fill: var(--whorl-c4, #a64d79); }
.picture .k5 { fill: var(--whorl-c5, #8a6d00); } .picture .k6 { fill: var(--whorl-c6, #2f7fb0); }
.picture .k7 { fill: var(--whorl-c7, #5b5b5b); } .picture .k8 { fill: var(--whorl-c8, #7a3b00); }
.picture text { fill: var(--whorl-ink, #1d2429); stroke: var(--whorl-paper, #ffffff); stroke-width: 3px; paint-order: stroke; }
.picture a:focus-visible { outline: none; }
.picture a:focus-visible .mark { stroke: var(--whorl-focus, #b3500b); stroke-width: 4; }
`;

let made: CSSStyleSheet | undefined;

export function sheet(): CSSStyleSheet {
  if (made === undefined) {
    made = new CSSStyleSheet();
    made.replaceSync(CSS);
  }
  return made;
}
