/** The components that a portal takes from a Whorl: one script, without dependencies, at /embed/whorl.js. */
import { define } from './element.js';
import { collaborators, fingerprint, publications } from './lists.js';
import { network, path } from './pictures.js';

for (const component of [fingerprint, collaborators, network, publications, path]) define(component);
