/** Projects: acronym | title | topics | from | to | lead unit | partners (`key:role`) | funders | kind | Danish title. */
import { lines } from '../pattern.js';

export const PROJECTS: readonly string[] = lines(`
  MANY-IN-ONE | Many conditions, one patient: coordinated care for people with multimorbidity | multimorbidity polypharmacy | 2016-03 | 2020-02 | lab-chronic | uni-zeewaarde:partner, hospital-klitmark:clinical site | funder-havtorn | research programme | Flere sygdomme, én patient
  SWEETSPOT | SWEETSPOT: timely follow-up in type 2 diabetes | diabetes cardiovascular | 2018-01 | 2022-12 | lab-chronic | hospital-klitmark:clinical site, uni-norrsund:partner | funder-havtorn | trial |
  TAPER | Stopping safely: deprescribing across practice, pharmacy and nursing home | polypharmacy | 2021-02 | 2025-01 | lab-chronic | uni-zeewaarde:partner | funder-havtorn | trial | Stop sikkert
  NARROW | Narrow before broad: antibiotic stewardship by peers | antibiotics learningsystem | 2016-09 | 2020-08 | lab-infection | agency-folkedata:data provider, uni-norrsund:partner | funder-havtorn agency-folkedata | implementation study | Smalt før bredt
  SWABSCORE | Rapid tests in doubt: point-of-care testing beyond the pandemic | pointofcare urinary | 2020-05 | 2024-04 | lab-infection | hospital-klitmark:laboratory, uni-zeewaarde:partner | funder-havtorn | diagnostic study |
  LASTTEN | The last ten per cent: dialogue and access in childhood vaccination | vaccination trust | 2019-01 | 2023-12 | lab-infection | agency-folkedata:data provider, uni-ardenmoor:partner | agency-folkedata | research project | De sidste ti procent
  SIGNPOST | Signposts to cancer: from vague symptoms to timely diagnosis | cancer reasoning | 2017-01 | 2021-12 | lab-diagnosis | uni-ardenmoor:partner, hospital-klitmark:clinical site | funder-havtorn | research programme | Vejvisere til kræft
  HOMEWARD | Homeward: shared care after and with cancer | survivorship | 2019-03 | 2023-02 | lab-diagnosis | hospital-klitmark:clinical site | funder-havtorn | research project |
  SELFTEST | A test to take at home: reaching those who are not screened | screening vaccination | 2021-09 | 2025-12 | lab-diagnosis | uni-zeewaarde:partner, agency-folkedata:data provider | agency-folkedata | trial | En prøve derhjemme
  NIGHTLINE | Nightline: video and decision support in telephone triage | outofhours telemedicine | 2018-06 | 2022-05 | lab-remote | uni-norrsund:partner, hospital-klitmark:clinical site | funder-havtorn | research project | Natlinjen
  BELIEVED | Being believed: trust, talk and mental health in primary care | trust mental | 2020-01 | 2024-12 | lab-remote | uni-norrsund:partner, uni-kestrel:partner | funder-havtorn | research programme |
  TIDELEARN | Learning without sharing: federated models across the North Sea | federated prediction explanation | 2020-09 | 2025-08 | lab-learning | uni-kestrel:partner, centre-lindenau:partner, company-tallowick:industry partner, alliance-tidelands:coordinator | funder-havtorn alliance-tidelands | consortium |
  NOTEWISE | What the notes know: clinical language technology for Danish | language explanation records | 2018-09 | 2023-08 | lab-learning | company-tallowick:industry partner, uni-kestrel:partner | funder-havtorn | research project | Hvad notaterne ved
  COMMONSHELF | Common shelf: access, consent and reuse of primary care data | sharing records learningsystem | 2017-06 | 2022-05 | lab-data | agency-folkedata:data provider, centre-lindenau:partner, alliance-tidelands:coordinator | alliance-tidelands | infrastructure | Den fælles hylde
  FOOTPATH | The pathway on foot: process mining with those who walk it | process | 2019-09 | 2024-08 | lab-data | uni-zeewaarde:partner, hospital-klitmark:clinical site | funder-havtorn | research project |
`);
