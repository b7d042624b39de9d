/** Designs that compute: prediction, language, federation, explanation, linkage, process mining, simulation. */
import { lines, phrases } from '../pattern.js';
import type { Design } from './design.js';

export const computingDesigns: readonly Design[] = [
  {
    id: 'model',
    keywords: phrases('machine learning; prediction models; external validation; calibration'),
    titles: lines(`
      {head}: development and external validation of {technique} to {task}
      Machine learning to {task}: {technique} on {data}
      Can {technique} {task}? A validation study {setting}
      A prediction model for {harm} among {population}: development and [temporal|external|internal-external] validation
      Predicting {harm} from {data}
      Machine learning for {subject}: {technique} compared with clinical judgement`),
    aims: lines(`
      We developed and validated {technique} to {task}
      The aim was to find out whether {data} can be used to {task}
      To compare {technique} with a regression model as means to {task}`),
    methods: lines(`
      * {technique} was trained on {data} from {n} people {span} and tested on the following [year|two years]
      * Models were developed in one region and validated in another, and reported according to TRIPOD+AI
      We compared discrimination, calibration and net benefit with those of [logistic regression|a published score|clinical judgement]
      Hyperparameters were chosen by nested cross-validation, and missing values were imputed within the folds
      Performance was examined in subgroups by age, sex, income and country of origin`),
    results: lines(`
      The area under the ROC curve was {auc} in development and {auc2} in external validation
      The calibration slope was 0.<71..97> before and <0.96..1.04> after recalibration
      + {technique} outperformed the reference by 0.0<1..5> in area under the curve, [a difference without clinical importance|mostly among patients with many contacts]
      At a threshold of <5..20>%, the model would flag <3..14>% of the patients and find <31..68>% of the cases of {harm}
      The most important predictors were [earlier contacts|number of medicines|changes in laboratory values] and age
      Performance was lower among [immigrants|people with few contacts|the youngest], owing to fewer data`),
    conclusions: lines(`
      + It is feasible to {task} from {data}, but local recalibration is needed
      - Machine learning added little to a well-made regression model
      Before use, {technique} should be tested for its effect on decisions and on {harm}
      Performance fell outside the place of development, which argues for external validation as a rule`),
  },
  {
    id: 'text',
    keywords: phrases('natural language processing; clinical notes; text mining; transformers; annotation'),
    titles: lines(`
      {head}: {technique} to {task}
      Using {data} to {task}: a natural language processing study
      An annotated corpus of {data} and a baseline to {task}
      {technique} and {data}: how far can we {task}?
      Natural language processing to {task} among {population}
      Beyond codes: free text in {subject}`),
    aims: lines(`
      We present {technique} that can {task}
      The aim was to {task} by natural language processing of {data}
      To measure what free text adds to codes, we let {technique} read {data}`),
    methods: lines(`
      * A corpus of <2400..18600> documents was annotated by [two|three] clinicians, with an agreement of 0.<74..92> (kappa)
      * {technique} was trained on {data} and compared with a keyword search and a large language model
      Pre-training on <14..96> million words of clinical text was followed by fine-tuning on <900..4800> annotated notes
      We evaluated F1 score, recall of negated findings and errors on [three|five] unseen practices
      All computation took place in a secure environment, and the model weights were screened for leaked identifiers`),
    results: lines(`
      {technique} reached an F1 score of 0.<76..94>, against 0.<52..73> for keyword search
      Performance fell by <3..11> points on notes from practices that were not in the training data
      Free text held <1.4..3.8> times as many mentions as diagnosis codes
      Errors were due mostly to [abbreviations|negation|copied text|temporality]
      The large language model had the highest recall and added content that was not in the note in <1.2..6.4>% of the cases
      The extracted variables improved prediction of {harm}, with an area under the curve of {auc}`),
    conclusions: lines(`
      Natural language processing can {task} with an accuracy close to that of human readers
      Free text and codes are complementary sources in {subject}
      Small domain-adapted models remain useful where data must not leave the secure environment
      Corpus and guidelines make it possible to compare methods in a small language`),
  },
  {
    id: 'federated',
    keywords: phrases('federated learning; privacy; distributed computing; multicentre study'),
    titles: lines(`
      {head}: {technique} to {task}
      {technique} on {data}: a multicentre study
      Federated learning to {task} without moving data
      Privacy and accuracy in federated learning: {technique} in {subject}
      {factor} in federated learning: an empirical study on {data}`),
    aims: lines(`
      We tested whether {technique} can {task} across institutions
      The aim was to compare federated, local and pooled training on {data}
      This paper studies how {factor} affects accuracy and privacy in federated learning`),
    methods: lines(`
      * {technique} was deployed at <4..14> sites with {n} patients, each behind its own firewall
      Federated, local and pooled models were compared on held-out data from every site
      We measured communication, run time and the success of membership inference attacks
      Heterogeneity was created by varying label proportions, and in a second experiment the real differences between sites were used`),
    results: lines(`
      The federated model reached an area under the curve of {auc}, within 0.0<1..3> of pooled training
      The smallest site gained most (<4..13> points), and the largest gained nothing
      With a privacy budget of <1..8>, accuracy fell by <1.2..7.6> points
      Membership inference succeeded in <51..64>% of attempts, close to guessing
      Communication was reduced by a factor of <6..38> without loss of accuracy`),
    conclusions: lines(`
      {technique} makes it possible to {task} without pooling the data
      Federated learning is mature as technology and immature as governance
      Fairness between sites should be reported together with average accuracy
      Privacy guarantees came at a cost that was acceptable for most uses`),
  },
  {
    id: 'explanation',
    keywords: phrases(
      'explainable artificial intelligence; clinical decision support; human-computer interaction; fairness',
    ),
    titles: lines(`
      {head}: explanations of {technique}
      Do explanations help? {technique} in the hands of {population}
      {technique} to {task}: effects on reliance and trust
      Algorithmic fairness in {subject}: an audit of {technique}
      {factor} and {good}: an experiment with {population}
      Explaining machine learning on {data}`),
    aims: lines(`
      We examined how explanations affect the use of {technique}
      The aim was to audit {technique} for unequal performance between groups
      To learn when clinicians rely on advice, we studied {technique} that can {task}`),
    methods: lines(`
      * In an online experiment, <84..312> clinicians judged <12..30> vignettes with and without an explanation
      * {technique} was audited on {data}, with error rates compared by sex, age, language and income
      * Think-aloud sessions with <9..22> users were combined with logs of accepted and rejected advice
      Correct and incorrect advice was shown in random order in order to measure appropriate reliance`),
    results: lines(`
      Explanations raised trust but not the accuracy of decisions (odds ratio 1.0<1..9>)
      Clinicians followed wrong advice in <22..47>% of the vignettes, and more often when an explanation was shown
      False-negative rates differed by <3..12> percentage points between groups; reweighting halved the difference
      Users asked for [similar cases|uncertainty|the source of the data] rather than for feature importance
      {technique} kept its accuracy while being simple enough to be read; the area under the curve was {auc}`),
    conclusions: lines(`
      Explanations may persuade without informing, and they should be tested before use
      {technique} can {task} in a way that clinicians are able to question
      An audit of fairness belongs to every deployment
      Showing uncertainty led to more appropriate reliance than showing reasons`),
  },
  {
    id: 'linkage',
    keywords: phrases('record linkage; data quality; validation study; electronic health records; registries'),
    titles: lines(`
      {head}: {technique} to {task}
      Validity of {data} as a means to {task}
      {data}: completeness and validity for research on {subject}
      Linking {data}: a validation study {setting}
      Cohort profile: {population} {setting}
      {technique} in a research infrastructure for {subject}`),
    aims: lines(`
      We assessed how well {data} can be used to {task}
      The aim was to describe and validate {technique}
      This paper presents {data} as a resource for research on {subject}`),
    methods: lines(`
      * {technique} was applied to {data} covering {n} people {span}
      A random sample of <200..900> records was reviewed by two clinicians blinded to the algorithm
      Completeness, plausibility and timeliness were measured for <24..88> variables
      Positive predictive values were calculated overall and by practice, age and calendar year
      Variables were mapped to [OMOP|FHIR|SNOMED CT], and the loss of detail was recorded for each of them`),
    results: lines(`
      The positive predictive value was <78..97>% and sensitivity <58..91>%
      Completeness ranged from <22..48>% for smoking to <91..99>% for prescriptions
      <4..17>% of local codes had no counterpart in the standard terminology
      A change of record system caused a break in <9..31> of the variables
      The cohort covers <61..98>% of the background population, with an average of <5..14> years of follow-up
      Practices with high data quality did not differ in patient mix`),
    conclusions: lines(`
      {data} are fit for research on {subject}, provided that known gaps are handled
      {technique} can {task} with acceptable validity
      Validation should be repeated when systems or coding rules change
      The resource is open to researchers upon application to a data access committee`),
  },
  {
    id: 'mining',
    keywords: phrases('process mining; event logs; care pathways; workflow'),
    titles: lines(`
      {head}: {technique} applied to {data}
      Process mining of {data} to {task}
      {factor} in the log: process mining among {population}
      Using {technique} to {task}: a case study in [a regional hospital|an emergency department|two outpatient clinics]
      How {population} move through care: discovery and conformance from {data}`),
    aims: lines(`
      We used process mining to {task} in the care of {population}
      The aim was to find out what {data} tell about {harm}
      This paper proposes {technique} for clinical event logs`),
    methods: lines(`
      * {technique} was applied to {data} with <18400..412000> events from {n} cases
      Event logs were cleaned, mapped to activities at [two|three] levels and checked by clinicians
      Discovered models were compared with the recommended pathway by alignment-based conformance checking
      Findings were discussed with staff in <3..6> workshops around the process maps`),
    results: lines(`
      The log held <140..2900> variants, of which the <8..25> most frequent covered <44..79>% of the cases
      Fitness with the recommended pathway was 0.<58..89>
      <38..66>% of the total time was spent waiting between [two|three] handovers
      Throughput time differed by <12..46>% between cases with and without {factor}
      Staff recognised the maps and explained most deviations by {theme1}
      Trace clustering separated [three|four|five] groups of patients with different {harm}`),
    conclusions: lines(`
      Process mining helped to {task} and gave staff a picture to talk about
      Deviation from the pathway was often good care
      Conformance alone is a poor indicator of quality
      {technique} scales to hospital logs and remains readable to clinicians`),
  },
  {
    id: 'simulation',
    keywords: phrases('simulation; modelling; cost-effectiveness; sensitivity analysis'),
    titles: lines(`
      {head}: {technique} to {task}
      {technique} of {factor}: costs and consequences
      {factor} and {harm}: a modelling study {setting}
      Simulating {subject}: what if {factor} were for everyone?
      The cost of {harm}: a model-based analysis among {population}`),
    aims: lines(`
      We used {technique} to {task}
      The aim was to estimate the consequences of {factor} for {harm} and costs
      To compare scenarios of {subject} over the next [ten|fifteen|twenty] years`),
    methods: lines(`
      * {technique} was built on {data} and calibrated to observed figures {span}
      [Three|Four|Five] scenarios were run, each with 1,000 replications
      Parameters came from registers, the literature and a panel of <7..16> experts
      Probabilistic sensitivity analysis was used to show which assumptions mattered`),
    results: lines(`
      In the base case, {harm} would rise by <6..34>% within ten years
      {factor} changed costs by EUR <2..19> million a year and improved {good} in <61..93>% of the simulations
      Results were sensitive to [retirement age|uptake|discount rate|staff mix] and robust to the rest
      The cost per quality-adjusted life year was EUR <9800..41200>
      A combination of measures did better than any single one`),
    conclusions: lines(`
      {factor} is likely to be worth its cost under most assumptions
      No single measure solves the problem of {harm}
      The model is open and may be adapted to other regions
      Policy on {subject} should be tested in a model before it is tested on people`),
  },
];
