/**
 * Which word forms do the rules get wrong? Small own lists: irregular plurals of medicine and everyday speech, words whose
 * final s is no plural, and British spellings. A form missing here costs one match, a wrong entry costs many: keep them short.
 */

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const [plural = '', singular = ''] = pair.split(':');
        return [plural, singular] as const;
      }),
  );

/** Plural to singular, by language. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'en',
    pairs(`women:woman men:man children:child people:person feet:foot teeth:tooth mice:mouse lice:louse
      diagnoses:diagnosis prognoses:prognosis analyses:analysis metaanalyses:metaanalysis hypotheses:hypothesis crises:crisis
      theses:thesis syntheses:synthesis bases:basis metastases:metastasis psychoses:psychosis neuroses:neurosis
      fibroses:fibrosis thromboses:thrombosis stenoses:stenosis necroses:necrosis prostheses:prosthesis paralyses:paralysis
      biases:bias gases:gas axes:axis
      criteria:criterion phenomena:phenomenon ganglia:ganglion bacteria:bacterium curricula:curriculum symposia:symposium
      spectra:spectrum strata:stratum sera:serum ova:ovum septa:septum protozoa:protozoan consortia:consortium
      vertebrae:vertebra larvae:larva bursae:bursa formulae:formula
      fungi:fungus nuclei:nucleus stimuli:stimulus foci:focus loci:locus alveoli:alveolus bronchi:bronchus emboli:embolus
      thrombi:thrombus syllabi:syllabus viri:virus
      appendices:appendix indices:index matrices:matrix cortices:cortex cervices:cervix vertices:vertex
      carcinomata:carcinoma schemata:schema stigmata:stigma stomata:stoma genera:genus corpora:corpus viscera:viscus
      wives:wife lives:life knives:knife halves:half`),
  ],
  [
    'da',
    pairs(`børn:barn mænd:mand mødre:mor fædre:far brødre:bror døtre:datter hænder:hånd fødder:fod tænder:tand bøger:bog
      kræfter:kraft byer:by centre:center centret:center centrene:center studier:studie studiet:studie studierne:studie
      kriterier:kriterium laboratorier:laboratorium ministerier:ministerium museer:museum øjne:øje øjnene:øje
      ryggen:ryg ryggene:ryg`),
  ],
  [
    'nl',
    pairs(`kinderen:kind eieren:ei musea:museum centra:centrum criteria:criterium laboratoria:laboratorium
      artsen:arts medici:medicus musici:musicus leden:lid steden:stad schepen:schip bacteriën:bacterie`),
  ],
]);

/** English words in -as, -os, -es whose s is no plural; shorter words and -ss, -us, -is are kept by rule. */
export const NOT_PLURAL: ReadonlySet<string> = new Set(
  'pancreas bias atlas canvas chaos cosmos ethos pathos diabetes herpes rabies scabies series species news lens aids sas'.split(
    ' ',
  ),
);

/** Danish words, also at the end of compounds, whose -ens is no ending: "demens" is no form of "dem". */
export const LATIN_ENS: readonly string[] =
  'demens intelligens frekvens sekvens resistens eksistens potens kontinens prævalens incidens evidens adhærens'.split(
    ' ',
  );

/** British to American, as parts of a word, so that one spelling is the key of both. Applied in this order. */
export const SPELLINGS: readonly (readonly [from: string, to: string])[] = [
  ['isation', 'ization'],
  ['ysing', 'yzing'],
  ['ysed', 'yzed'],
  ['paed', 'ped'],
  ['haem', 'hem'],
  ['aemi', 'emi'],
  ['anaesth', 'anesth'],
  ['gynaec', 'gynec'],
  ['caesar', 'cesar'],
  ['oedem', 'edem'],
  ['oesoph', 'esoph'],
  ['oestr', 'estr'],
  ['foet', 'fet'],
  ['rrhoea', 'rrhea'],
  ['behaviour', 'behavior'],
  ['tumour', 'tumor'],
  ['labour', 'labor'],
  ['colour', 'color'],
  ['humour', 'humor'],
  ['neighbour', 'neighbor'],
  ['programme', 'program'],
  ['centre', 'center'],
  ['fibre', 'fiber'],
  ['ageing', 'aging'],
  ['counsell', 'counsel'],
  ['modell', 'model'],
  ['labell', 'label'],
  ['practis', 'practic'],
];
