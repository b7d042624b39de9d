/** Designs that observe: registers, cases, diagnostic studies, time series, surveys. */
import { lines, phrases } from '../pattern.js';
import type { Design } from './design.js';

export const observingDesigns: readonly Design[] = [
  {
    id: 'cohort',
    keywords: phrases('cohort study; registries; epidemiology; Denmark; risk factors'),
    titles: lines(`
      {factor} and {harm} among {population}: a [register-based|population-based|nationwide] cohort study
      {harm} among {population}: a [population-based|cohort] study {setting}
      Does {factor} {change} {harm}? A cohort study of {population}
      {head}: {factor} and {good} in a cohort of {population}
      {factor} and the risk of {harm}: {n} {population} followed {span}
      [Trends and determinants|Determinants] of {good} among {population}
      {subject} and social inequality: a register study of {population}`),
    aims: lines(`
      We [examined|investigated|studied] the association between {factor} and {harm} among {population}
      The aim was to [estimate|describe] how {factor} relates to {good} and {harm} among {population}
      This study followed {population} to find out who experiences {harm} and whether {factor} matters
      To estimate the association of {factor} with {harm} {setting}`),
    methods: lines(`
      * In a population-based cohort study we linked [national registers|records from general practice|health registers and a survey] on {n} {population} {setting} {span}
      * {n} {population} were followed {span} in registers on contacts, prescriptions, admissions and deaths
      * We used a historical cohort of {n} {population} from {k} practices, with a median follow-up of <2.1..7.9> years
      Cox regression with age as the time scale was adjusted for sex, education, cohabitation and comorbidity
      Exposure was {factor} in the year before the index date, and the outcome was a first record of {harm}
      Poisson regression with robust variance was used to estimate adjusted rate ratios, with practice as a random effect
      Confounding by indication was handled by [propensity score weighting|inverse probability weighting|a negative control outcome]`),
    results: lines(`
      + {factor} was associated with {risk} {harm} (adjusted hazard ratio {ratio})
      The rate of {harm} was <12..84> per 1,000 person-years, and it rose with [age|deprivation|the number of conditions] (rate ratio {higher})
      + During follow-up, <6..31>% had a record of {harm}; the association with {factor} was strongest among those [under 65|over 80] years of age
      - No association was found between {factor} and {good} after adjustment (hazard ratio 1.0<0..4>; 95% CI 0.9<1..7> to 1.<10..19>)
      Patients living alone had [higher|considerably higher] odds of {harm} (adjusted odds ratio {higher2})
      Differences between practices explained <4..18>% of the variation in {good}
      In the lowest income quartile, the risk was <1.2..2.4> times that in the highest
      Sensitivity analyses with [complete cases|multiple imputation|a shorter time window] gave similar estimates`),
    conclusions: lines(`
      + {factor} was associated with {risk} {harm}, and the association was not explained by measured confounding
      Among {population}, {harm} followed a social gradient that {subject} should take into account
      - The findings support attention to {factor}, although causality cannot be inferred from register data
      Register data can show where {subject} fails, but not why`),
  },
  {
    id: 'caseControl',
    keywords: phrases('case-control study; risk factors; registries; epidemiology'),
    titles: lines(`
      {factor} before {harm}: a nested case-control study
      What precedes {harm}? A case-control study among {population}
      Consultations in the year before {harm}: a matched case-control study of {population}
      {head}: a case-control study of {factor}`),
    aims: lines(`
      We compared contacts with general practice before {harm} with those of matched controls
      The aim was to find out whether {factor} precedes {harm}
      To identify signals of {harm} that could be acted on earlier among {population}`),
    methods: lines(`
      * A nested case-control study matched {n} cases to [four|five|ten] controls on age, sex and practice
      * Cases were {population} with a first record of {harm} {span}; controls were drawn by incidence density sampling
      Conditional logistic regression gave odds ratios adjusted for comorbidity and socioeconomic position
      Prescriptions, blood tests and contacts in the 24 months before the index date were compared month by month`),
    results: lines(`
      Cases had more consultations than controls from month <7..14> before the index date
      {factor} stood out among the exposures (odds ratio {ratio})
      {factor} was recorded for <8..24>% of the cases and <9..27>% of the controls
      A window of <3..9> months opened in which the excess of contacts was visible
      The association weakened after adjustment for {subject}-related contacts (odds ratio {higher2})`),
    conclusions: lines(`
      Contact patterns change well before {harm}, which leaves room for earlier action
      {factor} should be taken into account when the risk of {harm} is judged
      Signals are present in routine data, but each of them is weak`),
  },
  {
    id: 'diagnostic',
    keywords: phrases('diagnostic accuracy; sensitivity and specificity; predictive value; diagnostic test'),
    titles: lines(`
      Diagnostic accuracy of {factor} among {population}
      {head}: accuracy of {factor} in general practice
      Can {factor} rule out serious disease? A diagnostic study among {population}
      {factor} compared with the reference standard among {population}: a prospective accuracy study
      Ruling in and ruling out: {factor} and {good}`),
    aims: lines(`
      We assessed the diagnostic accuracy of {factor} among {population}
      To determine whether {factor} reduces {harm} without loss of {good}
      The aim was to find cut-off values for use in general practice, where disease is less common than in hospital`),
    methods: lines(`
      * Consecutive patients ({n}) were included in {k} practices, and all had the index test and the reference standard
      * A prospective accuracy study was conducted {setting}, with blinded reading of the reference test
      Sensitivity, specificity and predictive values were calculated with 95% confidence intervals, and [latent class analysis was used to allow for an imperfect reference|verification bias was corrected for]
      Samples were analysed twice, in the practice and in a reference laboratory`),
    results: lines(`
      Sensitivity was <68..96>% and specificity <61..94>%; the positive predictive value was <24..71>%
      The area under the ROC curve was {auc}
      - At the recommended cut-off, <3..19>% of those with disease would have been missed
      Agreement between practice and laboratory was good (kappa 0.<52..86>)
      Accuracy was lower among patients with symptoms for less than [24|48] hours
      {factor} changed the treatment decision in <14..46>% of the consultations`),
    conclusions: lines(`
      + {factor} can help to rule out disease when the clinical probability is low
      - {factor} alone is not enough to decide on treatment among {population}
      Cut-off values should follow the prevalence in general practice
      + The test is accurate enough for use, but it should be limited to patients in doubt`),
  },
  {
    id: 'timeSeries',
    keywords: phrases('interrupted time series; trends; drug utilization; health policy; routine data'),
    titles: lines(`
      {harm} before and after a change of policy: an interrupted time series analysis
      {head}: ten years of {subject} {setting}
      Trends in {good} among {population}, {years}
      {factor} and {harm}: a controlled interrupted time series {setting}
      {subject} during and after the COVID-19 pandemic: a time series analysis`),
    aims: lines(`
      We evaluated how the introduction of {factor} changed {harm}
      To describe trends in {good} among {population} {span}
      The aim was to separate the effect of {factor} from the underlying trend`),
    methods: lines(`
      * Monthly counts {span} were analysed by segmented regression with autocorrelated errors
      * We used an interrupted time series with [a neighbouring region|an unaffected diagnosis] as control
      * Data on all {population} {setting} came from routine registers, with {n} contacts included
      Seasonality was modelled with harmonic terms, and the months of lockdown were left out in a sensitivity analysis`),
    results: lines(`
      + A step change of <4..21>% was followed by a slope that returned to the earlier trend after <9..26> months
      + {harm} fell by <6..29>% (rate ratio {lower})
      Differences between practices [narrowed|widened] during the period
      The change was seen among [younger|older] patients only
      No change was found in the control series (rate ratio 0.9<6..9>)
      Between the first and the last year, {good} rose by <5..33>%`),
    conclusions: lines(`
      + {factor} changed {harm} for about a year, after which old habits returned
      - Most of the change began before the policy that is credited with it
      Trends in {subject} should be read against a control series
      + The effect was real, small and unevenly spread`),
  },
  {
    id: 'survey',
    keywords: phrases('questionnaire; survey; cross-sectional study; attitudes; psychometrics'),
    titles: lines(`
      {head}: a survey of {population}
      Attitudes towards {factor} among {population}: a cross-sectional survey
      {good} and {factor}: a questionnaire study {setting}
      How do {population} experience {factor}? A national survey
      Development and validation of a questionnaire on {subject}
      Who reports {harm}? A cross-sectional study {setting}`),
    aims: lines(`
      We explored attitudes towards {factor} and their relation to {good}
      The aim was to [describe|measure] experiences with {factor} among {population}
      To develop and validate a short questionnaire on {subject} for use in general practice`),
    methods: lines(`
      * A questionnaire was sent to {n} {population} in the digital mailbox, and <38..71>% replied
      * A cross-sectional survey {setting} was linked to register data on respondents and non-respondents
      Items were developed from interviews, tested for content validity with <9..28> people and analysed with Rasch models
      * A vignette-based survey varied age, symptoms and social situation at random between {n} respondents
      Associations were estimated by ordinal logistic regression, adjusted for age, sex and education`),
    results: lines(`
      In all, <41..83>% agreed that {factor} was [useful|important to them|acceptable], while <8..24>% were opposed
      Respondents who reported {harm} were less satisfied (odds ratio {lower})
      Attitudes differed more by [education|region|age] than by sex
      The final instrument had <8..22> items in [two|three|four] dimensions, with good internal consistency (alpha 0.<76..93>)
      Those who knew their general practitioner well rated {good} higher (odds ratio {higher})
      About one in [four|five|six] had never heard of {factor}
      Non-respondents were younger and had [lower income|more contacts with psychiatry]`),
    conclusions: lines(`
      {population} are more positive towards {factor} than is commonly thought
      Attitudes towards {factor} vary with experience, which suggests that they can be changed
      The questionnaire is a valid and short measure of {good}
      Experiences of {harm} were common and unequally distributed`),
  },
];
