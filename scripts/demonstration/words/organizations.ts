/** The institute, its tree, and its partners. All invented; names of real places are not used. */
import type { Item } from '../yaml.js';

const MADE_UP = 'Made-up organisation of the demonstration data; it does not exist.';
export const INSTITUTE = 'vesterhav';

function ours(key: string, name: string, acronym: string, kind: string, text: string, more: Partial<Item>): Item {
  return {
    key,
    name,
    ours: true,
    organizationKind: kind,
    acronym,
    country: 'DK',
    city: 'Vesterhavn',
    description: `${text} ${MADE_UP}`,
    urls: [`https://vesterhav.example/units/${key}`],
    ...more,
  };
}

function theirs(key: string, name: string, kind: string, at: string, text: string, more: Partial<Item> = {}): Item {
  const [country = '', city = ''] = at.split(' ');
  return {
    key,
    name: `${name} (made-up)`,
    ours: false,
    organizationKind: kind,
    country,
    city: city.replace('-', ' '),
    description: `${text} ${MADE_UP}`,
    ...more,
  };
}

const within = (organization: string, from: string, to?: string) => ({ organization, from, to });

const OUR_UNITS: readonly Item[] = [
  ours(
    INSTITUTE,
    'Vesterhav Demonstration Institute of Primary Care and Data Science (made-up)',
    'VDI',
    'INSTITUTION',
    'Research on primary care, health services and health data.',
    {
      aliases: [
        { name: 'Vesterhav Demonstrationsinstitut for Almen Praksis og Datavidenskab (opdigtet)', language: 'da' },
        { name: 'Vesterhav Demonstration Unit for Primary Care', language: 'en', to: '2015-12' },
      ],
      partOf: [within('alliance-tidelands', '2017-03')],
      partnerships: [
        { organization: 'uni-norrsund', kind: 'framework agreement', from: '2016-01' },
        { organization: 'hospital-klitmark', kind: 'joint research programme', from: '2017-06' },
        { organization: 'company-tallowick', kind: 'data processing agreement', from: '2019-02', to: '2024-01' },
      ],
    },
  ),
  ours(
    'dept-care',
    'Vesterhav Department of General Practice and Care',
    'DGPC',
    'DEPARTMENT',
    'Clinical research with and in general practice.',
    { partOf: [within(INSTITUTE, '2016-01')] },
  ),
  ours(
    'dept-digital',
    'Vesterhav Department of Digital Health and Data Science',
    'DDHD',
    'DEPARTMENT',
    'Data, algorithms and digital services for primary care.',
    { partOf: [within(INSTITUTE, '2016-01')] },
  ),
  ours(
    'lab-chronic',
    'Vesterhav Chronic Care Lab',
    'CCL',
    'LAB',
    'Multimorbidity, diabetes, medicines and cardiovascular prevention.',
    { partOf: [within('dept-care', '2016-01')] },
  ),
  ours(
    'lab-infection',
    'Vesterhav Infection and Prescribing Lab',
    'IPL',
    'LAB',
    'Antibiotics, point-of-care tests, urinary tract infection and vaccination.',
    { partOf: [within('dept-care', '2016-01')] },
  ),
  ours(
    'lab-diagnosis',
    'Vesterhav Early Diagnosis Lab',
    'EDL',
    'LAB',
    'Cancer diagnosis, screening, diagnostic reasoning and life after cancer.',
    {
      partOf: [within('dept-care', '2016-01')],
      aliases: [{ name: 'Vesterhav Cancer in Practice Group', language: 'en', from: '2016-01', to: '2018-12' }],
    },
  ),
  ours(
    'lab-remote',
    'Vesterhav Remote Care and Patient Voice Lab',
    'RCL',
    'LAB',
    'Telemedicine, out-of-hours care, mental health and patient trust.',
    { partOf: [within('dept-care', '2016-01', '2019-06'), within('dept-digital', '2019-07')] },
  ),
  ours(
    'lab-learning',
    'Vesterhav Clinical Machine Learning Lab',
    'CML',
    'LAB',
    'Prediction models, clinical language, federated learning and explanations.',
    { partOf: [within('dept-digital', '2016-01')] },
  ),
  ours(
    'lab-data',
    'Vesterhav Health Data and Learning Systems Lab',
    'HDL',
    'LAB',
    'Record data, data sharing, process mining and learning health systems.',
    { partOf: [within('dept-digital', '2016-01')] },
  ),
  ours(
    'group-history',
    'Vesterhav History and Ethics Group',
    'HEG',
    'GROUP',
    'The history and ethics of general practice.',
    { partOf: [within('dept-care', '2016-01')] },
  ),
  ours(
    'group-economics',
    'Vesterhav Practice Economics Group',
    'PEG',
    'GROUP',
    'Payment, workforce and costs of general practice.',
    { partOf: [within('dept-digital', '2017-01')] },
  ),
];

const PARTNERS: readonly Item[] = [
  theirs(
    'uni-norrsund',
    'Norrsund University',
    'UNIVERSITY',
    'SE Norrsund',
    'A university with a primary care centre.',
    {
      aliases: [{ name: 'Norrsunds universitet (påhittat)', language: 'sv' }],
    },
  ),
  theirs('uni-zeewaarde', 'Universiteit Zeewaarde', 'UNIVERSITY', 'NL Zeewaarde', 'A university on the Dutch side.', {
    aliases: [{ name: 'University of Zeewaarde (made-up)', language: 'en' }],
    partOf: [within('alliance-tidelands', '2017-03')],
  }),
  theirs(
    'uni-ardenmoor',
    'University of Ardenmoor',
    'UNIVERSITY',
    'GB Ardenmoor',
    'A university with a cancer programme.',
    {
      partOf: [within('alliance-tidelands', '2018-09')],
    },
  ),
  theirs(
    'uni-kestrel',
    'Kestrel Bay University',
    'UNIVERSITY',
    'CA Kestrel-Bay',
    'A university with a data science school.',
  ),
  theirs(
    'centre-lindenau',
    'Zentrum Lindenaue für Versorgungsdaten',
    'CENTRE',
    'DE Lindenaue',
    'A centre for health data.',
  ),
  theirs(
    'hospital-klitmark',
    'Klitmark Regional Hospital',
    'HOSPITAL',
    'DK Klitmark',
    'A hospital with acute care and oncology.',
    {
      aliases: [{ name: 'Regionshospitalet Klitmark (opdigtet)', language: 'da' }],
    },
  ),
  theirs('company-tallowick', 'Tallowick Health Software', 'COMPANY', 'IE Tallowick', 'A maker of record systems.'),
  theirs(
    'agency-folkedata',
    'Agency for Regional Health Data',
    'AGENCY',
    'DK Klitmark',
    'A public agency for registers.',
  ),
  theirs('funder-havtorn', 'Havtorn Foundation', 'FUNDER', 'DK Vesterhavn', 'A private foundation that gives grants.'),
  theirs(
    'alliance-tidelands',
    'Tidelands Alliance for Primary Care Data',
    'ALLIANCE',
    'NL Zeewaarde',
    'An alliance of institutes.',
  ),
];

export const ORGANIZATIONS: readonly Item[] = [...OUR_UNITS, ...PARTNERS];
