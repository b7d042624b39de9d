/** Outputs that are not reports of one study: what their titles and abstracts are made of. */
import { lines } from '../pattern.js';

export interface Form {
  readonly titles: readonly string[];
  /** One of them follows the topic's background; then comes some of `body` (of those marked `*` only one), then the topic's closing. */
  readonly openings: readonly string[];
  readonly body: readonly string[];
}

const thesis: Form = {
  titles: lines(`
    {head}: studies of {subject}
    {factor}, {harm} and {good}: [register-based|mixed-methods|clinical and epidemiological] studies
    {subject} from the perspective of {population}
    Towards better {good}: studies of {factor} among {population}`),
  openings: lines(`
    This thesis consists of [three|four|five] papers and a synopsis on {subject}
    The overall aim of this thesis was to [understand|describe|explain] how {factor} affects {good} among {population}`),
  body: lines(`
    * The first paper describes {harm} among {population}; the second is a qualitative study in which {theme1} stood out
    * Paper I is a review of {factor}, paper II a study of {population} {setting}, and paper III an interview study of {theme1}
    * Together, the papers show that {factor} and {harm} are associated, that {theme1} explains part of the association, and that practices differ
    The thesis discusses strengths and limits of [register data|qualitative methods|mixed methods]
    The thesis ends with a discussion of methods, of {theme2}, and of what {subject} may learn from it`),
};

const editorial: Form = {
  titles: lines(`
    {head}
    What is the matter with {subject}?
    Time to rethink {subject}
    {harm}: whose problem is it?
    In praise of {factor}
    {theme1}: a note on {subject}`),
  openings: lines(`
    In this issue two papers return to an old question in {subject}
    This editorial argues that {factor} deserves more attention than it has had`),
  body: lines(`
    We should ask not only whether {factor} works but for whom
    {good} is easily praised and seldom measured`),
};

const letter: Form = {
  titles: lines(`
    Re: {factor} among {population}
    {factor} and {harm}: a reply
    On measuring {good} in {subject}
    More than numbers: a comment on {subject}
    {factor}: a word of caution`),
  openings: lines(`
    We read with interest the recent paper on {factor}
    A recent study reported an association between {factor} and {harm}`),
  body: lines(`
    We suggest that confounding by severity may explain the finding
    In our own data on {n} {population} the association was weaker`),
};

const chapter: Form = {
  titles: lines(`
    {subject}: [principles and practice|an introduction|from theory to consultation]
    {head}
    {factor}: what it is and how to study it
    Understanding {good} in primary care
    {population}: needs, services and evidence`),
  openings: lines(`
    This chapter introduces {subject} to readers from [medicine and the social sciences|clinical practice|data science and public health]
    The chapter asks what {factor} can and cannot do for {population}`),
  body: lines(`
    Examples from everyday practice illustrate {theme1} and {theme2}
    The chapter ends with questions for discussion and suggestions for further reading
    Methods for the study of {good} are compared, with emphasis on their limits`),
};

const report: Form = {
  titles: lines(`
    {factor} {setting}: [final report|status report|an evaluation]
    {subject} in numbers, {years}
    {head}: report to the [region|steering committee|funder]
    {good} among {population}: baseline report
    Recommendations on {factor}`),
  openings: lines(`
    This report presents figures on {subject} for the years {years}
    On behalf of [the region|two municipalities|the quality board], we evaluated {factor}`),
  body: lines(`
    The report is based on register data on {n} {population} and on <9..26> interviews
    Recommendations concern {factor}, better data on {good} and follow-up after [one|two|three] years
    {harm} varied by a factor of [two|three] between municipalities
    An appendix describes data sources and definitions`),
};

const dataset: Form = {
  titles: lines(`
    Data from: {factor} and {harm} among {population}
    {subject}: codebook and aggregate tables, {years}
    Synthetic dataset on {population}, version <1..4>
    Code lists for {harm} and {good}
    Questionnaire data on {factor} {setting}`),
  openings: lines(`
    This dataset holds [aggregated|anonymised|synthetic] records on {n} {population}
    The collection contains code lists, a codebook and tables on {subject}`),
  body: lines(`
    Variables cover {factor}, {harm}, {good}, age group, sex and region
    Files are in CSV with a machine-readable description, and may be reused with attribution
    Cells with fewer than five observations were suppressed`),
};

const software: Form = {
  titles: lines(`
    tide-<2..9>: {technique} to {task}
    A toolkit to {task} from {data}
    saltlog: open software for {subject}
    Reference implementation of {technique}`),
  openings: lines(`
    This package implements {technique} to {task}
    The toolkit reads {data} and helps to {task}`),
  body: lines(`
    It comes with tests, example data and a description of its limits
    The software is written in [Python|R|TypeScript] and released under a permissive licence`),
};

const talk: Form = {
  titles: lines(`
    {head}: what {population} taught us
    {factor}: lessons from {k} practices
    {subject} at a crossroads
    Three questions on {factor}`),
  openings: lines(`
    The talk presents [early|main] results on {factor}
    This contribution discusses {subject} with examples from {k} practices`),
  body: lines(`
    Preliminary analysis of {n} records suggests less {harm}
    {theme1} came up in every discussion`),
};

export type FormId = 'thesis' | 'editorial' | 'letter' | 'chapter' | 'report' | 'dataset' | 'software' | 'talk';
export const FORMS: Readonly<Record<FormId, Form>> = {
  thesis,
  editorial,
  letter,
  chapter,
  report,
  dataset,
  software,
  talk,
};
