/** The files of the demonstration, as texts by file name. */
import { peopleItems } from './people-items.js';
import { planWorks } from './plan.js';
import { projectItems } from './project-items.js';
import { publicationItems, SOURCE } from './publications.js';
import { ORGANIZATIONS } from './words/organizations.js';
import { type Item, yamlFile } from './yaml.js';

const COMMENT = 'Made-up data (CC0). Written by scripts/demonstration/generate.ts: change that, then run it again.';

export function demonstrationFiles(): ReadonlyMap<string, string> {
  const works = planWorks();
  const publications = publicationItems(works);
  const years = [...new Set(works.map(({ date }) => date.slice(0, 4)))];
  const outputsOf = (year: string) => publications.filter((_, at) => works[at]?.date.startsWith(year));
  return new Map([
    ['organizations.yaml', file('The made-up institute, its units and its partners.', 'organizations', ORGANIZATIONS)],
    [
      'people.yaml',
      file('The made-up members of the institute and their co-authors elsewhere.', 'people', peopleItems()),
    ],
    ['projects.yaml', file('The made-up projects.', 'projects', projectItems(works, publications))],
    ...years.map((year): [string, string] => [
      `publications-${year}.yaml`,
      file(`The made-up outputs of ${year}.`, 'publications', outputsOf(year)),
    ]),
  ]);
}

function file(description: string, list: string, items: readonly Item[]): string {
  return yamlFile(
    COMMENT,
    { whorl: 1, source: SOURCE, description: `${description} Nothing here is real.` },
    list,
    items,
  );
}
