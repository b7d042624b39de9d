/** Designs that change something or listen to people: trials, interviews, mixed methods, implementation, consensus. */
import { lines, phrases } from '../pattern.js';
import type { Design } from './design.js';

export const actingDesigns: readonly Design[] = [
  {
    id: 'trial',
    keywords: phrases('randomized controlled trial; cluster randomization; complex intervention; intention-to-treat'),
    titles: lines(`
      Effect of {factor} on {harm} among {population}: a [cluster-randomised|pragmatic randomised|stepped-wedge] trial
      {head}: a randomised controlled trial of {factor}
      {factor} for {population}: [a pilot trial|a feasibility trial]
      {factor} versus usual care among {population}: a pragmatic randomised controlled trial
      Cost and effect of {factor}: results of a randomised trial {setting}
      Improving {good} among {population}: a [cluster-|]randomised trial`),
    aims: lines(`
      We tested whether {factor} reduces {harm} among {population}
      The aim of this trial was to evaluate the effect of {factor} on {good}
      To assess feasibility and effect of {factor} {setting}`),
    methods: lines(`
      * {k} practices were randomised to {factor} or usual care, with {n} participants in total
      * In a pragmatic, open-label trial {setting}, {n} participants were randomised 1:1
      The primary outcome was {harm} at {followup}; secondary outcomes included {good} and costs
      Analysis was by intention to treat with mixed-effects models that allowed for clustering
      A process evaluation followed the MRC framework for complex interventions
      Outcomes were taken from registers, so that loss to follow-up was below <2..6>%`),
    results: lines(`
      + At {followup}, the intervention group had less {harm} than the control group (risk ratio {lower})
      + {good} improved by <0.2..0.6> standard deviations more in the intervention group
      - At {followup}, there was no difference in {harm} (risk ratio 0.9<4..9>; 95% CI 0.8<1..7> to 1.<11..24>), although {good} improved
      Recruitment took <4..11> months longer than planned, and <58..84>% completed follow-up
      The cost per participant was EUR <84..940>, and the intervention was cost-effective with a probability of <46..88>%
      Fidelity varied between practices, and effects were larger where it was high
      No serious adverse events were related to the intervention`),
    conclusions: lines(`
      + {factor} led to less {harm} and can be recommended for {population}
      - {factor} did not reduce {harm} but improved {good}
      The trial showed that {factor} is feasible {setting}; a definitive trial is needed
      + The effect was modest, the cost was low, and the intervention was welcomed`),
  },
  {
    id: 'interviews',
    keywords: phrases(
      'qualitative research; semi-structured interviews; thematic analysis; focus groups; patient perspective',
    ),
    titles: lines(`
      {head}: a qualitative study of {population}
      "{theme1}": [an interview study with|experiences of] {population}
      {factor} as seen by {population}: a qualitative interview study
      Experiences with {factor}: [a focus group study|an ethnographic study|semi-structured interviews] {setting}
      {theme1} and {theme2}: {subject} in the words of {population}
      Making sense of {factor}: a phenomenological study`),
    aims: lines(`
      We explored how {population} experience {factor}
      The aim was to understand what {factor} means in everyday life and in the consultation
      This qualitative study asks what lies behind {harm} as seen from inside the consultation room`),
    methods: lines(`
      * Semi-structured interviews with <14..38> people were analysed by reflexive thematic analysis
      * [Five|Six|Eight] focus groups were held with {population}, audio-recorded and transcribed verbatim
      * We combined <40..160> hours of participant observation with <11..29> interviews
      Participants were sampled purposively for variation in age, sex, education and {setting2}
      The analysis was inspired by [interpretative phenomenological analysis|systematic text condensation|practice theory|grounded theory]
      Two co-researchers with lived experience took part in the coding`),
    results: lines(`
      Three themes emerged: {theme1}; {theme2}; and {theme3}
      The main theme, {theme1}, ran through all interviews, while {theme2} was told mostly by the younger participants
      Participants spoke of {theme3} as something that nobody had asked them about
      {factor} was described as a relief by some and as a burden by others
      Tension arose between {theme2} and {theme4}
      Doctors and patients described the same consultation in different words, above all with regard to {theme3}
      Participants linked {good} to small acts rather than to programmes`),
    conclusions: lines(`
      {factor} works through relations, and its design should start from there
      Attention to {theme1} may improve {good}
      What looks like {harm} from outside can be good sense from inside
      Patients' experience adds to {subject} what indicators cannot show`),
  },
  {
    id: 'mixed',
    keywords: phrases('mixed methods; process evaluation; qualitative research; survey; co-design'),
    titles: lines(`
      {head}: a mixed-methods study of {factor}
      {factor} {setting}: a mixed-methods evaluation
      Co-designing {factor} with {population}
      Why does {factor} work for some? A mixed-methods study among {population}
      {subject} in practice: numbers and narratives from {k} practices`),
    aims: lines(`
      We evaluated {factor} by combining register data with interviews
      The aim was to co-design {factor} together with {population} and to test it in practice
      To explain why the effect of {factor} on {good} differs between practices`),
    methods: lines(`
      * An explanatory sequential design combined a survey of {n} patients with <12..31> interviews
      * [Four|Five] co-design workshops with patients, nurses and doctors were followed by a test in {k} practices
      Quantitative and qualitative findings were integrated in joint displays
      * Recorded consultations (<36..142>) were coded for {good} and compared with what the patients said afterwards`),
    results: lines(`
      The survey showed that <31..74>% had experienced {harm}; interviews explained this by {theme1}
      Practices with high use of {factor} had [protected time|a nurse in charge|a shared idea of its purpose]
      Workshops led to <3..7> prototypes, of which one was taken into daily use
      Joint displays showed agreement on {good} and disagreement on {theme2}
      {theme3} was found in the interviews but had not been covered by the questionnaire`),
    conclusions: lines(`
      Numbers showed that {factor} had an effect, and narratives showed for whom
      Co-design changed both the product and the people who took part
      {factor} should be adapted to the practice while its core is kept
      Mixed methods revealed that {theme1} stands between {factor} and {good}`),
  },
  {
    id: 'implementation',
    keywords: phrases(
      'implementation; quality improvement; process evaluation; barriers and facilitators; normalization process theory',
    ),
    titles: lines(`
      Implementing {factor} {setting}: [barriers and facilitators|a process evaluation|what it took]
      {head}: implementation of {factor} in {k} practices
      From trial to routine: {factor} two years on
      Scaling up {factor}: a [RE-AIM|hybrid type II|normalisation process theory] evaluation
      Quality improvement and {good}: the case of {factor}`),
    aims: lines(`
      We evaluated the reach, adoption and maintenance of {factor}
      The aim was to identify barriers to and facilitators of {factor} {setting}
      To describe what it takes to move {factor} from a trial to daily practice`),
    methods: lines(`
      * A hybrid effectiveness-implementation study followed {k} practices for {followup}
      Interviews guided by the Consolidated Framework for Implementation Research were held with <16..44> staff members
      Use was measured monthly from log data, and fidelity was rated by observation
      The RE-AIM framework structured the evaluation of {n} patient contacts`),
    results: lines(`
      Adoption reached <44..91>% of the practices, and <27..68>% were still active after {followup}
      [Leadership|Local champions|Peer support|Practice nurses] carried the change, whereas staff turnover ended it
      {good} improved in practices with high fidelity (odds ratio {higher})
      The main barriers were lack of time, double registration and {theme1}
      Adaptations were made in <6..9> of ten practices; most of them left the core untouched
      Unwanted consequences included more {harm} in the first months`),
    conclusions: lines(`
      {factor} can be implemented in routine care when somebody is paid to keep it going
      Reach was wide, maintenance was not
      Implementation of {factor} should be planned for staff turnover from the start
      A programme that cannot be adapted will be abandoned`),
  },
  {
    id: 'delphi',
    keywords: phrases('Delphi technique; consensus; quality indicators; expert panel; priorities'),
    titles: lines(`
      Quality indicators for {subject}: a modified Delphi study
      Research priorities in {subject}: a consensus study with {population}
      {head}: an international Delphi study on {factor}
      Agreeing on {good}: a consensus process {setting}`),
    aims: lines(`
      We sought consensus on indicators of {good} in {subject}
      The aim was to set research priorities for {subject} together with {population}
      To agree on a core outcome set for studies of {factor}`),
    methods: lines(`
      * A modified Delphi process with [two|three] rounds involved <24..71> experts from <3..12> countries
      * A RAND/UCLA appropriateness panel rated <38..124> candidate statements
      Statements were drawn from a literature review and <8..19> interviews; consensus was set at <70..80>% agreement`),
    results: lines(`
      Consensus was reached on <11..34> of <46..92> statements, most of them on {good}
      Patients and professionals disagreed on {theme1}
      The highest priority was given to {factor} and {harm}
      The response rate was <71..94>% in the last round`),
    conclusions: lines(`
      The resulting set of indicators can be measured in routine data
      Patients put {good} first, and research should follow
      Consensus was easier on what to measure than on what to do`),
  },
];
