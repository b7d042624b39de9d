/** A network as a file: the picture, or the data for other programs. */
import { networkFile } from '../../draw/network-file.js';
import { sceneOf } from '../../draw/scene.js';
import { NetworkFilesDocument } from '../../graphql/generated/graphql.js';
import { BadRequest, type FileAnswer, type Page, type PageRequest } from '../../http.js';
import { FORMATS, type Variables, type Wanted, wanted } from './asked.js';
import { foundNetwork } from './found.js';
import { legendLines } from './legend.js';
import { networkMessages } from './messages.js';

export const networkFilePage: Page = {
  path: '/network/file',
  answer: async (request) => {
    const what = await wanted(request);
    const { variables } = what;
    if (variables === null) throw new BadRequest(networkMessages[request.language].choose);
    const format = request.query.get('format') ?? 'SVG';
    return format === 'SVG' ? picture(request, what, variables) : data(request, variables, format);
  },
};

async function picture(request: PageRequest, { asked, whom }: Wanted, variables: Variables): Promise<FileAnswer> {
  const t = networkMessages[request.language];
  const network = await foundNetwork(request, variables);
  const body = networkFile({
    scene: sceneOf(network),
    overlay: asked.overlay,
    title: whom.is === 'one' ? t.titleOf(whom.entity.label) : t.title,
    notes: legendLines(network, asked, request),
  });
  return file('image/svg+xml; charset=utf-8', 'network.svg', body);
}

async function data(request: PageRequest, variables: Variables, asked: string): Promise<FileAnswer> {
  const format = FORMATS.find((one) => one === (asked === 'CSV_LINKS' ? 'CSV' : asked));
  if (format === undefined)
    throw new BadRequest(`There is no format ${asked}. These are: SVG, ${FORMATS.join(', ')}, CSV_LINKS.`);
  const { collaborationNetwork } = await request.ask(NetworkFilesDocument, { ...variables, format });
  const found = collaborationNetwork.files[asked === 'CSV_LINKS' ? 1 : 0];
  if (found === undefined) throw new Error(`The API gave no file of the format ${asked}.`);
  return file(found.mediaType, `network${found.suffix}`, found.text);
}

const file = (type: string, name: string, body: string): FileAnswer => ({
  kind: 'file',
  type,
  body,
  headers: { 'content-disposition': `attachment; filename="${name}"`, 'x-robots-tag': 'noindex' },
});
