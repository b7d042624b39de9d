/** The evidence of a comparison in words. */
import type { NameComparison } from './compare-names.js';
import { FEATURES, type FeatureName, type Features } from './evidence.js';

const FOR: Partial<Record<FeatureName, string>> = {
  'further given names agree': 'further given names agree',
  'shared co-authors': 'they share co-authors',
  'affiliations alike': 'their affiliations are alike',
  'same e-mail or organisation': 'they share an e-mail address, its domain or an organisation',
  'same venue': 'they publish in the same venue',
  'words alike': 'titles and abstracts use the same words',
  'subjects alike': 'their subjects are alike',
  'shared references': 'one cites the other, or both cite the same',
};

const AGAINST: Partial<Record<FeatureName, string>> = {
  'crowded name': 'the name is common in this input',
  'crowded initials': 'many names of this input have these initials',
  'no shared co-author': 'they share no co-author',
  'other country': 'their affiliations are in different countries',
  'years apart': 'the outputs are years apart',
};

const TOLD = 0.15;
// In a small file every name has a little company.
const CROWDED = 1.5;

/** What the names say, then what else there is, the weightiest first. */
export function explain(features: Features, weights: Features, names: NameComparison): string[] {
  const parts = FEATURES.map((feature, index) => {
    const value = features[index] ?? 0;
    const effect = value * (weights[index] ?? 0);
    const silent = value === 0 || (feature.startsWith('crowded') && value < CROWDED);
    return { effect, text: silent ? undefined : (FOR[feature] ?? AGAINST[feature]) };
  });
  const told = parts
    .filter((part) => part.text !== undefined && Math.abs(part.effect) >= TOLD)
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
    .flatMap((part) => (part.text === undefined ? [] : [part.text]));
  return [nameReason(names), ...strangers(features), ...told];
}

function nameReason(names: NameComparison): string {
  if (names.relation === 'equal')
    return names.furtherMissing ? 'the names agree, one says more' : 'the names are equal';
  return names.because.length === 0 ? 'the initials agree' : names.because.join('; ');
}

const PLACED = FEATURES.indexOf('both have an affiliation');
const PLACES = FEATURES.indexOf('affiliations alike');

function strangers(features: Features): string[] {
  return features[PLACED] === 1 && (features[PLACES] ?? 0) < 0.1 ? ['their affiliations differ'] : [];
}
