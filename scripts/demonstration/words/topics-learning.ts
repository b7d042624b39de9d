/** Topics of the clinical machine learning lab. */
import { lines, phrases } from '../pattern.js';
import type { Topic } from './topic.js';

export const learningTopics: readonly Topic[] = [
  {
    id: 'prediction',
    paired: true,
    unit: 'lab-learning',
    subject: 'clinical prediction modelling',
    keywords:
      phrases(`machine learning; prediction models; external validation; calibration; gradient boosting; risk stratification; electronic health records; survival analysis;
      missing data; model updating; deep learning; clinical decision support`),
    populations:
      phrases(`patients at risk of acute admission; older people in a regional cohort; emergency patients with undifferentiated symptoms;
      patients with early signs of sepsis; people with a first prescription of opioids`),
    factors:
      phrases(`an admission risk score shown at the start of the day; ~dataset shift; recalibration to local data; routine use of a prediction model; ~missing laboratory data;
      temporal validation`),
    harms: phrases(`acute hospital admission; in-hospital deterioration; alert fatigue; false alarms`),
    goods: phrases(`calibration; discrimination; net clinical benefit; transportability across regions`),
    themes: phrases(`a number without a story; whose risk it is; scores that tell what one knew; acting on a prediction;
      the model that left with the consultant; responsibility for a false alarm`),
    heads: phrases(
      `Calibrated or convincing; Does the model travel; Predicting what can be changed; One year later; Old models, new patients`,
    ),
    backgrounds: lines(`
      Thousands of clinical prediction models are published, few are validated, and fewer still are used
      Machine learning models often discriminate well where they were made and lose calibration where they are used
      Dataset shift makes a model age faster than the disease it predicts
      Early warning scores were built on vital signs, while modern records hold thousands of variables
      Risk stratification can direct scarce time to those who may gain from it
      Missing data in health records are seldom missing at random, because tests are ordered for a reason
      Gradient boosting and deep learning are often compared with a weak logistic regression`),
    closings: lines(`
      Calibration in the place of use should decide whether a prediction model is taken up
      A simple model with local updating was as useful as a complex model without it
      Prediction models should be judged by decisions and not by discrimination alone
      Monitoring after deployment ought to be part of the model and not an afterthought`),
    designs: ['model', 'model', 'model', 'model', 'explanation', 'systematicReview', 'survey', 'model'],
    data: phrases(`routine laboratory results; structured electronic health records; registry data on diagnoses, prescriptions and contacts; vital signs from acute wards;
      sequences of diagnosis codes`),
    techniques:
      phrases(`a gradient-boosted tree model; a regularised logistic regression; a recurrent neural network; a random survival forest;
      a transformer over coded events`),
    tasks:
      phrases(`identify patients with undetected chronic kidney disease; predict acute admission within 30 days; predict one-year mortality;
      estimate the risk of sepsis; flag patients likely to need palliative care`),
  },
  {
    id: 'language',
    unit: 'lab-learning',
    subject: 'clinical natural language processing',
    keywords:
      phrases(`natural language processing; clinical notes; large language models; named entity recognition; text mining; information extraction; transformers; ontologies;
      de-identification; annotation; word embeddings; summarization`),
    populations:
      phrases(`patients whose symptoms are recorded in free text only; clinicians who dictate their notes; annotators with a clinical background;
      readers of machine-written summaries; patients with adverse events described in notes`),
    factors:
      phrases(`pre-training on clinical text; ontology-based concept normalisation; a large language model in the drafting of letters; ~copy-and-paste documentation;
      active learning in annotation; weak supervision`),
    harms: phrases(`hallucinated content; leakage of identifiers; false-positive mentions; documentation time`),
    goods: phrases(
      `F1 score on unseen practices; inter-annotator agreement; recall of negated findings; faithfulness of summaries`,
    ),
    themes:
      phrases(`notes written to oneself; abbreviations as a dialect; the patient as reader; what is true but never written;
      a draft that sounds right; trust in a summary`),
    heads: phrases(
      `Reading between the lines; Notes to self; What the notes know; Small languages, large models; From words to concepts`,
    ),
    backgrounds: lines(`
      Much of what clinicians know about a patient stands in free text and is invisible to registers
      Clinical notes are short, full of abbreviations and written for colleagues, so that tools made for news text fail on them
      Large language models write fluent summaries, and fluency is not the same as truth
      Most resources for clinical natural language processing exist for English only
      Symptoms are the language of general practice, but diagnosis codes are the language of data
      Manual annotation is costly, and agreement between annotators sets an upper limit for any model
      De-identification has to be near perfect before notes can be shared for research`),
    closings: lines(`
      Pre-training on a modest amount of clinical text was worth more than a larger general model
      Free text adds symptoms and social context that codes do not hold
      Language models can prepare a draft, and a clinician has to own it
      Annotation guidelines should be published together with the model`),
    designs: ['text', 'text', 'text', 'text', 'explanation', 'scopingReview', 'survey', 'linkage'],
    data: phrases(
      `free-text consultation notes from general practice; discharge summaries; radiology reports; messages in a patient portal; referral letters`,
    ),
    techniques:
      phrases(`a Danish clinical transformer; a large language model with retrieval; a conditional random field with word embeddings; a prompt-based classifier;
      a rule-based tagger with an ontology of symptoms`),
    tasks:
      phrases(`extract symptoms of cancer; recognise mentions of loneliness and social risk; detect adverse drug events; de-identify clinical notes; summarise long records;
      code reasons for encounter`),
  },
  {
    id: 'federated',
    paired: true,
    unit: 'lab-learning',
    subject: 'federated learning',
    keywords:
      phrases(`federated learning; privacy; differential privacy; distributed computing; secure aggregation; data protection; deep learning; medical imaging;
      heterogeneity; synthetic data; edge computing; multicentre studies`),
    populations:
      phrases(`hospitals that cannot pool their data; practices with small local datasets; data protection officers; patients whose images stay in one country;
      partners of a European research network`),
    factors: phrases(
      `secure aggregation; differential privacy; ~uneven case mix between sites; synthetic training data; personalised local layers; a low communication budget`,
    ),
    harms: phrases(`privacy leakage; loss of accuracy at small sites; communication cost; membership inference`),
    goods: phrases(`accuracy across sites; convergence; fairness between sites; privacy guarantees`),
    themes:
      phrases(`data that never travel; agreements longer than the code; the smallest site; who owns the shared model;
      trusting the arithmetic; a lawyer in every meeting`),
    heads: phrases(
      `Learning without sharing; The smallest site; Models travel, data stay; Private by design; Averaging across borders`,
    ),
    backgrounds: lines(`
      Federated learning trains one model on many sites without moving the data
      Health data are spread over institutions that may not pool them for legal and ethical reasons
      Differences in case mix and coding between sites slow down federated optimisation and may harm the small sites
      Sharing model updates instead of records reduces the risk to privacy without removing it
      Differential privacy gives a formal guarantee at a price in accuracy
      Most studies of federated learning simulate sites by splitting one dataset
      Synthetic data are offered as a way around data protection, with few measurements of what they leak`),
    closings: lines(`
      Federated training came close to pooled training at a fraction of the legal work
      Results should be reported for each site, because averages hide the smallest
      Privacy budgets ought to be stated in a form that a data protection officer can read
      Governance took longer than computation and should be planned first`),
    designs: ['federated', 'federated', 'federated', 'model', 'scopingReview', 'simulation', 'interviews', 'federated'],
    data: phrases(`retinal images from four hospitals; medication records held at twelve sites; electrocardiograms from two countries; chest X-rays with site-specific labels;
      coded records from general practices`),
    techniques:
      phrases(`federated averaging with secure aggregation; a personalised federated network; differentially private gradient descent; a generative adversarial network;
      swarm learning over a peer-to-peer network`),
    tasks: phrases(
      `grade diabetic retinopathy; predict adverse drug events; detect atrial fibrillation; classify chest X-rays; generate synthetic health records`,
    ),
  },
  {
    id: 'explanation',
    paired: true,
    unit: 'lab-learning',
    subject: 'explainable artificial intelligence',
    keywords:
      phrases(`explainable artificial intelligence; clinical decision support; algorithmic fairness; human-computer interaction; automation bias; bias; ethics; transparency;
      trust in AI; accountability; deep learning; regulation`),
    populations:
      phrases(`general practitioners using decision support; patients informed of the use of algorithms; radiographers reading with AI; minority groups in the training data;
      developers of clinical AI`),
    factors: phrases(
      `an explanation beside the prediction; ~automation bias; ~training on unbalanced data; disclosure of uncertainty; a human in the loop; early involvement of clinicians in design`,
    ),
    harms: phrases(
      `over-reliance on advice; unequal error rates between groups; alert override; loss of clinical skill`,
    ),
    goods: phrases(`appropriate reliance; algorithmic fairness; trust in AI; decision quality`),
    themes:
      phrases(`advice without a face; knowing when to disagree; explanations that persuade; responsibility that slides;
      the algorithm as a junior colleague; fear of losing the craft`),
    heads: phrases(
      `Why this patient; Knowing when to disagree; The algorithm as a colleague; Fair to whom; Explanations that persuade`,
    ),
    backgrounds: lines(`
      Artificial intelligence gives advice that clinicians must be able to contest
      Explanations are asked for by law, ethics and common sense, and rarely tested on the people who are to use them
      Algorithms trained on historical data may learn historical inequality
      Automation bias makes people follow wrong advice that they would not have thought of themselves
      Clinical decision support is often ignored, and for good reasons
      Patients want to know when an algorithm has taken part in a decision
      Feature attributions look precise and may change when the model is trained again`),
    closings: lines(`
      Explanations should be evaluated by the decisions they lead to
      Fairness has to be measured in the place of use and for groups that people recognise
      Clinicians ask less for explanations than for evidence and a way to object
      AI in health care needs a person who answers for it`),
    designs: ['explanation', 'explanation', 'interviews', 'survey', 'trial', 'delphi', 'scopingReview', 'explanation'],
    data: phrases(
      `dermatoscopic images; triage calls with recorded outcomes; decision logs from a clinical support tool; mammograms read twice; case vignettes`,
    ),
    techniques: phrases(
      `a counterfactual explanation method; a saliency map with uncertainty; an interpretable additive model; a fairness-constrained classifier; a concept bottleneck network`,
    ),
    tasks: phrases(
      `detect skin cancer; prioritise waiting callers; support decisions on referral; flag uncertain readings; explain risk to patients`,
    ),
  },
];
