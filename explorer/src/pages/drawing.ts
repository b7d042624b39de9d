/** Pages that draw how people, labs, partners and concepts hang together, and the same for frames of other sites. */
import type { Page } from '../http.js';
import { embedCollaboratorsPage, embedFingerprintPage, embedPublicationsPage } from './embed/lists.page.js';
import { embedNetworkPage, embedPathPage } from './embed/pictures.page.js';
import { matrixFilePage } from './matrix/file.page.js';
import { matrixPage } from './matrix/matrix.page.js';
import { networkFilePage } from './network/file.page.js';
import { networkPage } from './network/network.page.js';
import { pathsPage } from './paths/paths.page.js';

export const drawingPages: readonly Page[] = [
  networkPage,
  networkFilePage,
  pathsPage,
  matrixPage,
  matrixFilePage,
  embedFingerprintPage,
  embedPublicationsPage,
  embedCollaboratorsPage,
  embedNetworkPage,
  embedPathPage,
];
