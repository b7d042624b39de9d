/** Topics of the chronic care lab. */
import { lines, phrases } from '../pattern.js';
import type { Topic } from './topic.js';

export const chronicTopics: readonly Topic[] = [
  {
    id: 'multimorbidity',
    unit: 'lab-chronic',
    subject: 'multimorbidity',
    keywords:
      phrases(`multimorbidity; comorbidity; chronic disease; treatment burden; continuity of care; frailty; aged;
      patient-centred care; care coordination; primary care; quality of life; disease clusters`),
    populations: phrases(`adults with three or more chronic conditions; older people with multimorbidity;
      middle-aged patients with physical and mental multimorbidity; frail older people living at home;
      patients with diabetes and depression`),
    factors:
      phrases(`continuity of care; ~treatment burden; a yearly comprehensive care consultation; relational continuity;
      nurse-led care coordination; ~social deprivation`),
    harms: phrases(`unplanned admissions; all-cause mortality; emergency department visits; treatment burden`),
    goods: phrases(`health-related quality of life; self-management capacity; patient activation; functional ability`),
    themes:
      phrases(`the work of being a patient; appointments that collide; being seen as one person; conditions that compete for attention;
      family members as unpaid coordinators; priorities that no guideline asks about`),
    heads:
      phrases(`Counting conditions or counting burden; One patient, many guidelines; When conditions add up; The whole before the parts;
      Living with many illnesses`),
    backgrounds: lines(`
      Most clinical guidelines are written for one disease, while most patients over 65 years of age live with several
      Multimorbidity is [common|the rule rather than the exception] in general practice and tends to begin ten years earlier in deprived areas
      Patients with several long-term conditions meet many health professionals who seldom meet each other
      Treatment burden, the work that health care asks of patients, grows with every added diagnosis
      Physical and mental conditions cluster in the same people, yet their care is organised apart
      Counts of conditions are easy to make, but they say little about frailty, function or what matters to the patient
      Ageing populations and shorter admissions move complex chronic care into general practice`),
    closings: lines(`
      Care for people with multimorbidity may gain more from continuity than from another disease programme
      Counts of chronic conditions should be read together with frailty and treatment burden
      Longer consultations for the few may be worth more than standard consultations for all
      Guidelines should say what to leave out when conditions compete`),
    designs: ['cohort', 'cohort', 'interviews', 'survey', 'trial', 'mixed', 'systematicReview', 'delphi'],
  },
  {
    id: 'diabetes',
    unit: 'lab-chronic',
    subject: 'type 2 diabetes care',
    keywords:
      phrases(`type 2 diabetes; glycaemic control; HbA1c; self-management; diabetic retinopathy; prediabetes; obesity; physical activity;
      diabetic foot; blood glucose monitoring; insulin; primary care`),
    populations:
      phrases(`adults with newly diagnosed type 2 diabetes; people with type 2 diabetes and obesity; adults with prediabetes;
      patients with type 2 diabetes who do not attend annual review; insulin-treated patients with type 2 diabetes`),
    factors:
      phrases(`group-based diabetes education; continuous glucose monitoring; peer support; early intensification of glucose-lowering treatment;
      motivational interviewing; +attendance at annual review`),
    harms: phrases(
      `microvascular complications; severe hypoglycaemia; diabetes distress; hospital admission for diabetic foot ulcers`,
    ),
    goods: phrases(`glycaemic control; self-efficacy; medication adherence; attendance at retinal screening`),
    themes:
      phrases(`numbers that feel like marks at school; food at family gatherings; fear of insulin; the moment of diagnosis;
      shame about body weight; trusting the meter more than the body`),
    heads: phrases(
      `Sugar, numbers and everyday life; Before the first prescription; Beyond HbA1c; Missed reviews; The first year after diagnosis`,
    ),
    backgrounds: lines(`
      Type 2 diabetes is mainly managed in general practice, where the quality of care varies more than the patients do
      Good glycaemic control in the first years after diagnosis [is thought to|may] lower the risk of later complications
      About one in four people with type 2 diabetes miss their annual review in a given year
      Self-management is the larger part of diabetes care, and it takes place outside the clinic
      Prediabetes is often recorded as a blood test and seldom followed by a conversation
      Retinal and foot examinations are recommended for all people with diabetes, but uptake follows a social gradient
      New glucose-lowering drugs have made treatment decisions in type 2 diabetes harder for patients and general practitioners alike`),
    closings: lines(`
      Diabetes care should be judged by what happens to those who do not attend
      Targets for HbA1c need to be set with the patient, not for the patient
      Education seems to work best where it is offered early and repeated
      Diabetes distress deserves a question at every annual review`),
    designs: ['cohort', 'trial', 'trial', 'interviews', 'survey', 'timeSeries', 'systematicReview', 'caseControl'],
  },
  {
    id: 'polypharmacy',
    unit: 'lab-chronic',
    subject: 'deprescribing',
    keywords:
      phrases(`polypharmacy; deprescribing; medication review; potentially inappropriate medication; adverse drug events; medication adherence;
      pharmacist; older adults; proton pump inhibitors; opioids; nursing homes; drug interactions`),
    populations:
      phrases(`older patients taking ten or more medicines; nursing home residents with polypharmacy; long-term users of proton pump inhibitors;
      long-term opioid users with chronic pain; patients recently discharged with a changed medication list`),
    factors:
      phrases(`structured medication review; pharmacist-led deprescribing; a shared medication record; ~excessive polypharmacy;
      ~anticholinergic burden; ~repeat prescribing without a consultation`),
    harms: phrases(
      `adverse drug events; falls and fractures; potentially inappropriate prescribing; drug-related admissions`,
    ),
    goods: phrases(
      `medication appropriateness; adherence to long-term treatment; patient satisfaction with medication; agreement between medication lists`,
    ),
    themes:
      phrases(`tablets as a promise not to be broken; fear of stopping what a specialist started; lists that never agree; who owns the prescription;
      relief at a smaller pill box; symptoms blamed on age`),
    heads: phrases(
      `Less is more; The tenth tablet; Who may stop a medicine; Starting is easy; Medicines without an owner`,
    ),
    backgrounds: lines(`
      Medicines are started by many and stopped by few
      Polypharmacy, [often defined as|here understood as] five or more regular medicines, is a consequence of following several guidelines at once
      Adverse drug events are a common and partly preventable cause of hospital admission among older people
      Proton pump inhibitors and opioids are often continued long after the reason for them has gone
      Deprescribing is recommended by geriatric guidelines but is rare in daily practice
      Medication lists in general practice, hospital and home care seldom agree after discharge
      Community pharmacists see patients more often than doctors do, yet their role in medication review is unclear`),
    closings: lines(`
      Deprescribing should be planned when a medicine is started
      Collaboration between pharmacists and general practitioners makes stopping safer
      A medication review without a follow-up contact changes little
      Patients are more willing to stop a medicine than their doctors expect`),
    designs: ['cohort', 'trial', 'interviews', 'survey', 'mixed', 'caseControl', 'systematicReview', 'implementation'],
  },
  {
    id: 'cardiovascular',
    unit: 'lab-chronic',
    subject: 'cardiovascular prevention',
    keywords:
      phrases(`hypertension; cardiovascular disease; blood pressure; statins; atrial fibrillation; heart failure; risk communication; smoking cessation;
      COPD; stroke; lifestyle; secondary prevention`),
    populations:
      phrases(`adults with uncontrolled hypertension; statin users without cardiovascular disease; older patients with atrial fibrillation;
      patients with heart failure; smokers with mild COPD`),
    factors:
      phrases(`home blood pressure monitoring; smoking cessation counselling; statin treatment; cardiac rehabilitation in the municipality;
      a printed risk score; +high adherence to antihypertensive treatment`),
    harms: phrases(`stroke; major cardiovascular events; readmission for heart failure; exacerbations of COPD`),
    goods: phrases(
      `blood pressure control; physical activity; adherence to statins; smoking abstinence at twelve months`,
    ),
    themes:
      phrases(`feeling healthy and being told of risk; the white coat; a cuff on the kitchen table; percentages that mean nothing;
      breath as a limit of the day; prevention as a moral duty`),
    heads: phrases(
      `Risk in plain words; Pressure at home; Hearts, lungs and habits; Treating numbers; A percentage is not a plan`,
    ),
    backgrounds: lines(`
      Hypertension is the most common reason for a planned visit in general practice, and about half of those treated do not reach their target
      Decisions on statins rest on risk scores that few patients understand and few general practitioners trust
      Atrial fibrillation is often silent until it causes a stroke
      Blood pressure measured at home predicts cardiovascular disease better than blood pressure measured in the clinic
      COPD and heart failure share symptoms, risk factors and patients, but not care pathways
      Smoking cessation is among the most effective treatments that general practice can offer and among the least offered
      Cardiac rehabilitation is [underused|little used], above all by women and by people living alone`),
    closings: lines(`
      Home measurement should become the first choice in the follow-up of hypertension
      Risk should be told as a natural frequency and together with the option of doing nothing
      Prevention in general practice needs time that is protected from acute care
      Rehabilitation after a cardiovascular event should be offered more than once`),
    designs: ['cohort', 'cohort', 'trial', 'survey', 'interviews', 'caseControl', 'timeSeries', 'systematicReview'],
  },
];
