/** Designs that read what others left: archives and the literature. */
import { lines, phrases } from '../pattern.js';
import type { Design } from './design.js';

export const readingDesigns: readonly Design[] = [
  {
    id: 'archive',
    keywords: phrases('archives; historical study; source criticism; narrative'),
    titles: lines(`
      {head}: {population} and {factor}
      {factor} and {good}: an archival study of {population}
      {population}: [a collective biography|voices from the archive|case books and memories]
      {head}: notes on {subject}
      On {harm}: {population} in letters and ledgers`),
    aims: lines(`
      This study asks how {factor} changed the work of {population}
      The aim was to trace {harm} and {good} through the papers of {population}
      Drawing on case books and letters, this paper follows {population} through [three|four|five] decades`),
    methods: lines(`
      * Sources were <9..46> case books, <120..940> letters and the minutes of [a medical society|two sickness funds|a parish council]
      * Oral history interviews with <8..21> narrators were read against the written record
      * Ledgers from <3..11> practices were transcribed and counted
      Sources were read with attention to what they had been written for and for whom`),
    results: lines(`
      {factor} shortened the distance to the patient and lengthened the working day
      {theme1} stands at the centre of the sources, although historians have passed over it
      The records tell of {theme2}, seldom of {theme3}
      {harm} appeared less as a scandal than as a condition of work
      Between the lines, {good} turned out to be something that was negotiated house by house`),
    conclusions: lines(`
      {factor} changed the profession more than any single drug
      {theme1} deserves a place in the history of medicine
      The ethics of small places was practical before it was principled
      The sources warn against telling the history of general practice as a loss`),
  },
  {
    id: 'systematicReview',
    keywords: phrases('systematic review; meta-analysis; evidence synthesis'),
    titles: lines(`
      {factor} and {harm} among {population}: a systematic review and meta-analysis
      Effect of {factor} on {good}: [a systematic review|an umbrella review|a meta-analysis of randomised trials]
      {head}: a systematic review of {subject}
      Interventions to improve {good} among {population}: a systematic review`),
    aims: lines(`
      We reviewed the evidence on {factor} and {harm} among {population}
      The aim was to summarise the effect of {factor} on {good}
      To synthesise what is known of {subject} in primary care`),
    methods: lines(`
      * [Four|Five|Six] databases were searched from inception; <1240..9860> records were screened in duplicate
      Risk of bias was assessed with RoB 2 and ROBINS-I, and certainty of evidence with GRADE
      Random-effects meta-analysis was used, with meta-regression on setting and intensity
      The protocol was registered in advance, and reporting follows PRISMA`),
    results: lines(`
      <14..62> studies with {n} participants were included, most of them from [Europe|high-income countries|the Nordic countries]
      + {factor} {changed} {harm} (pooled risk ratio {ratio}; I² <21..78>%)
      The pooled effect on {good} was small (standardised mean difference 0.<11..34>)
      Certainty of evidence was [low|moderate|very low], owing to risk of bias and inconsistency
      Few studies reported on [harms|costs|equity], and none followed participants for more than <2..5> years`),
    conclusions: lines(`
      + {factor} probably {changes} {harm}, but effects vary with setting
      - The evidence on {factor} is too uncertain to guide policy
      New trials should measure {good} and report harms
      Reviews of {subject} would gain from a common core outcome set`),
  },
  {
    id: 'scopingReview',
    keywords: phrases('scoping review; evidence map; literature review; research gaps'),
    titles: lines(`
      {subject}: a scoping review
      Mapping the evidence on {factor} among {population}: a scoping review
      {head}: a scoping review of {factor}
      What do we know about {good}? An evidence map of {subject}
      Concepts and measures of {good}: a literature review`),
    aims: lines(`
      This scoping review maps research on {subject}
      The aim was to chart how {good} has been defined and measured
      To find gaps in the literature on {factor} among {population}`),
    methods: lines(`
      * Following the guidance of the Joanna Briggs Institute, we charted <46..214> publications in [English and Danish|English, Dutch and German|five languages]
      * Searches in <4..7> databases and in the grey literature were updated in [January|May|September] {year}
      Charting was done in duplicate, and [patients|stakeholders] were consulted on the interpretation`),
    results: lines(`
      Publications doubled every <3..6> years, and <38..72>% were published in the last five
      <9..27> definitions of {good} were found, few of them with a theoretical basis
      Most studies addressed {factor}; {harm} was rarely examined
      Research came mainly from [four|five|six] countries, and {population} were seldom involved`),
    conclusions: lines(`
      The field is growing faster than it is joining up
      Research on {subject} needs shared definitions
      Gaps remain with regard to {harm} and to people outside high-income countries
      The map can be used to plan reviews and trials`),
  },
];
