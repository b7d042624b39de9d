/** All designs, by id, and the general openings that any study may have. */
import { lines } from '../pattern.js';
import { DESIGN_IDS, type Design, type DesignId } from './design.js';
import { actingDesigns } from './designs-acting.js';
import { computingDesigns } from './designs-computing.js';
import { observingDesigns } from './designs-observing.js';
import { readingDesigns } from './designs-reading.js';

const ALL = [...observingDesigns, ...actingDesigns, ...computingDesigns, ...readingDesigns];

export function designOf(id: DesignId): Design {
  const design = ALL.find((candidate) => candidate.id === id);
  if (design === undefined) throw new Error(`no design ${id} among ${DESIGN_IDS.length}`);
  return design;
}

/** Designs that need data, techniques and tasks, so a topic without these must borrow them. */
export const COMPUTING: ReadonlySet<DesignId> = new Set(computingDesigns.map((design) => design.id));

export const generalBackgrounds: readonly string[] = lines(`
  Little is known about how {factor} affects {good} among {population}
  {factor} is [widely used|increasingly common|often recommended] {setting}, but its relation to {harm} is unclear
  Evidence on {factor} comes mainly from hospitals and may not apply to {population}
  {harm} is a growing concern in {subject}, and {population} are hit hardest
  Policy makers have put {factor} on the agenda without much evidence on {good}
  Earlier studies of {factor} were small and gave conflicting results
  Research on {subject} has seldom asked what matters to {population}`);

export const generalClosings: readonly string[] = lines(`
  Future studies should examine whether the findings hold outside [Denmark|the Nordic countries|the participating practices]
  The results have implications for [training|guidelines|the organisation of care] in {subject}
  Decision makers should weigh gains in {good} against the risk of more {harm}
  More research is needed on {factor} over longer periods
  These findings were discussed with patient representatives, who put {good} first
  Code and aggregate data are available on request`);

/** Places, as adverbials. */
export const SETTINGS: readonly string[] = [
  'in Danish general practice',
  'in general practice in western Denmark',
  'in two Danish regions',
  'in Danish and Dutch general practice',
  'in rural primary care',
  'in four European countries',
  'along the west coast of Jutland',
  'in an urban and a rural area',
  'in the Nordic countries',
  'in primary care',
];
